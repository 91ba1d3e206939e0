package outside

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// The most of what is dropped that is looked at.
const (
	mostNames = 20000    // files and folders
	mostAll   = 96 << 20 // bytes of all that may belong to maps
)

// ErrNoMap is the error of files without a map.
var ErrNoMap = errors.New("what was dropped holds no map: a .tmx is wanted, or a folder or .zip with one")

// Dropped is the map among files that were dropped on the window: a .tmx, or a folder or zip with one. Of several it is
// the one that lies highest, and of those the first by name; others says how many more there are. A map on a disk is
// read from there, with all that lies around it. One that has no layer of things was made for another game.
func Dropped(builtIn, files fs.FS) (m Map, others int, err error) {
	maps, zips, err := find(files)
	if err != nil {
		return Map{}, 0, err
	}
	var all *bundle
	switch {
	case len(maps) > 0:
		if at, ok := onDisk(files, maps[0]); ok {
			m = OnDisk(builtIn, at, false)
			break
		}
		all, err = copied(files)
	case len(zips) > 0:
		if all, err = unpacked(files, zips[0]); err == nil {
			maps = all.maps()
		}
	}
	if err != nil {
		return Map{}, 0, err
	}
	if len(maps) == 0 {
		return Map{}, 0, ErrNoMap
	}
	if all != nil {
		m = within(builtIn, all, maps[0], false)
	}
	m.Given = path.Base(maps[0])
	if data, err := readAll(m.Files, m.Name); err == nil && !bytes.Contains(data, []byte(`name="things"`)) {
		m = m.foreign()
	}
	return m, len(maps) - 1, nil
}

// onDisk is the path on a disk of a file that was dropped, if it has one: Ebitengine's files can say it.
func onDisk(files fs.FS, name string) (string, bool) {
	f, err := files.Open(name)
	if err != nil {
		return "", false
	}
	defer f.Close()
	on, ok := f.(interface{ AbsPath() string })
	if !ok {
		return "", false
	}
	return on.AbsPath(), true
}

// foreign is m as a map for another game.
func (m Map) foreign() Map {
	f := within(m.builtIn, m.own.base, m.own.place(m.Name), true)
	f.Given, f.real = m.Given, m.real
	return f
}

// highest orders paths by how high they lie, and then by name.
func highest(a, b string) int {
	if d := strings.Count(a, "/") - strings.Count(b, "/"); d != 0 {
		return d
	}
	return strings.Compare(a, b)
}

// find lists the maps and the zips among files, the highest first.
func find(files fs.FS) (maps, zips []string, err error) {
	n := 0
	err = fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if n++; n > mostNames {
			return fmt.Errorf("there are more than %d files and folders in it", mostNames)
		}
		if err != nil {
			if name == "." {
				return err
			}
			return nil // one that cannot be read is not the map that is wanted
		}
		switch {
		case d.IsDir():
			if strings.HasPrefix(d.Name(), ".") && name != "." {
				return fs.SkipDir
			}
		case is(name, ".tmx") && belongs(name):
			maps = append(maps, name)
		case is(name, ".zip"):
			zips = append(zips, name)
		}
		return nil
	})
	slices.SortFunc(maps, highest)
	slices.SortFunc(zips, highest)
	return maps, zips, err
}

func is(name, suffix string) bool { return strings.HasSuffix(strings.ToLower(name), suffix) }

// belongs says whether a file of that name may belong to a map: what lies in a hidden folder does not.
func belongs(name string) bool {
	if strings.HasPrefix(name, ".") || strings.Contains(name, "/.") || strings.HasPrefix(name, "__MACOSX/") {
		return false
	}
	return slices.ContainsFunc([]string{".tmx", ".tsx", ".tx", ".png"}, func(suffix string) bool { return is(name, suffix) })
}

// bundle is files in memory.
type bundle struct {
	files map[string]*document
	bytes int
}

// maps are the maps in the bundle, the highest first.
func (b *bundle) maps() []string {
	var names []string
	for name := range b.files {
		if is(name, ".tmx") {
			names = append(names, name)
		}
	}
	slices.SortFunc(names, highest)
	return names
}

// Open implements fs.FS; there are no folders to open.
func (b *bundle) Open(name string) (fs.File, error) {
	if d := b.files[name]; d != nil {
		return &opened{Reader: bytes.NewReader(d.data), of: d}, nil
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// add adds a file; it fails where that is too much.
func (b *bundle) add(name string, from io.Reader) error {
	data, err := io.ReadAll(io.LimitReader(from, mostBytes+1))
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if len(data) > mostBytes {
		return fmt.Errorf("%s is larger than %d MB", name, mostBytes>>20)
	}
	if b.bytes += len(data); b.bytes > mostAll {
		return fmt.Errorf("the maps and pictures in it are more than %d MB", mostAll>>20)
	}
	b.files[name] = &document{name: name, data: data}
	return nil
}

// copied is what of files may belong to maps, in memory.
func copied(files fs.FS) (*bundle, error) {
	b := &bundle{files: map[string]*document{}}
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !belongs(name) {
			return nil
		}
		f, err := files.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		return b.add(name, f)
	})
	return b, err
}

// unpacked is what of a zip among files may belong to maps, in memory.
func unpacked(files fs.FS, name string) (*bundle, error) {
	data, err := readAll(files, name)
	if err != nil {
		return nil, err
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("%s cannot be unpacked: %w", path.Base(name), err)
	}
	b := &bundle{files: map[string]*document{}}
	for _, f := range z.File {
		inside := path.Clean(strings.ReplaceAll(f.Name, `\`, "/"))
		if !fs.ValidPath(inside) || f.FileInfo().IsDir() || !belongs(inside) {
			continue
		}
		r, err := f.Open()
		if err != nil {
			return nil, fmt.Errorf("%s: %s cannot be unpacked: %w", path.Base(name), inside, err)
		}
		err = b.add(inside, r)
		r.Close()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path.Base(name), err)
		}
	}
	return b, nil
}
