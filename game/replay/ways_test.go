package replay_test

import (
	"testing"

	"handhold/game/fixed"
	"handhold/game/ground"
	"handhold/game/level"
	"handhold/game/world"
)

// areas tells which places one can come to from where, by a plain flood over the pixels
// of a map.
type areas struct {
	width, height int32
	of            []int32       // by pixel: its area; 0 where a foot cannot stand
	tight         []fixed.Point // places between two things that are hardly more than a foot apart
	hands         *masher
}

// flooded are the areas of a map, of which those of a zone are none if zones are to be kept out of.
func flooded(l *level.Level, g *ground.Ground, seed uint64, zones bool) *areas {
	a := &areas{width: int32(l.Width * level.TileSize), height: int32(l.Height * level.TileSize), hands: &masher{rng: seed}}
	a.of = make([]int32, a.width*a.height)
	for i := range a.of {
		if p := a.place(int32(i)); g.Free(p) && !(zones && g.ZonesAt(p) != 0) {
			a.of[i] = -1
		}
	}
	beside := [...]int32{1, -1, a.width, -a.width}
	var queue []int32
	count := int32(0)
	for i := range a.of {
		if a.of[i] >= 0 {
			continue
		}
		count++
		a.of[i] = count
		queue = append(queue[:0], int32(i))
		for len(queue) > 0 {
			n := queue[len(queue)-1]
			queue = queue[:len(queue)-1]
			for _, d := range beside {
				if m := n + d; a.of[m] < 0 {
					a.of[m] = count
					queue = append(queue, m)
				}
			}
			if a.between(n, 1) || a.between(n, a.width) {
				a.tight = append(a.tight, a.place(n))
			}
		}
	}
	return a
}

// between says whether pixel n has something in the way within two pixels to both sides, which lie d apart.
func (a *areas) between(n, d int32) bool {
	return (a.of[n-d] == 0 || a.of[n-2*d] == 0) && (a.of[n+d] == 0 || a.of[n+2*d] == 0)
}

func (a *areas) place(i int32) fixed.Point {
	return fixed.Point{X: i % a.width * fixed.One, Y: i / a.width * fixed.One}
}

func (a *areas) at(p fixed.Point) int32 {
	x, y := p.Pixel()
	return a.of[int32(y)*a.width+int32(x)]
}

// any is a place in some area, now and then a tight one.
func (a *areas) any() fixed.Point {
	if len(a.tight) > 0 && a.hands.random(3) == 0 {
		return a.tight[a.hands.random(len(a.tight))]
	}
	for {
		if i := a.hands.random(len(a.of)); a.of[i] > 0 {
			return a.place(int32(i))
		}
	}
}

// two are two places in one area.
func (a *areas) two() (from, to fixed.Point) {
	for {
		if from, to = a.any(), a.any(); from != to && a.at(from) == a.at(to) {
			return from, to
		}
	}
}

// off is p moved by less than a pixel, where a foot can go.
func (a *areas) off(g *ground.Ground, p fixed.Point) fixed.Point {
	d := fixed.Point{X: int32(a.hands.random(511) - 255), Y: int32(a.hands.random(511) - 255)}
	return g.Slide(p, d, nil)
}

// TestWhereOneCanStandThereIsAWay walks from everywhere to everywhere else, also between stones that one hardly fits
// through.
func TestWhereOneCanStandThereIsAWay(t *testing.T) {
	const walks = 150
	atlas := builtIn(t)
	for i, e := range atlas.Story() {
		l, err := atlas.Level(e.Name)
		if err != nil {
			t.Fatal(err)
		}
		l = level.Compose(l, uint64(i))
		g := ground.New(l)
		a := flooded(l, g, uint64(i), false)
		lost := 0
		for range walks {
			from, to := a.two()
			from, to = a.off(g, from), a.off(g, to)
			way, ok := g.Path(nil, from, to, 0)
			length, at := int32(0), from
			for _, p := range way {
				length, at = length+at.Dist(p), p
			}
			end, ticks := from, length*3/2/264+60
			for k := 0; k < len(way) && ticks > 0; ticks-- {
				end = g.Slide(end, way[k].Sub(end).Clamped(264), nil)
				if end == way[k] || k+1 < len(way) && end.Within(way[k], 2*fixed.One) && g.Clear(end, way[k+1]) {
					k++
				}
			}
			if !ok || end != to {
				if lost++; lost < 4 {
					t.Errorf("%s: from %v to %v there is a way: %v, and one comes to %v", e.Name, from, to, ok, end)
				}
			}
		}
		if lost > 0 {
			t.Errorf("%s: %d of %d ways do not lead there", e.Name, lost, walks)
		}
	}
}

// TestSheWhoSearchesFinds lets one of them wait somewhere and the other, somewhere else, search for her.
func TestSheWhoSearchesFinds(t *testing.T) {
	const searches = 12
	atlas := builtIn(t)
	for i, e := range atlas.Story() {
		l, err := atlas.Level(e.Name)
		if err != nil {
			t.Fatal(err)
		}
		start := begin(t, l, 1)
		a := flooded(start.Level(), start.Ground(), uint64(i), true)
		for range searches {
			w := start.Clone()
			w.Joined = false // where the two begin hand in hand
			from, to := a.two()
			lead, other := &w.Girls[w.Lead], &w.Girls[w.Lead.Other()]
			lead.At, lead.Doing = to, world.Curled
			other.At, other.Doing = from, world.Standing
			way, _ := w.Ground().Path(nil, from, to, 0)
			length, at := int32(0), from
			for _, p := range way {
				length, at = length+at.Dist(p), p
			}
			for ticks := length*4/264 + 600; ticks > 0 && !other.At.Within(to, 18*fixed.One); ticks-- {
				w.Step(world.Input{})
			}
			if !other.At.Within(to, 18*fixed.One) {
				t.Errorf("%s: she who searches from %v for the one at %v comes to %v, %s, and no further", e.Name, from, to, other.At, other.Doing)
			}
		}
	}
}
