package world

import (
	"slices"
	"testing"

	"handhold/game/fixed"
)

// paved is the field with rock on the columns from to before to.
func paved(w, h, from, to int) []string {
	rows := field(w, h)
	for i, row := range rows {
		b := []byte(row)
		for x := from; x < to; x++ {
			b[x] = '#'
		}
		rows[i] = string(b)
	}
	return rows
}

func TestReloadedTheSameMapChangesNothing(t *testing.T) {
	things := startBoth(200, 240) + thing(2, "Arrow", 240, 200, point, "dir=up", "of=etched") + thing(3, "Spawn", 300, 240, point, "kind=paper", "count:int=3")
	l := sketch(t, field(40, 30), "", things)
	w := enter(t, l, Begin{Seed: 5})
	press(w, Hand)
	play(w, 77, east)
	n := w.Reloaded(sketch(t, field(40, 30), "", things))
	if d := w.Diff(&n.State); d != "" {
		t.Errorf("reloaded it differs: %s", d)
	}
	play(w, 99, south)
	play(n, 99, south)
	if d := w.Diff(&n.State); d != "" {
		t.Errorf("reloaded it goes another way: %s", d)
	}
}

func TestReloadedTheyStandHandInHandBesideWhatIsSolidNow(t *testing.T) {
	w := enter(t, sketch(t, field(60, 30), "", startBoth(400, 240)), Begin{})
	press(w, Hand)
	play(w, 60, east)
	x := int(at(w, Madoka).X / fixed.Tile)
	for wide := 1; wide < 12; wide++ {
		n := w.Reloaded(sketch(t, paved(60, 30, x-wide, x+wide/2+1), "", startBoth(400, 240)))
		for who := range Who(2) {
			if !n.ground.Free(at(n, who)) {
				t.Fatalf("%d columns of rock: %s stands in it", wide, who)
			}
			if d := at(n, who).Dist(at(w, who)); d > int32(wide+3)*fixed.Tile {
				t.Errorf("%d columns of rock: %s was carried %d px", wide, who, d/fixed.One)
			}
		}
		if d := at(n, Madoka).Dist(at(n, Homura)); !n.Joined || d > holdFurthest || !n.ground.Clear(at(n, Madoka), at(n, Homura)) {
			t.Errorf("%d columns of rock: joined %v, %d apart", wide, n.Joined, d)
		}
		for _, dir := range []Seat{{Y: -127}, west, east} {
			play(n, 120, dir)
		}
		if !n.Joined || at(n, n.Lead) == at(w, w.Lead) {
			t.Errorf("%d columns of rock: they cannot go on hand in hand", wide)
		}
	}
	full := w.Reloaded(sketch(t, paved(60, 30, 0, 60), "", startBoth(400, 240)))
	play(full, 60, east) // there is no free place at all
}

func TestReloadedThingsThatStayKeepTheirState(t *testing.T) {
	keepsake := func(id, x int) string { return thing(id, "Keepsake", x, 240, point, "word=word.a") }
	beat := func(id int) string {
		return thing(id, "Beat", 16, 16, box(800, 400), "on=take", "sets=open")
	}
	w := enter(t, sketch(t, field(60, 30), "", startBoth(200, 240)+keepsake(4, 206)+keepsake(5, 600)+beat(6)), Begin{})
	press(w, Hand)
	until(t, w, 300, Seat{}, "the keepsake is taken", func() bool { return has(w.Taken, 4) && has(w.Said, 6) })
	w.Whisper, w.Days, w.Pile = 777, 3, 2
	n := w.Reloaded(sketch(t, field(60, 30), "", startBoth(100, 100)+keepsake(4, 300)+keepsake(5, 206)+beat(6)))
	if n.There(n.level.Thing(4)) || !n.There(n.level.Thing(5)) || !has(n.Said, 6) || !n.Up("open") {
		t.Errorf("taken %v, said %v, flags %v", n.Taken, n.Said, n.Flags)
	}
	if n.Whisper != 777 || n.Days != 3 || n.Pile != 2 || n.Clock != w.Clock || at(n, Madoka) != at(w, Madoka) {
		t.Errorf("what has nothing to do with the map has changed: %s", w.Diff(&n.State))
	}
	n = w.Reloaded(sketch(t, field(60, 30), "", startBoth(100, 100)+beat(4)))
	if len(n.Taken) > 0 || has(n.Said, 4) || has(n.Said, 6) {
		t.Errorf("another thing has the state of one that is gone: taken %v, said %v", n.Taken, n.Said)
	}
	evening := w.Reloaded(sketch(t, field(60, 30), `<property name="hour" type="int" value="20"/>`, startBoth(100, 100)))
	if evening.Hour()/60 != 20 {
		t.Errorf("the map's new hour is %d", evening.Hour()/60)
	}
}

func TestReloadedTheColourStaysAsFarAsThereIsRoom(t *testing.T) {
	w := enter(t, sketch(t, field(60, 30), "", startBoth(200, 240)), Begin{})
	press(w, Hand)
	play(w, 200, east)
	place := at(w, Madoka).Sub(fixed.Px(60, 0))
	for _, size := range [][2]int{{60, 30}, {80, 50}, {40, 20}, {30, 60}} {
		n := w.Reloaded(sketch(t, field(size[0], size[1]), "", startBoth(100, 100)))
		sum := int64(0)
		for _, c := range n.Colour.Cells {
			sum += int64(c)
		}
		if want := NewMemory(size[0], size[1]); n.Colour.W != want.W || n.Colour.H != want.H || n.Colour.Sum != sum {
			t.Errorf("%v: the memory is %d×%d with a sum of %d, which should be %d", size, n.Colour.W, n.Colour.H, n.Colour.Sum, sum)
		}
		if inside := n.level.Bounds().Contains(place); inside && n.Colour.At(place) != w.Colour.At(place) {
			t.Errorf("%v: the colour is %d and was %d", size, n.Colour.At(place), w.Colour.At(place))
		}
		if size[0] >= 60 && size[1] >= 30 && n.Colour.Sum != w.Colour.Sum {
			t.Errorf("%v: colour was lost", size)
		}
		for who := range Who(2) {
			if !n.ground.Free(at(n, who)) {
				t.Errorf("%v: %s is outside", size, who)
			}
		}
		play(n, 60, west)
	}
}

func TestReloadedWhatHadThemLetsGoWhenItIsGone(t *testing.T) {
	hole := thing(8, "Spot", 400, 240, point) + thing(9, "Ravine", 260, 16, box(60, 400), "floor:object=8")
	w := enter(t, sketch(t, field(60, 30), "", startBoth(200, 240)+hole), Begin{})
	until(t, w, 600, east, "someone falls", func() bool { return w.Girls[w.Lead].Doing == Falling })
	stays := w.Reloaded(sketch(t, field(60, 30), "", startBoth(200, 240)+hole))
	if g := stays.Girls[stays.Lead]; g.Doing != Falling || g.Since != w.Girls[w.Lead].Since {
		t.Errorf("the fall does not go on: %v", g.Doing)
	}
	play(stays, 300, Seat{})
	n := w.Reloaded(sketch(t, field(60, 30), "", startBoth(200, 240)))
	if g := n.Girls[n.Lead]; g.Doing != Standing || g.Height != 0 || !n.ground.Free(g.At) {
		t.Errorf("she is %v, %d above the ground", g.Doing, g.Height)
	}
	border := thing(9, "Border", 300, 16, box(60, 400), "to=elsewhere")
	w = enter(t, sketch(t, field(60, 30), "", startBoth(200, 240)+border), Begin{})
	until(t, w, 900, east, "they leave", func() bool { return w.Leave.On })
	n = w.Reloaded(sketch(t, field(60, 30), "", startBoth(200, 240)))
	play(n, 2*CrossTicks, west)
	if _, left := n.Left(); left || n.Leave.On || n.Girls[n.Lead].Doing == Leaving {
		t.Error("they leave through a border that is gone")
	}
}

func TestReloadedArrowsAndCreaturesAreThoseOfTheMap(t *testing.T) {
	arrow := func(id, x int, dir string) string {
		return thing(id, "Arrow", x, 200, point, "dir="+dir, "of=etched")
	}
	paper := func(count string) string {
		return thing(30, "Spawn", 500, 240, point, "kind=paper", "count:int="+count)
	}
	w := enter(t, sketch(t, field(60, 30), "", startBoth(200, 240)+arrow(2, 100, "up")+arrow(3, 150, "up")+paper("2")), Begin{})
	own := Arrow{At: fixed.Px(300, 300), Dir: fixed.East}
	w.Arrows = append(w.Arrows, own)
	w.Arrows[0].Dir = fixed.West // she turned it
	n := w.Reloaded(sketch(t, field(60, 30), "", startBoth(200, 240)+arrow(2, 100, "up")+arrow(3, 160, "down")+arrow(4, 400, "right")+paper("3")))
	if len(n.Arrows) != 4 || n.Arrows[0].Dir != fixed.West || !slices.Contains(n.Arrows, own) {
		t.Errorf("the arrows are %+v", n.Arrows)
	}
	if !slices.ContainsFunc(n.Arrows, func(a Arrow) bool { return a.At == fixed.Px(160, 200) && a.Dir == fixed.South }) {
		t.Errorf("the arrow that was moved is not there: %+v", n.Arrows)
	}
	if len(n.Living) != 3 {
		t.Errorf("there are %d creatures, not 3", len(n.Living))
	}
}

func TestReloadedSheComesWhoHasAStartNow(t *testing.T) {
	alone := thing(1, "Start", 200, 240, point, "who=madoka")
	w := enter(t, sketch(t, field(60, 30), "", alone), Begin{})
	n := w.Reloaded(sketch(t, field(60, 30), "", alone+thing(2, "Start", 300, 240, point, "who=homura")))
	if w.Here(Homura) || !n.Here(Homura) || at(n, Homura).Dist(fixed.Px(300, 240)) > fixed.Tile {
		t.Errorf("Homura is %v at %v", n.Girls[Homura].Doing, at(n, Homura))
	}
	if at(n, Madoka) != at(w, Madoka) {
		t.Error("Madoka has moved")
	}
}

func TestTheyBeginWhereTheyAreToldTo(t *testing.T) {
	place := fixed.Px(500, 300)
	l := sketch(t, field(60, 30), "", startBoth(200, 240))
	w := enter(t, l, Begin{At: &place})
	if at(w, w.Lead).Dist(place) > fixed.Tile || at(w, Madoka).Dist(at(w, Homura)) > holdFurthest || w.Girls[0].Doing != Standing {
		t.Errorf("they begin at %v and %v", at(w, Madoka), at(w, Homura))
	}
	l = sketch(t, field(60, 30), "", thing(1, "Start", 200, 240, point, "who=madoka", "pose=lying")+thing(2, "Start", 700, 240, point, "who=homura", "pose=curled"))
	w = enter(t, l, Begin{At: &place})
	if at(w, Madoka).Dist(place) > fixed.Tile || w.Girls[Madoka].Doing != Standing || at(w, Homura).Dist(fixed.Px(700, 240)) > fixed.Tile || w.Girls[Homura].Doing != Curled {
		t.Errorf("parted, they begin at %v and %v", at(w, Madoka), at(w, Homura))
	}
	wall := fixed.Px(0, 0)
	w = enter(t, l, Begin{At: &wall})
	if !w.ground.Free(at(w, Madoka)) {
		t.Error("she begins in the wall")
	}
	if _, ok := l.Place(2); !ok {
		t.Error("the level does not know the place of a thing")
	}
	if _, ok := l.Place(77); ok {
		t.Error("the level knows a place that is not there")
	}
}
