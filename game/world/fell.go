package world

import (
	"cmp"
	"slices"

	"handhold/game/fixed"
	"handhold/game/level"
)

// Felling trees: a stone that rings, four unhurried strokes, a creak, the crash. Times in ticks.
const (
	treeReach   = 18 * fixed.One // from here a tree can be struck
	trunkReach  = 12 * fixed.One // and from here, where its prop is wider than that
	creakTicks  = 60             // from the last stroke to the fall
	sureTicks   = 180            // of a tree whose stone has stuck; three seconds
	FallTicks   = 50             // from the first real movement to the ground
	stripHalf   = 10 * fixed.One // a tree that comes down is twice as wide
	carriedFrom = 10 * TPS       // a trunk that lies so long is carried aside with the next day
)

// Flags of the journey that felling sets.
const (
	flagSharp  = "sharp-stone"
	flagPinned = "pinned-down"
	flagLifted = "lifted"
)

// Tree is what has become of a tree that somebody has struck.
type Tree struct {
	ID      int32 // object id
	Phase   TreePhase
	Since   int32 // ticks in this phase; of a standing one since its last stroke
	Strokes int32
	By      Who       // who gave it the last stroke
	Dir     fixed.Dir // where to it falls; known from TreeCreaks on
	Missed  bool      // it pins nobody: whoever stands there springs aside, or is pulled away
	Hit     bool      // somebody came under it
}

// TreePhase is how far a tree has come.
type TreePhase uint8

// The phases of a tree.
const (
	TreeStands TreePhase = iota
	TreeCreaks           // it leans, and will fall
	TreeFalls            //
	TreeLies             // nobody has to walk around it
	TreeGone             // its trunk has been carried aside; the stump stays
	treeLast             // how many there are
)

// trunk is a Tree of the map.
type trunk struct {
	thing *level.Thing
	prop  *level.Prop // that falls with it; nil for none
	box   fixed.Box   // what is solid of it
}

// prepareTrees finds the map's trees and stones.
func (w *World) prepareTrees() {
	for i := range w.level.Things {
		t := &w.level.Things[i]
		if t.Class != level.Tree {
			continue
		}
		k := trunk{thing: t, prop: w.level.PropOf(t), box: fixed.Box{Min: t.At, Max: t.At}}
		if k.prop != nil {
			for _, g := range k.prop.Solid {
				b := g.Bounds()
				k.box.Min = fixed.Point{X: min(k.box.Min.X, b.Min.X), Y: min(k.box.Min.Y, b.Min.Y)}
				k.box.Max = fixed.Point{X: max(k.box.Max.X, b.Max.X), Y: max(k.box.Max.Y, b.Max.Y)}
			}
		}
		w.trunks = append(w.trunks, k)
	}
	w.Trees = append(make([]Tree, 0, len(w.trunks)), w.Trees...)
	w.Trees = slices.DeleteFunc(w.Trees, func(s Tree) bool { return w.trunkOf(s.ID) == nil })
}

// refreshTrees takes felled trees out of the way, and works out whether the last one is down.
func (w *World) refreshTrees() {
	cleared := true
	for i := range w.trunks {
		k := &w.trunks[i]
		down := w.lies(k)
		if k.thing.When.Holds(w.Up) && !down {
			cleared = false
		}
		if k.prop != nil && k.prop.When.Always() {
			w.ground.SetThere(k.prop.ID, !down)
		}
	}
	w.cleared = cleared
}

// felled says whether the prop with that object id has come down with its tree.
func (w *World) felled(prop int) bool {
	for i := range w.trunks {
		if k := &w.trunks[i]; k.prop != nil && k.prop.ID == prop {
			return w.lies(k)
		}
	}
	return false
}

// TreeOf is what has become of the Tree with that object id; nil where nobody has struck it.
func (w *World) TreeOf(id int) *Tree {
	i, ok := slices.BinarySearchFunc(w.Trees, int32(id), func(t Tree, id int32) int { return cmp.Compare(t.ID, id) })
	if !ok {
		return nil
	}
	return &w.Trees[i]
}

// Stands says whether the Tree t is there and can still be felled.
func (w *World) Stands(t *level.Thing) bool {
	s := w.TreeOf(t.ID)
	return (s == nil || s.Phase == TreeStands) && t.When.Holds(w.Up)
}

// lies says whether tree k is down.
func (w *World) lies(k *trunk) bool {
	s := w.TreeOf(k.thing.ID)
	return s != nil && s.Phase >= TreeLies
}

// trunkOf is the tree with that object id; nil for none.
func (w *World) trunkOf(id int32) *trunk {
	for i := range w.trunks {
		if int32(w.trunks[i].thing.ID) == id {
			return &w.trunks[i]
		}
	}
	return nil
}

// within says whether one who stands at p can strike tree k.
func (k *trunk) within(p fixed.Point) bool {
	return p.Within(k.thing.At, treeReach) || p.Within(k.box.Nearest(p), trunkReach)
}

// AtTree says whether the leader stands where she can strike the Tree t.
func (w *World) AtTree(t *level.Thing) bool { return w.NearTree(t, w.Girls[w.Lead].At) }

// NearTree says whether one who stands at p could strike the Tree t.
func (w *World) NearTree(t *level.Thing, p fixed.Point) bool {
	k := w.trunkOf(int32(t.ID))
	return k != nil && k.within(p)
}

// trunkAt is the standing tree that one at p can strike, the nearest; nil for none.
func (w *World) trunkAt(p fixed.Point) *trunk {
	var best *trunk
	for i := range w.trunks {
		k := &w.trunks[i]
		if k.within(p) && w.Stands(k.thing) && (best == nil || p.Dist(k.thing.At) < p.Dist(best.thing.At)) {
			best = k
		}
	}
	return best
}

// ring lets stone t sound. The sharpest of the map is kept by who has none.
func (w *World) ring(who Who, t *level.Thing) {
	w.emit(Event{Kind: Rang, Who: who, At: t.At, Thing: t.ID, N: int32(t.Int("sharp"))})
	if w.Up(flagSharp) || w.sharpest() != t {
		return
	}
	w.Taken = with(w.Taken, t.ID)
	w.set(flagSharp)
}

// sharpest is the sharpest stone that is there, of equally sharp ones that with the lowest id; nil for none.
func (w *World) sharpest() *level.Thing {
	var best *level.Thing
	for _, t := range w.small {
		if t.Class == level.AxeStone && w.There(t) && (best == nil || t.Int("sharp") > best.Int("sharp")) {
			best = t
		}
	}
	return best
}

// stepTrees lets those trees fall that have had their strokes.
func (w *World) stepTrees() {
	w.Fells.Left = max(w.Fells.Left-1, 0)
	for i := range w.Trees {
		s := &w.Trees[i]
		s.Since++
		switch s.Phase {
		case TreeCreaks:
			k := w.trunkOf(s.ID)
			if s.Since >= CreakTicks(k.thing) {
				s.Phase, s.Since = TreeFalls, 0
			}
		case TreeFalls:
			k := w.trunkOf(s.ID)
			w.springAside(k, s)
			if s.Since >= FallTicks {
				w.crash(k, s)
			}
		}
	}
}

// CreakTicks is how long tree t announces its fall, in ticks.
func CreakTicks(t *level.Thing) int32 {
	if t.Bool("sure") {
		return sureTicks
	}
	return creakTicks
}

// creak is the moment in which tree k has had its last stroke, from who.
func (w *World) creak(k *trunk, s *Tree, who Who) {
	sure := k.thing.Bool("sure")
	s.Phase, s.Since = TreeCreaks, 0
	s.Dir = w.fallsTo(k, who)
	s.Missed = !sure && slices.ContainsFunc(w.Trees, func(t Tree) bool { return t.Hit })
	for i := range w.Girls {
		if g := &w.Girls[i]; g.Doing == Striking && g.Hazard == s.ID && !(sure && Who(i) == who) {
			w.stopStriking(Who(i))
		}
	}
	w.emit(Event{Kind: Creaked, Who: who, At: k.thing.At, Thing: k.thing.ID, N: CreakTicks(k.thing) + FallTicks})
}

// fallsTo is where tree k falls that who fells: away from all who strike it, on her, or as the map says.
func (w *World) fallsTo(k *trunk, who Who) fixed.Dir {
	at, falls := k.thing.At, k.thing.Str("falls")
	if d, ok := fixed.ParseDir(falls); ok {
		return d
	}
	from := at.Sub(w.Girls[who].At)
	if falls == "feller" {
		return fixed.Facing(from.Neg(), fixed.South)
	}
	if o := &w.Girls[who.Other()]; o.Doing == Striking && o.Hazard == int32(k.thing.ID) {
		from = from.Add(at.Sub(o.At))
	}
	return fixed.Facing(from, fixed.North)
}

// inStrip says whether p, or what is that near to it, lies where tree t comes down that falls in direction dir.
func inStrip(t *level.Thing, dir fixed.Dir, p fixed.Point, margin int32) bool {
	u, v := dir.Unit(), p.Sub(t.At)
	along, across := v.Dot(u)/fixed.One, max(u.Cross(v), -u.Cross(v))/fixed.One
	return along >= 0 && along <= int64(t.Int("reach"))*fixed.One+int64(margin) && across <= int64(stripHalf+margin)
}

// under says whether who would come under tree k, which comes down as s says. Those who are hurt it misses.
func (w *World) under(who Who, k *trunk, s *Tree) bool {
	g := &w.Girls[who]
	switch g.Doing {
	case Standing, Walking, Held, Reaching, Planted, Locked, Calling, Kneeling, Sitting, Sleeping, Tending, Striking, Lifting:
		return g.Height == 0 && inStrip(k.thing, s.Dir, g.At, 0)
	}
	return false
}

// springAside takes out from under tree k, while it falls, who holds the other's hand, and everybody where a tree
// has hit one of them before.
func (w *World) springAside(k *trunk, s *Tree) {
	for i := range w.Girls {
		who := Who(i)
		if !w.Joined && !s.Missed || !w.under(who, k, s) {
			continue
		}
		side := s.Dir.Unit().Right()
		if side.Dot(w.Girls[who].At.Sub(k.thing.At)) < 0 {
			side = side.Neg()
		}
		side = side.WithLen(catchUp)
		w.upright(who)
		w.move(who, side)
		if !w.Joined {
			continue
		}
		w.upright(who.Other())
		w.move(who.Other(), side)
		if !s.Missed {
			w.emit(Event{Kind: Caught, Who: who.Other(), At: w.Girls[who].At, Thing: k.thing.ID})
		}
		s.Missed = true
	}
}

// upright lets who stand up from whatever she rests or works at.
func (w *World) upright(who Who) {
	switch w.Girls[who].Doing {
	case Sitting, Sleeping, Tending, Striking, Lifting:
		w.do(who, Standing)
	}
}

// crash brings tree k down.
func (w *World) crash(k *trunk, s *Tree) {
	s.Phase, s.Since = TreeLies, 0
	w.emit(Event{Kind: Crashed, Who: s.By, At: k.thing.At, Thing: k.thing.ID})
	for _, who := range [...]Who{w.Lead, w.Lead.Other()} {
		// One of them stays free, or nobody could lift it.
		if w.under(who, k, s) && !s.Missed && !s.Hit && w.Girls[who.Other()].Doing != Pinned {
			w.pin(who, k, s)
		}
	}
	for i := range w.Girls {
		if g := &w.Girls[i]; g.Doing == Striking && g.Hazard == s.ID {
			w.stopStriking(Who(i))
		}
	}
	w.refresh()
	w.set(k.thing.Sets)
}

// carryAside takes the trunks away with a new day, so that the view opens; the one under which somebody lies stays.
func (w *World) carryAside() {
	for i := range w.Trees {
		s := &w.Trees[i]
		if s.Phase == TreeLies && s.Since >= carriedFrom && !w.pins(s) {
			s.Phase, s.Since = TreeGone, 0
		}
	}
}

// pins says whether somebody lies under tree s.
func (w *World) pins(s *Tree) bool {
	for i := range w.Girls {
		if g := &w.Girls[i]; g.Doing == Pinned && g.Hazard == s.ID {
			return true
		}
	}
	return false
}
