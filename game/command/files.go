package command

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"handhold/game/level"
)

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

// locate finds a map given on the command line: the files it and what it refers to are read from, and its name in
// them. A map in a folder maps keeps its neighbours around that folder; one from anywhere else is read as if it lay in
// the folder of the built-in maps.
func locate(builtIn fs.FS, file string) (fs.FS, string) {
	full, err := filepath.Abs(file)
	if err != nil {
		full = file
	}
	inside := filepath.Base(full)
	for dir := filepath.Dir(full); dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		inside = path.Join(filepath.Base(dir), inside)
		if filepath.Base(dir) == "maps" {
			return layers{os.DirFS(filepath.Dir(dir)), builtIn}, inside
		}
	}
	here := level.Mount(map[string]fs.FS{"maps": os.DirFS(filepath.Dir(full))})
	return layers{here, builtIn}, "maps/" + filepath.Base(full)
}

// load reads a map given on the command line; errors name it as it was given.
func load(builtIn fs.FS, file string) (*level.Level, fs.FS, error) {
	files, name := locate(builtIn, file)
	l, err := level.Load(files, name)
	var found level.Findings
	if errors.As(err, &found) {
		for i := range found {
			if found[i].File == name {
				found[i].File = file
			}
		}
		return nil, nil, found
	}
	if err != nil {
		return nil, nil, renamed{err, name, file}
	}
	return l, files, nil
}

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

// isFile says whether a map is given as a file rather than by its name.
func isFile(name string) bool { return strings.HasSuffix(strings.ToLower(name), ".tmx") }
