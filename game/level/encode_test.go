package level

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"encoding/base64"
	"encoding/binary"
	"io"
)

// pngHead is the part of a PNG that says how large it is.
func pngHead(w, h uint32) []byte {
	out := []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR")
	out = binary.BigEndian.AppendUint32(out, w)
	out = binary.BigEndian.AppendUint32(out, h)
	return append(out, 8, 6, 0, 0, 0)
}

// base64Data is tile numbers as Tiled writes them in base64.
func base64Data(gids []uint32) string {
	return base64.StdEncoding.EncodeToString(littleEndian(gids))
}

// zlibData is tile numbers as Tiled writes them in base64, packed with zlib.
func zlibData(gids []uint32) string {
	return packed(gids, func(w io.Writer) io.WriteCloser { return zlib.NewWriter(w) })
}

// gzipData is tile numbers as Tiled writes them in base64, packed with gzip.
func gzipData(gids []uint32) string {
	return packed(gids, func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) })
}

func packed(gids []uint32, pack func(io.Writer) io.WriteCloser) string {
	var b bytes.Buffer
	w := pack(&b)
	if _, err := w.Write(littleEndian(gids)); err != nil {
		panic(err)
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return base64.StdEncoding.EncodeToString(b.Bytes())
}

func littleEndian(gids []uint32) []byte {
	var out []byte
	for _, g := range gids {
		out = binary.LittleEndian.AppendUint32(out, g)
	}
	return out
}
