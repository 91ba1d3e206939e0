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
	"testing/fstest"

	tiled "github.com/lafriks/go-tiled"

	"handhold/game/fixed"
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
		r := newReader(root, "maps/none.tmx")
		if r.tilesetFile(Finding{File: r.file}, "maps/none.tmx", strings.TrimPrefix(name, "maps/")) == brokenSet {
			t.Error(r.found)
			continue
		}
		got := r.level.Tilesets[0]
		if got.Name != want.Name || got.Columns != want.Columns || len(got.Tiles) != want.TileCount || got.TileW != want.TileWidth ||
			got.TileH != want.TileHeight || got.Margin != want.Margin || got.Spacing != want.Spacing ||
			got.Image != path.Join(path.Dir(name), want.Image.Source) || got.align != alignments[string(want.ObjectAlignment)] {
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
			if in.name == "property" || in.name == "text" {
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
	f.Add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE map SYSTEM \"http://mapeditor.org/dtd/1.0/map.dtd\">\n<map><text>a &lt; b</text></map>")
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

// FuzzLoad holds that no map makes Load or LoadForeign panic, and that what they load is in itself sound.
func FuzzLoad(f *testing.F) {
	f.Add(string(goodFiles()[goodPath].Data), goodTSX, spotTX)
	f.Add(string(richFiles()[goodPath].Data), goodTSX, spotTX)
	f.Add(string(richFiles()[goodPath].Data), wideTSX, signTX)
	f.Add(string(goodFiles()[goodPath].Data), picturesTSX, signTX)
	f.Add(strings.Replace(foreignMap, "gfx/", "../assets/art/", 1), goodTSX, spotTX)
	for _, table := range [][]damage{headDamage, layerDamage, tilesetDamage, objectDamage} {
		for _, d := range table {
			files := edited(d.file, d.old, d.new)
			f.Add(string(files[goodPath].Data), string(files[base].Data), string(files[spotFile].Data))
		}
	}
	f.Fuzz(func(t *testing.T, text, tsx, tx string) {
		files := richFiles()
		files["assets/art/cave.png"] = &fstest.MapFile{Data: pngHead(64, 64)}
		files[goodPath].Data = []byte(text)
		files[base].Data = []byte(tsx)
		files[spotFile].Data = []byte(tx)
		for _, load := range []func(fs.FS, string) (*Level, error){Load, LoadForeign} {
			l, err := load(files, goodPath)
			if err == nil {
				whole(t, l)
			} else if line := err.Error(); strings.Contains(line, "cannot be understood") {
				t.Fatal(line) // a panic that was caught
			}
		}
	})
}

// whole asks a level everything that it can be asked.
func whole(t *testing.T, l *Level) {
	t.Helper()
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
	for i := range l.Width * l.Height {
		x, y := i%l.Width, i/l.Width
		l.MaterialAt(fixed.Px(x*TileSize, y*TileSize))
		l.TileSolids(x, y, func(g fixed.Polygon) {
			if len(g) < 3 {
				t.Fatalf("a wall of %d corners", len(g))
			}
		})
	}
	for _, s := range l.Scenery {
		if (s.Grid != nil) == (s.Image != nil) && len(s.Drawn) == 0 || s.Look.Opacity < 0 || s.Look.Opacity > 256 {
			t.Fatalf("%s is nothing, or looks like nothing: %+v", s.Name, s.Look)
		}
		if g := s.Grid; g != nil {
			for i, tile := range g.Tiles {
				l.Box(g, tile, i%g.Width, i/g.Width)
				if c := l.Cut(tile); tile.Set != 0 && (c.Image == "" || c.W < 1 || c.H < 1) {
					t.Fatalf("%s: the tile %+v has no picture", s.Name, tile)
				}
			}
		}
		for _, d := range s.Drawn {
			if c := l.Cut(d.Tile); (d.Text == nil) == (c.Image == "") {
				t.Fatalf("%s: %d is neither a tile nor a text, or both", s.Name, d.ID)
			}
		}
	}
	if l.Foreign && len(l.ByClass(Start)) == 0 {
		t.Fatal("nobody begins there")
	}
}
