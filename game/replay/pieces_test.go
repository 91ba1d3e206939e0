package replay_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/world"
)

// kit is an atlas with one map that is put together of three of six middle pieces: mud, grass, vines, bubbles, a rock,
// a toy.
func kit(t *testing.T) *journey.Atlas {
	t.Helper()
	const wide, high = 24, 16
	const point = "<point/>"
	rows := plain(9*wide, high)
	for y := range rows {
		for x := range 9 * wide {
			if y > 0 && y < high-1 && (x == 0 || x == 9*wide-1) {
				rows[y] = rows[y][:x] + "." + rows[y][x+1:] // rims are alike
			}
		}
		if y > 4 && y < 9 {
			rows[y] = rows[y][:4*wide+8] + "######" + rows[y][4*wide+14:]
		}
	}
	var things strings.Builder
	for i, kind := range [...]string{"first", "first", "middle", "middle", "middle", "middle", "middle", "middle", "last"} {
		x, id := i*wide*16, 100*(i+1)
		at := func(dx, y int) string { return fmt.Sprintf(`x="%d" y="%d"`, x+dx, y) }
		area := func(dx, y, w, h int) string { return fmt.Sprintf(`%s width="%d" height="%d"`, at(dx, y), w, h) }
		things.WriteString(put(id, "Piece", area(0, 0, wide*16, high*16), "", "kind", "string", kind) +
			put(id+1, "Wrong", area(300, 200, 20, 20), "") + put(id+2, "Toy", at(40, 40), point) + put(id+3, "Bench", at(200, 40), point))
		switch i {
		case 0, 1:
			things.WriteString(put(id+4, "Start", at(60, 100+40*i), point))
		case 2:
			things.WriteString(put(id+4, "Mud", area(40, 16, 260, 224), "", "deep", "float", "0.7"))
		case 3:
			things.WriteString(put(id+4, "TallGrass", area(40, 16, 260, 224), ""))
		case 5:
			things.WriteString(put(id+4, "Vines", area(100, 16, 160, 224), "", "tight", "float", "0.4"))
		case 6:
			things.WriteString(put(id+4, "Bubbles", at(100, 130), point, "to", "object", fmt.Sprint(id+5)) + put(id+5, "Spot", at(300, 60), point))
		case 8:
			things.WriteString(put(id+4, "Border", area(300, 16, 40, 224), "", "to", "string", "sketch"))
		}
	}
	return drawn(t, rows, `<property name="pieces" type="int" value="3"/>`, things.String())
}

func TestFiftyWorldsOfOneKitAreGoodAndCanBeLeft(t *testing.T) {
	atlas := kit(t)
	l, err := atlas.Level("sketch")
	if err != nil {
		t.Fatal(err)
	}
	yes := func(string) bool { return true }
	if found := level.Check(l, yes, yes); found.Wrong() != nil {
		t.Fatalf("the kit is not good:\n%s", found.Error())
	}
	worlds := map[string]bool{}
	for seed := range uint64(50) {
		c := level.Compose(l, seed)
		if found := level.Check(c, yes, yes); found.Wrong() != nil {
			t.Errorf("seed %d: %s", seed, found.Error())
		}
		r, _, err := replay.WalkMap(atlas, "sketch", seed)
		if err != nil || !r.OK {
			t.Errorf("seed %d: %v, %v", seed, r, err)
		}
		j := entered(t, atlas, seed)
		var ids []string
		for _, b := range j.World().Level().ByClass(level.Bench) {
			ids = append(ids, fmt.Sprint(b.ID, b.At.X))
		}
		worlds[strings.Join(ids, " ")] = true
	}
	if len(worlds) < 20 {
		t.Errorf("50 seeds make only %d worlds", len(worlds))
	}
}

func entered(t *testing.T, atlas *journey.Atlas, seed uint64) *journey.Journey {
	t.Helper()
	j, err := journey.New(seed, "sketch", atlas)
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// TestAWorldOfPiecesStaysTheSame saves, loads and reloads it, and comes into it again in another journey of that seed.
func TestAWorldOfPiecesStaysTheSame(t *testing.T) {
	atlas := kit(t)
	whole, err := atlas.Level("sketch")
	if err != nil {
		t.Fatal(err)
	}
	j := entered(t, atlas, 7)
	pilot := &replay.Pilot{}
	for range 8 * world.TPS {
		if err := j.Step(pilot.Tick(j.World())); err != nil {
			t.Fatal(err)
		}
	}
	l := j.World().Level()
	same := func(what string, j *journey.Journey) {
		t.Helper()
		n := j.World().Level()
		if !reflect.DeepEqual(n.Things, l.Things) || !slices.Equal(n.Layers[0].Tiles, l.Layers[0].Tiles) || n.Width != l.Width {
			t.Errorf("%s it is another world", what)
		}
		if again, err := j.Atlas().Level("sketch"); err != nil || !again.Kit() || again.Width != whole.Width {
			t.Errorf("%s the atlas no longer has the kit: %v", what, err)
		}
	}
	same("entered again,", entered(t, kit(t), 7))
	r, err := journey.Restore(j.Save(), kit(t))
	if err != nil || r.Hash() != j.Hash() {
		t.Fatalf("it cannot be loaded as it was: %v", err)
	}
	same("loaded,", r)
	before := j.World().State.Copy()
	j.Reload(whole)
	same("reloaded,", j)
	if at := j.World().Girls; !reflect.DeepEqual(at, before.Girls) {
		t.Error("reloading moves them")
	}
	j.Forget()
	same("forgotten,", j)
	for _, bench := range whole.ByClass(level.Bench) {
		at, err := journey.NewAt(7, "sketch", bench.ID, atlas)
		if err != nil {
			t.Fatal(err)
		}
		if l.Thing(bench.ID) != nil {
			same("begun at an object,", at)
		}
		g, want := at.World().Girls[at.World().Lead].At, at.World().Level().Thing(bench.ID)
		if want == nil || g.Dist(want.At) > 16*256 {
			t.Errorf("they begin at %v, not at the bench %d", g, bench.ID)
		}
	}
	if n := entered(t, atlas, 8).World().Level(); reflect.DeepEqual(n.Things, l.Things) {
		t.Error("another journey is through the same world")
	}
}

// TestRandomHandsInAWorldOfPieces plays at random, with saves in between, and then lets the pilot finish.
func TestRandomHandsInAWorldOfPieces(t *testing.T) {
	atlas := kit(t)
	for seed := range uint64(8) {
		j, err := journey.New(seed, "sketch", atlas)
		if err != nil {
			t.Fatal(err)
		}
		hands, pilot := &masher{rng: seed}, &replay.Pilot{}
		crossed := 0
		for i := range 20_000 + 10*60*world.TPS {
			in := hands.next()
			if i >= 20_000 {
				if crossed = j.Crossed; j.Ended || crossed > 0 {
					break
				}
				in = pilot.Tick(j.World())
			} else if i%1499 == 0 {
				before := j.Hash()
				if j, err = journey.Restore(j.Save(), atlas); err != nil || j.Hash() != before {
					t.Fatalf("seed %d: what was saved at tick %d is not what was: %v", seed, i, err)
				}
			}
			if err := j.Step(in); err != nil {
				t.Fatal(err)
			}
		}
		if crossed == 0 {
			w := j.World()
			t.Errorf("seed %d: they do not get out: %v at %v, %v at %v", seed, w.Girls[0].Doing, w.Girls[0].At, w.Girls[1].Doing, w.Girls[1].At)
		}
	}
}
