package view

import (
	"handhold/game/world"
)

// Reloaded is the view of w, which is the world that v looks at after somebody has changed its map: camera, light and
// everything in the air go on from where they are, and nobody arrives anew.
func (v *View) Reloaded(w *world.World) *View {
	n := New(w.Level(), v.sheets, v.book, 0)
	n.rng, n.tick, n.told, n.w = v.rng, v.tick, v.told, w
	n.frame.W, n.frame.H = v.frame.W, v.frame.H
	n.camera, n.girls, n.pair = v.camera, v.girls, v.pair
	n.motes, n.prints, n.texts, n.heard = v.motes, v.prints, v.texts, v.heard
	n.wash, n.light, n.air = v.wash, v.light, v.air
	n.vigil, n.hint = v.vigil, v.hint
	n.changed = true
	n.stepBorders(true)
	n.stepProps()
	n.stepTrees(true)
	n.stepFarWords(true)
	seen := make(map[int]*prop, len(v.props))
	for i := range v.props {
		seen[v.props[i].from.ID] = &v.props[i]
	}
	for i := range n.props {
		if p, old := &n.props[i], seen[n.props[i].from.ID]; old != nil && p.from.ID != wildGrass {
			p.fade, p.stir, p.parted = old.fade, old.stir, old.parted
		}
	}
	return n
}
