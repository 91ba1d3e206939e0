package level

import "handhold/game/fixed"

// Place is where the object with that id is, whatever kind of object it is: of a thing its At, of a prop or a picture
// the middle of its foot. It says whether there is such an object.
func (l *Level) Place(id int) (fixed.Point, bool) {
	if t := l.Thing(id); t != nil {
		return t.At, true
	}
	for i := range l.Props {
		if l.Props[i].ID == id {
			return l.Props[i].Foot, true
		}
	}
	for i := range l.Scenery {
		for j := range l.Scenery[i].Drawn {
			if o := &l.Scenery[i].Drawn[j]; o.ID == id {
				at := fixed.Point{X: o.Box.Centre().X, Y: o.Box.Max.Y}
				return at.Add(l.Scenery[i].Look.Offset), true
			}
		}
	}
	return fixed.Point{}, false
}

// Shows says whether bubbles t are watched from p.
func (t *Thing) Shows(p fixed.Point) bool {
	return t.Contains(p) || t.Shape == Point && t.At.Within(p, int32(t.Int("radius"))*fixed.One)
}
