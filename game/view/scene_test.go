package view

import (
	"slices"
	"strings"
	"testing"

	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

const shutBorder = `<object id="7" type="Border" x="700" y="200" width="64" height="64"><properties><property name="when" value="met"/></properties></object>`

func TestABorderThinsThePictureOnlyWhileItIsThere(t *testing.T) {
	l := sketch(t, "", startBoth+shutBorder)
	l.step(60, walk(0, 0))
	if b := l.v.Frame(640, 360).Bands; len(b) != 2 || b[0].Strong != 0 || b[1].Strong != 0 {
		t.Fatalf("a border whose condition does not hold is seen: %v", b)
	}
	l.w.Flags = []string{"met"}
	last := 0
	for range 256 / bandComes {
		l.step(1, walk(0, 0))
		now := l.v.Frame(640, 360).Bands[0].Strong
		if now-last > bandComes {
			t.Fatalf("it opens by %d of 256 in one tick", now-last)
		}
		last = now
	}
	if last != 256 {
		t.Errorf("it has opened to %d of 256", last)
	}
}

func TestPropsComeAndGoSoftly(t *testing.T) {
	files := sketchFiles(t, "", startBoth)
	m := files["maps/sketch.tmx"]
	m.Data = []byte(strings.Replace(string(m.Data), `<object id="103" gid="9" x="560" y="360" width="32" height="48"/>`,
		`<object id="103" gid="9" x="560" y="360" width="32" height="48"><properties><property name="when" value="!felled"/></properties></object>`, 1))
	lv, err := level.Load(files, "maps/sketch.tmx")
	if err != nil {
		t.Fatal(err)
	}
	l := lookAt(t, lv, plainFigures(t))
	l.step(10, walk(0, 0))
	i := slices.IndexFunc(l.v.props, func(p prop) bool { return p.from.ID == 103 })
	last := l.v.props[i].there
	if last != 256 {
		t.Fatalf("a prop that is there from the beginning shows %d of 256", last)
	}
	l.w.Flags = []string{"felled"}
	for range propStagger + 256/propComes + 2 {
		l.step(1, walk(0, 0))
		now := l.v.props[i].there
		if last-now > propComes {
			t.Fatalf("it goes by %d of 256 in one tick", last-now)
		}
		last = now
	}
	if last != 0 || len(l.v.Frame(640, 360).Stand) != 2 {
		t.Errorf("it still shows %d of 256", last)
	}
	// Who comes later does not see it go.
	late := lookAt(t, lv, plainFigures(t))
	late.w.Flags = []string{"felled"}
	late.step(1, walk(0, 0))
	if n := late.v.props[i].there; n != 0 {
		t.Errorf("on arrival %d of 256 of it are there", n)
	}
}

func TestTheSleepersBacksTouch(t *testing.T) {
	l := sketch(t, "", startBoth)
	l.v.sheets.Figures.link.Sleep = 12
	l.step(5, walk(0, 0))
	for who := range l.w.Girls {
		l.w.Girls[who].Doing = world.Sleeping
	}
	l.w.Girls[0].At = l.w.Girls[1].At.Add(fixed.Px(-9, 8))
	for range 90 {
		l.v.Step(l.w, l.told)
	}
	a, b := l.w.Girls[0].At.Add(l.v.girls[0].nudge), l.w.Girls[1].At.Add(l.v.girls[1].nudge)
	d := b.Sub(a)
	if d.X < fixed.Px(11, 0).X || d.X > fixed.Px(13, 0).X || max(d.Y, -d.Y) > fixed.One {
		t.Errorf("asleep they are %d,%d px apart", d.X/fixed.One, d.Y/fixed.One)
	}
	if l.v.girls[0].side != left || l.v.girls[1].side != right {
		t.Errorf("asleep they look %v and %v", l.v.girls[0].side, l.v.girls[1].side)
	}
}

func TestOneAboveTheOtherTheirHandsAreAtTheHip(t *testing.T) {
	l := sketch(t, "", startBoth)
	l.step(5, walk(0, 0))
	for _, dx := range []int{-6, -2, 0, 2, 6} {
		l.w.Girls[1].At = l.w.Girls[0].At.Sub(fixed.Px(dx, 14))
		l.v.Step(l.w, l.told)
		l.v.Frame(640, 360)
		j := l.v.joint()
		if !l.v.pair.upright {
			t.Fatalf("%d px beside and 14 above: not one above the other", dx)
		}
		x, y := j.hand[0][0]-j.shoulder[0][0], j.hand[0][1]-j.shoulder[0][1]
		if abs(x) > 7 || y < 0 || y > 8 {
			t.Errorf("with Homura %d px beside, Madoka in front stretches her arm %d,%d px", dx, x, y)
		}
	}
}

func TestGrassHidesNoFace(t *testing.T) {
	s := Sprite{SY: 16, SH: 16, Y: 100, H: 16}
	if got := below(s, 110); got.Y != 110 || got.H != 6 || got.SY != 26 || got.SH != 6 {
		t.Errorf("of a sprite from line 100 to 116 what is below 110 is %+v", got)
	}
	if got := below(s, 90); got != s {
		t.Errorf("what is below all of it is %+v", got)
	}
	if got := below(s, 116); got.H != 0 {
		t.Errorf("nothing is below 116, but %+v", got)
	}
}

func TestGrassPartsForWhoWalksThroughIt(t *testing.T) {
	files := sketchFiles(t, "", startBoth)
	tmx := files["maps/sketch.tmx"]
	tree, tuft := `gid="9" x="560" y="360" width="32" height="48"`, `gid="3" x="472" y="324" width="16" height="16"`
	tmx.Data = []byte(strings.Replace(string(tmx.Data), tree, tuft, 1))
	lv, err := level.Load(files, "maps/sketch.tmx")
	if err != nil {
		t.Fatal(err)
	}
	l := lookAt(t, lv, plainFigures(t))
	shown := func() (standing, parted bool) {
		f := l.v.Frame(640, 360)
		for _, s := range slices.Concat(f.Flat, f.Stand) {
			standing = standing || s.Sheet == SheetTiles && s.SX == 32 && s.SY < 16
			parted = parted || s.Sheet == SheetTiles && s.SX == 48 && s.SY < 16
		}
		return standing, parted
	}
	l.step(2, walk(0, 0))
	if standing, parted := shown(); standing || !parted {
		t.Errorf("around them the tuft stands: %v, is parted: %v", standing, parted)
	}
	l.step(120, walk(127, 0))
	if standing, parted := shown(); !standing || parted {
		t.Errorf("behind them the tuft stands: %v, is parted: %v", standing, parted)
	}
}

func TestTheSkySweepsWhileDaysGoBy(t *testing.T) {
	l := sketch(t, `<property name="hour" type="int" value="18"/>`, startBoth)
	l.step(60, walk(0, 0))
	if f := l.v.Frame(640, 360); f.Light.Tint != f.Light.Sweep {
		t.Errorf("while they stand the sky is %08x at the left and %08x at the right", f.Light.Tint, f.Light.Sweep)
	}
	l.w.Girls[0].Doing = world.Mending
	for range 90 {
		l.v.Step(l.w, l.told)
	}
	if f := l.v.Frame(640, 360); f.Light.Tint == f.Light.Sweep {
		t.Errorf("while she mends the sky is %08x everywhere", f.Light.Tint)
	}
}

func TestColourDrainsAroundWhoIsHurtAlone(t *testing.T) {
	l := sketch(t, "", startBoth)
	l.step(60, walk(0, 0))
	if n := l.v.Frame(640, 360).Wash.Near; n <= 0 {
		t.Errorf("near each other there is %d colour around them", n)
	}
	l.w.Joined = false
	l.w.Girls[0].Doing, l.w.Link = world.Lying, world.LinkHearing
	for range 200 {
		l.v.Step(l.w, l.told)
	}
	x, y := l.w.Girls[0].At.Pixel()
	if w := l.v.Frame(640, 360).Wash; w.Near >= 0 || w.NearX != x || w.NearY != y {
		t.Errorf("around her who lies alone at %d,%d there is %d colour at %d,%d", x, y, w.Near, w.NearX, w.NearY)
	}
}

// Two who stand behind one tree are hidden by it once: whatever was taken away twice would hardly be seen.
func TestATreeBeforeBothHidesEachOnce(t *testing.T) {
	l := sketch(t, "", startBoth)
	for name, at := range map[string][2]fixed.Point{
		"Madoka nearer": {fixed.Px(580, 352), fixed.Px(572, 346)},
		"Homura nearer": {fixed.Px(572, 346), fixed.Px(580, 352)},
		"side by side":  {fixed.Px(572, 350), fixed.Px(580, 350)},
	} {
		l.w.Girls[0].At, l.w.Girls[1].At = at[0], at[1]
		for range 90 {
			l.v.Step(l.w, l.told)
		}
		cuts, last, f := 0, 0, l.v.Frame(640, 360)
		for i, s := range f.Crisp {
			switch {
			case s.Blend == Erase:
				cuts, last = cuts+1, i
			case (s.Sheet == SheetMadoka || s.Sheet == SheetHomura) && s.LeanY == 0 && cuts > 0:
				t.Errorf("%s: one of them is drawn after the tree has been taken away", name)
			}
		}
		if cuts != 1 || last == 0 {
			t.Errorf("%s: the tree is taken away %d times", name, cuts)
		}
	}
}
