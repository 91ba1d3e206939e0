package level

import (
	"errors"
	"io/fs"
	"slices"
	"strconv"

	"handhold/game/fixed"
)

// object is an object as the map gives it, with its template merged in.
type object struct {
	where  Finding
	id     int
	at     fixed.Point // as in the file: upper left corner, lower left one of a tile object
	size   fixed.Point
	sized  bool // its size is given
	shape  Shape
	points fixed.Polygon // relative to at
	isTile bool
	tile   Tile
	props  []property
}

// property is a property as the map gives it.
type property struct{ name, kind, value string }

// template is a template file, read once.
type template struct {
	object *element
	file   string
	sets   []placed // its own count of its tileset's tiles
}

// readObjects reads the objects of the layer `props` or `things`.
func (r *reader) readObjects(where Finding, layer *element) {
	for _, e := range layer.kids {
		switch e.name {
		case "object":
		case "properties":
			r.report(where, "a layer has no properties")
			continue
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
		if where.Layer == "props" {
			r.addProp(o)
		} else {
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
		r.report(where, "it has %d borders, ravines, ledges, slopes and whirlpools; at most %d", r.zones, maxZones)
	}
	slices.SortFunc(r.level.Props, func(a, b Prop) int { return a.ID - b.ID })
	slices.SortFunc(r.level.Things, func(a, b Thing) int { return a.ID - b.ID })
}

// readObject reads one object and merges its template; false where what is wrong
// with it leaves nothing to build on.
func (r *reader) readObject(where Finding, e *element) (*object, bool) {
	id, _ := e.attr("id")
	n, err := strconv.Atoi(id)
	o := &object{where: where, id: n}
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
	switch {
	case err != nil || n < 1 || n > 1<<30:
		r.report(o.where, "an object's id %q is not a number from 1 on", id)
	case r.ids[n]:
		r.report(o.where, "there are two objects with this id")
	}
	r.ids[n] = true
	return o, len(r.found) == before
}

// template reads the template that the map calls source, once; nil where it is broken.
func (r *reader) template(where Finding, source string) *template {
	name, ok := beside(r.file, source)
	if !ok {
		r.report(where, "its template %q is not among the game's files", source)
		return nil
	}
	if t, ok := r.templates[name]; ok {
		if t == nil {
			r.report(where, "its template %s is broken", name)
		}
		return t
	}
	r.templates[name] = nil
	data, err := readFile(r.files, name)
	if errors.Is(err, fs.ErrNotExist) {
		r.report(where, "its template %s is missing", name)
		return nil
	}
	var root *element
	if err == nil {
		root, err = parseXML(data)
	}
	if err != nil {
		r.report(where, "its template %s cannot be read: %v", name, err)
		return nil
	}
	here := Finding{File: name}
	before := len(r.found)
	t := &template{object: root.kid("object"), file: name}
	if root.name != "template" || t.object == nil {
		r.report(here, "it is no template: it needs <template> with an <object> in it")
		return nil
	}
	r.checkAttributes(here, root)
	r.checkAttributes(here, t.object)
	if set := root.kid("tileset"); set != nil {
		s, _ := set.attr("firstgid")
		first, err := strconv.ParseUint(s, 10, 28)
		src, _ := set.attr("source")
		if err != nil {
			r.report(here, "its tileset's firstgid %q is not a number", s)
		} else {
			t.sets = []placed{{uint32(first), r.tilesetFile(here, name, src)}}
		}
	}
	if len(r.found) > before {
		return nil
	}
	r.templates[name] = t
	return t
}

// merge takes what e says into o; what e does not say stays as it is.
func (r *reader) merge(o *object, e *element, sets []placed) {
	if s, ok := e.attr("name"); ok {
		o.where.Name = s
	}
	class, hasClass := e.attr("class") // Tiled 1.9 and later
	kind, hasType := e.attr("type")    // Tiled 1.8
	switch {
	case hasClass && hasType && class != kind:
		r.report(o.where, "its class is %q and its type %q; they must be the same", class, kind)
	case hasClass:
		o.where.Class = class
	case hasType:
		o.where.Class = kind
	}
	number := func(name string, to *int32) bool {
		s, ok := e.attr(name)
		if !ok {
			return false
		}
		v, good := parseCoordinate(s)
		if !good {
			r.report(o.where, "its %s %q is not a number of px", name, s)
		}
		*to = v
		return true
	}
	number("x", &o.at.X)
	number("y", &o.at.Y)
	hasW := number("width", &o.size.X)
	hasH := number("height", &o.size.Y)
	o.sized = o.sized || hasW || hasH
	if s, ok := e.attr("gid"); ok {
		gid, err := strconv.ParseUint(s, 10, 32)
		problem := "its tile number is " + strconv.Quote(s)
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
		case "polygon":
			o.shape, shapes = Polygon, shapes+1
			r.checkAttributes(o.where, k)
			s, _ := k.attr("points")
			var ok bool
			if o.points, ok = parsePoints(s); !ok {
				r.report(o.where, "its polygon %q is not a list of 3 to %d points", shorten(s), maxCorners)
			}
		case "polyline", "text", "capsule":
			shapes++
			r.report(o.where, "it is a %s; things are points, rectangles, ellipses and polygons", k.name)
		case "properties":
			o.props = r.readProperties(o.where, k, o.props)
		default:
			r.report(o.where, "it has an unknown element <%s>", k.name)
		}
	}
	if shapes > 1 {
		r.report(o.where, "it has more than one shape")
	}
	if o.shape == 0 {
		o.shape = Rectangle
	}
}

// shorten is s, cut where it would make a finding too long to read.
func shorten(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}

// readProperties adds the properties below e to had, in whose place they come
// where the names are the same.
func (r *reader) readProperties(where Finding, e *element, had []property) []property {
	out := slices.Clone(had)
	var names []string
	for _, k := range e.kids {
		if k.name != "property" {
			r.report(where, "it has an unknown element <%s>", k.name)
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
			r.report(where, "it has the property %q twice", p.name)
			continue
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
func (r *reader) addProp(o *object) {
	switch {
	case !o.isTile:
		r.report(o.where, "it is no tile; the layer props holds tile objects only")
		return
	case o.where.Class != "":
		r.report(o.where, "a prop has no class; things with a class belong into the layer things")
		return
	case o.tile.Set == 0:
		return // its tileset is broken, which has been reported
	}
	set := &r.level.Tilesets[o.tile.Set-1]
	if !o.sized {
		o.size = fixed.Px(set.TileW, set.TileH)
	}
	if o.size.X < fixed.One || o.size.Y < fixed.One {
		r.report(o.where, "it is less than one px wide or high")
		return
	}
	if set.centred {
		o.at.X -= o.size.X / 2
	}
	p := Prop{
		ID: o.id, Name: o.where.Name, Tile: o.tile,
		Foot: fixed.Point{X: o.at.X + o.size.X/2, Y: o.at.Y},
		W:    int(o.size.X+fixed.One/2) >> 8, H: int(o.size.Y+fixed.One/2) >> 8,
	}
	box := fixed.Box{Min: fixed.Point{X: o.at.X, Y: o.at.Y - o.size.Y}, Max: fixed.Point{X: o.at.X + o.size.X, Y: o.at.Y}}
	if r.outside(box) {
		r.report(o.where, "it lies outside the map")
	}
	for _, q := range o.props {
		if q.name != "when" {
			r.report(o.where, "it has an unknown property %q; a prop has only when", q.name)
			continue
		}
		p.When = r.condition(o.where, q)
	}
	full := fixed.Px(set.TileW, set.TileH)
	for _, g := range set.Tiles[o.tile.Index].Solid {
		p.Solid = append(p.Solid, placedPolygon(g, o.tile.Flip, full, box))
	}
	r.level.Props = append(r.level.Props, p)
}

// placedPolygon is g, relative to a tile of the size full, mirrored by flip and
// stretched into box; its corners stay clockwise.
func placedPolygon(g fixed.Polygon, flip Flip, full fixed.Point, box fixed.Box) fixed.Polygon {
	size := box.Size()
	out := make(fixed.Polygon, len(g))
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
