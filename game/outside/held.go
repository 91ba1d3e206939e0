package outside

import (
	"bytes"
	"errors"
	"fmt"
	"hash/fnv"
	"image"
	_ "image/png" // the pictures are PNG files
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"sync"
	"time"

	"handhold/game/level"
)

// mostBytes is how large a file of a map may be.
const mostBytes = 32 << 20

// Held is m as it is now: each of its files is read once, when it is first asked for, and stays the same ever after,
// whatever is saved meanwhile. Looked is the paths on disk of all files that have been asked for, there or not.
func (m Map) Held() (held Map, looked func() []string) {
	h := &keeper{from: m.own, files: map[string]*document{}}
	looked = func() []string {
		var paths []string
		for _, name := range h.asked() {
			if at := h.from.place(name); at != "" && m.real != nil {
				paths = append(paths, m.real(at))
			}
		}
		return paths
	}
	m.Files = layers{h, m.builtIn}
	m.own = own{base: h, place: func(name string) string { return name }}
	return m, looked
}

// keeper is files that are read once. It is safe for use by several goroutines.
type keeper struct {
	from own

	mu    sync.Mutex
	files map[string]*document
}

// document is a file as it was read, or why it could not be.
type document struct {
	name string
	data []byte
	err  error
}

// Open implements fs.FS.
func (k *keeper) Open(name string) (fs.File, error) {
	d := k.read(name)
	if d.err != nil {
		return nil, d.err
	}
	return &opened{Reader: bytes.NewReader(d.data), of: d}, nil
}

func (k *keeper) read(name string) *document {
	k.mu.Lock()
	defer k.mu.Unlock()
	d := k.files[name]
	if d == nil {
		d = &document{name: name}
		d.data, d.err = readAll(k.from, name)
		k.files[name] = d
	}
	return d
}

// asked are the names of the files that were asked for.
func (k *keeper) asked() []string {
	k.mu.Lock()
	defer k.mu.Unlock()
	return slices.Sorted(maps.Keys(k.files))
}

// readAll reads a file that is not too large.
func readAll(files fs.FS, name string) ([]byte, error) {
	f, err := files.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, mostBytes+1))
	if err == nil && len(data) > mostBytes {
		err = fmt.Errorf("%s is larger than %d MB", name, mostBytes>>20)
	}
	return data, err
}

// opened is an open document.
type opened struct {
	*bytes.Reader
	of *document
}

// Stat implements fs.File.
func (o *opened) Stat() (fs.FileInfo, error) { return info{o.of}, nil }

// Close implements fs.File.
func (*opened) Close() error { return nil }

// info is what is known of a document.
type info struct{ of *document }

func (i info) Name() string     { return path.Base(i.of.name) }
func (i info) Size() int64      { return int64(len(i.of.data)) }
func (info) Mode() fs.FileMode  { return 0o444 }
func (info) ModTime() time.Time { return time.Time{} }
func (info) IsDir() bool        { return false }
func (info) Sys() any           { return nil }

// Pictures knows which pictures can be drawn, so that none is looked at twice.
type Pictures struct{ good map[uint64]bool }

// Check says what is wrong with the pictures of l that are not built in, as Findings; nil for nothing. l was read from m.
func (p *Pictures) Check(m Map, l *level.Level) error {
	if p.good == nil {
		p.good = map[uint64]bool{}
	}
	var found level.Findings
	seen := map[string]bool{"": true}
	for _, name := range picturesOf(l) {
		if seen[name] {
			continue
		}
		seen[name] = true
		data, err := readAll(m.own, name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		sum := fnv.New64a()
		sum.Write(data)
		if p.good[sum.Sum64()] {
			continue
		}
		if err == nil {
			_, _, err = image.Decode(bytes.NewReader(data))
		}
		if err != nil {
			found = append(found, level.Finding{File: name, What: "the picture cannot be read: " + err.Error()})
			continue
		}
		p.good[sum.Sum64()] = true
	}
	if len(found) == 0 {
		return nil
	}
	return found
}

// picturesOf are the paths of all pictures of l, some of them more than once.
func picturesOf(l *level.Level) []string {
	var names []string
	for i := range l.Tilesets {
		s := &l.Tilesets[i]
		names = append(names, s.Image, s.Relief)
		for j := range s.Tiles {
			names = append(names, s.Tiles[j].Cut.Image)
		}
	}
	for i := range l.Scenery {
		if b := l.Scenery[i].Image; b != nil {
			names = append(names, b.Cut.Image)
		}
	}
	return names
}
