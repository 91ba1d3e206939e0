package view

import (
	"os"
	"testing"

	"handhold/game/fixed"
	"handhold/game/level"
)

// foreign is one of the maps of other games.
func foreign(t *testing.T, name string) *level.Level {
	t.Helper()
	lv, err := level.LoadForeign(os.DirFS("../.."), "game/e2e/testdata/foreign/"+name+".tmx")
	if err != nil {
		t.Fatal(err)
	}
	return lv
}

// lookAtForeign is a view of such a map.
func lookAtForeign(t *testing.T, name string) *look {
	t.Helper()
	figures, err := ParseFigures("figures.json", read(t, "../../assets/art/figures.json"))
	if err != nil {
		t.Fatal(err)
	}
	return lookAt(t, foreign(t, name), figures)
}

func TestSceneryIsListedOnce(t *testing.T) {
	for _, name := range []string{"village", "platformer", "interior"} {
		lv := foreign(t, name)
		s := NewStage(lv, NewAlbum(lv), nil)
		w, h := lv.Width*level.TileSize, lv.Height*level.TileSize
		painted := s.Painted(nil, len(lv.Layers), 0, 0, w, h)
		var live []Sprite
		want := 0
		for i := range s.scenes {
			c := &s.scenes[i]
			if c.from.Grid == nil && c.from.Drawn == nil {
				continue
			}
			live = s.list(live, c, &pane{w: w, h: h, shift: c.from.Look.Offset, live: true})
			for _, o := range c.from.Drawn {
				if o.Text == nil {
					want++
				}
			}
			if g := c.from.Grid; g != nil {
				for n, tile := range g.Tiles {
					b := moved(lv.Box(g, tile, n%g.Width, n/g.Width), c.from.Look.Offset)
					if tile.Set != 0 && b.Overlaps(lv.Bounds()) {
						want++
					}
				}
			}
		}
		if got := len(painted) + len(live); got != want {
			t.Errorf("%s: %d sprites are painted and %d listed; there are %d", name, len(painted), len(live), want)
		}
		if len(painted) < want/2 {
			t.Errorf("%s: only %d of %d are painted with the ground", name, len(painted), want)
		}
	}
}

// TestWhatLiesOnWhatMovesIsListedWithIt lays a still tile over one that is animated, and one beside it.
func TestWhatLiesOnWhatMovesIsListedWithIt(t *testing.T) {
	lv := &level.Level{Width: 4, Height: 1, Background: level.NoColour, Layers: []level.Layer{{Name: "ground", Tiles: make([]level.Tile, 4)}}}
	lv.Tilesets = []level.Tileset{{Columns: 2, TileW: 16, TileH: 16, Clear: level.NoColour, Tiles: []level.TileInfo{
		{}, {Frames: []level.Frame{{Tile: 1, Ticks: 5}, {Tile: 0, Ticks: 5}}},
	}}}
	plain := level.Look{Opacity: 256, Tint: 0xffffff, ParallaxX: 256, ParallaxY: 256}
	still, moves := level.Tile{Set: 1}, level.Tile{Set: 1, Index: 1}
	grid := func(tiles ...level.Tile) *level.Grid {
		return &level.Grid{Width: 4, Height: 1, CellW: 16, CellH: 16, Tiles: tiles}
	}
	none := level.Tile{}
	lv.Scenery = []level.Scene{
		{After: 1, Look: plain, Grid: grid(still, moves, none, still)},
		{After: 1, Look: plain, Grid: grid(none, still, still, none)},
	}
	s := NewStage(lv, NewAlbum(lv), nil)
	xs := func(list []Sprite) (out []int16) {
		for _, p := range list {
			out = append(out, p.X)
		}
		return out
	}
	painted := s.Painted(nil, 1, 0, 0, 64, 16)
	if got := xs(painted); len(got) != 3 || got[0] != 0 || got[1] != 48 || got[2] != 32 {
		t.Errorf("painted with the ground at %v, want 0, 48, 32", got)
	}
	var live []Sprite
	for i := range s.scenes {
		live = s.list(live, &s.scenes[i], &pane{w: 64, h: 16, tick: 5, live: true})
	}
	if len(live) != 2 || live[0].X != 16 || live[1].X != 16 || live[0].SX != 0 {
		t.Errorf("listed with every picture: %+v; want the animated tile in its second picture, and the one on it", live)
	}
}

func TestParallaxFollowsTheCamera(t *testing.T) {
	l := lookAtForeign(t, "platformer")
	l.step(2, walk(0, 0))
	for range 2 {
		l.step(60, walk(127, 0))
		f := l.v.Frame(640, 360)
		if len(f.Deep) < 4 {
			t.Fatalf("only %d sprites lie deep", len(f.Deep))
		}
		sky, covered := l.v.lv.Scenery[0], 0
		eye := fixed.Px(f.CamX, f.CamY).Add(fixed.Point{X: int32(f.SubX + f.SeenW/2), Y: int32(f.SubY + f.SeenH/2)})
		x, _ := l.v.lv.Shift(sky.Look, eye).Pixel()
		for _, s := range f.Deep {
			if s.Sheet != l.v.stage.scenes[0].sheet {
				continue
			}
			covered += int(s.W)
			if off := floorMod(int(s.X)+f.CamX-x, sky.Image.Cut.W); off != 0 {
				t.Errorf("with the camera at %d the sky lies %d px beside its place", f.CamX, off)
			}
		}
		if covered < f.W {
			t.Errorf("the sky covers %d px of %d", covered, f.W)
		}
	}
}

func TestSceneryIsListedWithoutNewMemory(t *testing.T) {
	for _, name := range []string{"platformer", "interior", "village"} {
		l := lookAtForeign(t, name)
		l.step(30, walk(127, 0))
		l.v.Frame(640, 360)
		if n := testing.AllocsPerRun(20, func() { l.v.Frame(640, 360) }); n > 0 {
			t.Errorf("%s: %v allocations a picture", name, n)
		}
	}
}

func TestTurnedObjectsKeepTheirPivot(t *testing.T) {
	o := &level.SceneObject{Box: fixed.Box{Min: fixed.Px(10, 20), Max: fixed.Px(30, 60)}, Pivot: fixed.Px(10, 60), Turn: 90 * 256}
	p := pane{}
	got := p.turned([]Sprite{p.put(Sprite{}, o.Box, Plain)}, 1, o)[0]
	// Its middle, 10 px right of and 20 above the pivot, comes to 20 right of and 10 below it.
	if x, y := got.X+got.W/2, got.Y+got.H/2; x != 30 || y != 70 {
		t.Errorf("its middle is at %d, %d, want 30, 70", x, y)
	}
	if got.Turn != 90*128 {
		t.Errorf("it is turned by %d/128 degrees", got.Turn)
	}
}

// TestSceneryLiesBetweenLayers puts scenery between ground and detail of a map of ours, under the ground, and on all.
func TestSceneryLiesBetweenLayers(t *testing.T) {
	lv := &level.Level{Width: 1, Height: 1, Background: level.NoColour, Layers: []level.Layer{
		{Name: "ground", Tiles: make([]level.Tile, 1)}, {Name: "detail", Tiles: make([]level.Tile, 1)},
	}}
	lv.Tilesets = []level.Tileset{{Columns: 1, TileW: 16, TileH: 16, Clear: level.NoColour, Tiles: make([]level.TileInfo, 1)}}
	look := level.Look{Opacity: 128, Tint: 0xff8000, ParallaxX: 256, ParallaxY: 256}
	for after := range 3 {
		g := &level.Grid{Width: 1, Height: 1, CellW: 16, CellH: 16, Tiles: []level.Tile{{Set: 1}}}
		lv.Scenery = append(lv.Scenery, level.Scene{After: after, Look: look, Grid: g})
	}
	s := NewStage(lv, NewAlbum(lv), nil)
	if b := s.Breaks(); len(b) != 2 || b[0] != 1 || b[1] != 2 {
		t.Errorf("layers are broken at %v, want 1, 2", b)
	}
	for after := range 3 {
		list := s.Painted(nil, after, 0, 0, 16, 16)
		if want := min(after, 1); len(list) != want {
			t.Errorf("over %d layers %d sprites are painted, want %d", after, len(list), want)
		}
		for _, p := range list {
			if p.Tint != 0xff80007f {
				t.Errorf("it is tinted %08x", uint32(p.Tint))
			}
		}
	}
	if deep := s.list(nil, &s.scenes[0], &pane{w: 16, h: 16, live: true}); len(deep) != 1 {
		t.Errorf("%d sprites lie under the ground", len(deep))
	}
}
