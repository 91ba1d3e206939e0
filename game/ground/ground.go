// Package ground owns where feet may go: what is solid on a map, how a foot
// slides along it, which hazard zones it stands in, and ways from here to there.
// It is built from a level and knows nothing of who walks, why, or what happens
// to them. Nobody else imports resolv.
//
// All places are in 1/256 px. Whether a foot may stand somewhere is decided by
// whole numbers alone; resolv's floats only say which way a foot is pushed out of
// what it ran into, and are rounded at once.
package ground

import (
	"github.com/solarlune/resolv"

	"handhold/game/fixed"
	"handhold/game/level"
)

// Foot is the radius of the circle on which a figure stands, in 1/256 px.
const Foot = 4 * fixed.One

const footSquared = int64(Foot) * Foot

// Ground is where feet may go on one map. Only SetThere changes it; its other
// methods answer the same however often they are asked. It keeps scratch space, so
// two goroutines must not share one; Clone is cheap.
type Ground struct {
	*land
	there []bool  // by solid: conditional ones come and go
	stand []bool  // by node: it is free
	links []uint8 // by node: the directions in which the way to the next is clear

	passes  []pass        // by the node they begin at
	gates   []bool        // by node: a pass begins at it
	corners []fixed.Point // the memory of the passes' corners
	raster  *raster       // what passes are found with; nil where that is not done again
	stale   bool          // the passes are to be found anew before they are asked for
	shaped  uint64        // what was there when they were found last, in one number
	doors   []Door
	leads   []int32 // those that are there and lead somewhere, by the node before them, as indices of doors

	foot  *resolv.Circle // the foot while it is pushed out of something
	other *resolv.Circle // the body it is pushed out of
	seen  []uint32       // by solid: the last sweep that looked at it
	sweep uint32
	search
}

// land is what never changes, shared by all grounds of one map.
type land struct {
	level  *level.Level
	solids []solid
	cells  cells
	space  *resolv.Space
	zones  []*level.Thing
	some   []Zones // by tile: zones that touch it
	whole  []Zones // by tile: zones it lies in altogether
	nodesX int32   // nodes of the path grid in a row
	nodesY int32
	next   [8]int32 // by direction: how much further in the list of nodes the next one is
}

// New is the ground of l as it is while no flag is up. Zones after the 64th
// are ignored; the lint refuses such maps.
func New(l *level.Level) *Ground {
	d := &land{level: l, nodesX: int32(2*l.Width + 1), nodesY: int32(2*l.Height + 1)}
	d.addTiles()
	d.addBlocks()
	d.addEdges()
	d.cells = newCells(l.Width, l.Height, d.solids)
	d.fillSpace()
	d.addZones()
	g := &Ground{land: d, there: make([]bool, len(d.solids))}
	conditions := d.conditions()
	for i := range d.solids {
		c, ok := conditions[d.solids[i].id]
		g.there[i] = !ok || c.Holds(noFlag)
	}
	g.prepare()
	for dir, v := range steps {
		d.next[dir] = v.Y*d.nodesX + v.X
	}
	g.stand = make([]bool, d.nodesX*d.nodesY)
	g.links = make([]uint8, d.nodesX*d.nodesY)
	g.link(0, 0, d.nodesX-1, d.nodesY-1)
	g.gates = make([]bool, d.nodesX*d.nodesY)
	g.addDoors()
	g.renew()
	return g
}

func noFlag(string) bool { return false }

// prepare makes the scratch space that a new ground or a clone works in.
func (g *Ground) prepare() {
	g.foot = resolv.NewCircle(0, 0, Foot)
	g.other = resolv.NewCircle(0, 0, Foot)
	g.seen = make([]uint32, len(g.solids))
}

// Clone is a ground of the same map that from here on changes by itself.
func (g *Ground) Clone() *Ground {
	c := &Ground{
		land:  g.land,
		there: append([]bool(nil), g.there...),
		stand: append([]bool(nil), g.stand...),
		links: append([]uint8(nil), g.links...),

		passes: append([]pass(nil), g.passes...),
		gates:  append([]bool(nil), g.gates...),
		stale:  g.stale,
		shaped: g.shaped,
		doors:  append([]Door(nil), g.doors...),
		leads:  append([]int32(nil), g.leads...),
	}
	for i := range c.passes {
		c.passes[i].way = append([]fixed.Point(nil), c.passes[i].way...)
	}
	c.prepare()
	return c
}

// SetThere says whether the Block thing, the Door or the prop with that object id, which
// has a condition, is there and in the way, or a way. What the ground is like afterwards depends
// only on what is there, not on the order in which it came and went.
func (g *Ground) SetThere(id int, there bool) {
	for i := range g.solids {
		s := &g.solids[i]
		if !s.conditional || s.id != id || g.there[i] == there {
			continue
		}
		g.there[i] = there
		b := s.box.Grown(Foot + nodeGap)
		g.link(b.Min.X/nodeGap, b.Min.Y/nodeGap, b.Max.X/nodeGap+1, b.Max.Y/nodeGap+1)
		g.stale = true
	}
	for i := range g.doors {
		if d := &g.doors[i]; d.Thing.ID == id && d.there != there {
			d.there = there
			g.hang()
		}
	}
}

// changes says whether anything solid comes and goes.
func (g *Ground) changes() bool {
	for i := range g.solids {
		if g.solids[i].conditional {
			return true
		}
	}
	return false
}

// renew finds the passes and the doors' nodes anew, unless all that is there has the shape it had: a lamp that is lit stands
// where the one stood that is not.
func (g *Ground) renew() {
	g.stale = false
	shape := uint64(1)
	for i := range g.solids {
		if s := &g.solids[i]; s.conditional && g.there[i] {
			shape += s.shape()
		}
	}
	if shape == g.shaped {
		return
	}
	g.shaped = shape
	g.findPasses()
	g.hang()
}

// shape is a number that is the same for solids of the same shape in the same place: FNV-1a over its corners.
func (s *solid) shape() uint64 {
	h := uint64(14695981039346656037)
	for _, p := range s.poly {
		h = (h ^ uint64(uint32(p.X))) * 1099511628211
		h = (h ^ uint64(uint32(p.Y))) * 1099511628211
	}
	return h
}

// Material is what lies under p and how fast one walks there, in percent.
func (g *Ground) Material(p fixed.Point) (level.Material, int) { return g.level.MaterialAt(p) }
