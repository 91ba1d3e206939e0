package tone

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"os"
	"os/exec"
	"strconv"
)

// Samples is b as 16-bit samples, with a little triangular dither so that long tails end softly.
func (b Buffer) Samples() []int16 {
	d := Roll(7)
	out := make([]int16, len(b))
	for i, v := range b {
		if v != 0 {
			v = v*32767 + d.Float() - d.Float()
		}
		out[i] = int16(math.Round(math.Max(-32768, math.Min(32767, v))))
	}
	return out
}

// WriteOgg writes b as an Ogg Vorbis file of one channel, with Debian's oggenc (package vorbis-tools). The serial number
// is fixed, so the same sound makes the same bytes. Quality is oggenc's, -1 to 10.
func (b Buffer) WriteOgg(file string, r Rate, quality float64) error {
	raw := &bytes.Buffer{}
	if err := binary.Write(raw, binary.LittleEndian, b.Samples()); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	said := &bytes.Buffer{}
	c := exec.Command("oggenc", "--quiet", "--raw", "--raw-chan", "1", "--raw-rate", strconv.Itoa(int(r)),
		"--serial", "1", "--quality", strconv.FormatFloat(quality, 'f', -1, 64), "--output", file, "-")
	c.Stdin, c.Stderr = raw, said
	if err := c.Run(); err != nil {
		return fmt.Errorf("%s: oggenc (Debian's vorbis-tools): %w %s", file, err, bytes.TrimSpace(said.Bytes()))
	}
	if info, err := os.Stat(file); err != nil || info.Size() == 0 {
		return fmt.Errorf("%s: oggenc wrote nothing", file)
	}
	return nil
}
