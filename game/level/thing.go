package level

import (
	"fmt"
	"strconv"
	"strings"

	"handhold/game/fixed"
)

// addThing makes a thing of an object of the layer `things`.
func (r *reader) addThing(o *object) {
	row := r.classes[o.where.Class]
	switch {
	case o.where.Class == "":
		r.report(o.where, "it has no class; choose one in Tiled's properties, or put it into a layer scenery")
		return
	case row == nil:
		r.report(o.where, "the class is unknown; choose one that the project knows, and mind capital letters")
		return
	case o.isTile:
		r.report(o.where, "it is a tile; tiles belong into the layer props")
		return
	case o.text != nil || o.line:
		r.report(o.where, "it is a %s; things are points, rectangles, ellipses and polygons", o.kind())
		return
	case o.opacity != 256:
		r.report(o.where, "it is half transparent; things are not drawn, set its opacity to 1")
		return
	case o.shape&row.info.Shapes == 0:
		r.report(o.where, "it is a %s; it must be a %s", o.kind(), row.info.Shapes)
		return
	}
	if !r.turnThing(o, row.info.Shapes) {
		return
	}
	t := Thing{ID: o.id, Name: o.where.Name, Class: row.info.Class, Shape: o.shape, At: o.at}
	if !r.outline(o, &t) {
		return
	}
	switch t.Class {
	case Border, Ravine, Ledge, Slope, Whirlpool, MudPit, Vines, TallGrass, Refusal:
		r.zones++
	}
	t.values = make(map[string]value, len(row.info.Props))
	for name, v := range row.defaults {
		t.values[name] = v
	}
	given := map[string]bool{}
	for _, q := range o.props {
		given[q.name] = q.value != ""
		switch q.name {
		case "when":
			t.When = r.condition(o.where, q)
			continue
		case "sets":
			if problem := checkProperty(&Property{Name: "sets", Kind: Flag}, q); problem != "" {
				r.report(o.where, "%s", problem)
			}
			t.Sets = q.value
			continue
		}
		p := row.property(q.name)
		if p == nil {
			r.report(o.where, "it has an unknown property %q; mend its spelling, or delete it", q.name)
			continue
		}
		v, problem := parseProperty(p, q)
		if problem != "" {
			r.report(o.where, "%s", problem)
		}
		t.values[q.name] = v
		given[q.name] = given[q.name] && !(p.Kind == Object && v.n == 0)
	}
	for i := range row.info.Props {
		if p := &row.info.Props[i]; p.Need && !given[p.Name] {
			r.report(o.where, "it needs the property %s (%s); set it in Tiled's properties", p.Name, p.Doc)
		}
	}
	r.level.Things = append(r.level.Things, t)
}

// turnThing turns o as it says: by quarters it keeps its shape, by other angles
// it becomes a polygon where its class can be one.
func (r *reader) turnThing(o *object, can Shape) bool {
	switch {
	case o.turn == 0 || o.shape == Point:
		return true
	case o.shape == Polygon:
		o.points = turned(o.points, fixed.Point{}, o.turn)
	case o.turn%(fullTurn/4) == 0:
		b := turned(corners(fixed.Box{Max: o.size}), fixed.Point{}, o.turn).Bounds()
		o.at, o.size = o.at.Add(b.Min), b.Size()
	case o.shape == Rectangle && can&Polygon != 0:
		o.shape, o.points = Polygon, turned(corners(fixed.Box{Max: o.size}), fixed.Point{}, o.turn)
	default:
		r.report(o.where, "it is rotated by %v degrees; this %s can be turned by 90, 180 and 270 only", degrees(o.turn), o.kind())
		return false
	}
	o.turn = 0
	return true
}

// outline gives t its shape in the world.
func (r *reader) outline(o *object, t *Thing) bool {
	switch o.shape {
	case Point:
		if o.size != (fixed.Point{}) {
			r.report(o.where, "it is a point and has a size")
			return false
		}
		t.Box = fixed.Box{Min: o.at, Max: o.at}
	case Polygon:
		if o.capsule && (o.size.X <= 0 || o.size.Y <= 0) {
			r.report(o.where, "it has no size; give it a width and a height")
			return false
		}
		t.Poly = moved(o.points, o.at)
		t.At, t.Box = t.Poly[0], t.Poly.Bounds()
	default:
		t.Box = fixed.Box{Min: o.at, Max: o.at.Add(o.size)}
		if o.size.X <= 0 || o.size.Y <= 0 {
			r.report(o.where, "it has no size; use a point, or give it a width and a height")
			return false
		}
		t.At = t.Box.Centre()
		if o.shape == Ellipse {
			t.Poly = ellipse(t.Box)
		} else {
			t.Poly = corners(t.Box)
		}
	}
	if r.outside(t.Box) {
		r.report(o.where, "it lies outside the map; move it into it, or delete it")
	}
	return true
}

// outside says whether b, which may be a single point, lies outside the map. Where
// the map's size is wrong nothing does.
func (r *reader) outside(b fixed.Box) bool {
	whole := r.level.Bounds()
	return r.level.Width > 0 && r.level.Height > 0 && !whole.Contains(b.Min) && !whole.Overlaps(b)
}

// condition reads a `when` property.
func (r *reader) condition(where Finding, q property) Condition {
	if q.kind != "" && q.kind != "string" {
		r.report(where, "%s must be of type string, not %s", q.name, q.kind)
		return Condition{}
	}
	c, err := ParseCondition(q.value)
	if err != nil {
		r.report(where, "its condition %q is wrong: %v", q.value, err)
	}
	return c
}

// readWorld reads the map's own properties.
func (r *reader) readWorld(where Finding, root *element) {
	var props []property
	seen := 0
	for _, e := range root.kids {
		if e.name == "properties" {
			if seen++; seen > 1 {
				r.report(where, "it has properties twice")
				continue
			}
			props = r.readProperties(where, e, nil)
		}
	}
	row := classRow{info: ClassInfo{Props: WorldProperties()}}
	values := row.parseDefaults()
	if r.foreign {
		r.foreignWorld(&row, values, props)
		props = nil
	}
	for _, q := range props {
		p := row.property(q.name)
		if p == nil {
			r.report(where, "it has an unknown property %q; mend its spelling, or delete it", q.name)
			continue
		}
		v, problem := parseProperty(p, q)
		if problem != "" {
			r.report(where, "%s", problem)
		}
		values[q.name] = v
	}
	for i := range row.info.Props {
		if p := &row.info.Props[i]; p.Need && values[p.Name].s == "" && !r.foreign {
			r.report(where, "it needs the property %s (%s); set it in Tiled's properties", p.Name, p.Doc)
		}
	}
	airs, heard, err := ParseWeathers(values["weather"].s)
	if err != nil && !r.foreign {
		r.report(where, "weather: %v", err)
	}
	r.level.World = World{
		Row: values["row"].s, Title: values["title"].s, Silent: values["announce"].n == 0, Real: values["real"].n != 0, Pieces: values["pieces"].n, Wash: values["wash"].n, Hour: values["hour"].n * 60,
		Flows: values["flows"].n != 0, Weather: heard, Airs: airs, Sky: skyOf(values["sky"].s), Breath: values["breath"].s,
		Chord: values["chord"].s, Bed: values["bed"].s, Whisper: values["whisper"].n,
		Pebbles: values["pebbles"].n, Land: values["land"].s, Next: values["next"].s,
	}
}

// classRow is a class with its defaults already parsed.
type classRow struct {
	info     ClassInfo
	defaults map[string]value
}

// classTable is the class table by name.
func classTable() map[string]*classRow {
	out := map[string]*classRow{}
	for _, c := range Classes() {
		row := &classRow{info: c}
		row.defaults = row.parseDefaults()
		out[c.Name] = row
	}
	return out
}

// property is the row's property called name, or nil.
func (c *classRow) property(name string) *Property {
	for i := range c.info.Props {
		if c.info.Props[i].Name == name {
			return &c.info.Props[i]
		}
	}
	return nil
}

// parseDefaults is the values of a thing that says nothing.
func (c *classRow) parseDefaults() map[string]value {
	out := make(map[string]value, len(c.info.Props))
	for i := range c.info.Props {
		p := &c.info.Props[i]
		if p.Default == "" {
			out[p.Name] = value{}
			continue
		}
		v, problem := parseProperty(p, property{p.Name, p.Kind.tiled(), p.Default})
		if problem != "" {
			panic(fmt.Sprintf("class table: %s: %s", c.info.Name, problem))
		}
		out[p.Name] = v
	}
	return out
}

// tiled is how Tiled calls the type.
func (k Kind) tiled() string {
	switch k {
	case Number:
		return "int"
	case Fraction:
		return "float"
	case YesNo:
		return "bool"
	case Object:
		return "object"
	case Colour:
		return "color"
	}
	return "string"
}

// checkProperty is what is wrong with a property's value, empty for nothing.
func checkProperty(p *Property, q property) string {
	_, problem := parseProperty(p, q)
	return problem
}

// parseProperty reads a property's value as the class table wants it, or says
// what is wrong with it.
func parseProperty(p *Property, q property) (value, string) {
	kind := q.kind
	if kind == "" {
		kind = "string"
	}
	if kind != p.Kind.tiled() {
		return value{}, fmt.Sprintf("%s must be of type %s, not %s; delete it and add it anew", p.Name, p.Kind.tiled(), kind)
	}
	bad := func(want string) (value, string) {
		return value{}, fmt.Sprintf("%s is %q; it must be %s", p.Name, shorten(q.value), want)
	}
	switch p.Kind {
	case Choice:
		for _, o := range p.Options {
			if o == q.value {
				return value{s: q.value}, ""
			}
		}
		return bad("one of " + listed(p.Options))
	case Number:
		n, err := strconv.Atoi(q.value)
		if most := p.most(); err != nil || n < p.Least || n > most {
			return bad(fmt.Sprintf("a whole number from %d to %d", p.Least, most))
		}
		return value{n: n}, ""
	case Fraction:
		v, ok := parseCoordinate(q.value)
		if !ok || v < 0 || v > fixed.One {
			return bad("a number from 0 to 1")
		}
		return value{n: int(v)}, ""
	case YesNo:
		switch q.value {
		case "true":
			return value{n: 1}, ""
		case "false":
			return value{}, ""
		}
		return bad("true or false")
	case Direction:
		d, ok := fixed.ParseDir(q.value)
		if !ok {
			return bad("one of " + listed(directions()))
		}
		return value{s: q.value, n: int(d)}, ""
	case Object:
		n, err := strconv.Atoi(q.value)
		if q.value == "" {
			n, err = 0, nil
		}
		if err != nil || n < 0 {
			return bad("an object")
		}
		return value{n: n}, ""
	case MapName:
		if q.value != "" && !validName(q.value) {
			return bad("a map's name, without folder and .tmx")
		}
	case Key:
		if q.value != "" && !validName(q.value) {
			return bad("a key of the words file: small letters, digits, dots and dashes")
		}
	case Flag:
		if q.value != "" && !ValidFlag(q.value) {
			return bad("a flag: small letters, digits and dashes")
		}
	case Colour:
		n, ok := parseColour(q.value)
		if !ok {
			return bad("a colour such as #ffe0a0, without transparency")
		}
		return value{n: n}, ""
	}
	return value{s: q.value}, ""
}

// validName says whether s is of letters, digits, dots, dashes and underscores,
// beginning with a letter or digit.
func validName(s string) bool {
	for i, c := range s {
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
		if !letter && (i == 0 || !strings.ContainsRune(".-_", c)) {
			return false
		}
	}
	return s != "" && !strings.HasSuffix(s, ".tmx")
}

// parseColour reads #rrggbb, or #aarrggbb with full opacity, as 0xRRGGBB.
func parseColour(s string) (int, bool) {
	hex, ok := strings.CutPrefix(s, "#")
	if len(hex) == 8 && strings.EqualFold(hex[:2], "ff") {
		hex = hex[2:]
	}
	n, err := strconv.ParseUint(hex, 16, 32)
	return int(n), ok && err == nil && len(hex) == 6
}

// directions is the names of the eight directions.
func directions() []string {
	var out []string
	for d := fixed.East; d <= fixed.NorthEast; d++ {
		out = append(out, d.String())
	}
	return out
}

// listed is words in a row, the empty one told as such.
func listed(words []string) string {
	out := make([]string, len(words))
	for i, w := range words {
		if out[i] = w; w == "" {
			out[i] = "nothing"
		}
	}
	return strings.Join(out, ", ")
}
