package level

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"encoding/base64"
	"errors"
	"io"
	"maps"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// sound holds what must be true of every map, however broken: it is read by our
// rules and by those for other games' maps, and checked, without a panic and in
// good time; what is wrong is said in whole lines; what is loaded can be used.
func sound(t *testing.T, files fstest.MapFS, name string) {
	t.Helper()
	begin := time.Now()
	for _, load := range []func(fstest.MapFS) (*Level, error){
		func(f fstest.MapFS) (*Level, error) { return Load(f, name) },
		func(f fstest.MapFS) (*Level, error) { return LoadForeign(f, name) },
	} {
		l, err := load(files)
		var found Findings
		if errors.As(err, &found) {
			for _, f := range found {
				if f.What == "" || strings.ContainsAny(f.String(), "\n\r") {
					t.Errorf("a finding is no line: %q", f)
				}
			}
		}
		switch {
		case err == nil:
			usable(t, l)
		case strings.Contains(err.Error(), "cannot be understood"):
			t.Fatal(err) // a panic that was caught
		case found == nil && !errors.Is(err, ErrUnreadable):
			t.Errorf("neither findings nor unreadable: %v", err)
		}
	}
	if _, err := ReadWorld(files, name); err != nil && strings.Contains(err.Error(), "cannot be understood") {
		t.Fatal(err)
	}
	if took := time.Since(begin); took > mostTime {
		t.Errorf("it took %v", took)
	}
}

// usable holds that what refers to tiles refers to tiles that are there, and that a level can be checked.
func usable(t *testing.T, l *Level) {
	t.Helper()
	tiles := func(name string, want int, tiles []Tile) {
		if len(tiles) != want {
			t.Fatalf("%s has %d tiles, not %d", name, len(tiles), want)
		}
		for _, tile := range tiles {
			if tile.Set != 0 && l.TileInfo(tile) == nil {
				t.Fatalf("%s has a tile that is not there: %+v", name, tile)
			}
		}
	}
	for _, layer := range l.Layers {
		tiles(layer.Name, l.Width*l.Height, layer.Tiles)
	}
	for _, s := range l.Scenery {
		if s.Grid != nil {
			tiles(s.Name, s.Grid.Width*s.Grid.Height, s.Grid.Tiles)
		}
	}
	for i := range l.Props {
		if l.TileInfo(l.Props[i].Tile) == nil {
			t.Fatalf("the prop %d has no tile", l.Props[i].ID)
		}
	}
	for _, s := range l.Tilesets {
		for _, tile := range s.Tiles {
			for _, f := range tile.Frames {
				if f.Tile < 0 || f.Tile >= len(s.Tiles) {
					t.Fatalf("%s is animated with the tile %d", s.Name, f.Tile)
				}
			}
		}
	}
	l.MaterialAt(l.Bounds().Centre())
	no := func(string) bool { return false }
	for _, f := range Check(l, no, no) {
		if strings.ContainsAny(f.String(), "\n\r") {
			t.Errorf("a finding is no line: %q", f)
		}
	}
}

// allFiles is every file that the tests know: a map with all that Tiled offers, and one for another game.
func allFiles() fstest.MapFS {
	files := richFiles()
	maps.Copy(files, foreignFiles())
	return files
}

// with is files with one file replaced.
func with(files fstest.MapFS, name string, data []byte) fstest.MapFS {
	out := maps.Clone(files)
	out[name] = &fstest.MapFile{Data: data}
	return out
}

// FuzzMapFile is any bytes as a map.
func FuzzMapFile(f *testing.F) {
	files := allFiles()
	f.Add(goodFiles()[goodPath].Data)
	f.Add(files[goodPath].Data)
	f.Add(files[foreignPath].Data)
	f.Fuzz(func(t *testing.T, data []byte) { sound(t, with(files, goodPath, data), goodPath) })
}

// FuzzTilesetFile is any bytes as a tileset.
func FuzzTilesetFile(f *testing.F) {
	files := allFiles()
	for _, text := range []string{goodTSX, treesTSX, picturesTSX, wideTSX} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) { sound(t, with(files, base, data), goodPath) })
}

// FuzzTemplateFile is any bytes as a template.
func FuzzTemplateFile(f *testing.F) {
	f.Add([]byte(spotTX))
	f.Add([]byte(treeTX))
	f.Fuzz(func(t *testing.T, data []byte) {
		files := goodFiles()
		files[treeFile].Data = data
		sound(t, files, goodPath)
	})
}

// FuzzImageFile is any bytes as a picture.
func FuzzImageFile(f *testing.F) {
	f.Add(pngHead(64, 32))
	f.Fuzz(func(t *testing.T, data []byte) {
		files := goodFiles()
		files["assets/art/base.png"].Data = data
		sound(t, files, goodPath)
	})
}

// FuzzTileData is any bytes as the tiles of a layer: as they are (0), in base64,
// in base64 packed with zlib or gzip, or packed with them as they are.
func FuzzTileData(f *testing.F) {
	f.Add(0, []byte("0,1,2"))
	for kind := range 6 {
		f.Add(kind, littleEndian(make([]uint32, 96)))
	}
	f.Fuzz(func(t *testing.T, kind int, data []byte) {
		var packed bytes.Buffer
		pack := func(w io.WriteCloser) []byte {
			_, _ = w.Write(data) // into memory: it cannot fail
			_ = w.Close()
			return packed.Bytes()
		}
		head, body := `encoding="csv"`, string(data)
		switch kind {
		case 1:
			head, body = `encoding="base64"`, base64.StdEncoding.EncodeToString(data)
		case 2:
			head, body = `encoding="base64" compression="zlib"`, base64.StdEncoding.EncodeToString(pack(zlib.NewWriter(&packed)))
		case 3:
			head, body = `encoding="base64" compression="gzip"`, base64.StdEncoding.EncodeToString(pack(gzip.NewWriter(&packed)))
		case 4:
			head, body = `encoding="base64" compression="zlib"`, base64.StdEncoding.EncodeToString(data)
		case 5:
			head, body = `encoding="base64" compression="gzip"`, base64.StdEncoding.EncodeToString(data)
		}
		files := goodFiles()
		text := string(files[goodPath].Data)
		from, to := strings.Index(text, `<data encoding="base64"`), strings.LastIndex(text, "</data>")
		files[goodPath].Data = []byte(text[:from] + "<data " + head + ">" + body + text[to:])
		sound(t, files, goodPath)
	})
}

// attributeValue finds what can be changed in a file without breaking its XML.
var attributeValue = regexp.MustCompile(`="[^"]*"`)

// FuzzValues puts any text in the place of any one value, and repeats any one
// line: what a byte-wise fuzzer hardly ever manages without breaking the file.
func FuzzValues(f *testing.F) {
	for i, v := range []string{"", "0", "-1", "1", "4294967295", "1e300", "NaN", "0.5", "true", "#ff00ff", "../../..", "things", "scenery", "16", "13"} {
		f.Add(uint8(i), uint16(i*7), v, uint16(i))
	}
	files := allFiles()
	f.Fuzz(func(t *testing.T, file uint8, which uint16, value string, line uint16) {
		names := []string{goodPath, base, trees, spotFile, treeFile, "maps/tilesets/pictures.tsx", "maps/tilesets/wide.tsx", foreignPath}
		name := names[int(file)%len(names)]
		text := string(files[name].Data)
		values := attributeValue.FindAllStringIndex(text, -1)
		at := values[int(which)%len(values)]
		plain := strings.NewReplacer("&", "&amp;", "<", "&lt;", `"`, "&quot;").Replace(value)
		text = text[:at[0]] + `="` + plain + `"` + text[at[1]:]
		if file >= 128 {
			lines := strings.SplitAfter(text, "\n")
			i := int(line) % len(lines)
			text = strings.Join(lines[:i], "") + lines[i] + strings.Join(lines[i:], "")
		}
		played := goodPath
		if name == foreignPath {
			played = foreignPath
		}
		sound(t, with(files, name, []byte(text)), played)
	})
}
