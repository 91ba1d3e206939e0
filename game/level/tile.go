package level

import (
	"slices"
	"strconv"

	"handhold/game/fixed"
)

// readTile reads what the tileset says about one tile.
func (r *reader) readTile(where Finding, file string, e *element, set *Tileset) {
	s, _ := e.attr("id")
	id, err := strconv.Atoi(s)
	if err != nil || id < 0 || id >= len(set.Tiles) {
		if !r.foreign {
			r.report(where, "it describes the tile %q, and has the tiles 0 to %d; open the tileset in Tiled and save it again", shorten(s), len(set.Tiles)-1)
		}
		return
	}
	where.Layer = "tile " + s
	r.checkAttributes(where, e)
	info := &set.Tiles[id]
	for _, k := range e.kids {
		switch k.name {
		case "properties":
			r.readTileProperties(where, k, info)
		case "objectgroup":
			for _, o := range k.kids {
				r.readCollision(where, o, info)
			}
		case "animation":
			for _, f := range k.kids {
				r.readFrame(where, f, info, set)
			}
		case "image":
			r.tilePicture(where, file, e, k, set, info)
		default:
			r.unknownElement(where, k)
		}
	}
	if set.Collection() && e.kid("image") == nil {
		r.report(where, "the tile has no image, as the others of its tileset have")
	}
}

// tilePicture reads the picture of a collection's tile, or the part of it that the tile is.
func (r *reader) tilePicture(where Finding, file string, e, image *element, set *Tileset, info *TileInfo) {
	if !set.Collection() {
		r.report(where, "the tile has an image of its own, and the tileset one for all")
		return
	}
	r.checkAttributes(where, image)
	c := r.picture(where, file, image)
	if c.W == 0 {
		return // that has been reported
	}
	x, y := r.count(where, e, "x", 0, maxPicture, 0), r.count(where, e, "y", 0, maxPicture, 0)
	w, h := r.count(where, e, "width", 1, maxPicture, c.W-x), r.count(where, e, "height", 1, maxPicture, c.H-y)
	if w < 1 || h < 1 || x+w > c.W || y+h > c.H {
		r.report(where, "the tile is the part %d, %d, %d×%d of its image, which is %d×%d px", x, y, w, h, c.W, c.H)
		return
	}
	c.X, c.Y, c.W, c.H = x, y, w, h
	info.Cut = c
	set.TileW, set.TileH = max(set.TileW, w), max(set.TileH, h)
}

// readTileProperties reads material, speed and name.
func (r *reader) readTileProperties(where Finding, e *element, info *TileInfo) {
	for _, q := range r.readProperties(where, e, nil) {
		i := slices.IndexFunc(r.tileRow.info.Props, func(p Property) bool { return p.Name == q.name })
		if i < 0 {
			if !r.foreign {
				r.report(where, "it has an unknown property %q; a tile can have material, speed and name", q.name)
			}
			continue
		}
		v, problem := parseProperty(&r.tileRow.info.Props[i], q)
		if problem != "" {
			if !r.foreign {
				r.report(where, "%s", problem)
			}
			continue
		}
		switch q.name {
		case "material":
			info.Material = Material(slices.Index(materialNames[:], v.s))
		case "speed":
			info.Speed = v.n
		case "name":
			info.Name = v.s
		}
	}
}

// maxFrames is how many pictures an animation may have.
const maxFrames = 256

// readFrame reads one picture of an animation.
func (r *reader) readFrame(where Finding, e *element, info *TileInfo, set *Tileset) {
	r.checkAttributes(where, e)
	s, _ := e.attr("tileid")
	id, err := strconv.Atoi(s)
	if err != nil || e.name != "frame" || id < 0 || id >= len(set.Tiles) {
		r.report(where, "its animation shows the tile %q, and there are 0 to %d; take it out in Tiled's animation editor", shorten(s), len(set.Tiles)-1)
		return
	}
	s, _ = e.attr("duration")
	ms, err := strconv.Atoi(s)
	if err != nil || ms < 1 || ms > 60_000 {
		r.report(where, "its animation shows a tile for %q ms; it can be 1 to 60000", shorten(s))
		return
	}
	if len(info.Frames) == maxFrames {
		r.report(where, "its animation has more than %d frames", maxFrames)
		return
	}
	info.Frames = append(info.Frames, Frame{Tile: id, Ticks: max(1, (ms*60+500)/1000)})
}

// readCollision reads one collision shape of a tile.
func (r *reader) readCollision(where Finding, e *element, info *TileInfo) {
	before := len(r.found)
	id, _ := e.attr("id")
	where.Object, _ = strconv.Atoi(id)
	if e.name != "object" {
		if e.name != "properties" {
			r.unknownElement(where, e)
		}
		return
	}
	o := &object{where: where, opacity: 256}
	r.merge(o, e, nil)
	r.checkAttributes(o.where, e)
	o.round()
	if len(r.found) > before {
		return
	}
	switch {
	case r.foreign:
		info.Solid = append(info.Solid, outlines(o)...)
	case o.shape == Point || o.isTile || o.text != nil || o.line:
		r.report(o.where, "it must be a rectangle, an ellipse or a polygon")
	case len(o.props) > 0 || o.where.Class != "":
		r.report(o.where, "a collision shape has no class and no properties")
	case o.shape == Polygon && !o.capsule:
		if problem := badPolygon(o.points); problem != "" {
			r.report(o.where, "%s; move its corners in Tiled's collision editor", problem)
			return
		}
		info.Solid = append(info.Solid, outlines(o)...)
	case o.size.X <= 0 || o.size.Y <= 0:
		r.report(o.where, "it has no size")
	default:
		info.Solid = append(info.Solid, outlines(o)...)
	}
}

// outlines is what an object covers, as convex polygons: a shape turned as it
// says, a polyline as walls two px thick, of a polygon that crosses itself its
// bounds. Points, texts and what has no size cover nothing.
func outlines(o *object) []fixed.Polygon {
	var out []fixed.Polygon
	switch {
	case o.shape == Point || o.text != nil:
	case o.line:
		for i := 1; i < len(o.points); i++ {
			out = append(out, stretch2(o.points[i-1], o.points[i]))
		}
	case o.shape == Polygon && crosses(o.points):
		out = append(out, corners(o.points.Bounds()))
	case o.shape == Polygon:
		out = Convex(o.points)
	case o.size.X <= 0 || o.size.Y <= 0:
	case o.shape == Ellipse:
		out = append(out, ellipse(fixed.Box{Max: o.size}))
	default:
		out = append(out, corners(fixed.Box{Max: o.size}))
	}
	for i, g := range out {
		out[i] = moved(turned(g, fixed.Point{}, o.turn), o.at)
	}
	return slices.DeleteFunc(out, func(g fixed.Polygon) bool { return area2(g) == 0 })
}

// stretch2 is the way from a to b, two px broad, clockwise on the screen.
func stretch2(a, b fixed.Point) fixed.Polygon {
	side := b.Sub(a).WithLen(fixed.One).Right()
	return fixed.Polygon{a.Sub(side), b.Sub(side), b.Add(side), a.Add(side)}
}
