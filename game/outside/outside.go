// Package outside owns maps that are not built in: where a map that was given by its path, or dropped on the window, and
// all that it refers to are read from. It knows folders and files; it must not know what is played, nor who asks.
package outside

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"handhold/game/level"
)

// Map is a map that is not built in.
type Map struct {
	Files   fs.FS  // what it and what it refers to are read from: the built-in files, and its own over them
	Name    string // its path in Files
	Given   string // what messages call it
	Foreign bool   // it was made for another game

	builtIn fs.FS
	own     own
	real    func(inside string) string // the path on disk of a file of own.base; nil where they are not on a disk
}

// OnDisk is the map in a file. A map of ours in a folder maps keeps its neighbours around that folder; one from anywhere
// else is read as if its folder were that of the built-in maps. What a foreign map refers to may lie anywhere; nothing is
// opened but what it names.
func OnDisk(builtIn fs.FS, file string, foreign bool) Map {
	full, err := filepath.Abs(file)
	if err != nil {
		full = file
	}
	disk := filepath.VolumeName(full) + string(filepath.Separator)
	inside := filepath.ToSlash(strings.TrimPrefix(full, disk))
	m := within(builtIn, os.DirFS(disk), inside, foreign)
	m.Given = file
	m.real = func(inside string) string { return disk + filepath.FromSlash(inside) }
	return m
}

// within is the map at a path in the files base.
func within(builtIn, base fs.FS, inside string, foreign bool) Map {
	m := Map{Given: inside, Foreign: foreign, builtIn: builtIn, own: own{base: base}}
	m.own.place, m.Name = places(inside, foreign)
	m.Files = layers{m.own, builtIn}
	return m
}

// places is where, in the base, a file lies that the game calls by a name, and what it calls the map at inside.
func places(inside string, foreign bool) (place func(name string) string, name string) {
	if foreign {
		const folder = "foreign/"
		return func(name string) string {
			rest, ok := strings.CutPrefix(name, folder)
			if !ok {
				return ""
			}
			return rest
		}, folder + inside
	}
	dir := path.Dir(inside)
	for at := dir; at != "." && at != "/"; at = path.Dir(at) {
		if path.Base(at) == "maps" {
			root := path.Dir(at)
			return func(name string) string { return path.Join(root, name) }, strings.TrimPrefix(strings.TrimPrefix(inside, root), "/")
		}
	}
	return func(name string) string {
		if rest, ok := strings.CutPrefix(name, "maps/"); ok {
			return path.Join(dir, rest)
		}
		if dir == "." {
			return "" // nothing lies around the base
		}
		return path.Join(path.Dir(dir), name)
	}, "maps/" + path.Base(inside)
}

// own is the files around a map, by the names the game has for them.
type own struct {
	base  fs.FS
	place func(name string) string // empty for what cannot be there
}

// Open implements fs.FS.
func (o own) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	at := o.place(name)
	if at == "" {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return o.base.Open(at)
}

// layers are file systems on top of each other: the first that has a file, has it.
type layers []fs.FS

// Open implements fs.FS.
func (l layers) Open(name string) (fs.File, error) {
	for _, files := range l[:len(l)-1] {
		f, err := files.Open(name)
		if !errors.Is(err, fs.ErrNotExist) {
			return f, err
		}
	}
	return l[len(l)-1].Open(name)
}

// Load reads the map; errors name it as it was given.
func (m Map) Load() (*level.Level, error) {
	read := level.Load
	if m.Foreign {
		read = level.LoadForeign
	}
	l, err := read(m.Files, m.Name)
	var found level.Findings
	if errors.As(err, &found) {
		for i := range found {
			if found[i].File == m.Name {
				found[i].File = m.Given
			}
		}
		return nil, found
	}
	if err != nil {
		return nil, renamed{err, m.Name, m.Given}
	}
	return l, nil
}

// Neighbour is the map of ours called name that lies beside m, or m itself, and whether there is one.
func (m Map) Neighbour(name string) (Map, bool) {
	if strings.TrimSuffix(path.Base(m.Name), ".tmx") == name {
		return m, true
	}
	n := m
	n.Name = "maps/" + name + ".tmx"
	if info, err := fs.Stat(m.own, n.Name); m.Foreign || err != nil || info.IsDir() {
		return Map{}, false
	}
	n.Given = filepath.Join(filepath.Dir(m.Given), name+".tmx")
	return n, true
}

// Saved says whether the map lies on a disk, where somebody may change it.
func (m Map) Saved() bool { return m.real != nil }

// renamed is an error that says a file's name as it was given.
type renamed struct {
	error
	name, given string
}

// Error is the error's text.
func (r renamed) Error() string {
	return strings.Replace(r.error.Error(), r.name, r.given, 1)
}

// Unwrap is the error itself.
func (r renamed) Unwrap() error { return r.error }
