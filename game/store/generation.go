package store

import (
	"cmp"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
)

// Files are flat: SHELF-NUMBER-WRITER.save, where the number grows with every save and the writer is different for
// every process, so that two processes never write to one name.
const (
	saveSuffix    = ".save"
	draftSuffix   = ".draft"
	damagedSuffix = ".damaged"
)

// generation is one file of a shelf.
type generation struct {
	name   string
	shelf  string
	number int
	writer string
}

// compare orders generations by age; the writer decides between two of one number, so that everyone agrees.
func (g generation) compare(h generation) int {
	return cmp.Or(cmp.Compare(g.number, h.number), cmp.Compare(g.writer, h.writer))
}

// generationName is the file name of a generation.
func generationName(shelf string, number int, writer string) string {
	return fmt.Sprintf("%s-%08d-%s%s", shelf, number, writer, saveSuffix)
}

// lastNumber is the highest number a generation can have: a name of eight digits, and more than anyone saves.
const lastNumber = 99_999_999

// parseGeneration reads a file name back; false for files that are not ours.
func parseGeneration(name string) (generation, bool) {
	stem, ok := strings.CutSuffix(name, saveSuffix)
	if !ok {
		return generation{}, false
	}
	parts := strings.Split(stem, "-")
	if len(parts) != 3 {
		return generation{}, false
	}
	number, err := strconv.Atoi(parts[1])
	if err != nil || number < 0 || number > lastNumber {
		return generation{}, false
	}
	return generation{name: name, shelf: parts[0], number: number, writer: parts[2]}, true
}

// parseDraft reads the file name of a draft.
func parseDraft(name string) (generation, bool) {
	stem, ok := strings.CutSuffix(name, draftSuffix)
	if !ok {
		return generation{}, false
	}
	return parseGeneration(stem)
}

// newWriter is a name that no other process has.
func newWriter() string {
	var b [6]byte
	_, _ = rand.Read(b[:]) // never fails
	return hex.EncodeToString(b[:])
}
