package level

import (
	"cmp"
	"errors"
	"fmt"
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

// The most that the tilesets of a map may hold together.
const (
	maxAllTiles = 1 << 17
	maxPixels   = 1 << 25 // px of all pictures
	maxPicture  = 8192    // px of a picture's side
)

// placeTileset reads the tileset that a <tileset> element of the map stands for.
func (r *reader) placeTileset(where Finding, e *element) {
	if len(r.placed) == maxTilesets {
		r.report(where, "the map has more than %d tilesets", maxTilesets)
		return
	}
	s, _ := e.attr("firstgid")
	first, err := strconv.ParseUint(s, 10, 28)
	if err != nil || first == 0 {
		r.report(where, "a tileset's firstgid %q is not a number from 1 on; open the map in Tiled and save it again", s)
		return
	}
	if slices.ContainsFunc(r.placed, func(p placed) bool { return p.first >= uint32(first) }) {
		r.report(where, "the tilesets' firstgid do not rise (%d); open the map in Tiled and save it again", first)
		return
	}
	if n := len(r.placed); n > 0 {
		if b := r.placed[n-1]; b.set >= 0 && int(b.first)+len(r.level.Tilesets[b.set].Tiles) > int(first) {
			r.report(where, "the tileset with firstgid %d overlaps the one before it (%s); open the map in Tiled and save it again", first, r.level.Tilesets[b.set].Name)
		}
	}
	set := brokenSet
	if source, ok := e.attr("source"); ok {
		if (len(e.attrs) > 2 || len(e.kids) > 0) && !r.foreign {
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
		if !r.level.Tilesets[p.set].has(int(bare - p.first)) {
			break
		}
		if gid&hex != 0 {
			return Tile{}, "its tile is turned as hexagonal tiles are; choose it anew with Replace Tile"
		}
		return Tile{Set: uint8(p.set + 1), Flip: flips(gid&flipH != 0, gid&flipV != 0, gid&flipD != 0), Index: uint16(bare - p.first)}, ""
	}
	return Tile{}, fmt.Sprintf("its tile has the number %d, which no tileset has; choose another one with Replace Tile, or delete it", bare)
}

// tilesetFile reads the tileset that file calls source, once, and returns its
// index, or brokenSet.
func (r *reader) tilesetFile(where Finding, file, source string) int {
	name, ok := beside(file, source)
	if !ok {
		r.report(where, "the tileset %q is not among the game's files; copy it and its image beside the map, and choose it there", source)
		return brokenSet
	}
	if set, ok := r.tilesets[name]; ok {
		return set
	}
	r.tilesets[name] = brokenSet
	data, err := readFile(r.files, name)
	if errors.Is(err, fs.ErrNotExist) {
		r.report(where, "the tileset %s is missing; put it there, or choose another one in Tiled", name)
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
			r.readTile(where, file, e, &set)
		case "image", "tileoffset", "wangsets", "grid", "transformations", "editorsettings", "terraintypes":
			// The picture has been dealt with; the rest is for the editor only.
		case "properties":
			r.readTilesetProperties(where, file, e, &set)
		default:
			r.unknownElement(where, e)
		}
	}
	if len(r.found) > before {
		return brokenSet
	}
	r.level.Tilesets = append(r.level.Tilesets, set)
	return len(r.level.Tilesets) - 1
}

// count is a whole number that an element of a tileset may say.
func (r *reader) count(where Finding, e *element, name string, least, most, absent int) int {
	s, ok := e.attr(name)
	if !ok {
		return absent
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < least || n > most {
		r.report(where, "the %s of <%s> is %q; it must be a whole number from %d to %d", name, e.name, shorten(s), least, most)
		return absent
	}
	return n
}

// alignments are where on a tile object its place is, in halves of its width and height.
var alignments = map[string]fixed.Point{
	"": {Y: 2}, "unspecified": {Y: 2}, "topleft": {}, "top": {X: 1}, "topright": {X: 2}, "left": {Y: 1}, "center": {X: 1, Y: 1},
	"right": {X: 2, Y: 1}, "bottomleft": {Y: 2}, "bottom": {X: 1, Y: 2}, "bottomright": {X: 2, Y: 2},
}

// tilesetHead reads a tileset's sizes and how its tiles are drawn; a sheet's it
// checks against its image.
func (r *reader) tilesetHead(where Finding, file string, root *element) Tileset {
	before := len(r.found)
	set := Tileset{
		TileW:   r.count(where, root, "tilewidth", 0, 4096, 0),
		TileH:   r.count(where, root, "tileheight", 0, 4096, 0),
		Margin:  r.count(where, root, "margin", 0, 4096, 0),
		Spacing: r.count(where, root, "spacing", 0, 4096, 0),
		Clear:   NoColour,
	}
	set.Name, _ = root.attr("name")
	align, _ := root.attr("objectalignment")
	var ok bool
	if set.align, ok = alignments[align]; !ok {
		r.report(where, "the tileset's object alignment is %q, which is not one of Tiled's", shorten(align))
	}
	if e := root.kid("tileoffset"); e != nil {
		r.checkAttributes(where, e)
		set.Offset = fixed.Px(r.count(where, e, "x", -4096, 4096, 0), r.count(where, e, "y", -4096, 4096, 0))
	}
	set.Fit = r.choice(where, root, "tilerendersize", "tile", "grid", FitGrid) | r.choice(where, root, "fillmode", "stretch", "preserve-aspect-fit", FitAspect)
	image := root.kid("image")
	switch {
	case len(r.found) > before:
	case image == nil:
		r.collection(where, root, &set)
	default:
		r.sheet(where, file, root, image, &set)
	}
	return set
}

// choice is a Fit that an attribute may choose by the second of its two values.
func (r *reader) choice(where Finding, e *element, name, first, second string, fit Fit) Fit {
	s, ok := e.attr(name)
	switch {
	case !ok || s == first:
		return 0
	case s != second:
		r.report(where, "the tileset's %s is %q; it must be %s or %s", name, shorten(s), first, second)
	}
	return fit
}

// sheet reads where the tiles lie on a tileset's one image. Files for other games
// may leave that to the image.
func (r *reader) sheet(where Finding, file string, root, image *element, set *Tileset) {
	least, before := 1, len(r.found)
	if r.foreign {
		least = 0
	}
	set.Columns = r.count(where, root, "columns", least, 4096, 0)
	count := r.count(where, root, "tilecount", least, maxTiles, 0)
	if len(r.found) > before {
		return
	}
	if set.TileW == 0 || set.TileH == 0 || (set.Columns == 0 || count == 0) && !r.foreign {
		r.report(where, "the tileset does not say its columns, tilewidth, tileheight and tilecount")
		return
	}
	r.checkAttributes(where, image)
	set.Clear = r.clear(where, image)
	set.Image = r.image(where, file, image, func(w, h int) string {
		if r.foreign { // as Tiled does it
			set.Columns = (w - set.Margin + set.Spacing) / (set.TileW + set.Spacing)
			count = set.Columns * ((h - set.Margin + set.Spacing) / (set.TileH + set.Spacing))
			if set.Columns < 1 || count < 1 || count > maxTiles {
				return fmt.Sprintf("is %d×%d px, too small or too large for tiles of %d×%d px", w, h, set.TileW, set.TileH)
			}
			return ""
		}
		if sayW, sayH := r.count(where, image, "width", 1, 1<<14, w), r.count(where, image, "height", 1, 1<<14, h); sayW != w || sayH != h {
			return fmt.Sprintf("is %d×%d px; the tileset says %d×%d: open the tileset in Tiled and save it again", w, h, sayW, sayH)
		}
		rows := (count + set.Columns - 1) / set.Columns
		if span(set.Columns, set.TileW, set.Margin, set.Spacing) > w || span(rows, set.TileH, set.Margin, set.Spacing) > h {
			return fmt.Sprintf("is %d×%d px, too small for %d tiles in %d columns", w, h, count, set.Columns)
		}
		return ""
	})
	if r.roomFor(where, count) {
		set.Tiles = make([]TileInfo, count)
	}
}

// roomFor says whether there may be so many tiles more, and counts them.
func (r *reader) roomFor(where Finding, tiles int) bool {
	if r.tiles += tiles; r.tiles > maxAllTiles {
		r.report(where, "with it the tilesets have %d tiles; there can be %d", r.tiles, maxAllTiles)
		return false
	}
	return true
}

// collection makes room for the tiles of a collection of images: their numbers may have gaps.
func (r *reader) collection(where Finding, root *element, set *Tileset) {
	set.collection = true
	last := -1
	for _, e := range root.kids {
		if s, ok := e.attr("id"); ok && e.name == "tile" && e.kid("image") != nil {
			if id, err := strconv.Atoi(s); err == nil && id >= 0 {
				last = max(last, id)
			}
		}
	}
	switch {
	case last < 0:
		r.report(where, "the tileset has neither an image nor tiles with images of their own")
	case last >= maxTiles:
		r.report(where, "the tileset has a tile %d; their numbers can go up to %d", last, maxTiles-1)
	case r.roomFor(where, last+1):
		set.Tiles = make([]TileInfo, last+1)
	}
}

// readTilesetProperties reads the tileset's relief, a picture of the size of its image.
func (r *reader) readTilesetProperties(where Finding, file string, e *element, set *Tileset) {
	for _, q := range r.readProperties(where, e, nil) {
		if q.name != "relief" || q.kind != "file" || set.Collection() {
			if !r.foreign {
				r.report(where, "the tileset has an unknown property %q (%s); it can have relief, a file", q.name, cmp.Or(q.kind, "string"))
			}
			continue
		}
		if r.foreign {
			continue
		}
		w, h, _ := pngSize(r.files, set.Image)
		set.Relief = r.imageFile(where, file, q.value, func(rw, rh int) string {
			if rw != w || rh != h {
				return fmt.Sprintf("is %d×%d px; the tileset's image is %d×%d", rw, rh, w, h)
			}
			return ""
		})
	}
}

// span is how many px n tiles in a row take.
func span(n, size, margin, spacing int) int { return margin + n*size + (n-1)*spacing }
