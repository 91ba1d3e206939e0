package level

import (
	"math"
	"slices"
	"strconv"

	"handhold/game/fixed"
)

// object is an object as the map gives it, with its template merged in.
type object struct {
	where   Finding
	id      int
	at      fixed.Point // as in the file: upper left corner, lower left one of a tile object
	size    fixed.Point
	sized   bool // its size is given
	shape   Shape
	points  fixed.Polygon // of a polygon or polyline, relative to at
	line    bool          // it is a polyline
	capsule bool          // it is a capsule; its outline is a polygon's
	text    *Writing      // nil where it is none
	turn    int           // clockwise, in 1/256 degree, from 0 up to a full turn
	hidden  bool
	opacity int // 0–256
	isTile  bool
	tile    Tile
	props   []property
}

// property is a property as the map gives it.
type property struct{ name, kind, value string }

// readObjects reads the objects of a layer `props` or `things`, which lie offset
// beside their places and look like that.
func (r *reader) readObjects(where Finding, layer *element, props bool, offset fixed.Point, look Look) {
	for _, e := range layer.kids {
		switch e.name {
		case "object":
		case "properties":
			continue // that has been reported
		default:
			r.report(where, "it has an unknown element <%s>", e.name)
			continue
		}
		r.objects++
		if r.objects > maxObjects {
			continue
		}
		o, ok := r.readObject(where, e)
		if !ok {
			continue
		}
		o.at = o.at.Add(offset)
		switch {
		case o.hidden:
			r.report(o.where, "it is hidden in Tiled; show it or delete it")
		case props:
			r.addProp(o, look)
		default:
			r.addThing(o)
		}
	}
}

// finishObjects checks how many objects there are and brings them in order.
func (r *reader) finishObjects(where Finding) {
	if r.objects > maxObjects {
		r.report(where, "it has %d objects; at most %d", r.objects, maxObjects)
	}
	if r.zones > maxZones {
		r.report(where, "it has %d areas that feet have to do with, such as borders, ravines and mud; at most %d", r.zones, maxZones)
	}
	slices.SortFunc(r.level.Props, func(a, b Prop) int { return a.ID - b.ID })
	slices.SortFunc(r.level.Things, func(a, b Thing) int { return a.ID - b.ID })
}

// readObject reads one object and merges its template; false where what is wrong
// with it leaves nothing to build on.
func (r *reader) readObject(where Finding, e *element) (*object, bool) {
	id, _ := e.attr("id")
	n, err := strconv.Atoi(id)
	o := &object{where: where, id: n, opacity: 256}
	o.where.Object = max(n, 0)
	before := len(r.found)
	var from *template
	if source, ok := e.attr("template"); ok {
		o.where.Name, _ = e.attr("name") // for what may be wrong with the template
		if from = r.template(o.where, source); from == nil {
			return nil, false
		}
		o.where.Name = ""
		r.merge(o, from.object, from.sets)
	}
	r.merge(o, e, r.placed)
	r.checkAttributes(o.where, e)
	o.round()
	if r.foreign && (err != nil || n < 1 || n > 1<<30 || r.ids[n]) {
		o.id, o.where.Object = 0, 0 // files from before Tiled counted objects
		return o, len(r.found) == before
	}
	switch {
	case err != nil || n < 1 || n > 1<<30:
		r.report(o.where, "an object's id %q is not a number from 1 on", id)
	case r.ids[n]:
		r.report(o.where, "there are two objects with this id; draw one of them anew")
	}
	r.ids[n] = true
	return o, len(r.found) == before
}

// merge takes what e says into o; what e does not say stays as it is.
func (r *reader) merge(o *object, e *element, sets []placed) {
	if s, ok := e.attr("name"); ok {
		o.where.Name = s
	}
	class, hasClass := e.attr("class") // Tiled 1.9 and later
	kind, hasType := e.attr("type")    // Tiled 1.8
	switch {
	case hasClass && hasType && class != kind && !r.foreign:
		r.report(o.where, "its class is %q and its type %q; they must be the same", class, kind)
	case hasClass:
		o.where.Class = class
	case hasType:
		o.where.Class = kind
	}
	number := func(name string, to *int32) bool {
		_, ok := e.attr(name)
		if ok {
			*to = r.px(o.where, e, name)
		}
		return ok
	}
	number("x", &o.at.X)
	number("y", &o.at.Y)
	hasW := number("width", &o.size.X)
	hasH := number("height", &o.size.Y)
	o.sized = o.sized || hasW || hasH
	if o.size.X < 0 || o.size.Y < 0 {
		r.report(o.where, "its width or height is less than nothing; draw it anew")
	}
	if s, ok := e.attr("rotation"); ok {
		if v, good := parseDecimal(s); good && math.Abs(v) <= 1e6 {
			o.turn = int(math.Round(math.Mod(v, 360)*fixed.One)+fullTurn) % fullTurn
		} else {
			r.report(o.where, "its rotation %q is not a number of degrees", shorten(s))
		}
	}
	if v, ok := r.factor(o.where, e, "opacity", 0, 1); ok {
		o.opacity = int(math.Round(v * 256))
	}
	o.hidden = !r.yes(o.where, e, "visible", !o.hidden)
	if s, ok := e.attr("gid"); ok {
		gid, err := strconv.ParseUint(s, 10, 32)
		problem := "its tile number is " + strconv.Quote(shorten(s))
		if err == nil {
			o.tile, problem = r.tile(uint32(gid), sets)
		}
		if problem != "" {
			r.report(o.where, "%s", problem)
		}
		o.isTile = true
	}
	r.mergeShape(o, e)
}

// mergeShape takes an object's shape and properties.
func (r *reader) mergeShape(o *object, e *element) {
	shapes := 0
	for _, k := range e.kids {
		switch k.name {
		case "point":
			o.shape, shapes = Point, shapes+1
		case "ellipse":
			o.shape, shapes = Ellipse, shapes+1
		case "capsule":
			o.shape, o.capsule, shapes = Polygon, true, shapes+1
		case "text":
			o.text, shapes = r.readText(o.where, k), shapes+1
		case "polygon", "polyline":
			o.shape, o.line, shapes = Polygon, k.name == "polyline", shapes+1
			r.checkAttributes(o.where, k)
			least := 3
			if o.line {
				least = 2
			}
			s, _ := k.attr("points")
			var ok bool
			if o.points, ok = parsePoints(s, least); !ok {
				r.report(o.where, "its %s %q is not a list of %d to %d points", k.name, shorten(s), least, maxCorners)
			}
		case "properties":
			o.props = r.readProperties(o.where, k, o.props)
		default:
			r.unknownElement(o.where, k)
		}
	}
	if shapes > 1 {
		r.report(o.where, "it has more than one shape; draw it anew")
	}
	if o.shape == 0 {
		o.shape = Rectangle
	}
}

// round gives a capsule its corners.
func (o *object) round() {
	if o.capsule {
		o.points = capsule(o.size)
	}
}

// kind is what o is, for messages.
func (o *object) kind() string {
	switch {
	case o.text != nil:
		return "text"
	case o.line:
		return "polyline"
	case o.capsule:
		return "capsule"
	}
	return o.shape.String()
}

// shorten is s, cut where it would make a finding too long to read.
func shorten(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}

// maxProperties is how many properties anything may have.
const maxProperties = 256

// readProperties adds the properties below e to had, in whose place they come
// where the names are the same.
func (r *reader) readProperties(where Finding, e *element, had []property) []property {
	out := slices.Clone(had)
	var names []string
	for _, k := range e.kids {
		if k.name != "property" {
			r.unknownElement(where, k)
			continue
		}
		r.checkAttributes(where, k)
		var p property
		p.name, _ = k.attr("name")
		p.kind, _ = k.attr("type")
		value, ok := k.attr("value")
		if !ok {
			value = k.text // Tiled writes a text of several lines inside the element
		}
		p.value = value
		if slices.Contains(names, p.name) {
			if r.foreign {
				continue
			}
			r.report(where, "it has the property %q twice", p.name)
			continue
		}
		if len(names) == maxProperties {
			r.report(where, "it has more than %d properties", maxProperties)
			return out
		}
		names = append(names, p.name)
		if i := slices.IndexFunc(out, func(q property) bool { return q.name == p.name }); i >= 0 {
			out[i] = p
		} else {
			out = append(out, p)
		}
	}
	return out
}

// addProp makes a prop of an object of the layer `props`.
func (r *reader) addProp(o *object, look Look) {
	switch {
	case !o.isTile:
		r.report(o.where, "it is no tile; the layer props holds tile objects only")
		return
	case o.where.Class != "":
		r.report(o.where, "a prop has no class; things with a class belong into the layer things")
		return
	case o.tile.Set == 0:
		return // its tileset is broken, which has been reported
	case o.tile.Flip&FlipD != 0:
		r.report(o.where, "its tile is turned; props can only be mirrored: flip it back with Z, or put it into a layer scenery")
		return
	case o.turn != 0:
		r.report(o.where, "it is rotated by %v degrees; props stand upright: set its rotation to 0, or put it into a layer scenery", degrees(o.turn))
		return
	}
	d, ok := r.drawn(o)
	if size := d.Box.Size(); !ok || size.X < fixed.One || size.Y < fixed.One {
		r.report(o.where, "it is less than one px wide or high")
		return
	}
	size := d.Box.Size()
	p := Prop{
		ID: o.id, Name: o.where.Name, Tile: o.tile, Look: look,
		Foot: fixed.Point{X: d.Box.Min.X + size.X/2, Y: d.Box.Max.Y},
		W:    int(size.X+fixed.One/2) >> 8, H: int(size.Y+fixed.One/2) >> 8,
	}
	p.Look.Opacity = look.Opacity * o.opacity / 256
	if r.outside(d.Box) {
		r.report(o.where, "it lies outside the map; move it into it, or delete it")
	}
	for _, q := range o.props {
		if q.name != "when" {
			r.report(o.where, "it has an unknown property %q; a prop has only when", q.name)
			continue
		}
		p.When = r.condition(o.where, q)
	}
	c := r.level.Cut(o.tile)
	for _, g := range r.level.TileInfo(o.tile).Solid {
		p.Solid = append(p.Solid, placedPolygon(g, o.tile.Flip, fixed.Px(c.W, c.H), d.Box))
	}
	r.level.Props = append(r.level.Props, p)
}

// degrees is a turn in degrees, for messages.
func degrees(turn int) float64 { return float64(turn) / fixed.One }

// placedPolygon is g, relative to a tile of the size full, mirrored and turned by
// flip and stretched into box; its corners stay clockwise.
func placedPolygon(g fixed.Polygon, flip Flip, full fixed.Point, box fixed.Box) fixed.Polygon {
	size := box.Size()
	out := make(fixed.Polygon, len(g))
	if flip&FlipD != 0 {
		full.X, full.Y = full.Y, full.X
	}
	for i, p := range g {
		if flip&FlipD != 0 {
			p.X, p.Y = p.Y, p.X
		}
		if flip&FlipH != 0 {
			p.X = full.X - p.X
		}
		if flip&FlipV != 0 {
			p.Y = full.Y - p.Y
		}
		out[i] = fixed.Point{
			X: box.Min.X + int32(int64(p.X)*int64(size.X)/int64(full.X)),
			Y: box.Min.Y + int32(int64(p.Y)*int64(size.Y)/int64(full.Y)),
		}
	}
	if area2(out) < 0 {
		slices.Reverse(out)
	}
	return out
}
