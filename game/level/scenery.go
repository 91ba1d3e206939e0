package level

import (
	"slices"
	"strings"

	"handhold/game/fixed"
)

// readScenery reads a tile or object layer that is only seen. One that is hidden
// is looked at for mistakes and then left out.
func (r *reader) readScenery(e *element, in around, here Finding) {
	s := Scene{Name: here.Layer, After: len(r.level.Layers), Above: r.stands, Look: in.look.look()}
	if e.name == "objectgroup" {
		s.Drawn = r.readDrawn(here, e, in)
	} else if tiles, ok := r.readTiles(here, e, false); ok {
		s.Grid = &Grid{
			Width: r.cols, Height: r.rows, CellW: r.tileW, CellH: r.tileH, Leftward: r.leftward, Upward: r.upward, Tiles: tiles,
		}
		r.gridSolids(s.Grid, in, r.foreign && saysSolid(here.Layer, true))
	}
	if in.hidden == "" && (s.Grid != nil || len(s.Drawn) > 0) {
		r.level.Scenery = append(r.level.Scenery, s)
	}
}

// readImageLayer reads an image layer.
func (r *reader) readImageLayer(e *element, a around) {
	in, here := r.inside(a, e)
	r.checkAttributes(here, e)
	in.look.offset = in.look.offset.Add(fixed.Point{X: r.px(here, e, "x"), Y: r.px(here, e, "y")}) // how old files told the offset
	for _, k := range e.kids {
		if k.name != "image" && !r.foreign {
			r.report(here, "it has an unknown element <%s>", k.name)
		}
	}
	image := e.kid("image")
	if image == nil {
		return // Tiled's new image layers have none yet, and draw nothing
	}
	r.checkAttributes(here, image)
	b := Backdrop{Cut: r.picture(here, r.file, image), RepeatX: r.yes(here, e, "repeatx", false), RepeatY: r.yes(here, e, "repeaty", false)}
	if in.hidden == "" {
		r.level.Scenery = append(r.level.Scenery, Scene{
			Name: here.Layer, After: len(r.level.Layers), Above: r.stands, Look: in.look.look(), Image: &b,
		})
	}
}

// yes is a yes or no that an element may say.
func (r *reader) yes(where Finding, e *element, name string, absent bool) bool {
	switch s, ok := e.attr(name); {
	case !ok:
		return absent
	case s == "1" || s == "true":
		return true
	case s != "0" && s != "false":
		r.report(where, "its %s is %q; it must be 1 or 0", name, shorten(s))
	}
	return false
}

// readDrawn reads the objects of a layer that is only seen: tiles and texts.
// Other shapes are for the editor, except in maps of other games.
func (r *reader) readDrawn(here Finding, layer *element, in around) []SceneObject {
	var out []SceneObject
	for _, e := range layer.kids {
		switch e.name {
		case "object":
		case "properties":
			if !r.foreign {
				r.report(here, "a layer has no properties")
			}
			continue
		default:
			r.unknownElement(here, e)
			continue
		}
		if r.objects++; r.objects > maxObjects {
			continue
		}
		o, ok := r.readObject(here, e)
		if !ok {
			continue
		}
		if r.foreign {
			r.foreignObject(o, in)
		} else if o.where.Class != "" || len(o.props) > 0 {
			r.report(o.where, "it is scenery and has a class or properties; things with a class belong into the layer things")
			continue
		}
		if d, ok := r.drawn(o); ok {
			if seen := in.hidden == "" && !o.hidden; r.solid(in) && o.text == nil && (seen || r.foreign && saysSolid(here.Layer, false)) {
				r.tileObjectSolids(o, d, in.look.offset)
			}
			if !o.hidden {
				out = append(out, d)
			}
		}
	}
	if order, _ := layer.attr("draworder"); order != "index" {
		slices.SortStableFunc(out, func(a, b SceneObject) int { return int(a.Pivot.Y) - int(b.Pivot.Y) })
	}
	return out
}

// drawn is how o is drawn, and whether it is.
func (r *reader) drawn(o *object) (SceneObject, bool) {
	d := SceneObject{ID: o.id, Name: o.where.Name, Pivot: o.at, Turn: o.turn, Opacity: o.opacity, Text: o.text}
	switch {
	case o.text != nil:
		d.Box = fixed.Box{Min: o.at, Max: o.at.Add(o.size)}
		return d, o.size.X > 0 && o.size.Y > 0
	case !o.isTile || o.tile.Set == 0:
		return d, false
	}
	set := &r.level.Tilesets[o.tile.Set-1]
	cut := r.level.Cut(o.tile)
	own, size := fixed.Px(cut.W, cut.H), o.size
	if !o.sized {
		size = own
	}
	if size.X <= 0 || size.Y <= 0 {
		return d, false
	}
	fit := stretch(own, size, set.Fit)
	middle := size.Sub(fit).Scale(1, 2)
	corner := o.at.Sub(fixed.Point{X: size.X * set.align.X / 2, Y: size.Y * set.align.Y / 2}).Add(middle)
	if o.tile.Flip&FlipD != 0 { // Tiled lays its lower left corner where that of the upright tile is
		fit = fixed.Point{X: fit.Y, Y: fit.X}
		corner.Y += fit.X - fit.Y
	}
	corner = corner.Add(scaled(set.Offset, size, own))
	d.Tile, d.Box = o.tile, fixed.Box{Min: corner, Max: corner.Add(fit)}
	return d, true
}

// readText reads the words of a text object.
func (r *reader) readText(where Finding, e *element) *Writing {
	r.checkAttributes(where, e)
	w := &Writing{
		Words: e.text, Family: "sans-serif", Size: 16, Opacity: 256,
		Wrap: r.yes(where, e, "wrap", false), Bold: r.yes(where, e, "bold", false), Italic: r.yes(where, e, "italic", false),
		Underline: r.yes(where, e, "underline", false), Struck: r.yes(where, e, "strikeout", false), Kerning: r.yes(where, e, "kerning", true),
	}
	if s, ok := e.attr("fontfamily"); ok {
		w.Family = s
	}
	if _, ok := e.attr("pixelsize"); ok {
		w.Size = r.number(where, e, "pixelsize", "px", 512)
	}
	if s, ok := e.attr("color"); ok && s != "" {
		c, alpha, good := parseAlphaColour(s)
		if !good {
			r.report(where, "its color %q is not a colour such as #ffe0a0", shorten(s))
		}
		w.Colour, w.Opacity = c, (alpha*256+127)/255
	}
	w.Across = r.alignment(where, e, "halign", "left", "center", "right", "justify")
	w.Down = r.alignment(where, e, "valign", "top", "center", "bottom")
	if len(w.Words) > maxText {
		r.report(where, "its text is longer than %d bytes", maxText)
	}
	return w
}

// maxText is how long a text object's words may be, in bytes.
const maxText = 4096

// alignment is where a text lies, by the names of the places.
func (r *reader) alignment(where Finding, e *element, name string, places ...string) Align {
	s, ok := e.attr(name)
	i := slices.Index(places, s)
	if ok && i < 0 {
		r.report(where, "its %s is %q; it must be %s", name, shorten(s), strings.Join(places, ", "))
	}
	return Align(max(i, 0))
}
