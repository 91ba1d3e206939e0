package store

import (
	"bytes"
	"compress/flate"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// A kept file is one line, `handhold-save VERSION LENGTH SHA256`, and then LENGTH bytes of deflate. The sum is taken
// over the version, the length and those bytes: a flipped bit in the version can never pass for a later version.
const magic = "handhold-save"

// maxUnpacked bounds what a file may unfold to, in bytes.
const maxUnpacked = 64 << 20

// errDamaged is what is wrong with a file that is not as it was written.
var errDamaged = errors.New("damaged")

// pack makes a kept file of data.
func pack(data []byte, version int) ([]byte, error) {
	var body bytes.Buffer
	w, err := flate.NewWriter(&body, flate.DefaultCompression)
	if err != nil {
		return nil, fmt.Errorf("packing: %w", err)
	}
	if _, err := w.Write(data); err != nil {
		return nil, fmt.Errorf("packing: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("packing: %w", err)
	}
	head := fmt.Sprintf("%s %d %d %s\n", magic, version, body.Len(), sum(version, body.Bytes()))
	return append([]byte(head), body.Bytes()...), nil
}

// unpack is what a kept file holds; errDamaged, or ErrLater if its version is later than version.
func unpack(packed []byte, version int) ([]byte, error) {
	v, body, ok := open(packed)
	if !ok {
		return nil, errDamaged
	}
	if v > version {
		return nil, fmt.Errorf("%w (version %d, this one knows %d)", ErrLater, v, version)
	}
	data, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(body)), maxUnpacked))
	if err != nil {
		return nil, errDamaged
	}
	return data, nil
}

// whole says whether a kept file is as it was written.
func whole(packed []byte) bool {
	_, _, ok := open(packed)
	return ok
}

// open is the version and the deflated bytes of a kept file; false if it is not as it was written.
func open(packed []byte) (version int, body []byte, ok bool) {
	head, body, ok := bytes.Cut(packed, []byte("\n"))
	fields := strings.Split(string(head), " ")
	if !ok || len(fields) != 4 || fields[0] != magic {
		return 0, nil, false
	}
	version, err := strconv.Atoi(fields[1])
	if err != nil || fields[1] != strconv.Itoa(version) || fields[2] != strconv.Itoa(len(body)) || fields[3] != sum(version, body) {
		return 0, nil, false
	}
	return version, body, true
}

// sum is the checksum of a version, a length and a body, in hexadecimal.
func sum(version int, body []byte) string {
	h := sha256.New()
	fmt.Fprintf(h, "%d %d\n", version, len(body))
	h.Write(body)
	return hex.EncodeToString(h.Sum(nil))
}
