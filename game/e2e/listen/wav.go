package main

import (
	"bufio"
	"encoding/binary"
	"os"

	"handhold/game/sound"
)

// writeWAV writes samples, left and right in turn, as a WAV file of 32-bit floats, which nothing clips.
func writeWAV(file string, samples []float32) error {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(f)
	size := uint32(4 * len(samples))
	for _, part := range []any{
		[]byte("RIFF"), 36 + size, []byte("WAVEfmt "), uint32(16), uint16(3), uint16(2), uint32(sound.Rate), uint32(8 * sound.Rate),
		uint16(8), uint16(32), []byte("data"), size, samples,
	} {
		if err := binary.Write(out, binary.LittleEndian, part); err != nil {
			return err
		}
	}
	if err := out.Flush(); err != nil {
		return err
	}
	return f.Close()
}
