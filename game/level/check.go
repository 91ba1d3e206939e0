package level

import (
	"cmp"
	"slices"
)

// The least a world of the story is, in tiles.
const (
	storyWidth  = 60
	storyHeight = 40
)

// JourneyFlags are the flags that the journey itself sets, in whatever map:
// "arrows" once she has laid an arrow, "torn" when the whirlpool has parted
// them, "met" when hands were taken again after that, "sharp-stone" once she keeps one,
// "pinned-down" once a tree has come down on one of them, "lifted" once she is free again.
func JourneyFlags() []string {
	return []string{"arrows", "lifted", "met", "pinned-down", "sharp-stone", "torn"}
}

// Check looks for what is wrong with a map beyond its file's structure: things
// that refer to nothing, places that cannot be reached, hazards in each other's
// way, worlds of the story that lack what each of them has. Findings that are
// only Warnings are about what can be played and is poorer for it. known says
// which maps there are, word which keys the words file has. It returns nil where
// there is nothing to say.
func Check(l *Level, known func(mapName string) bool, word func(key string) bool) Findings {
	if l.Kit() {
		return checkKit(l, known, word)
	}
	c := newChecker(l, known, word)
	c.world()
	c.ground()
	c.starts()
	for i := range l.Things {
		c.thing(&l.Things[i])
	}
	c.flags()
	c.pseudo()
	c.comforts()
	c.unused()
	if c.outlines() {
		c.overlaps()
		c.reach()
	}
	slices.SortStableFunc(c.found, func(a, b Finding) int { return cmp.Compare(a.Object, b.Object) })
	return c.found
}

// How to mend what is wrong in more than one place.
const (
	addWords     = "choose one of its keys, or add it to assets/words/en.json"
	chooseMap    = "choose one, or save that map beside this one"
	chooseObject = "choose another one in Tiled's properties"
	setFlag      = "let a thing set it with sets, or mend its spelling"
)

// checker is the state of one Check.
type checker struct {
	level *Level
	known func(string) bool
	word  func(string) bool
	props map[Class][]Property
	found Findings
}

func newChecker(l *Level, known, word func(string) bool) *checker {
	c := &checker{level: l, known: known, word: word, props: map[Class][]Property{}}
	for _, row := range Classes() {
		c.props[row.Class] = row.Props
	}
	return c
}

// report adds a finding about a thing, or about the map where t is nil.
func (c *checker) report(t *Thing, format string, args ...any) {
	f := Finding{File: c.level.Source}
	if t != nil {
		f.Layer, f.Object, f.Name, f.Class = "things", t.ID, t.Name, t.Class.String()
	}
	c.found = append(c.found, f.saying(format, args...))
}

// warn is report for what can be played as it is.
func (c *checker) warn(t *Thing, format string, args ...any) {
	c.report(t, format, args...)
	c.found[len(c.found)-1].Warning = true
}

// world checks the map's own properties.
func (c *checker) world() {
	l := c.level
	if !c.word(l.Title) {
		c.report(nil, "title is %q, a key that the words file lacks; %s", l.Title, addWords)
	}
	if l.Next != "" && !c.known(l.Next) {
		c.report(nil, "next is %q, and there is no such map; %s", l.Next, chooseMap)
	}
	if l.Row != "" && !l.Kit() && (l.Width < storyWidth || l.Height < storyHeight) {
		c.report(nil, "it is of %d×%d tiles; a world of the story has at least %d×%d: enlarge it with Map > Resize Map in Tiled", l.Width, l.Height, storyWidth, storyHeight)
	}
	c.sights()
}

// sights checks that a world of the story has what each of them has.
func (c *checker) sights() {
	if c.level.Row == "" {
		return
	}
	for _, class := range []Class{Landmark, Bench, Wrong} {
		if len(c.level.ByClass(class)) == 0 {
			c.report(nil, "it has no %s; each world of the story has one: put it into the layer things", class)
		}
	}
}

// ground looks for holes: places where no tile lies, or one without a material.
func (c *checker) ground() {
	l := c.level
	holes, bare, firstHole, firstBare := 0, 0, 0, 0
	for i, t := range l.Layers[0].Tiles {
		switch info := l.TileInfo(t); {
		case info == nil:
			if holes++; holes == 1 {
				firstHole = i
			}
		case info.Material == None:
			if bare++; bare == 1 {
				firstBare = i
			}
		}
	}
	report := func(n, first int, what, mend string) {
		if n > 0 {
			f := Finding{File: l.Source, Layer: l.Layers[0].Name}
			c.found = append(c.found, f.saying("tile %d, %d %s, the first of %d; %s", first%l.Width, first/l.Width, what, n, mend))
		}
	}
	report(holes, firstHole, "is empty", "paint it with one of the terrains")
	report(bare, firstBare, "has no material", "paint it with a terrain, or give its tile one in the tileset")
}

// starts checks that it is clear who begins where: both at one place, each at
// one of her own, or one alone.
func (c *checker) starts() {
	first := map[string]*Thing{}
	starts := c.level.ByClass(Start)
	if len(starts) == 0 {
		c.report(nil, "it has no Start; put one into the layer things, where the two begin")
	}
	for _, s := range starts {
		who := s.Str("who")
		if s.When.Always() {
			if other := first[who]; other != nil {
				begins := "begins"
				if who == "both" {
					begins = "begin"
				}
				c.report(s, "%s already %s at object %d; delete one of them, or give it a condition", who, begins, other.ID)
			}
			for _, one := range []string{"madoka", "homura"} {
				if both := first["both"]; both != nil && who == one {
					c.report(s, "both already begin at object %d; delete one of them, or let that be for the other one alone", both.ID)
				}
				if other := first[one]; other != nil && who == "both" {
					c.report(s, "%s already begins at object %d; delete one of them, or let this be for the other one alone", one, other.ID)
				}
			}
			first[who] = s
		}
		for i := range c.level.Things {
			if t := &c.level.Things[i]; (t.Class == Ravine || t.Class == Slope || t.Class == Whirlpool) && t.When.Always() && t.Contains(s.At) {
				c.report(s, "it lies inside the %s %d; move it away from there", t.Class, t.ID)
			}
		}
	}
}

// thing checks what a thing refers to.
func (c *checker) thing(t *Thing) {
	for _, p := range c.props[t.Class] {
		s, n := t.Str(p.Name), t.Int(p.Name)
		switch p.Kind {
		case Object:
			c.reference(t, p.Name, n)
		case MapName:
			if s != "" && !c.known(s) {
				c.report(t, "%s is %q, and there is no such map; %s", p.Name, s, chooseMap)
			}
		case Key:
			if s != "" && !c.word(s) {
				c.report(t, "%s is %q, a key that the words file lacks; %s", p.Name, s, addWords)
			}
		}
	}
	switch t.Class {
	case Whirlpool:
		if t.Str("madoka") == t.Str("homura") {
			c.report(t, "it carries both to %s; it parts them: choose different maps for madoka and homura", t.Str("madoka"))
		}
	case Slope:
		c.chain(t)
	case MudPit, Vines, Bubbles:
		c.mire(t)
	case Night:
		c.night(t)
	case Tree, Depart, Refusal:
		c.grove(t)
	case Border:
		if t.Str("to") == "" && c.level.Next == "" && c.level.Row == "" {
			c.warn(t, "it leads nowhere: it has no to, and the map no next; give one of them a map, or crossing it ends the game")
		}
	}
}

// reference checks one property of a thing that refers to an object.
func (c *checker) reference(t *Thing, name string, id int) {
	if id == 0 {
		return
	}
	target := c.level.Thing(id)
	if name == "at" {
		if target == nil && !slices.ContainsFunc(c.level.Props, func(p Prop) bool { return p.ID == id }) {
			c.report(t, "%s refers to the object %d, which does not exist; %s", name, id, chooseObject)
		}
		return
	}
	switch {
	case target == nil:
		c.report(t, "%s refers to the object %d, which does not exist; %s", name, id, chooseObject)
	case c.house(t, name, target):
	case target.Class != Spot:
		c.report(t, "%s refers to the object %d, a %s; it must be a Spot: put one there, and choose it", name, id, target.Class)
	case !target.When.Always():
		c.report(t, "%s refers to the object %d, which is not always there; delete its condition when", name, id)
	case t.Contains(target.At):
		c.report(t, "its %s (object %d) lies inside itself; move that out of it", name, id)
	}
}

// chain follows a slope's landing through the slopes it lies in: it must end.
func (c *checker) chain(t *Thing) {
	seen := []int{t.ID}
	for at := c.level.Thing(t.Int("landing")); at != nil; {
		var next *Thing
		for _, s := range c.level.ByClass(Slope) {
			if s.Contains(at.At) {
				next = s
				break
			}
		}
		if next == nil {
			return
		}
		if slices.Contains(seen, next.ID) {
			if next.ID == t.ID && len(seen) > 1 {
				c.report(t, "its landing leads back to it; move one of the landings out of the slopes")
			}
			return
		}
		seen = append(seen, next.ID)
		at = c.level.Thing(next.Int("landing"))
	}
}

// flags looks for conditions on flags that nothing sets.
func (c *checker) flags() {
	set := JourneyFlags()
	for i := range c.level.Things {
		set = append(set, c.level.Things[i].Sets)
	}
	unset := func(w Condition) (string, bool) {
		for _, f := range w.Flags() {
			if !slices.Contains(set, f) && !PseudoFlag(f) {
				return f, true
			}
		}
		return "", false
	}
	for i := range c.level.Things {
		if f, bad := unset(c.level.Things[i].When); bad {
			c.report(&c.level.Things[i], "when waits for the flag %q, which nothing sets; %s", f, setFlag)
		}
	}
	for i := range c.level.Props {
		p := &c.level.Props[i]
		if f, bad := unset(p.When); bad {
			where := Finding{File: c.level.Source, Layer: "props", Object: p.ID, Name: p.Name}
			c.found = append(c.found, where.saying("when waits for the flag %q, which nothing sets; %s", f, setFlag))
		}
	}
}

// outlines checks the polygons; false where one is of no use.
func (c *checker) outlines() bool {
	good := true
	for i := range c.level.Things {
		t := &c.level.Things[i]
		if t.Shape != Polygon {
			continue
		}
		if problem := badPolygon(t.Poly); problem != "" {
			c.report(t, "%s; %s", problem, "move its corners with Tiled's Edit Polygons")
			good = false
		}
	}
	return good
}
