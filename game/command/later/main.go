//go:build !js

// Command later lays beside the page what comes after the beginning: all files of the game that are not near, in packs,
// a pack for each world of the story and some for the rest, and late.json, which says what is in them and in which order
// they are needed.
package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"handhold/assets"
	"handhold/game/journey"
	"handhold/game/late"
	"handhold/game/level"
	recordings "handhold/game/sound/shelf"
	"handhold/maps"
)

// indexFile is where the page finds the index.
const indexFile = "late.json"

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "later: into which folder?")
		os.Exit(2)
	}
	if err := lay(os.Args[1]); err != nil {
		fmt.Fprintf(os.Stderr, "later: %v\n", err)
		os.Exit(1)
	}
}

// lay writes the packs and their index into a folder, and takes those away that lay there before.
func lay(folder string) error {
	old, err := filepath.Glob(filepath.Join(folder, "late-*"))
	if err != nil {
		return err
	}
	index := late.Index{}
	all := level.Mount(map[string]fs.FS{"assets": assets.FS, "maps": maps.Files})
	shelves, err := sort(all, level.Mount(map[string]fs.FS{"assets": assets.Near, "maps": maps.Near}))
	if err != nil {
		return err
	}
	for _, s := range shelves {
		p := late.Pack{}
		var data []byte
		for _, name := range s.files {
			file, err := fs.ReadFile(all, name)
			if err != nil {
				return err
			}
			p.Files = append(p.Files, late.File{Name: name, Size: len(file)})
			data = append(data, file...)
		}
		// A browser may keep a pack for as long as it likes: another one has another name.
		sum := sha256.Sum256(data)
		p.Name = "late-" + s.name + "-" + hex.EncodeToString(sum[:4]) + ".pack"
		index = append(index, p)
		file := filepath.Join(folder, p.Name)
		if slices.Contains(old, file) {
			old = slices.DeleteFunc(old, func(o string) bool { return strings.HasPrefix(o, file) })
			continue
		}
		if err := os.WriteFile(file, data, 0o644); err != nil {
			return err
		}
	}
	for _, name := range old {
		if err := os.Remove(name); err != nil {
			return err
		}
	}
	text, err := json.Marshal(index)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, indexFile), append(text, '\n'), 0o644)
}

// shelf is what one pack shall hold.
type shelf struct {
	name  string
	files []string
}

// sort puts all files that are not near on shelves: what is heard in every world, then for each world of the story, in its
// order, what no world before it needs, and at the end what belongs to no world by its name.
func sort(all, near fs.FS) ([]shelf, error) {
	var left []string
	err := fs.WalkDir(all, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if _, err := fs.Stat(near, name); err != nil {
			left = append(left, name)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	atlas, err := journey.NewAtlas(all)
	if err != nil {
		return nil, err
	}
	// What is heard in every world comes before any of the others.
	heard := shelf{name: "sounds"}
	left = slices.DeleteFunc(left, func(name string) bool {
		always := slices.ContainsFunc(recordings.Sheets(), func(s recordings.Sheet) bool { return !s.Late && s.File() == name })
		if always {
			heard.files = append(heard.files, name)
		}
		return always
	})
	shelves := []shelf{heard}
	for _, e := range atlas.Story() {
		lv, err := atlas.Level(e.Name)
		if err != nil {
			return nil, err
		}
		s := shelf{name: e.Name}
		left = slices.DeleteFunc(left, func(name string) bool {
			if !needs(lv, name) {
				return false
			}
			s.files = append(s.files, name)
			return true
		})
		if len(s.files) > 0 {
			shelves = append(shelves, s)
		}
	}
	// The rest comes in several packs: what is small comes soon, and what fails is little.
	for size := int64(mostOfRest); len(left) > 0; left = left[1:] {
		info, err := fs.Stat(all, left[0])
		if err != nil {
			return nil, err
		}
		if size += info.Size(); size > mostOfRest {
			shelves, size = append(shelves, shelf{name: "rest"}), info.Size()
		}
		last := &shelves[len(shelves)-1]
		last.files = append(last.files, left[0])
	}
	return shelves, nil
}

// mostOfRest is how large a pack of several files that belong to no world may be, bytes.
const mostOfRest = 256 << 10

// needs says whether a world needs a file: its map, a sheet or tileset of one of its lands, or its bed of sound. The sheets
// of a land share the beginning of their names, up to the first dash.
func needs(lv *level.Level, name string) bool {
	stem := strings.TrimSuffix(path.Base(name), path.Ext(name))
	switch path.Dir(name) {
	case "assets/sound":
		return stem == lv.Bed
	case "maps":
		return stem == lv.Name
	}
	first, _, _ := strings.Cut(stem, "-")
	return slices.ContainsFunc(lv.Tilesets, func(t level.Tileset) bool {
		of, _, _ := strings.Cut(strings.TrimSuffix(path.Base(t.Image), path.Ext(t.Image)), "-")
		return of == first
	})
}
