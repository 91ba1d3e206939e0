package ground

import (
	"hash/fnv"
	"slices"
	"testing"

	"handhold/game/fixed"
	"handhold/game/level"
)

func TestZonesAtIsExact(t *testing.T) {
	in := 0
	for seed := range 10 {
		l := wild(t, seed)
		g := New(l)
		if g.ZoneCount() != 9 {
			t.Fatalf("%d zones", g.ZoneCount())
		}
		d := dice(seed + 400)
		try := func(p fixed.Point) {
			var want Zones
			for i := range g.ZoneCount() {
				if l.Bounds().Contains(p) && g.Zone(i).Contains(p) {
					want |= 1 << i
				}
			}
			if got := g.ZonesAt(p); got != want {
				t.Fatalf("seed %d: ZonesAt(%v) = %b, want %b", seed, p, got, want)
			}
			if want != 0 {
				in++
			}
		}
		for range 3000 {
			try(d.place(l))
		}
		for i := range g.ZoneCount() {
			for _, p := range g.Zone(i).Poly {
				for range 20 {
					try(p.Add(d.way(3)))
				}
			}
		}
	}
	if in < 2000 {
		t.Errorf("only %d places were in a zone", in)
	}
}

func TestZonesAreNumberedById(t *testing.T) {
	l := wild(t, 1)
	g := New(l)
	for i := range g.ZoneCount() {
		if id := g.Zone(i).ID; i > 0 && id <= g.Zone(i-1).ID {
			t.Errorf("zone %d is thing %d, after %d", i, id, g.Zone(i-1).ID)
		}
	}
}

// conditional are the ids of what comes and goes on l.
func conditional(l *level.Level) (ids []int) {
	for _, p := range l.Props {
		if !p.When.Always() {
			ids = append(ids, p.ID)
		}
	}
	return ids
}

func TestSetThereDoesNotDependOnTheOrder(t *testing.T) {
	for seed := range 8 {
		l := wild(t, seed)
		ids := conditional(l)
		d := dice(seed + 21)
		a, b := New(l), New(l)
		for range 60 {
			a.SetThere(ids[d.roll(len(ids))], d.roll(2) == 0)
		}
		for _, i := range []int{3, 1, 4, 0, 2} {
			id := ids[i%len(ids)]
			b.SetThere(id, true)
			b.SetThere(id, false)
		}
		want := wild(t, seed)
		want.Props = want.Props[:0]
		for _, p := range wild(t, seed).Props {
			there := true
			for i := range a.solids {
				if a.solids[i].id == p.ID {
					there = a.there[i]
				}
			}
			b.SetThere(p.ID, there)
			if p.When = (level.Condition{}); there {
				want.Props = append(want.Props, p)
			}
		}
		fresh := New(want)
		a.begin()
		b.begin()
		if !slices.Equal(a.there, b.there) || !slices.Equal(a.links, b.links) || !slices.Equal(a.links, fresh.links) ||
			!slices.EqualFunc(a.passes, b.passes, samePass) || !slices.EqualFunc(a.passes, fresh.passes, samePass) {
			t.Fatalf("seed %d: the grounds differ", seed)
		}
		for range 300 {
			p, way := d.place(l), d.way(2000)
			if x, y, z := a.Slide(p, way, nil), b.Slide(p, way, nil), fresh.Slide(p, way, nil); x != y || x != z {
				t.Fatalf("seed %d: from %v by %v to %v, %v, %v", seed, p, way, x, y, z)
			}
		}
	}
}

func TestSetTherePutsThingsInTheWay(t *testing.T) {
	l := blocked(drawn(".........", "........."), fixed.Px(64, 0), fixed.Px(72, 32))
	l.Things[0].When = condition(t, "!open")
	g := New(l)
	a, b := fixed.Px(20, 16), fixed.Px(120, 16)
	check := func(when string, barred bool) {
		t.Helper()
		_, ok := g.Path(nil, a, b, 0)
		if g.Clear(a, b) == barred || ok == barred || g.Free(fixed.Px(68, 16)) == barred || (g.Slide(a, b.Sub(a), nil) == b) == barred {
			t.Errorf("%s it is not as it should be", when)
		}
	}
	check("while no flag is up", true)
	g.SetThere(l.Things[0].ID, false)
	check("when it is gone", false)
	c := g.Clone()
	c.SetThere(l.Things[0].ID, true)
	check("when it is back in a clone", false)
	g = c
	check("in that clone", true)
	g.SetThere(12345, false)
	check("when something unknown is gone", true)
}

func TestTheEdgeOfTheMapIsSolid(t *testing.T) {
	g := New(drawn("...", "...", "..."))
	for _, d := range []fixed.Point{{X: 90_000}, {X: -90_000}, {Y: 90_000}, {Y: -90_000}, {X: 90_000, Y: 90_000}} {
		p := g.Slide(fixed.Px(24, 24), d, nil)
		if !g.level.Bounds().Grown(-Foot).Grown(1).Contains(p) || p == fixed.Px(24, 24) {
			t.Errorf("by %v to %v", d, p)
		}
	}
}

func TestMaterialIsTheLevels(t *testing.T) {
	g := New(drawn(".%", "~."))
	if m, speed := g.Material(fixed.Px(24, 8)); m != level.Mud || speed != 50 {
		t.Errorf("%v %d", m, speed)
	}
}

func TestSolidTilesAreMergedToRectangles(t *testing.T) {
	rows := make([]string, 20)
	for i := range rows {
		rows[i] = "####################"
	}
	g := New(drawn(rows...))
	if n := len(g.solids); n != 9+4 {
		t.Errorf("20×20 tiles became %d solids", n)
	}
}

// walkHash is the hash of a long walk over a random level: slides, ways, line of sight.
func walkHash(t testing.TB, seed int) uint64 {
	l := wild(t, seed)
	g := New(l)
	d := dice(seed + 1000)
	h := fnv.New64a()
	put := func(p fixed.Point) {
		h.Write([]byte{byte(p.X), byte(p.X >> 8), byte(p.X >> 16), byte(p.Y), byte(p.Y >> 8), byte(p.Y >> 16)})
	}
	bodies := []Body{{At: d.free(g), R: Foot}, {At: d.free(g), R: 2 * Foot}}
	p := d.free(g)
	var way []fixed.Point
	for tick := range 30000 {
		if tick%25 == 0 {
			way = way[:0]
			way = append(way, d.way([]int32{264, 500, 7000}[d.roll(3)]))
		}
		p = g.Slide(p, way[0], bodies)
		put(p)
		if tick%500 == 0 {
			p = d.free(g)
			corners, ok := g.Path(nil, p, d.free(g), Zones(d.roll(512)))
			if ok && g.Sees(p, bodies[0].At) {
				put(bodies[0].At)
			}
			for _, c := range corners {
				put(c)
			}
		}
	}
	return h.Sum64()
}

// The hashes were written on amd64; the test says whether other machines, whose
// floats are fused differently, agree.
func TestTheSameWalkOnEveryMachine(t *testing.T) {
	for seed, want := range []uint64{0x10ba86761079f154, 0x5b259f05dcfaced2, 0x35ccef34f040872f, 0xdb04c186d7542ad5} {
		if got := walkHash(t, seed); got != want {
			t.Errorf("seed %d: hash %#x, want %#x", seed, got, want)
		}
	}
}
