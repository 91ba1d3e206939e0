package world

import (
	"testing"

	"handhold/game/fixed"
)

// grove is a field with a stone at 100,100, a duller one at 60,100, and trees.
func grove(t *testing.T, who string, trees string) *World {
	things := thing(1, "Start", 120, 160, point, "who="+who) +
		thing(2, "AxeStone", 100, 100, point, "sharp:float=0.9") +
		thing(3, "AxeStone", 60, 100, point, "sharp:float=0.4") +
		thing(4, "AxeStone", 160, 100, point, "sharp:float=0.9") + trees
	return enter(t, sketch(t, field(50, 30), "", things), Begin{Lead: Homura})
}

// armed is grove with the stone already kept.
func armed(t *testing.T, who string, trees string) *World {
	w := grove(t, who, trees)
	w.set(flagSharp)
	return w
}

// put lets who stand at x, y px.
func put(w *World, who Who, x, y int) {
	w.Girls[who].At = fixed.Px(x, y)
	w.resetTrail()
	w.updateLink()
}

func TestTheSharpestStoneIsKept(t *testing.T) {
	w := grove(t, "homura", "")
	put(w, Homura, 60, 104)
	e := press(w, Touch)
	if count(e, Rang) != 1 || w.Up(flagSharp) || len(w.Taken) != 0 {
		t.Errorf("a dull stone: %d rings, kept %v", count(e, Rang), w.Taken)
	}
	put(w, Homura, 160, 104)
	if e = press(w, Touch); w.Up(flagSharp) {
		t.Error("of two equally sharp stones the one with the higher id was kept")
	}
	put(w, Homura, 100, 104)
	e = play(w, stopsAfter+2, Seat{})
	if count(e, Rang) != 1 || !w.Up(flagSharp) || !has(w.Taken, 2) {
		t.Errorf("stopping at the sharpest: %d rings, flags %v, taken %v", count(e, Rang), w.Flags, w.Taken)
	}
	put(w, Homura, 160, 104)
	if e = press(w, Touch); count(e, Rang) != 1 || len(w.Taken) != 1 {
		t.Error("she keeps a second stone, or it does not ring")
	}
}

func TestFourUnhurriedStrokesFellATree(t *testing.T) {
	w := grove(t, "homura", thing(10, "Tree", 300, 200, point, "sets=down"))
	put(w, Homura, 300, 214)
	if e := play(w, 400, Seat{}); count(e, Struck) != 0 || w.Girls[Homura].Doing == Striking {
		t.Fatal("she fells without a stone")
	}
	w.set(flagSharp)
	play(w, 1, south)
	put(w, Homura, 300, 214)
	var strokes []int
	for i := range 600 {
		e := play(w, 1, Seat{})
		if count(e, Struck) > 0 {
			strokes = append(strokes, i)
		}
		if count(e, Crashed) > 0 {
			break
		}
	}
	if len(strokes) != 4 || strokes[1]-strokes[0] != strokeTicks || !w.Up("down") || !w.Up("cleared") {
		t.Fatalf("strokes %v, flags %v", strokes, w.Flags)
	}
	s := w.TreeOf(10)
	if s.Phase != TreeLies || s.Dir != fixed.North || w.Girls[Homura].Doing != Standing {
		t.Errorf("%+v, she is %v", s, w.Girls[Homura].Doing)
	}
	w.Clock = DayTicks - carriedFrom - 10
	play(w, carriedFrom+20, east)
	if w.TreeOf(10).Phase != TreeGone {
		t.Error("the trunk still lies there the day after")
	}
}

func TestStrokesAreRememberedAndHerRhythmIsThePlayers(t *testing.T) {
	w := armed(t, "homura", thing(10, "Tree", 300, 200, point, "strokes:int=8"))
	put(w, Homura, 300, 214)
	until(t, w, 300, Seat{}, "two strokes", func() bool { s := w.TreeOf(10); return s != nil && s.Strokes == 2 })
	play(w, 60, south)
	if w.Girls[Homura].Doing == Striking {
		t.Fatal("moving did not stop her")
	}
	put(w, Homura, 300, 214)
	press(w, Touch)
	if w.Girls[Homura].Doing != Striking {
		t.Fatal("a touch does not begin it")
	}
	var at []int
	for i := range 300 {
		s := Seat{}
		if i%4 == 0 {
			s.Buttons = Hand
		}
		if e := play(w, 1, s); count(e, Struck) > 0 {
			at = append(at, i)
		}
	}
	if len(at) < 5 || at[2]-at[1] > strokeLeast+4 || at[2]-at[1] < strokeLeast || w.TreeOf(10).Strokes < 7 {
		t.Errorf("hurried strokes at %v, %d in all", at, w.TreeOf(10).Strokes)
	}
}

func TestHandInHandNobodyFells(t *testing.T) {
	w := armed(t, "both", thing(10, "Tree", 300, 200, point))
	put(w, Homura, 300, 214)
	put(w, Madoka, 314, 214)
	press(w, Hand)
	if e := play(w, 300, Seat{}); !w.Joined || count(e, Struck) != 0 {
		t.Fatal("she fells hand in hand")
	}
	press(w, Hand)
	e := play(w, 300, Seat{})
	if w.Joined || count(e, Struck) == 0 {
		t.Errorf("let go at the tree she does not fell it: %v", w.Girls[Homura].Doing)
	}
}

func TestAPropIsInTheWayUntilItsTreeIsDown(t *testing.T) {
	l := woods(t, thing(1, "Start", 120, 160, point, "who=homura")+thing(10, "Tree", 300, 208, point))
	w := enter(t, l, Begin{Lead: Homura, Flags: []string{flagSharp}})
	if w.Ground().Free(fixed.Px(300, 202)) {
		t.Fatal("the sketch's tree is not solid")
	}
	put(w, Homura, 300, 216)
	until(t, w, 700, Seat{}, "down", func() bool { return w.Up("cleared") })
	if !w.Ground().Free(fixed.Px(300, 202)) {
		t.Error("it is still in the way")
	}
	c := w.Clone()
	r, err := Restore(l, w.State.Copy())
	if err != nil {
		t.Fatal(err)
	}
	if !c.Ground().Free(fixed.Px(300, 202)) || !r.Ground().Free(fixed.Px(300, 202)) || !r.Up("cleared") {
		t.Error("a clone or a restored world has it in the way")
	}
}

func TestASureTreePinsHerWhoFellsIt(t *testing.T) {
	for name, s := range map[string]Seat{"nothing": {}, "away": east, "hand": {Buttons: Hand}, "rest": {Buttons: Rest}} {
		w := armed(t, "homura", thing(10, "Tree", 300, 200, point, "falls=feller", "sure:bool=true"))
		put(w, Homura, 300, 214)
		until(t, w, 600, Seat{}, "creaking", func() bool { k := w.TreeOf(10); return k != nil && k.Phase == TreeCreaks })
		ticks := 0
		for ; ticks < 400 && w.Girls[Homura].Doing != Pinned; ticks++ {
			play(w, 1, s)
		}
		if ticks < 3*TPS || ticks == 400 || !w.Up(flagPinned) {
			t.Errorf("%s: it announces itself %d ticks before; she is %v", name, ticks, w.Girls[Homura].Doing)
		}
	}
}

func TestAnOrdinaryTreeLetsHerStepAsideAndMissesTheSecondTime(t *testing.T) {
	trees := thing(10, "Tree", 300, 200, point, "falls=feller") + thing(11, "Tree", 500, 200, point, "falls=down")
	w := armed(t, "homura", trees)
	put(w, Homura, 300, 214)
	until(t, w, 600, Seat{}, "creaking", func() bool { k := w.TreeOf(10); return k != nil && k.Phase == TreeCreaks })
	until(t, w, 200, east, "down", func() bool { return w.TreeOf(10).Phase == TreeLies })
	if w.Girls[Homura].Doing == Pinned {
		t.Fatal("she walked away, and it hit her")
	}
	w.TreeOf(10).Hit = true // as if it had
	put(w, Homura, 500, 214)
	until(t, w, 600, Seat{}, "down", func() bool { k := w.TreeOf(11); return k != nil && k.Phase == TreeLies })
	if w.Girls[Homura].Doing == Pinned {
		t.Error("a second tree pins her")
	}
}

func TestAHandPullsHerOutFromUnderATree(t *testing.T) {
	w := armed(t, "both", thing(10, "Tree", 300, 200, point, "falls=down"))
	put(w, Homura, 300, 214)
	put(w, Madoka, 330, 214)
	until(t, w, 900, Seat{}, "creaking", func() bool { k := w.TreeOf(10); return k != nil && k.Phase == TreeCreaks })
	put(w, Madoka, 314, 230)
	put(w, Homura, 300, 230)
	w.join()
	e := until(t, w, 200, Seat{}, "down", func() bool { return w.TreeOf(10).Phase == TreeLies })
	if count(e, Caught) != 1 || count(e, PinnedDown) != 0 || !w.Joined {
		t.Errorf("caught %d, pinned %d, joined %v", count(e, Caught), count(e, PinnedDown), w.Joined)
	}
}

func TestTwoFellInRhythmsThatInterlock(t *testing.T) {
	trees := ""
	for i := range 4 {
		trees += thing(10+i, "Tree", 260+i*60, 200, point, "strokes:int=12")
	}
	for _, x := range []int{290, 310, 345, 380} {
		w := armed(t, "both", trees)
		put(w, Homura, 260, 214)
		put(w, Madoka, x, 230)
		var mine, hers []int
		for i := range 1000 {
			for _, e := range play(w, 1, Seat{}) {
				if e.Kind == Struck && e.Who == Homura {
					mine = append(mine, i)
				} else if e.Kind == Struck {
					hers = append(hers, i)
				}
			}
		}
		if len(hers) < 6 {
			t.Fatalf("from %d she does not fell along: %v", x, w.Girls[Madoka].Doing)
		}
		for _, h := range hers[2:] {
			for _, m := range mine {
				if d := h - m; d > 0 && d < strokeTicks && (d < strokeTicks/2-3 || d > strokeTicks/2+3) && m < mine[len(mine)-1] {
					t.Errorf("from %d: her stroke at %d is off the off-beat of %v", x, h, mine)
				}
			}
		}
		press(w, Hand)
		until(t, w, 300, Seat{}, "she takes the hand", func() bool { return w.Joined })
	}
}

func TestHerTreeWaitsWhileSomebodyStandsWhereItFalls(t *testing.T) {
	trees := thing(10, "Tree", 300, 200, point, "strokes:int=12") + thing(11, "Tree", 250, 214, point, "falls=right", "strokes:int=2")
	w := armed(t, "both", trees)
	put(w, Homura, 300, 214)
	put(w, Madoka, 250, 228)
	until(t, w, 600, Seat{}, "her first stroke", func() bool { s := w.TreeOf(11); return s != nil && s.Strokes == 1 })
	play(w, 300, Seat{})
	if s := w.TreeOf(11); s.Phase != TreeStands || w.Girls[Madoka].Doing != Striking {
		t.Fatalf("she felled it on the other: %+v", s)
	}
	put(w, Homura, 300, 182)
	until(t, w, 300, Seat{}, "it falls", func() bool { return w.TreeOf(11).Phase == TreeLies })
}

func TestFellingTogetherHitsNobodyAndFellsTheLastTreeFromTwoSides(t *testing.T) {
	trees := thing(10, "Tree", 260, 200, point) + thing(11, "Tree", 320, 200, point) + thing(12, "Tree", 290, 250, point)
	w := armed(t, "both", trees)
	put(w, Homura, 260, 214)
	put(w, Madoka, 290, 230)
	for _, at := range [][2]int{{260, 214}, {290, 264}, {320, 214}} {
		if w.Up("cleared") {
			break
		}
		put(w, Homura, at[0], at[1])
		play(w, 1, Seat{X: 1})
		e := play(w, 700, Seat{})
		if count(e, PinnedDown) != 0 {
			t.Fatal("felling together pinned one of them")
		}
	}
	if !w.Up("cleared") {
		t.Errorf("trees still stand: %+v", w.Trees)
	}
}

func TestFellingAlongSheStepsOutFromUnderTheLeadersTree(t *testing.T) {
	trees := thing(10, "Tree", 300, 200, point, "falls=right", "strokes:int=3") + thing(11, "Tree", 340, 190, point, "strokes:int=12")
	w := armed(t, "both", trees)
	put(w, Homura, 288, 208)
	put(w, Madoka, 340, 204)
	until(t, w, 300, Seat{}, "she strikes", func() bool { return w.Girls[Madoka].Doing == Striking })
	w.Girls[Madoka].At = fixed.Px(340, 202)
	e := until(t, w, 600, Seat{}, "it is down", func() bool { s := w.TreeOf(10); return s != nil && s.Phase == TreeLies })
	if count(e, PinnedDown) != 0 {
		t.Error("it came down on her")
	}
}
