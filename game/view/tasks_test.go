package view

import (
	"slices"
	"strings"
	"testing"

	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// apart is a start of both who do not hold hands; with Homura at x, y.
const startApart = `<object id="1" type="Start" x="480" y="320"><point/></object>`

// free is a look at the sketch with those things, in which they do not hold hands.
func free(t testing.TB, properties, things string) *look {
	t.Helper()
	l := sketch(t, properties, startApart+things)
	l.w.Joined = false
	return l
}

// thing is an object of a class with properties, written as Tiled does.
func thing(id, class, at, properties string) string {
	var b strings.Builder
	b.WriteString(`<object id="` + id + `" type="` + class + `" ` + at + `><properties>`)
	for _, p := range strings.Fields(properties) {
		name, rest, _ := strings.Cut(p, "=")
		kind, value, typed := strings.Cut(rest, ":")
		if !typed {
			kind, value = "string", rest
		}
		b.WriteString(`<property name="` + name + `" type="` + kind + `" value="` + value + `"/>`)
	}
	b.WriteString(`</properties>`)
	if !strings.Contains(at, "width") {
		b.WriteString(`<point/>`)
	}
	return b.String() + `</object>`
}

// grove is a look at the tree 101 of the sketch, which can be felled and falls to one side, and at Homura beside it.
func grove(t *testing.T, falls string) *look {
	t.Helper()
	l := free(t, "", thing("9", "Tree", `x="480" y="329"`, "falls="+falls))
	l.w.Lead = world.Homura
	l.w.Flags = []string{"sharp-stone"}
	l.w.Girls[world.Homura].At = fixed.Px(466, 336)
	l.w.Girls[world.Madoka].At = fixed.Px(420, 360)
	return l
}

func TestATreeFallsWithTheWorldsTicks(t *testing.T) {
	l := grove(t, "right")
	last, leant := 0, false
	for range 1200 {
		l.step(1, walk(0, 0))
		s := l.w.TreeOf(9)
		if s == nil || s.Phase == world.TreeStands {
			continue
		}
		now := downOf(l.v.trees[0].thing, s)
		switch s.Phase {
		case world.TreeCreaks:
			leant = leant || now >= treeLeans-1
		case world.TreeFalls:
			if now < last {
				t.Fatalf("falling, it rises from %d to %d", last, now)
			}
		}
		if s.Phase == world.TreeLies {
			if !leant || last < 236 {
				t.Errorf("it came to the ground from %d of 256, having leant: %v", last, leant)
			}
			break
		}
		last = now
	}
	if s := l.w.TreeOf(9); s == nil || s.Phase != world.TreeLies {
		t.Fatalf("it has not been felled: %+v", s)
	}
	l.step(treeBounce+1, walk(0, 0))
	f := l.v.Frame(640, 360)
	lying := slices.ContainsFunc(f.Flat, func(s Sprite) bool { return s.Sheet == SheetTiles+1 && s.Turn == 90*128 })
	standing := slices.ContainsFunc(f.Stand, func(s Sprite) bool {
		x, y := l.v.onPicture(fixed.Px(480, 330))
		return s.Sheet == SheetTiles+1 && int(s.X+s.W/2) == x && int(s.Y+s.H) == y
	})
	if !lying || standing {
		t.Errorf("felled to the right, it lies there: %v, and stands: %v", lying, standing)
	}
}

func TestWhoIsPinnedLiesUnderTheTrunkAndTaps(t *testing.T) {
	for falls, want := range map[string]side{"left": down, "down": left} {
		l := grove(t, falls)
		if falls == "down" {
			l.w.Girls[world.Homura].At = fixed.Px(472, 342)
		}
		l.w.Girls[world.Madoka].At = fixed.Px(700, 560)
		for range 1200 {
			if l.step(1, walk(0, 0)); l.w.Girls[world.Homura].Doing == world.Pinned {
				break
			}
		}
		l.step(2, walk(0, 0))
		s := &l.v.girls[world.Homura]
		if s.pose != posePinned || s.side != want {
			t.Fatalf("felled %s: she is %s, in pose %d from side %d", falls, l.w.Girls[world.Homura].Doing, s.pose, s.side)
		}
		l.step(40, walk(0, 0))
		f := l.v.Frame(640, 360)
		isHer := func(s Sprite) bool { return s.Sheet == SheetHomura && s.LeanY == 0 }
		her := slices.IndexFunc(f.Crisp, isHer)
		if !slices.ContainsFunc(f.Crisp[her+1:], func(s Sprite) bool { return s.Sheet == SheetBlank && s.Turn != 0 && s.H > 20 }) {
			t.Errorf("felled %s: the trunk does not lie over her", falls)
		}
		tree, state := &l.v.trees[0], l.w.TreeOf(9)
		axis, at := l.v.axisOf(tree, state), l.v.lies(tree, state, l.w.Girls[world.Homura].At)
		bx, by := l.v.onPicture(axis.base)
		for _, c := range f.Flat {
			if c.Sheet < SheetTiles || c.Turn == 0 {
				continue
			}
			along := ((int(c.X+c.W/2)-bx)*axis.x + (int(c.Y+c.H/2)-by)*axis.y) / 256
			if crown := along - int(c.H)/2 + l.v.props[tree.prop].h/5; crown < at+treeClear-2 {
				t.Errorf("felled %s: its crown begins %d px along it, and she lies at %d", falls, crown, at)
			}
		}
		l.step(1, world.Input{Seats: [2]world.Seat{{Buttons: world.Touch}}})
		l.step(1, walk(0, 0))
		if s.pose != poseTap {
			t.Errorf("felled %s: she taps in pose %d", falls, s.pose)
		}
		l.step(tapTicks, walk(0, 0))
		if s.pose != posePinned {
			t.Errorf("felled %s: having tapped, she is in pose %d", falls, s.pose)
		}
	}
}

func TestTallGrassHidesOnlyWhoIsFarAway(t *testing.T) {
	l := free(t, "", thing("9", "TallGrass", `x="400" y="300" width="300" height="100"`, ""))
	l.w.Girls[world.Homura].At = fixed.Px(500, 340)
	other := &l.w.Girls[l.w.Lead.Other()]
	for far, want := range map[int]int{14: 0, 120: 256} {
		other.At = l.w.Girls[l.w.Lead].At.Add(fixed.Px(far, 0))
		for range 200 {
			l.v.Step(l.w, l.told)
		}
		s := &l.v.girls[l.w.Lead.Other()].task
		if s.tall != 256 || s.veil != want {
			t.Errorf("%d px away in the grass she is %d of 256 in it, and %d hidden; want %d", far, s.tall, s.veil, want)
		}
	}
	if v := l.v.girls[l.w.Lead].task.veil; v != 0 {
		t.Errorf("she who leads is hidden by %d", v)
	}
	tufts := 0
	for i := range l.v.props {
		if l.v.props[i].from.ID == wildGrass {
			tufts++
		}
	}
	if tufts < 60 {
		t.Errorf("%d tufts grow in it", tufts)
	}
}

func TestAWordLacksAsManyLettersAsTheMapSays(t *testing.T) {
	things := ""
	for i, lacks := range []string{"0", "3", "12"} {
		things += thing(string(rune('2'+i)), "Word", `x="480" y="300"`, "text=title.sketch lacks=int:"+lacks)
	}
	l := free(t, "", things)
	for i, want := range []int{0, 3, 8} { // "A sketch" has eight
		n, w := 0, &l.v.farWords[i]
		for k := range 64 {
			n += int(w.lacks >> k & 1)
		}
		if n != want {
			t.Errorf("of %q %d letters are missing, want %d", w.text, n, want)
		}
	}
	l.step(200, walk(0, 0))
	near := l.v.farWords[0].near
	l.w.Girls[0].At, l.w.Girls[1].At = fixed.Px(100, 100), fixed.Px(100, 100)
	for range 300 {
		l.v.Step(l.w, l.told)
	}
	if far := l.v.farWords[0].near; near < 250 || far > 5 {
		t.Errorf("beside it a word is %d bright, far from it %d", near, far)
	}
}

func TestMoreBubblesComeToWhoWatches(t *testing.T) {
	l := free(t, "", thing("8", "Spot", `x="700" y="320"`, "")+thing("9", "Bubbles", `x="480" y="320"`, "to=object:8 shows=lamp"))
	count := func() (n int) {
		r := &l.v.sheets.Figures.runs[runMemory]
		for _, s := range l.v.Frame(640, 360).Crisp {
			if s.Sheet == r.sheet && int(s.SY) == r.y {
				if int(s.SX) != r.x+3*r.w && r.frames > 5 {
					t.Errorf("a bubble shows picture %d", (int(s.SX)-r.x)/r.w)
				}
				n++
			}
		}
		return n
	}
	for range bubbleLives {
		l.v.Step(l.w, l.told)
	}
	many := count()
	l.w.Girls[0].At, l.w.Girls[1].At = fixed.Px(560, 460), fixed.Px(570, 470)
	for range 3*streamFull + 60 {
		l.v.Step(l.w, l.told)
	}
	if few := count(); few == 0 || many <= few {
		t.Errorf("watched there are %d bubbles, else %d", many, few)
	}
}

func TestAMatchedBreathBringsStars(t *testing.T) {
	l := free(t, `<property name="hour" type="int" value="23"/>`, thing("9", "Night", `x="400" y="250" width="200" height="150"`, "until=breaths breaths=int:4"))
	l.w.Girls[1].At = l.w.Girls[0].At.Add(fixed.Px(14, 0))
	first := false
	for range 3000 {
		in := walk(0, 0)
		n := &l.w.Night
		if n.Stage == world.NightLasts && n.Phase > world.BreathTop-8 && n.Phase < world.BreathTop && n.Breath%2 == 0 {
			in.Seats[0].Buttons = world.Touch
		}
		wave, matched := l.v.vigil.wave, n.Matched
		l.step(1, in)
		switch began := l.v.vigil.wave == 1 && wave != 1; {
		case n.Stage != world.NightLasts:
		case began && n.Matched == matched:
			t.Fatal("stars run out though no breath was matched")
		case began:
			first = true
		}
		if n.Stage == world.NightLasts && n.Breath == 4 {
			break
		}
	}
	if !first || l.v.vigil.stars>>8 < 100 {
		t.Errorf("after %d matched breaths of %d there are %d of 256 of the stars", l.w.Night.Matched, l.w.Night.Breath, l.v.vigil.stars>>8)
	}
	if who := l.w.Lead.Other(); l.v.girls[who].pose != poseBreathe {
		t.Errorf("she who sleeps is in pose %d", l.v.girls[who].pose)
	}
}

// Nothing a world may ask of them leaves them standing as if nothing were.
func TestEveryTaskHasItsPose(t *testing.T) {
	for d, want := range map[world.Doing]pose{
		world.Striking: poseFell, world.Pinned: posePinned, world.Lifting: poseLift, world.Sunk: poseSunk, world.Drifting: poseDrift,
	} {
		l := free(t, "", "")
		l.step(3, walk(0, 0))
		l.w.Girls[0].Doing = d
		l.v.Step(l.w, l.told)
		if got := l.v.girls[0].pose; got != want {
			t.Errorf("%s: she is in pose %d, want %d", d, got, want)
		}
		l.v.Frame(640, 360)
	}
}

func TestWhatWorldsAskAllocatesNothing(t *testing.T) {
	l := free(t, "", thing("7", "Tree", `x="480" y="329"`, "falls=right")+thing("8", "Spot", `x="600" y="320"`, "")+
		thing("9", "Bubbles", `x="500" y="300"`, "to=object:8")+thing("10", "Word", `x="480" y="280"`, "text=title.sketch lacks=int:2")+
		thing("11", "TallGrass", `x="300" y="300" width="300" height="200"`, "")+thing("12", "AxeStone", `x="520" y="350"`, "sharp=float:0.9"))
	l.w.Lead, l.w.Flags = world.Homura, []string{"sharp-stone"}
	l.w.Girls[world.Homura].At = fixed.Px(466, 336)
	for range 1200 {
		l.step(1, walk(0, 0))
		l.v.Frame(640, 360)
	}
	if s := l.w.TreeOf(7); s == nil || s.Phase < world.TreeLies {
		t.Fatal("the tree still stands")
	}
	if n := testing.AllocsPerRun(100, func() {
		l.step(1, walk(0, 0))
		l.v.Frame(640, 360)
	}); n > 0 {
		t.Errorf("a frame allocates %.1f times", n)
	}
	if n := len(l.v.trees); n != 1 || l.v.trees[0].prop < 0 || level.Tree != l.v.trees[0].thing.Class {
		t.Errorf("%d trees are seen", n)
	}
}
