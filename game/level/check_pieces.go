package level

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"handhold/game/fixed"
)

// kitSeeds is how many of the worlds that a kit can make are looked at.
const kitSeeds = 12

// checkKit is Check for a map that is put together of Pieces: it looks at the Pieces as they are drawn, and then at
// some of the worlds they make.
func checkKit(kit *Level, known, word func(string) bool) Findings {
	c := newChecker(kit, known, word)
	c.world()
	c.ground()
	for i := range kit.Things {
		c.thing(&kit.Things[i])
	}
	c.flags()
	c.pseudo()
	c.comforts()
	c.unused()
	good := c.outlines()
	c.pieces()
	if good && c.found.Wrong() == nil {
		c.composed()
	}
	slices.SortStableFunc(c.found, func(a, b Finding) int { return cmp.Compare(a.Object, b.Object) })
	return c.found
}

// composed looks at some of the worlds that the kit makes. What is wrong in several of them is told once.
func (c *checker) composed() {
	told := map[string]bool{}
	for _, f := range c.found {
		told[gist(f)] = true
	}
	for seed := range uint64(kitSeeds) {
		l := Compose(c.level, seed)
		one := newChecker(l, c.known, c.word)
		one.sights()
		one.starts()
		for i := range l.Things {
			one.thing(&l.Things[i])
		}
		one.flags()
		one.overlaps()
		one.reach()
		if n := len(l.ByClass(Wrong)); n != 1 {
			one.report(nil, "of its Wrongs %d are kept, not one; put one into each Piece", n)
		}
		var ids []string
		for _, p := range c.level.row(seed) {
			ids = append(ids, calls(p.piece))
		}
		for _, f := range one.found {
			if told[gist(f)] {
				continue
			}
			told[gist(f)] = true
			f.What += " (in the world of the Pieces " + strings.Join(ids, ", ") + ")"
			c.found = append(c.found, f)
		}
	}
}

// gist is what a finding is about, without the numbers that differ from world to world.
func gist(f Finding) string {
	what := f.What
	if i := strings.IndexAny(what, "0123456789"); i >= 0 {
		what = what[:i]
	}
	return strconv.Itoa(f.Object) + " " + what
}

// pieces checks the Pieces of a kit, and what lies in them.
func (c *checker) pieces() {
	l := c.level
	all := l.ByClass(Piece)
	for i, p := range all {
		c.piece(p)
		for _, q := range all[:i] {
			if p.Box.Min.X < q.Box.Max.X && q.Box.Min.X < p.Box.Max.X {
				c.report(p, "it overlaps the Piece %s; draw them beside each other", calls(q))
			}
		}
	}
	for _, kind := range [...]string{"first", "last"} {
		if len(l.pieces(kind)) == 0 {
			c.report(nil, "it is put together of Pieces, and none of them is of kind %s; draw one", kind)
		}
	}
	if n := len(l.pieces("middle")); n < l.Pieces {
		c.report(nil, "pieces is %d, and %d of its Pieces are of kind middle; draw more of them, or make pieces smaller", l.Pieces, n)
	}
	for i := range l.Things {
		if t := &l.Things[i]; t.Class != Piece {
			c.inPiece(t)
		}
	}
	for _, p := range all {
		c.endsOf(p)
	}
	c.seams()
	c.kitScenery()
}

// piece checks the place of one Piece.
func (c *checker) piece(p *Thing) {
	whole := c.level.Bounds()
	switch {
	case p.Box.Min.X%fixed.Tile != 0 || p.Box.Max.X%fixed.Tile != 0:
		c.report(p, "its sides do not lie on the grid of the tiles; snap it to the grid (View > Snapping in Tiled)")
	case p.Box.Min.Y != 0 || p.Box.Max.Y != whole.Max.Y:
		c.report(p, "it is not as tall as the map; draw it from the map's upper rim to the lower one")
	case p.Box.Min.X < 0 || p.Box.Max.X > whole.Max.X:
		c.report(p, "it reaches out of the map; draw it inside")
	}
	if !p.When.Always() {
		c.report(p, "it has a condition; a world is put together before anything has happened in it: delete when")
	}
}

// pieceAt is the Piece that p lies in; nil for none.
func (l *Level) pieceAt(p fixed.Point) *Thing {
	for _, t := range l.ByClass(Piece) {
		if p.X >= t.Box.Min.X && p.X < t.Box.Max.X {
			return t
		}
	}
	return nil
}

// inPiece checks that t lies in a Piece as a whole, with everything it refers to.
func (c *checker) inPiece(t *Thing) {
	home := c.level.pieceAt(t.middle())
	if home == nil {
		c.warn(t, "it lies in none of the Pieces, and so in no world; move it into one, or delete it")
		return
	}
	if t.Box.Min.X < home.Box.Min.X || t.Box.Max.X > home.Box.Max.X {
		c.report(t, "it reaches out of the Piece %s; draw it inside", calls(home))
	}
	for _, p := range c.props[t.Class] {
		if p.Kind != Object || t.Int(p.Name) == 0 {
			continue
		}
		at, ok := c.level.Place(t.Int(p.Name))
		if ok && c.level.pieceAt(at) != home {
			c.report(t, "%s refers to the object %d, which does not lie in its Piece %s: the two need not come together; choose one in there", p.Name, t.Int(p.Name), calls(home))
		}
	}
	switch kind := home.Str("kind"); {
	case t.Class == Start && kind != "first":
		c.report(t, "it lies in a %s Piece; one begins in the first: move it into one of those", kind)
	case (t.Class == Border || t.Class == Whirlpool) && kind != "last":
		c.report(t, "it lies in a %s Piece; one leaves from the last: move it into one of those", kind)
	}
}

// endsOf checks that one can begin in a first Piece, and leave from a last one.
func (c *checker) endsOf(p *Thing) {
	has := func(classes ...Class) bool {
		return slices.ContainsFunc(c.level.Things, func(t Thing) bool {
			return slices.Contains(classes, t.Class) && c.level.pieceAt(t.middle()) == p
		})
	}
	switch kind := p.Str("kind"); {
	case kind == "first" && !has(Start):
		c.report(p, "it is a first Piece without a Start; put one into it")
	case kind == "last" && !has(Border, Whirlpool):
		c.report(p, "it is a last Piece without a Border; put one into it")
	}
	if !has(Wrong) {
		c.warn(p, "there is no Wrong in it; put one there: one of those in a world is kept, and where there is none in any of its Pieces nothing is wrong")
	}
}

// seams checks that every Piece fits to every other: at the rims where they meet one can walk in the same rows, and on
// the same ground.
func (c *checker) seams() {
	var fits *Thing // whose right rim all others are compared with
	var want []Material
	compare := func(p *Thing, column int, side string) {
		for y, m := range c.rim(column) {
			if m == want[y] {
				continue
			}
			if m == None || want[y] == None {
				c.report(p, "at its %s rim one can walk in other rows than at the right rim of the Piece %s, from row %d on; Pieces meet at their rims: paint both alike", side, calls(fits), y)
			} else {
				c.warn(p, "at its %s rim there is %s in row %d, and %s at the right rim of the Piece %s; Pieces meet at their rims: paint both alike", side, m, y, want[y], calls(fits))
			}
			return
		}
	}
	for _, kind := range [...]string{"first", "middle", "last"} {
		for _, p := range c.level.pieces(kind) {
			from, to := p.columns()
			if from < 0 || to > c.level.Width || from >= to {
				return // that has been reported
			}
			if kind != "first" && fits != nil {
				compare(p, from, "left")
			}
			if kind == "last" {
				continue
			}
			if fits == nil {
				fits, want = p, c.rim(to-1)
			} else {
				compare(p, to-1, "right")
			}
		}
	}
}

// rim is what one walks on in a column of tiles, row by row; None where nobody can.
func (c *checker) rim(x int) []Material {
	out := make([]Material, c.level.Height)
	for y := range out {
		solid := false
		c.level.TileSolids(x, y, func(fixed.Polygon) { solid = true })
		if !solid {
			out[y], _ = c.level.MaterialAt(fixed.Px(x*TileSize+TileSize/2, y*TileSize+TileSize/2))
		}
	}
	return out
}

// kitScenery checks that what is only seen can be put together too.
func (c *checker) kitScenery() {
	for i := range c.level.Scenery {
		s := &c.level.Scenery[i]
		where := Finding{File: c.level.Source, Layer: s.Name}
		switch {
		case s.Image != nil:
			c.found = append(c.found, where.saying("it is an image layer in a map that is put together of Pieces; delete it"))
		case s.Look.ParallaxX != fixed.One || s.Look.ParallaxY != fixed.One:
			c.found = append(c.found, where.saying("it moves otherwise than the ground in a map that is put together of Pieces; set its parallax to 1"))
		case s.Grid != nil && (s.Grid.Width != c.level.Width || s.Grid.CellW != TileSize):
			c.found = append(c.found, where.saying("its tiles are not those of the map, which is put together of Pieces; make it as large as the map"))
		}
	}
}

// calls is what a level maker calls t by.
func calls(t *Thing) string {
	if t.Name != "" {
		return "\"" + t.Name + "\""
	}
	return strconv.Itoa(t.ID)
}
