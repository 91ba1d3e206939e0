package replay

import (
	"fmt"
	"strings"

	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// stopped says where a walk stopped: where both are, in px and tiles, and what
// they do; what the leader was walking to; what lies nearest to her.
func stopped(w *world.World, p *Pilot) string {
	var out []string
	for i := range w.Girls {
		who := world.Who(i)
		if w.Here(who) {
			x, y := w.Girls[i].At.Pixel()
			out = append(out, fmt.Sprintf("%s %s at %d,%d (tile %d,%d)", who, w.Girls[i].Doing, x, y, x/level.TileSize, y/level.TileSize))
		}
	}
	if to := p.bound(w); to != "" {
		out = append(out, "on the way to "+to)
	}
	if p.barred && p.Border != 0 {
		out = append(out, "no safe way leads to the border from there")
	}
	if near := nearest(w.Level(), w.Girls[w.Lead].At); near != "" {
		out = append(out, "nearest is "+near)
	}
	return strings.Join(out, "; ")
}

// bound is what the pilot walks to; empty where it knows of nothing.
func (p *Pilot) bound(w *world.World) string {
	switch {
	case p.world != w.Level():
		return ""
	case p.task != nil:
		return named(p.task.Class.String(), p.task.ID, p.task.Name)
	case w.Here(w.Lead.Other()) && !w.Joined:
		return w.Lead.Other().String()
	}
	if t := p.zone(w); t != nil {
		return named(t.Class.String(), t.ID, t.Name)
	}
	if p.Goal != (fixed.Point{}) {
		x, y := p.Goal.Pixel()
		return fmt.Sprintf("%d,%d", x, y)
	}
	return ""
}

// nearest is the thing or prop that lies nearest to at.
func nearest(l *level.Level, at fixed.Point) string {
	best, what := int32(-1), ""
	for i := range l.Things {
		t := &l.Things[i]
		if d := t.Box.Nearest(at).Dist(at); best < 0 || d < best {
			best, what = d, named(t.Class.String(), t.ID, t.Name)
		}
	}
	for i := range l.Props {
		p := &l.Props[i]
		if d := p.Foot.Dist(at); best < 0 || d < best {
			best, what = d, named("prop", p.ID, p.Name)
		}
	}
	return what
}

// named is a thing as a level maker finds it in Tiled.
func named(kind string, id int, name string) string {
	if name == "" {
		return fmt.Sprintf("the %s %d", kind, id)
	}
	return fmt.Sprintf("the %s %d %q", kind, id, name)
}
