package view

import (
	"testing"

	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// realFigures are the figures the game has.
func realFigures(t *testing.T) *Figures {
	t.Helper()
	f, err := ParseFigures("figures.json", read(t, "../../assets/art/figures.json"))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// dotsOf are the sprites of one plain colour and of w×h px in a frame.
func dotsOf(f *Frame, tint Tint, w, h int16) []Sprite {
	var list []Sprite
	for _, s := range f.Crisp {
		if s.Sheet == SheetBlank && s.Tint == tint && s.W == w && s.H == h {
			list = append(list, s)
		}
	}
	return list
}

// apart is how far two sprites are apart, px; 0 where they touch.
func apart(a, b Sprite) int {
	dx := max(int(a.X)-int(b.X+b.W), int(b.X)-int(a.X+a.W), 0)
	dy := max(int(a.Y)-int(b.Y+b.H), int(b.Y)-int(a.Y+a.H), 0)
	return max(dx, dy)
}

// meet checks the frame as it is drawn: one palm of each, the palms touch, and both sleeves reach from her shoulder to
// her palm without a gap.
func meet(t *testing.T, l *look, what string) {
	t.Helper()
	f := l.v.Frame(640, 360)
	j := l.v.joint()
	if !j.on {
		t.Fatalf("%s: their arms do not meet (%v, %v)", what, l.v.girls[0].pose, l.v.girls[1].pose)
	}
	var palms [2]Sprite
	for who := range palms {
		inks := &l.v.sheets.Figures.arms[who]
		own := dotsOf(f, inks.skin, 2, 2)
		if len(own) != 1 {
			t.Fatalf("%s: %v has %d palms", what, world.Who(who), len(own))
		}
		palms[who] = own[0]
		sleeve := dotsOf(f, inks.sleeve, 2, 2)
		if len(sleeve) == 0 {
			t.Fatalf("%s: %v has no arm", what, world.Who(who))
		}
		at := dot(j.shoulder[who][0]-1, j.shoulder[who][1]-1, 2, 2, 0)
		if d := apart(sleeve[0], at); d > 0 {
			t.Errorf("%s: the arm of %v begins %d px from her shoulder", what, world.Who(who), d)
		}
		for i := range sleeve[1:] {
			if d := apart(sleeve[i], sleeve[i+1]); d > 0 {
				t.Errorf("%s: the arm of %v has a gap of %d px", what, world.Who(who), d)
			}
		}
		if d := apart(sleeve[len(sleeve)-1], palms[who]); d > 0 {
			t.Errorf("%s: the hand of %v is %d px from her sleeve", what, world.Who(who), d)
		}
	}
	if d := apart(palms[0], palms[1]); d > 0 {
		t.Errorf("%s: the palms are %d px apart", what, d)
	}
	if dx, dy := abs(int(palms[0].X-palms[1].X)), abs(int(palms[0].Y-palms[1].Y)); dx+dy > 1 {
		t.Errorf("%s: one palm lies %d,%d px from the other", what, dx, dy)
	}
}

func TestPalmsMeetInEveryHeldPicture(t *testing.T) {
	figures := realFigures(t)
	lv, err := level.Load(sketchFiles(t, "", startBoth), "maps/sketch.tmx")
	if err != nil {
		t.Fatal(err)
	}
	for d := fixed.East; d <= fixed.NorthEast; d++ {
		for _, push := range []int32{60, 127} {
			l := lookAt(t, lv, figures)
			u := d.Unit()
			in := walk(int8(u.X*push/256), int8(u.Y*push/256))
			for range 200 {
				l.step(1, in)
				meet(t, l, "walking "+d.String())
			}
			for range 120 {
				l.step(1, walk(0, 0))
				meet(t, l, "standing after "+d.String())
			}
			for _, doing := range []world.Doing{world.Sitting, world.Planted, world.Slipping} {
				l.w.Girls[0].Doing, l.w.Girls[1].Doing = doing, doing
				for range 60 {
					l.v.Step(l.w, l.told)
					meet(t, l, doing.String()+" after "+d.String())
				}
			}
		}
	}
}

func TestHavingTakenHandsTheyLookAtEachOther(t *testing.T) {
	l := sketch(t, "", startBoth)
	l.step(40, walk(0, 0)) // the one who is led comes to her side
	for who, g := range l.v.girls {
		if g.pose < poseHeldLook || g.pose >= poseHeldLaugh {
			t.Errorf("%v shows pose %v", world.Who(who), g.pose)
		}
	}
	l.step(meetTicks, walk(0, 0))
	for who, g := range l.v.girls {
		if g.pose < poseHeldStand || g.pose >= poseHeldWalk {
			t.Errorf("later %v shows pose %v", world.Who(who), g.pose)
		}
	}
}

func TestHairAndSkirtSettleAfterAStop(t *testing.T) {
	l := sketch(t, "", startBoth)
	l.step(200, walk(127, 0))
	stopped := false
	for range 60 {
		l.step(1, walk(0, 0))
		p := l.v.girls[0].pose
		stopped = stopped || p >= poseHeldSettle && p < poseHeldLook
	}
	if p := l.v.girls[0].pose; !stopped || p < poseHeldStand || p >= poseHeldWalk {
		t.Errorf("she settles: %v; a second after she stopped she shows pose %v", stopped, p)
	}
}

func TestAloneUnderWaterSheSwims(t *testing.T) {
	l := sketch(t, `<property name="breath" value="water"/>`, startBoth)
	l.w.Joined = false
	l.step(30, walk(127, 0))
	if p := l.v.girls[0].pose; p != poseSwim {
		t.Errorf("she shows pose %v", p)
	}
	if l.v.floats(world.Madoka) < 0 {
		t.Errorf("she hangs %d px above the ground", l.v.floats(world.Madoka))
	}
}

func TestWhoSitLongLaugh(t *testing.T) {
	l := sketch(t, "", startBoth)
	l.step(5, walk(0, 0))
	laughed, quiet := false, false
	for tick := range int32(laughEvery * 2) {
		for who := range l.w.Girls {
			l.w.Girls[who].Doing, l.w.Girls[who].Since = world.Sitting, tick
		}
		l.v.Step(l.w, l.told)
		switch p := l.v.girls[0].pose; {
		case p >= poseHeldLaugh:
			laughed = true
			if tick < laughEvery/4 {
				t.Fatalf("they laugh after %d ticks", tick)
			}
		case p >= poseHeldSit && p < poseHeldSettle:
			quiet = true
		}
	}
	if !laughed || !quiet {
		t.Errorf("they laugh: %v; they sit quietly: %v", laughed, quiet)
	}
}

func TestMudSnowAndWetShowAndFallOff(t *testing.T) {
	count := func(l *look) (soil, snow int) {
		f := l.v.Frame(640, 360)
		half := int16(l.v.sheets.Figures.soil[0] / l.v.sheets.Figures.columns * CellH)
		for _, s := range f.Crisp {
			if s.Sheet == SheetRimMadoka && s.SY >= half {
				soil++
			}
		}
		return soil, len(dotsOf(f, 0xfbfdffff, 4, 1)) + len(dotsOf(f, 0xfbfdffff, 5, 1))
	}
	lv, err := level.Load(sketchFiles(t, `<property name="weather" value="snow"/>`, startBoth), "maps/sketch.tmx")
	if err != nil {
		t.Fatal(err)
	}
	l := lookAt(t, lv, realFigures(t))
	l.step(30, walk(127, 0))
	if soil, snow := count(l); soil != 0 || snow != 0 {
		t.Fatalf("from the beginning there is soil %d and snow %d on her", soil, snow)
	}
	l.w.Girls[0].Dirt = 200
	l.step(600, walk(0, 0))
	if soil, snow := count(l); soil != 1 || snow == 0 {
		t.Errorf("with dirt and in the snow there is soil %d and snow %d on her", soil, snow)
	}
	l.w.Leave.On = true
	for range 80 {
		l.w.Girls[0].Dirt = max(l.w.Girls[0].Dirt-4, 0)
		l.v.Step(l.w, l.told)
	}
	if soil, snow := count(l); soil != 0 || snow != 0 {
		t.Errorf("at the border there is still soil %d and snow %d on her", soil, snow)
	}
}

func TestCrackedGlassesLookBroken(t *testing.T) {
	lv, err := level.Load(sketchFiles(t, "", startBoth), "maps/sketch.tmx")
	if err != nil {
		t.Fatal(err)
	}
	l := lookAt(t, lv, realFigures(t))
	l.step(120, walk(0, 127))
	whole := len(l.v.Frame(640, 360).Crisp)
	l.w.Glasses = world.GlassesCracked
	if n := len(l.v.Frame(640, 360).Crisp); n <= whole {
		t.Errorf("seen from before, cracked glasses are drawn with %d sprites, whole ones with %d", n, whole)
	}
	l.w.Glasses = world.GlassesOn
	l.step(120, walk(0, -127))
	whole = len(l.v.Frame(640, 360).Crisp)
	l.w.Glasses = world.GlassesCracked
	if n := len(l.v.Frame(640, 360).Crisp); n != whole {
		t.Errorf("from behind, cracked glasses are drawn with %d sprites, whole ones with %d", n, whole)
	}
}

func TestWhoStandsAlonePointsWavesOrLooks(t *testing.T) {
	wrong := `<object id="9" type="Wrong" x="540" y="320"><point/></object>`
	idles := func(things string, link world.Link, who world.Who) map[pose]bool {
		l := sketch(t, "", startBoth+things)
		l.step(60, walk(0, 0))
		l.w.Joined = false
		shown := map[pose]bool{}
		for range 3 * glanceEvery {
			l.w.Link = link
			l.v.Step(l.w, l.told)
			shown[l.v.girls[who].pose] = true
		}
		return shown
	}
	if s := idles(wrong, world.LinkNear, world.Homura); !s[posePoint] || !s[poseStand] {
		t.Errorf("Homura beside what is not right shows %v", s)
	}
	if s := idles(wrong, world.LinkNear, world.Madoka); s[posePoint] {
		t.Errorf("Madoka notices it: %v", s)
	}
	if s := idles("", world.LinkSight, world.Madoka); !s[poseWave] {
		t.Errorf("in sight of the other Madoka shows %v", s)
	}
	if s := idles("", world.LinkLost, world.Madoka); !s[poseLookAround] {
		t.Errorf("lost Madoka shows %v", s)
	}
}
