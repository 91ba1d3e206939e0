package level

import (
	"fmt"
	"strings"
	"testing"

	"handhold/game/fixed"
)

// longWay is a bare map of 160×8 tiles, from a start on its left to a border on its right, with those things in it.
func longWay(t *testing.T, inside string) *Level {
	t.Helper()
	files := goodFiles()
	files[goodPath].Data = []byte(emptyMap(160, 8, full("ground", 160*8, 1)+inThings(
		`<object id="1" type="Start" x="24" y="64"><point/></object><object id="2" type="Border" x="2300" y="0" width="32" height="128"/>`+inside)))
	l, err := Load(files, goodPath)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// TestCheckWarnsOfLongWays puts something at different places of a way of 40 seconds.
func TestCheckWarnsOfLongWays(t *testing.T) {
	toy := func(x int) string { return fmt.Sprintf(`<object id="9" type="Toy" x="%d" y="64"><point/></object>`, x) }
	for _, c := range []struct {
		what, inside string
		warned       bool
	}{
		{"nothing", "", true},
		{"a toy in the middle", toy(1180), false},
		{"a toy at the start", toy(100), true},
		{"a toy near the border", toy(2200), true},
		{"a landmark in the middle", `<object id="9" type="Landmark" x="1300" y="64"><point/></object>`, false},
		{"a spot, which is not seen", `<object id="9" type="Spot" x="1180" y="64"><point/></object>`, true},
		{"a fall near the start", `<object id="9" type="Ravine" x="200" y="0" width="32" height="128"><properties><property name="floor" type="object" value="10"/></properties></object>` +
			`<object id="10" type="Spot" x="260" y="64"><point/></object>`, true},
		{"a fall in the middle", `<object id="9" type="Ravine" x="1280" y="0" width="32" height="128"><properties><property name="floor" type="object" value="10"/></properties></object>` +
			`<object id="10" type="Spot" x="1340" y="64"><point/></object>`, false},
	} {
		told := Check(longWay(t, c.inside), isGood, isWord).Error()
		if got := strings.Contains(told, "things/2 (Border): warning: on the way to it one walks"); got != c.warned {
			t.Errorf("%s: warned %v\n%s", c.what, got, told)
		}
	}
}

// TestAnotherGroundIsNew lets the second half of the way be of grass.
func TestAnotherGroundIsNew(t *testing.T) {
	l := longWay(t, "")
	for i := range l.Layers[0].Tiles {
		if i%160 >= 72 {
			l.Layers[0].Tiles[i] = Tile{Set: 1, Index: 7}
		}
	}
	if told := Check(l, isGood, isWord).Error(); strings.Contains(told, "without anything new") {
		t.Error(told)
	}
}

// TestPropsAreNoticed: kinds of props not seen before are something new, and so
// are many together; one more of the same is not.
func TestPropsAreNoticed(t *testing.T) {
	l := longWay(t, "")
	at := func(i, x int) { l.Props = append(l.Props, Prop{ID: i, Tile: Tile{Set: 2}, Foot: fixed.Px(x, 64)}) }
	at(1, 60)
	s := NewSights(l)
	if !s.Notice(fixed.Px(50, 64)) || s.Notice(fixed.Px(50, 64)) {
		t.Error("the first prop, and the ground, are new once")
	}
	at(2, 1200)
	at(3, 2000)
	at(4, 2005)
	at(5, 2010)
	at(6, 2020)
	s = NewSights(l)
	s.Notice(fixed.Px(50, 64))
	if s.Notice(fixed.Px(1190, 64)) {
		t.Error("one more of the same is new")
	}
	if !s.Notice(fixed.Px(1990, 64)) || s.Notice(fixed.Px(1995, 64)) {
		t.Error("four together are new once")
	}
}

// TestOverlap compares outlines that overlap, touch and hold each other.
func TestOverlap(t *testing.T) {
	box := func(x, y, w, h int) fixed.Polygon {
		return corners(fixed.Box{Min: fixed.Px(x, y), Max: fixed.Px(x+w, y+h)})
	}
	arch := fixed.Polygon{fixed.Px(0, 0), fixed.Px(60, 0), fixed.Px(60, 40), fixed.Px(40, 40), fixed.Px(40, 20), fixed.Px(20, 20), fixed.Px(20, 40), fixed.Px(0, 40)}
	for _, c := range []struct {
		what string
		a, b fixed.Polygon
		want bool
	}{
		{"side by side", box(0, 0, 10, 10), box(20, 0, 10, 10), false},
		{"touching", box(0, 0, 10, 10), box(10, 0, 10, 10), false},
		{"corner over corner", box(0, 0, 10, 10), box(5, 5, 10, 10), true},
		{"a cross", box(0, 10, 30, 10), box(10, 0, 10, 30), true},
		{"one in the other", box(0, 0, 30, 30), box(10, 10, 5, 5), true},
		{"the same", box(0, 0, 10, 10), box(0, 0, 10, 10), true},
		{"under an arch", arch, box(22, 24, 16, 16), false},
		{"filling an arch", arch, box(20, 20, 20, 20), false},
		{"through an arch's leg", arch, box(10, 24, 20, 8), true},
	} {
		if got, back := overlap(c.a, c.b), overlap(c.b, c.a); got != c.want || back != c.want {
			t.Errorf("%s: %v, and the other way round %v", c.what, got, back)
		}
	}
}
