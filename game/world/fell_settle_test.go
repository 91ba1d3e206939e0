package world

import "testing"

func TestWhatTheMapNoLongerHasLetsGoOfHer(t *testing.T) {
	start := thing(1, "Start", 120, 160, point, "who=homura")
	tree := thing(10, "Tree", 100, 200, point, "falls=feller", "sure:bool=true")
	for _, d := range []Doing{Striking, Pinned} {
		w := enter(t, woods(t, start+tree), Begin{Lead: Homura, Flags: []string{flagSharp}})
		put(w, Homura, 100, 214)
		until(t, w, 900, Seat{}, d.String(), func() bool { return w.Girls[Homura].Doing == d && len(w.Trees) > 0 })
		n := w.Reloaded(woods(t, start))
		if n.Girls[Homura].Doing != Standing || len(n.Trees) != 0 {
			t.Errorf("%v: without its tree she is %v, and %d trees are remembered", d, n.Girls[Homura].Doing, len(n.Trees))
		}
		play(n, 200, east)
		same := w.Reloaded(woods(t, start+tree))
		if same.Girls[Homura].Doing != d || same.Trees[0] != w.Trees[0] {
			t.Errorf("%v: with the same map she is %v", d, same.Girls[Homura].Doing)
		}
		r, err := Restore(woods(t, start), w.State.Copy())
		if err != nil || r.Girls[Homura].Doing != Standing {
			t.Errorf("%v: restored without its tree: %v", d, err)
		}
	}
}

func TestHerGoingEndsWithItsPlace(t *testing.T) {
	w := parting(t, "days:int=5")
	w.set("go")
	until(t, w, 200, Seat{}, "on her way", func() bool { return w.Girls[Madoka].Doing == Departing && w.Girls[Madoka].Since > 60 })
	n := w.Reloaded(sketch(t, field(50, 30), "", startBoth(200, 240)))
	if n.Girls[Madoka].Doing != Standing || n.Going.Thing != 0 {
		t.Errorf("she is %v", n.Girls[Madoka].Doing)
	}
	n = w.Reloaded(sketch(t, field(60, 34), "", startBoth(200, 240)+thing(2, "Depart", 720, 240, point, "when=go", "sets=gone", "days:int=2")))
	until(t, n, 2500, Seat{}, "gone in a map of another size", func() bool { return n.Up("gone") })
}

func TestAStateThatCannotBeIsNotRestored(t *testing.T) {
	w := armed(t, "homura", thing(10, "Tree", 300, 200, point)+thing(11, "Tree", 400, 200, point))
	for name, spoil := range map[string]func(s *State){
		"order":     func(s *State) { s.Trees = []Tree{{ID: 11}, {ID: 10}} },
		"phase":     func(s *State) { s.Trees = []Tree{{ID: 10, Phase: treeLast}} },
		"direction": func(s *State) { s.Trees = []Tree{{ID: 10, Dir: 8}} },
		"who":       func(s *State) { s.Balk.Who = 2 },
		"cells":     func(s *State) { s.Going.Tints = []Tint{{Cell: 5}, {Cell: 5}} },
	} {
		s := w.State.Copy()
		spoil(&s)
		if _, err := Restore(w.Level(), s); err == nil {
			t.Errorf("%s: it was restored", name)
		}
	}
	s := w.State.Copy()
	s.Trees = []Tree{{ID: 10, Phase: TreeFalls}, {ID: 99, Phase: TreeFalls}}
	s.Going = Going{Thing: 10, Tints: []Tint{{Cell: 1 << 30}}}
	s.Balk = Balk{Thing: 10}
	s.Girls[Homura].Doing, s.Girls[Homura].Hazard = Lifting, 99
	r, err := Restore(w.Level(), s)
	if err != nil {
		t.Fatal(err)
	}
	play(r, 300, east)
}

func TestACopyOfTheStateSharesNoTree(t *testing.T) {
	w := armed(t, "homura", thing(10, "Tree", 300, 200, point))
	put(w, Homura, 300, 214)
	until(t, w, 300, Seat{}, "a stroke", func() bool { return len(w.Trees) == 1 })
	w.Came, w.Going.Tints = []int32{1}, []Tint{{Cell: 3}}
	c := w.State.Copy()
	w.Trees[0].Strokes, w.Came[0], w.Going.Tints[0].Cell = 3, 2, 4
	if c.Trees[0].Strokes != 1 || c.Came[0] != 1 || c.Going.Tints[0].Cell != 3 {
		t.Error("the copy changed with the state")
	}
}
