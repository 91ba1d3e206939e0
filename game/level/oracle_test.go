package level

import (
	"encoding/xml"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"

	tiled "github.com/lafriks/go-tiled"
)

// TestTilesetsAreReadAsGoTiledReadsThem compares our reading of every tileset of
// the game with the library's.
func TestTilesetsAreReadAsGoTiledReadsThem(t *testing.T) {
	root := os.DirFS("../..")
	names, err := fs.Glob(root, "maps/tilesets/*.tsx")
	if err != nil || len(names) == 0 {
		t.Fatalf("no tilesets: %v", err)
	}
	for _, name := range names {
		want, err := tiled.LoadTilesetFile(name, tiled.WithFileSystem(root))
		if err != nil {
			t.Fatal(err)
		}
		r := &reader{files: root, file: "maps/none.tmx", tilesets: map[string]int{}, tileRow: classRow{info: ClassInfo{Props: TileProperties()}}}
		if r.tilesetFile(Finding{File: r.file}, "maps/none.tmx", strings.TrimPrefix(name, "maps/")) == brokenSet {
			t.Error(r.found)
			continue
		}
		got := r.level.Tilesets[0]
		if got.Name != want.Name || got.Columns != want.Columns || len(got.Tiles) != want.TileCount || got.TileW != want.TileWidth ||
			got.TileH != want.TileHeight || got.Margin != want.Margin || got.Spacing != want.Spacing ||
			got.Image != path.Join(path.Dir(name), want.Image.Source) || got.centred != (want.ObjectAlignment == "bottom") {
			t.Errorf("%s: head differs", name)
		}
		for _, w := range want.Tiles {
			compareTile(t, fmt.Sprintf("%s: tile %d", name, w.ID), got.Tiles[w.ID], w)
		}
	}
}

func compareTile(t *testing.T, what string, got TileInfo, want *tiled.TilesetTile) {
	t.Helper()
	if s := want.Properties.GetString("material"); s != "" && got.Material.String() != s {
		t.Errorf("%s: material %v, want %s", what, got.Material, s)
	}
	if p := want.Properties.Get("speed"); p != nil && got.Speed != want.Properties.GetInt("speed") {
		t.Errorf("%s: speed %d, want %s", what, got.Speed, p.Value)
	}
	if got.Name != want.Properties.GetString("name") || len(got.Frames) != len(want.Animation) {
		t.Errorf("%s: name %q, %d frames", what, got.Name, len(got.Frames))
	}
	var area, wantArea float64
	for _, g := range got.Solid {
		area += float64(area2(g)) / 2 / 65536
	}
	for _, g := range want.ObjectGroups {
		for _, o := range g.Objects {
			wantArea += o.Width * o.Height
			for _, p := range o.Polygons {
				sum := 0.0
				for i, a := range *p.Points {
					b := (*p.Points)[(i+1)%len(*p.Points)]
					sum += a.X*b.Y - a.Y*b.X
				}
				wantArea += max(sum, -sum) / 2
			}
		}
	}
	if d := area - wantArea; d > 0.5 || d < -0.5 {
		t.Errorf("%s: its pieces cover %.1f px², want %.1f", what, area, wantArea)
	}
}

// readAll reads a file with encoding/xml into the same elements.
func readAll(file []byte) (*element, error) {
	d := xml.NewDecoder(strings.NewReader(string(file)))
	top := &element{}
	open := []*element{top}
	for {
		token, err := d.RawToken()
		if err == io.EOF {
			return top.kids[0], nil
		}
		if err != nil {
			return nil, err
		}
		in := open[len(open)-1]
		switch t := token.(type) {
		case xml.StartElement:
			e := &element{name: t.Name.Local}
			for _, a := range t.Attr {
				e.attrs = append(e.attrs, attribute{a.Name.Local, a.Value})
			}
			in.kids = append(in.kids, e)
			open = append(open, e)
		case xml.EndElement:
			if in.name != t.Name.Local {
				return nil, fmt.Errorf("</%s> ends <%s>", t.Name.Local, in.name)
			}
			open = open[:len(open)-1]
		case xml.CharData:
			if in.name == "property" {
				in.text += string(t)
			}
		}
	}
}

// outline is an element as a text that says everything about it but its place.
func outline(e *element) string {
	var b strings.Builder
	fmt.Fprintf(&b, "(%s %q %q", e.name, e.attrs, e.text)
	for _, k := range e.kids {
		b.WriteString(outline(k))
	}
	return b.String() + ")"
}

// FuzzParseXML holds that what our XML reader takes, encoding/xml takes for the same.
func FuzzParseXML(f *testing.F) {
	f.Add(goodTSX)
	f.Add(string(goodFiles()[goodPath].Data))
	f.Add("\ufeff<?xml version=\"1.0\"?><a b='&#65;&quot;\r\n'><!-- x - y --><property>t&amp;\r</property></a>\n")
	f.Fuzz(func(t *testing.T, text string) {
		got, err := parseXML([]byte(text))
		if err != nil {
			return
		}
		want, err := readAll([]byte(text))
		if err != nil {
			t.Fatalf("taken, but encoding/xml says %v", err)
		}
		if g, w := outline(got), outline(want); g != w {
			t.Errorf("got  %s\nwant %s", g, w)
		}
	})
}

// FuzzLoad holds that no map makes Load panic, and that what it loads is in itself sound.
func FuzzLoad(f *testing.F) {
	f.Add(string(goodFiles()[goodPath].Data), goodTSX, spotTX)
	for _, table := range [][]damage{headDamage, layerDamage, tilesetDamage, objectDamage} {
		for _, d := range table {
			files := edited(d.file, d.old, d.new)
			f.Add(string(files[goodPath].Data), string(files[base].Data), string(files[spotFile].Data))
		}
	}
	for _, d := range checkDamage {
		f.Add(string(edited(goodPath, d.old, d.new)[goodPath].Data), goodTSX, spotTX)
	}
	f.Fuzz(func(t *testing.T, text, tsx, tx string) {
		files := goodFiles()
		files[goodPath].Data = []byte(text)
		files[base].Data = []byte(tsx)
		files[spotFile].Data = []byte(tx)
		l, err := Load(files, goodPath)
		if err != nil {
			if line := err.Error(); strings.Contains(line, "cannot be understood") {
				t.Fatal(line) // a panic that was caught
			}
			return
		}
		for _, layer := range l.Layers {
			if len(layer.Tiles) != l.Width*l.Height {
				t.Fatalf("%s has %d tiles", layer.Name, len(layer.Tiles))
			}
			for _, tile := range layer.Tiles {
				l.TileInfo(tile)
			}
		}
		for i := range l.Props {
			l.TileInfo(l.Props[i].Tile)
		}
		yes := func(string) bool { return true }
		Check(l, yes, yes)
	})
}
