package level

import (
	"slices"
	"strings"
	"unicode"

	"handhold/game/fixed"
)

// The most a map for another game may be: in px what ours may be, with tiles from
// small to large.
const (
	foreignSide  = 2048 // tiles
	leastTile    = 4    // px
	largestTile  = 256  // px
	largestWorld = maxSide * TileSize
)

// step is what a tile of a foreign map is made of, and how fast one walks on it, in percent.
type step struct {
	material Material
	speed    uint8
}

// foreignStep is what the tile number i of a foreign map is made of: grass, if it does not say.
func (l *Level) foreignStep(i int) (Material, int) {
	if l.steps == nil {
		return Grass, 100
	}
	return l.steps[i].material, int(l.steps[i].speed)
}

// readForeign reads everything below the root element of a map for another game.
func (r *reader) readForeign(root *element) {
	here := Finding{File: r.file}
	r.checkAttributes(here, root)
	if r.refused(root) {
		return
	}
	r.cols, r.rows = r.number(here, root, "width", "tiles", foreignSide), r.number(here, root, "height", "tiles", foreignSide)
	r.tileW, r.tileH = r.number(here, root, "tilewidth", "px", largestTile), r.number(here, root, "tileheight", "px", largestTile)
	w, h := r.cols*r.tileW, r.rows*r.tileH
	switch {
	case w == 0 || h == 0:
		r.cols, r.rows = 0, 0
	case r.tileW < leastTile || r.tileH < leastTile:
		r.report(here, "its tiles are %d×%d px; they must be %d px or more: scale the map's images, and set the tile size in Tiled's map properties", r.tileW, r.tileH, leastTile)
	case w > largestWorld || h > largestWorld:
		r.report(here, "it is %d×%d px; it can be %d×%d: cut it with Map > Resize Map in Tiled", w, h, largestWorld, largestWorld)
		r.cols, r.rows = 0, 0
	}
	l := &r.level
	l.Foreign = true
	l.Width, l.Height = (w+TileSize-1)/TileSize, (h+TileSize-1)/TileSize
	if r.cols == 0 {
		l.Width, l.Height = 0, 0
	}
	l.Layers = []Layer{{Name: "ground", Look: plainLook, Tiles: make([]Tile, l.Width*l.Height)}}
	r.readHead(here, root)
	r.readForeignLayers(root, around{look: plainSight})
	if len(r.found) > 0 || r.cols == 0 {
		return
	}
	r.finishSteps()
	// Where the last tiles of ours reach beyond the map, there is nothing to walk on.
	r.addBox(fixed.Box{Min: fixed.Px(w, 0), Max: l.Bounds().Max})
	r.addBox(fixed.Box{Min: fixed.Px(0, h), Max: l.Bounds().Max})
	r.finishScenery(here)
	r.finishObjects(here)
	r.findStart()
}

// foreignWorld reads into values the properties of ours that a foreign map has.
// What it does not say is as plain as can be: full colours, and always noon.
func (r *reader) foreignWorld(row *classRow, values map[string]value, props []property) {
	values["wash"], values["flows"] = value{}, value{}
	for _, q := range props {
		if p := row.property(q.name); p != nil {
			if v, problem := parseProperty(p, q); problem == "" {
				values[q.name] = v
			}
		}
	}
	if _, _, err := ParseWeathers(values["weather"].s); err != nil {
		values["weather"] = value{s: "none"}
	}
	values["row"] = value{} // it is no world of the story
}

// readForeignLayers reads the layers of a foreign map or group: all are scenery.
func (r *reader) readForeignLayers(parent *element, a around) {
	for _, e := range parent.kids {
		switch e.name {
		case "layer", "objectgroup", "imagelayer", "group":
		default:
			continue
		}
		if !r.counted(e, a) {
			return
		}
		switch e.name {
		case "group":
			r.readGroup(e, a, r.readForeignLayers)
		case "imagelayer":
			r.readImageLayer(e, a)
		default:
			in, here := r.inside(a, e)
			r.checkAttributes(here, e)
			r.readScenery(e, in, here)
		}
	}
	for i := range r.level.Scenery {
		s := &r.level.Scenery[i]
		s.Above = s.Above || saysAbove(s.Name)
	}
}

// foreignObject takes from an object of a foreign map what can be walked into, where
// one may begin, and, in a layer things, what is of ours.
func (r *reader) foreignObject(o *object, in around) {
	at := *o
	at.at = at.at.Add(in.look.offset)
	name := strings.TrimPrefix(o.where.Layer, in.path)
	if name == "things" && r.classes[o.where.Class] != nil && o.id > 0 && !o.hidden {
		found, things, zones := len(r.found), len(r.level.Things), r.zones
		r.addThing(&at)
		if len(r.found) == found {
			return
		}
		r.found, r.level.Things, r.zones = r.found[:found], r.level.Things[:things], zones
	}
	if rank := startRank(o.where.Name, o.where.Class); rank > 0 {
		middle := at.at
		switch {
		case o.isTile:
			if d, ok := r.drawn(&at); ok {
				middle = fixed.Point{X: d.Box.Centre().X, Y: d.Box.Max.Y}
			}
		case o.shape == Polygon && len(o.points) > 0:
			middle = at.at.Add(o.points.Bounds().Centre())
		default:
			middle = at.at.Add(o.size.Scale(1, 2))
		}
		r.starts = append(r.starts, candidate{middle, rank, len(r.level.Scenery)})
		return
	}
	if !r.solid(in) || !saysSolid(name, false) && !saysSolid(o.where.Class, false) {
		return
	}
	if !o.isTile {
		for _, g := range outlines(&at) {
			r.addSolid(g)
		}
		return
	}
	if d, ok := r.drawn(&at); ok && len(r.level.TileInfo(d.Tile).Solid) == 0 {
		r.addSolid(turned(corners(d.Box), d.Pivot, d.Turn))
	}
}

// candidate is where one may begin in a foreign map.
type candidate struct {
	at    fixed.Point
	rank  int // the higher, the likelier
	layer int // how many scenes lie below its layer
}

// startRank says how likely an object of that name and class is where the player begins; 0: not at all.
func startRank(name, class string) int {
	best := 0
	for _, s := range []string{name, class} {
		plain := strings.Join(words(s), "")
		switch plain {
		case "playerstart", "playerspawn", "startplayer", "spawnplayer", "startpoint", "startposition", "spawnpoint", "start", "spawn", "startpos":
			best = max(best, 3)
		case "player", "player1", "hero", "character":
			best = max(best, 2)
		case "entry", "entrance", "respawn", "checkpoint":
			best = max(best, 1)
		}
	}
	return best
}

// words is the words of a name, in small letters: WallsTop, walls_top and "Walls top" are walls and top.
func words(name string) []string {
	var out []string
	var word []rune
	end := func() {
		if len(word) > 0 {
			out = append(out, strings.ToLower(string(word)))
		}
		word = word[:0]
	}
	lower := false
	for _, c := range name {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) || lower && unicode.IsUpper(c) {
			end()
		}
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			word = append(word, c)
		}
		lower = unicode.IsLower(c)
	}
	end()
	return out
}

// saysSolid says whether a layer of that name, in its groups or not, is there to block
// the way: one of its words begins with collision, collide, collider, solid, obstacle
// or block, or is wall or walls. A layer of tiles must be called so and nothing else,
// as what is called walls top is a picture.
func saysSolid(name string, tiles bool) bool {
	name = name[strings.LastIndexByte(name, '/')+1:]
	in := words(name)
	if tiles && len(in) > 1 {
		in = slices.DeleteFunc(in, func(w string) bool { return w == "wall" || w == "walls" })
	}
	return slices.ContainsFunc(in, func(w string) bool {
		for _, s := range []string{"collision", "collide", "solid", "obstacle", "block"} {
			if strings.HasPrefix(w, s) {
				return true
			}
		}
		return w == "wall" || w == "walls"
	})
}

// saysAbove says whether a layer of that name, or a group it lies in, hides who walks below it.
func saysAbove(name string) bool {
	return slices.ContainsFunc(words(name), func(w string) bool {
		return slices.Contains([]string{"above", "over", "overlay", "overhead", "roof", "roofs", "foreground", "fringe", "top", "canopy", "front", "ceiling"}, w)
	})
}

// finishSteps finds out what the ground is made of, where tiles say so: the
// topmost tile below the figures that has a material, by the middle of each tile of ours.
func (r *reader) finishSteps() {
	l := &r.level
	says := func(t *TileInfo) bool { return t.Material != None }
	if !slices.ContainsFunc(l.Tilesets, func(s Tileset) bool { return slices.ContainsFunc(s.Tiles, func(t TileInfo) bool { return says(&t) }) }) {
		return
	}
	l.steps = make([]step, l.Width*l.Height)
	for i := range l.steps {
		l.steps[i] = step{Grass, 100}
	}
	for s := range l.Scenery {
		g := l.Scenery[s].Grid
		if g == nil || l.Scenery[s].Above || l.Scenery[s].Look.Offset != (fixed.Point{}) || !l.Scenery[s].still() {
			continue
		}
		for i := range l.steps {
			x, y := (i%l.Width*TileSize+TileSize/2)/g.CellW, (i/l.Width*TileSize+TileSize/2)/g.CellH
			if x >= g.Width || y >= g.Height {
				continue
			}
			if info := l.TileInfo(g.Tiles[y*g.Width+x]); info != nil && says(info) {
				l.steps[i] = step{info.Material, uint8(info.Speed)}
			}
		}
	}
	for i, s := range l.steps {
		if s.speed == 0 {
			at := fixed.Px(i%l.Width*TileSize, i/l.Width*TileSize)
			r.fill(fixed.Box{Min: at, Max: at.Add(fixed.Px(TileSize, TileSize))})
		}
	}
}

// still says whether the scene moves with the ground.
func (s *Scene) still() bool { return s.Look.ParallaxX == 256 && s.Look.ParallaxY == 256 }

// findStart adds a Start, if no thing is one: at the likeliest object, or in the
// middle of the map; there at the nearest place that is free, and from which one
// can get somewhere. What is drawn after the layer of that object is above the figures.
func (r *reader) findStart() {
	l := &r.level
	if len(l.ByClass(Start)) > 0 {
		return
	}
	best := candidate{at: l.Bounds().Centre()}
	for _, c := range r.starts {
		if c.rank > best.rank && l.Bounds().Contains(c.at) {
			best = c
		}
	}
	if best.rank > 0 && slices.ContainsFunc(l.Scenery[:min(best.layer, len(l.Scenery))], func(s Scene) bool { return s.Grid != nil || s.Image != nil }) {
		for i := best.layer; i < len(l.Scenery); i++ {
			s := &l.Scenery[i]
			s.Above = s.Above || s.Grid != nil
		}
	}
	row := r.classes["Start"]
	t := Thing{Name: "start", Class: Start, Shape: Point, At: newWalks(l).freeNear(best.at), values: row.defaults}
	t.Box = fixed.Box{Min: t.At, Max: t.At}
	for id := range r.ids {
		t.ID = max(t.ID, id)
	}
	t.ID++
	l.Things = append(l.Things, t)
}

// roomy is how many cells one must be able to reach from where one begins.
const roomy = 64

// freeNear is the middle of the free cell nearest to p from which one can get
// somewhere; of any free cell where there is none such; p where nothing is free.
func (m *walks) freeNear(p fixed.Point) fixed.Point {
	area := make([]int, m.w*m.h) // how large the area is that a cell belongs to
	for i := range m.free {
		if !m.free[i] || area[i] > 0 {
			continue
		}
		part := []int{i}
		area[i] = 1
		for k := 0; k < len(part); k++ {
			at := part[k]
			for _, n := range [4]int{at - 1, at + 1, at - m.w, at + m.w} {
				if n < 0 || n >= len(area) || (n == at-1 && at%m.w == 0) || (n == at+1 && n%m.w == 0) || !m.free[n] || area[n] > 0 {
					continue
				}
				area[n] = 1
				part = append(part, n)
			}
		}
		for _, k := range part {
			area[k] = len(part)
		}
	}
	best, found, wide := p, false, false
	for i, n := range area {
		if n == 0 || wide && n < roomy {
			continue
		}
		at := m.middle(i%m.w, i/m.w)
		if !found || n >= roomy && !wide || at.Dist(p) < best.Dist(p) {
			best, found, wide = at, true, n >= roomy
		}
	}
	return best
}
