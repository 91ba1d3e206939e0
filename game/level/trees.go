package level

import "handhold/game/fixed"

// trunkReach is how far from a Tree the foot of its prop can lie, in 1/256 px.
const trunkReach = 12 * fixed.One

// PropOf is the prop that falls with the Tree t: the one whose foot lies nearest to it, at most 12 px away, of equally
// near ones that with the lowest id; nil for none.
func (l *Level) PropOf(t *Thing) *Prop {
	var best *Prop
	for i := range l.Props {
		p := &l.Props[i]
		if p.Foot.Within(t.At, trunkReach) && (best == nil || p.Foot.Dist(t.At) < best.Foot.Dist(t.At)) {
			best = p
		}
	}
	return best
}

// Felling is the ids of the props that fall with a Tree, and so are not always in the way.
func (l *Level) Felling() map[int]bool {
	out := map[int]bool{}
	for i := range l.Things {
		if t := &l.Things[i]; t.Class == Tree {
			if p := l.PropOf(t); p != nil {
				out[p.ID] = true
			}
		}
	}
	return out
}
