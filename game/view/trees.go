package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// felled is a tree of the map that can be felled, as it is seen.
type felled struct {
	thing  *level.Thing
	prop   int // the prop that falls with it; -1 for none
	left   int // 0–256: how much of its trunk lies there still
	roll   int // 0–256: how far it has been rolled off her who lay under it
	side   int // to which side: 1 to the right, seen along its fall, or -1; 0 while nowhere
	past   int // how far along it she lies or lay who came under it, px; 0 for nobody
	bared  int // 0–256: how far its crown has been drawn away from her
	struck int64
	phase  world.TreePhase
}

// How a tree comes down, in ticks of the world and px.
const (
	treeLeans  = 18  // of 256 of the way down, while it creaks
	treeBounce = 20  // ticks, once
	treeRaised = 20  // of 256: how far it is lifted off somebody
	treeCut    = 12  // px above its foot, of a tree 80 px high
	treeFades  = 3   // of 256 a tick, when its trunk has gone
	treeRolls  = 13  // off her, once it has been lifted
	treeRoll   = 5   // of 256 a tick
	treeBares  = 16  // of 256 a tick, in the dust of its fall
	treeClear  = 40  // px of bare trunk beyond her who lies under it
	shiverLong = 26  // ticks a stroke shakes it
	chipsFly   = 190 // 1/256 px a tick
)

// The colours of a trunk that lies, and of its cut.
const (
	barkDark  Tint = 0x3f2c40ff
	barkMid   Tint = 0x7d5a56ff
	barkLight Tint = 0xb58b6cff
	woodPale  Tint = 0xe8cfa0ff
	woodRing  Tint = 0xc09a70ff
	barkShade Tint = 0x5a3a36ff
	trunkPale Tint = 0x9a94a0ff // what is washed out of it where it stays crisp
)

// collectTrees finds the trees that can be felled, and the props that fall with them.
func (v *View) collectTrees() {
	for i := range v.lv.Things {
		t := &v.lv.Things[i]
		if t.Class != level.Tree {
			continue
		}
		f := felled{thing: t, prop: -1, left: 256}
		if from := v.lv.PropOf(t); from != nil {
			for k := range v.props {
				if v.props[k].from == from {
					f.prop = k
					v.props[k].tree = int16(len(v.trees)) + 1
				}
			}
		}
		v.trees = append(v.trees, f)
	}
}

// stepTrees shows what becomes of trees.
func (v *View) stepTrees(first bool) {
	for i := range v.trees {
		t := &v.trees[i]
		s := v.w.TreeOf(t.thing.ID)
		if s == nil {
			continue
		}
		if s.Phase == world.TreeGone {
			t.left = max(t.left-treeFades, 0)
			if first {
				t.left = 0
			}
		}
		if !first && s.Phase == world.TreeLies && t.phase == world.TreeFalls {
			v.treeDown(t, s)
		}
		v.bare(t, s, first)
		v.rollOff(t, s, first)
		t.phase = s.Phase
		if s.Phase == world.TreeFalls && s.Since%3 == 0 {
			v.fallingLeaves(t, s)
		}
	}
}

// bare draws the crown of t away from her who has come under it: she lies under the bare trunk.
func (v *View) bare(t *felled, s *world.Tree, first bool) {
	for i := range v.w.Girls {
		if g := &v.w.Girls[i]; g.Doing == world.Pinned && g.Hazard == s.ID {
			t.past = v.lies(t, s, g.At)
		}
	}
	if t.past > 0 {
		t.bared = min(t.bared+treeBares, 256)
		if first {
			t.bared = 256
		}
	}
}

// pinnedLeast is how far from its stump she is seen at least who lies under a tree, px.
const pinnedLeast = 24

// lies is how far along tree t she is seen who lies under it at p, px.
func (v *View) lies(t *felled, s *world.Tree, p fixed.Point) int {
	base := t.thing.At.Sub(fixed.Px(0, 4))
	return max(int(p.Sub(base).Dot(s.Dir.Unit())/fixed.One)/fixed.One, pinnedLeast)
}

// rollOff lets the trunk of t come to lie beside her who lay under it, once she has been freed.
func (v *View) rollOff(t *felled, s *world.Tree, first bool) {
	if !s.Hit || s.Phase < world.TreeLies {
		return
	}
	away := 1
	for i := range v.w.Girls {
		g := &v.w.Girls[i]
		if g.Doing == world.Pinned && g.Hazard == s.ID {
			return
		}
		if g.Doing.Hurt() && s.Dir.Unit().Right().Dot(g.At.Sub(t.thing.At)) > 0 {
			away = -1
		}
	}
	if t.side == 0 {
		t.side = away
	}
	t.roll = min(t.roll+treeRoll, 256)
	if first {
		t.roll = 256
	}
}

// seeTree shows what happens to a tree.
func (v *View) seeTree(e *world.Event) {
	t := v.felledTree(e.Thing)
	if t == nil {
		return
	}
	at := t.thing.At.Sub(fixed.Px(0, v.cutOf(t)))
	switch e.Kind {
	case world.Struck:
		t.struck = v.tick
		v.scatterMotes(moteFine, 7, at, chipsFly, 26, woodPale)
		v.scatterMotes(moteFine, 3, at, chipsFly, 30, woodRing)
		if t.prop >= 0 {
			p := &v.props[t.prop]
			p.stir = v.tick
			v.scatterMotes(motePetal, 2+int(e.N), t.thing.At.Sub(fixed.Px(0, p.h*2/3)), 70, 90, leafTint(v.random(4)))
		}
	case world.Creaked:
		if t.prop >= 0 {
			v.birdsOff(t.thing.At.Sub(fixed.Px(0, v.props[t.prop].h*3/4)), 3)
		}
	}
}

// felledTree is the tree with that object id; nil for none.
func (v *View) felledTree(id int) *felled {
	for i := range v.trees {
		if v.trees[i].thing.ID == id {
			return &v.trees[i]
		}
	}
	return nil
}

// leafTint is one of the colours leaves fall in.
func leafTint(i int) Tint { return [...]Tint{0x6d9a5cff, 0xd4c766ff, 0x2f6b5fff, 0xe39a4eff}[i&3] }

// birdsOff lets n birds of paper fly up from p.
func (v *View) birdsOff(p fixed.Point, n int) {
	for i := range n {
		vel := fixed.Point{X: int32(v.random(260) - 130 + (i*2-n)*30), Y: -int32(150 + v.random(120))}
		v.throw(mote{kind: moteBird, at: p.Add(fixed.Px(v.random(30)-15, v.random(16)-8)), vel: vel, end: int16(150 + v.random(60)), tint: Plain, seed: uint8(v.random(256))})
	}
}

// axis is a tree as it stands or falls, in 1/256: where it turns, in the world; where its length points on the picture,
// 256 for a px of a px; and how far it has come down, 0–256.
type axis struct {
	base fixed.Point
	x, y int
	down int
}

// along is the point of the picture so many px along a tree.
func (v *View) along(a *axis, px int) (x, y int) {
	bx, by := v.onPicture(a.base)
	return bx + (a.x*px+128)>>8, by + (a.y*px+128)>>8
}

// axisOf is how tree t stands, leans, falls or lies now.
func (v *View) axisOf(t *felled, s *world.Tree) axis {
	a := axis{down: downOf(t.thing, s)}
	if s.Phase == world.TreeLies {
		a.down -= v.raised(s)
	}
	d := s.Dir.Unit()
	sin, cos := int(fixed.Sin(int32(a.down))), int(fixed.Sin(int32(256-a.down)))
	a.x, a.y = sin*int(d.X)>>8, sin*int(d.Y)>>8-cos
	cut := v.cutOf(t)
	a.base = t.thing.At.Sub(fixed.Px(0, cut-(cut-4)*a.down/256)).Add(d.Right().Scale(int32(treeRolls*t.roll*t.side), fixed.One))
	if s.Phase == world.TreeCreaks && s.Since < 200 {
		a.base.X += fixed.Sin(s.Since*170) / 3
	}
	return a
}

// downOf is how far tree t has come down, 0–256: it leans, then falls ever faster, and bounces once.
func downOf(t *level.Thing, s *world.Tree) int {
	n := int(s.Since)
	switch s.Phase {
	case world.TreeCreaks:
		return min(treeLeans*n/int(world.CreakTicks(t)), treeLeans)
	case world.TreeFalls:
		n = min(n*256/world.FallTicks, 256)
		return treeLeans + (256-treeLeans)*(n*n>>8*(n+128)/384)>>8
	case world.TreeLies:
		if n < treeBounce {
			return 256 - int(fixed.Sin(int32(n*512/treeBounce)))*(treeBounce-n)*14/(treeBounce*256)
		}
		return 256
	case world.TreeGone:
		return 256
	}
	return 0
}

// raised is how far the tree s has been lifted off her who lies under it, 0–treeRaised.
func (v *View) raised(s *world.Tree) int {
	for i := range v.w.Girls {
		g := &v.w.Girls[i]
		if g.Doing == world.Lifting && g.Hazard == s.ID && g.Until > 0 {
			up := min(int(g.Since)*256/int(g.Until), 256)
			shake := int(fixed.Sin(g.Since*120)) * (256 - up) / 65536
			return max(treeRaised*up*up>>16+shake, 0)
		}
	}
	return 0
}

// cutOf is how far above its foot tree t is cut, px.
func (v *View) cutOf(t *felled) int {
	if t.prop < 0 {
		return treeCut
	}
	return treeCut * v.props[t.prop].h / 80
}

// measureOf is how thick the trunk of t is, how long its bare part is and how far its crown has moved along it, px.
func (v *View) measureOf(t *felled, down int) (thick, bare, shift int) {
	h := 80
	if t.prop >= 0 {
		h = v.props[t.prop].h
	}
	reach := t.thing.Int("reach")
	shift = max(reach*6/10-h/4, 0) * down / 256
	if more := t.past + treeClear - h/5 - shift; t.bared > 0 && more > 0 {
		shift += more * t.bared >> 8
	}
	return max(h/9, 6), h/5 + shift, shift
}

// treeDown is the moment in which t has come down: dust and leaves all along it, birds, and the ground that gives a little.
func (v *View) treeDown(t *felled, s *world.Tree) {
	a := v.axisOf(t, s)
	_, bare, shift := v.measureOf(t, 256)
	long := bare
	if t.prop >= 0 {
		long = shift + v.props[t.prop].h - v.cutOf(t)
	}
	for d := 4; d < long; d += 7 {
		p := a.base.Add(fixed.Point{X: int32(a.x * d), Y: int32(a.y * d)})
		v.scatterMotes(moteDust, 2, p, 190, 34, 0xf4ead0ff)
		v.scatterMotes(moteFine, 2, p, 220, 34, dustOf(level.Sand))
		if d > bare/2 {
			for range 4 {
				v.scatterMotes(moteLeaf, 1, p.Sub(fixed.Px(0, 3)), 300, 120, leafTint(v.random(4)))
			}
		}
	}
	v.birdsOff(a.base.Add(fixed.Point{X: int32(a.x * long), Y: int32(a.y*long) - 20*fixed.One}), 4)
	if !v.told.Comfort.Still {
		v.camera.at.Y += 3 * fixed.One
	}
}

// fallingLeaves come off the crown of t while it falls.
func (v *View) fallingLeaves(t *felled, s *world.Tree) {
	if t.prop < 0 {
		return
	}
	a := v.axisOf(t, s)
	d := v.props[t.prop].h/2 + v.random(v.props[t.prop].h/3)
	p := a.base.Add(fixed.Point{X: int32(a.x * d), Y: int32(a.y * d)})
	v.scatterMotes(moteLeaf, 1, p, 60, 90, leafTint(v.random(4)))
}
