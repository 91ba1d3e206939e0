package level

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strconv"

	"handhold/game/fixed"
)

// placed says from which number on a tileset's tiles are counted in the map.
type placed struct {
	first uint32
	set   int // index in level.Tilesets; brokenSet where it could not be read
}

// What setOf says when there is no tileset to speak of.
const (
	brokenSet = -1 // there is one, and what is wrong with it has been reported
	noSet     = -2
)

// The most a Tile can count.
const (
	maxTilesets = 255
	maxTiles    = 1 << 16
)

// placeTileset reads the tileset that a <tileset> element of the map stands for.
func (r *reader) placeTileset(where Finding, e *element) {
	s, _ := e.attr("firstgid")
	first, err := strconv.ParseUint(s, 10, 28)
	if err != nil || first == 0 {
		r.report(where, "a tileset's firstgid %q is not a number from 1 on", s)
		return
	}
	if slices.ContainsFunc(r.placed, func(p placed) bool { return p.first >= uint32(first) }) {
		r.report(where, "the tilesets' firstgid do not rise (%d)", first)
		return
	}
	if n := len(r.placed); n > 0 {
		if b := r.placed[n-1]; b.set >= 0 && int(b.first)+len(r.level.Tilesets[b.set].Tiles) > int(first) {
			r.report(where, "the tileset with firstgid %d overlaps the one before it (%s)", first, r.level.Tilesets[b.set].Name)
		}
	}
	set := brokenSet
	if source, ok := e.attr("source"); ok {
		if len(e.attrs) > 2 || len(e.kids) > 0 {
			r.report(where, "the tileset %s is both in the map and beside it", source)
		}
		set = r.tilesetFile(where, r.file, source)
	} else {
		set = r.addTileset(where, r.file, e)
	}
	r.placed = append(r.placed, placed{uint32(first), set})
}

// setOf is the index of the tileset whose tiles are counted from first.
func (r *reader) setOf(first uint32) int {
	for _, p := range r.placed {
		if p.first == first {
			return p.set
		}
	}
	return noSet
}

// tile is the tile numbered gid in the map, or what is wrong with the number;
// neither where its tileset is broken.
func (r *reader) tile(gid uint32, in []placed) (Tile, string) {
	const flipH, flipV, flipD, hex = 1 << 31, 1 << 30, 1 << 29, 1 << 28
	bare := gid &^ (flipH | flipV | flipD | hex)
	for i := len(in) - 1; i >= 0; i-- {
		p := in[i]
		if p.first > bare {
			continue
		}
		if p.set < 0 {
			return Tile{}, ""
		}
		if int(bare-p.first) >= len(r.level.Tilesets[p.set].Tiles) {
			break
		}
		if gid&(flipD|hex) != 0 {
			return Tile{}, "its tile is turned; tile objects can only be mirrored"
		}
		return Tile{Set: uint8(p.set + 1), Flip: flips(gid&flipH != 0, gid&flipV != 0, false), Index: uint16(bare - p.first)}, ""
	}
	return Tile{}, fmt.Sprintf("its tile has the number %d, which no tileset has", bare)
}

// tilesetFile reads the tileset that file calls source, once, and returns its
// index, or brokenSet.
func (r *reader) tilesetFile(where Finding, file, source string) int {
	name, ok := beside(file, source)
	if !ok {
		r.report(where, "the tileset %q is not among the game's files", source)
		return brokenSet
	}
	if set, ok := r.tilesets[name]; ok {
		return set
	}
	r.tilesets[name] = brokenSet
	data, err := readFile(r.files, name)
	if errors.Is(err, fs.ErrNotExist) {
		r.report(where, "the tileset %s is missing", name)
		return brokenSet
	}
	var root *element
	if err == nil {
		root, err = parseXML(data)
	}
	if err != nil {
		r.report(where, "the tileset %s cannot be read: %v", name, err)
		return brokenSet
	}
	r.tilesets[name] = r.addTileset(Finding{File: name}, name, root)
	return r.tilesets[name]
}

// addTileset reads a tileset and adds it to the level; file is what its image is beside.
func (r *reader) addTileset(where Finding, file string, root *element) int {
	if root.name != "tileset" {
		r.report(where, "it is no tileset: its first element is <%s>, not <tileset>", root.name)
		return brokenSet
	}
	if len(r.level.Tilesets) == maxTilesets {
		r.report(where, "the map has more than %d tilesets", maxTilesets)
		return brokenSet
	}
	before := len(r.found)
	r.checkAttributes(where, root)
	set := r.tilesetHead(where, file, root)
	if len(r.found) > before {
		return brokenSet
	}
	for i := range set.Tiles {
		set.Tiles[i].Speed = 100
	}
	for _, e := range root.kids {
		switch e.name {
		case "tile":
			r.readTile(where, e, set.Tiles)
		case "image", "wangsets", "grid", "transformations", "editorsettings", "terraintypes":
			// The picture has been dealt with; the rest is for the editor only.
		case "tileoffset":
			r.report(where, "the tileset has a drawing offset")
		case "properties":
			r.readTilesetProperties(where, file, e, &set)
		default:
			r.report(where, "it has an unknown element <%s>", e.name)
		}
	}
	if len(r.found) > before {
		return brokenSet
	}
	r.level.Tilesets = append(r.level.Tilesets, set)
	return len(r.level.Tilesets) - 1
}

// tilesetHead reads a tileset's sizes, checks them against its image and finds
// the image's path.
func (r *reader) tilesetHead(where Finding, file string, root *element) Tileset {
	number := func(e *element, name string, least, most, absent int) int {
		s, ok := e.attr(name)
		if !ok {
			return absent
		}
		n, err := strconv.Atoi(s)
		if err != nil || n < least || n > most {
			r.report(where, "the %s of <%s> is %q; it must be a whole number from %d to %d", name, e.name, s, least, most)
		}
		return n
	}
	before := len(r.found)
	set := Tileset{
		Columns: number(root, "columns", 1, 4096, 0),
		TileW:   number(root, "tilewidth", 1, 4096, 0),
		TileH:   number(root, "tileheight", 1, 4096, 0),
		Margin:  number(root, "margin", 0, 4096, 0),
		Spacing: number(root, "spacing", 0, 4096, 0),
	}
	set.Name, _ = root.attr("name")
	count := number(root, "tilecount", 1, maxTiles, 0)
	image := root.kid("image")
	switch align, _ := root.attr("objectalignment"); align {
	case "", "unspecified", "bottomleft":
	case "bottom":
		set.centred = true
	default:
		r.report(where, "the tileset's object alignment is %s; it can be bottom, bottomleft or unspecified", align)
	}
	switch {
	case len(r.found) > before:
		return set
	case image == nil:
		r.report(where, "the tileset has no image of its own; collections of images cannot be played")
		return set
	case set.Columns == 0 || set.TileW == 0 || set.TileH == 0 || count == 0:
		r.report(where, "the tileset does not say its columns, tilewidth, tileheight and tilecount")
		return set
	}
	r.checkAttributes(where, image)
	source, _ := image.attr("source")
	set.Image = r.image(where, file, source, func(w, h int) string {
		if sayW, sayH := number(image, "width", 1, 1<<14, w), number(image, "height", 1, 1<<14, h); sayW != w || sayH != h {
			return fmt.Sprintf("is %d×%d px; the tileset says %d×%d", w, h, sayW, sayH)
		}
		rows := (count + set.Columns - 1) / set.Columns
		if span(set.Columns, set.TileW, set.Margin, set.Spacing) > w || span(rows, set.TileH, set.Margin, set.Spacing) > h {
			return fmt.Sprintf("is %d×%d px, too small for %d tiles in %d columns", w, h, count, set.Columns)
		}
		return ""
	})
	set.Tiles = make([]TileInfo, count)
	return set
}

// readTilesetProperties reads the tileset's relief, a picture of the size of its image.
func (r *reader) readTilesetProperties(where Finding, file string, e *element, set *Tileset) {
	for _, q := range r.readProperties(where, e, nil) {
		if q.name != "relief" || q.kind != "file" {
			r.report(where, "the tileset has an unknown property %q (%s); it can have relief, a file", q.name, cmp.Or(q.kind, "string"))
			continue
		}
		w, h, _ := pngSize(r.files, set.Image)
		set.Relief = r.image(where, file, q.value, func(rw, rh int) string {
			if rw != w || rh != h {
				return fmt.Sprintf("is %d×%d px; the tileset's image is %d×%d", rw, rh, w, h)
			}
			return ""
		})
	}
}

// span is how many px n tiles in a row take.
func span(n, size, margin, spacing int) int { return margin + n*size + (n-1)*spacing }

// image is the path of the image that file calls source; fits says what is wrong
// with its size in px.
func (r *reader) image(where Finding, file, source string, fits func(w, h int) string) string {
	name, ok := beside(file, source)
	if !ok {
		r.report(where, "the image %q is not among the game's files", source)
		return ""
	}
	w, h, err := pngSize(r.files, name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		r.report(where, "the image %s is missing", name)
	case err != nil:
		r.report(where, "the image %s cannot be read: %v", name, err)
	default:
		if problem := fits(w, h); problem != "" {
			r.report(where, "the image %s %s", name, problem)
		}
	}
	return name
}

// pngSize is the size of a PNG file in px, read from its head.
func pngSize(files fs.FS, name string) (w, h int, err error) {
	f, err := files.Open(name)
	if err != nil {
		return 0, 0, reason(err)
	}
	defer f.Close()
	var head [24]byte
	if _, err := io.ReadFull(f, head[:]); err != nil || string(head[:8]) != "\x89PNG\r\n\x1a\n" || string(head[12:16]) != "IHDR" {
		return 0, 0, errors.New("it is no PNG")
	}
	return int(binary.BigEndian.Uint32(head[16:])), int(binary.BigEndian.Uint32(head[20:])), nil
}

// readTile reads what the tileset says about one tile.
func (r *reader) readTile(where Finding, e *element, tiles []TileInfo) {
	s, _ := e.attr("id")
	id, err := strconv.Atoi(s)
	if err != nil || id < 0 || id >= len(tiles) {
		r.report(where, "it describes the tile %q, and has the tiles 0 to %d", s, len(tiles)-1)
		return
	}
	where.Layer = "tile " + s
	r.checkAttributes(where, e)
	info := &tiles[id]
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
				r.readFrame(where, f, info, len(tiles))
			}
		default:
			r.report(where, "it has an unknown element <%s>", k.name)
		}
	}
}

// readTileProperties reads material, speed and name.
func (r *reader) readTileProperties(where Finding, e *element, info *TileInfo) {
	for _, q := range r.readProperties(where, e, nil) {
		i := slices.IndexFunc(r.tileRow.info.Props, func(p Property) bool { return p.Name == q.name })
		if i < 0 {
			r.report(where, "it has an unknown property %q", q.name)
			continue
		}
		v, problem := parseProperty(&r.tileRow.info.Props[i], q)
		if problem != "" {
			r.report(where, "%s", problem)
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

// readFrame reads one picture of an animation.
func (r *reader) readFrame(where Finding, e *element, info *TileInfo, tiles int) {
	r.checkAttributes(where, e)
	s, _ := e.attr("tileid")
	id, err := strconv.Atoi(s)
	if err != nil || e.name != "frame" || id < 0 || id >= tiles {
		r.report(where, "its animation shows the tile %q, and there are 0 to %d", s, tiles-1)
		return
	}
	s, _ = e.attr("duration")
	ms, err := strconv.Atoi(s)
	if err != nil || ms < 1 || ms > 60_000 {
		r.report(where, "its animation shows a tile for %q ms; it can be 1 to 60000", s)
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
		r.report(where, "it has an unknown element <%s>", e.name)
		return
	}
	o := &object{where: where}
	r.merge(o, e, nil)
	r.checkAttributes(o.where, e)
	if len(r.found) > before {
		return
	}
	box := fixed.Box{Min: o.at, Max: o.at.Add(o.size)}
	switch {
	case o.shape == Point || o.isTile:
		r.report(o.where, "it must be a rectangle, an ellipse or a polygon")
	case len(o.props) > 0 || o.where.Class != "":
		r.report(o.where, "a collision shape has no class and no properties")
	case o.shape == Polygon:
		poly := make(fixed.Polygon, len(o.points))
		for i, p := range o.points {
			poly[i] = o.at.Add(p)
		}
		if problem := badPolygon(poly); problem != "" {
			r.report(o.where, "%s", problem)
			return
		}
		info.Solid = append(info.Solid, Convex(poly)...)
	case o.size.X <= 0 || o.size.Y <= 0:
		r.report(o.where, "it has no size")
	case o.shape == Ellipse:
		info.Solid = append(info.Solid, ellipse(box))
	default:
		info.Solid = append(info.Solid, corners(box))
	}
}
