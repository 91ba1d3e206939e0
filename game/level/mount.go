package level

import (
	"embed"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
)

// Mount is a file system whose root holds each of parts as a folder: the maps
// and the assets embedded in two packages become the one root that the paths in
// maps and tilesets go through. Names of parts are single folder names.
func Mount(parts map[string]fs.FS) fs.FS { return mounted(maps.Clone(parts)) }

type mounted map[string]fs.FS

// Open opens the named file as fs.FS asks for.
func (m mounted) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	if name == "." {
		return m.root()
	}
	first, rest, deep := strings.Cut(name, "/")
	part, ok := m[first]
	if !ok {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	if !deep {
		rest = "."
	}
	f, err := part.Open(rest)
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: reason(err)}
	}
	if dir, ok := f.(fs.ReadDirFile); ok && !deep {
		return named{dir, first}, nil
	}
	return f, nil
}

// root is the folder that holds the parts.
func (m mounted) root() (fs.File, error) {
	empty, err := embed.FS{}.Open(".")
	if err != nil {
		return nil, err
	}
	dir := &rootDir{File: empty}
	for _, name := range slices.Sorted(maps.Keys(m)) {
		info, err := fs.Stat(m[name], ".")
		if err != nil {
			return nil, &fs.PathError{Op: "open", Path: path.Join(".", name), Err: reason(err)}
		}
		dir.left = append(dir.left, fs.FileInfoToDirEntry(namedInfo{info, name}))
	}
	return dir, nil
}

// rootDir lists the parts.
type rootDir struct {
	fs.File
	left []fs.DirEntry
}

// ReadDir is as fs.ReadDirFile asks for.
func (d *rootDir) ReadDir(n int) ([]fs.DirEntry, error) {
	if n <= 0 {
		n = len(d.left)
	} else if len(d.left) == 0 {
		return nil, io.EOF
	}
	n = min(n, len(d.left))
	out := d.left[:n:n]
	d.left = d.left[n:]
	return out, nil
}

// named is a part's root under the part's name.
type named struct {
	fs.ReadDirFile
	name string
}

// Stat is as fs.File asks for.
func (n named) Stat() (fs.FileInfo, error) {
	info, err := n.ReadDirFile.Stat()
	return namedInfo{info, n.name}, err
}

type namedInfo struct {
	fs.FileInfo
	name string
}

// Name is the folder's name in the root.
func (n namedInfo) Name() string { return n.name }
