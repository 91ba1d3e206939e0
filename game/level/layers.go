package level

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"handhold/game/fixed"
)

// place is one of the layers that rules read.
type place struct {
	name           string
	objects, above bool
	need           bool
}

// layerOrder is the layers that rules read, lowest first, and whether they hold objects.
var layerOrder = [...]place{
	{name: "ground", need: true},
	{name: "detail"},
	{name: "props", objects: true},
	{name: "things", objects: true, need: true},
	{name: "above", above: true},
}

// isScenery says whether a layer of that name is only seen.
func isScenery(name string) bool {
	return name == "scenery" || strings.HasPrefix(name, "scenery ") || strings.HasPrefix(name, "scenery-")
}

// sight is how a layer is drawn, as Tiled writes it, before it is rounded to a Look.
type sight struct {
	opacity              float64 // 0–1
	tint                 [3]float64
	offset               fixed.Point
	parallaxX, parallaxY float64
}

var plainSight = sight{opacity: 1, tint: [3]float64{1, 1, 1}, parallaxX: 1, parallaxY: 1}

// look is the sight, rounded.
func (s sight) look() Look {
	part := func(v float64, most int) int { return int(math.Round(v * float64(most))) }
	return Look{
		Opacity: int(s.opacity*256 + 1e-6), Tint: part(s.tint[0], 255)<<16 | part(s.tint[1], 255)<<8 | part(s.tint[2], 255),
		Offset: s.offset, ParallaxX: part(s.parallaxX, 256), ParallaxY: part(s.parallaxY, 256),
	}
}

// around is what a layer has from the groups it lies in.
type around struct {
	path   string // the groups' names, each with a slash behind it
	look   sight
	hidden string // the name of the layer or group that is hidden; empty for none
	depth  int
}

// inside is what e, a layer or group in a, has from both.
func (r *reader) inside(a around, e *element) (around, Finding) {
	name, _ := e.attr("name")
	here := Finding{File: r.file, Layer: a.path + name}
	if s, _ := e.attr("visible"); s == "0" || s == "false" {
		a.hidden = a.path + name
	}
	s := &a.look
	if v, ok := r.factor(here, e, "opacity", 0, 1); ok {
		s.opacity *= v
	}
	if text, ok := e.attr("tintcolor"); ok && text != "" {
		c, alpha, good := parseAlphaColour(text)
		if !good {
			r.report(here, "its tintcolor %q is not a colour such as #ffe0a0", shorten(text))
		}
		for i := range s.tint {
			s.tint[i] *= float64(c>>(16-8*i)&255) / 255
		}
		s.opacity *= float64(alpha) / 255
	}
	if v, ok := r.factor(here, e, "parallaxx", -maxParallax, maxParallax); ok {
		s.parallaxX *= v
	}
	if v, ok := r.factor(here, e, "parallaxy", -maxParallax, maxParallax); ok {
		s.parallaxY *= v
	}
	s.offset = s.offset.Add(fixed.Point{X: r.px(here, e, "offsetx"), Y: r.px(here, e, "offsety")})
	const far = maxCoordinate * fixed.One
	if max(s.offset.X, -s.offset.X, s.offset.Y, -s.offset.Y) > far {
		r.report(here, "it is drawn more than %d px beside its place", maxCoordinate)
		s.offset = fixed.Point{}
	}
	if max(math.Abs(s.parallaxX), math.Abs(s.parallaxY)) > maxParallax {
		r.report(here, "with the groups around it its parallax factor is more than %d", maxParallax)
		s.parallaxX, s.parallaxY = 1, 1
	}
	return a, here
}

// maxParallax is how many times as far as the ground a layer may move.
const maxParallax = 16

// factor is a number that a layer may say.
func (r *reader) factor(where Finding, e *element, name string, least, most float64) (float64, bool) {
	text, ok := e.attr(name)
	if !ok {
		return 0, false
	}
	v, good := parseDecimal(text)
	if !good || v < least || v > most {
		r.report(where, "its %s is %q; it must be a number from %v to %v", name, shorten(text), least, most)
		return 0, false
	}
	return v, true
}

// readLayers reads the layers of a map or group of ours.
func (r *reader) readLayers(parent *element, a around) {
	last := -1
	for _, e := range parent.kids {
		switch e.name {
		case "layer", "objectgroup":
			i := r.readLayer(e, a)
			if i >= 0 && i < last {
				name, _ := e.attr("name")
				r.report(Finding{File: r.file, Layer: a.path + name}, "it lies above the layer %s; it belongs below it", layerOrder[last].name)
			}
			last = max(last, i)
		case "imagelayer":
			if r.counted(e, a) {
				r.readImageLayer(e, a)
			}
		case "group":
			if r.counted(e, a) {
				r.readGroup(e, a, r.readLayers)
			}
		case "tileset", "editorsettings":
			if a.depth > 0 {
				r.unknownElement(Finding{File: r.file, Layer: strings.TrimSuffix(a.path, "/")}, e)
			}
		case "properties":
			if a.depth > 0 {
				r.report(Finding{File: r.file, Layer: strings.TrimSuffix(a.path, "/")}, "a group has no properties")
			}
		default:
			r.unknownElement(Finding{File: r.file, Layer: strings.TrimSuffix(a.path, "/")}, e)
		}
	}
}

// readGroup reads a group, its layers with read.
func (r *reader) readGroup(e *element, a around, read func(*element, around)) {
	in, here := r.inside(a, e)
	r.checkAttributes(here, e)
	in.path, in.depth = here.Layer+"/", a.depth+1
	if in.depth > maxGroups {
		r.report(here, "it is a group in %d groups; there can be %d", a.depth, maxGroups)
		return
	}
	read(e, in)
}

// counted says whether there may be one more layer; the first that is too much is reported.
func (r *reader) counted(e *element, a around) bool {
	if r.layers++; r.layers == maxLayers+1 {
		r.report(Finding{File: r.file}, "it has more than %d layers and groups", maxLayers)
	}
	return r.layers <= maxLayers
}

// readLayer reads one tile or object layer and returns its place in layerOrder,
// -1 where it has none. Tiles are read only where the map's size is known.
func (r *reader) readLayer(e *element, a around) int {
	if !r.counted(e, a) {
		return -1
	}
	name, _ := e.attr("name")
	in, here := r.inside(a, e)
	objects := e.name == "objectgroup"
	if isScenery(name) {
		r.checkAttributes(here, e)
		r.readScenery(e, in, here)
		return -1
	}
	at := slices.IndexFunc(layerOrder[:], func(l place) bool { return l.name == name })
	switch {
	case name == "":
		r.report(here, "a layer has no name")
	case at < 0:
		r.report(here, "the layer is unknown; there are above, things, props, detail and ground, and scenery for what is only seen")
	case layerOrder[at].objects != objects:
		kind := "a tile layer"
		if layerOrder[at].objects {
			kind = "an object layer"
		}
		r.report(here, "it must be %s", kind)
		r.seen[at] = true
		return -1
	case r.seen[at] && (a.depth == 0 || !objects):
		r.report(here, "there are two layers of this name; rename or delete one")
	}
	r.checkAttributes(here, e)
	if at < 0 {
		return -1
	}
	r.seen[at] = true
	if e.kid("properties") != nil {
		r.report(here, "a layer has no properties")
	}
	r.checkSight(here, in, objects)
	look := in.look.look()
	look.Offset = fixed.Point{}
	if objects {
		r.stands = true
		r.readObjects(here, e, name == "props", in.look.offset, look)
		return at
	}
	if tiles, ok := r.readTiles(here, e, name == "ground"); ok {
		r.level.Layers = append(r.level.Layers, Layer{Name: name, Above: layerOrder[at].above, Look: look, Tiles: tiles})
	}
	return at
}

// checkSight reports what a layer that rules read cannot be: what is walked on is seen where it is.
func (r *reader) checkSight(here Finding, in around, objects bool) {
	switch o := in.look.offset; {
	case in.hidden != "" && in.hidden != here.Layer:
		r.report(here, "it lies in the group %s, which is hidden in Tiled; show that or delete it", in.hidden)
	case in.hidden != "":
		r.report(here, "it is hidden in Tiled; show it or delete it")
	case in.look.parallaxX != 1 || in.look.parallaxY != 1:
		r.report(here, "its parallax factor is %v, %v; set it to 1, or call the layer scenery", in.look.parallaxX, in.look.parallaxY)
	case !objects && o != fixed.Point{}:
		r.report(here, "it is drawn %v, %v px beside its place; set its offset to 0, or call the layer scenery",
			float64(o.X)/fixed.One, float64(o.Y)/fixed.One)
	}
}

// parseAlphaColour reads #rrggbb or #aarrggbb, with or without #, as 0xRRGGBB and the alpha, 0–255.
func parseAlphaColour(s string) (colour, alpha int, ok bool) {
	s = strings.TrimPrefix(s, "#")
	n, err := strconv.ParseUint(s, 16, 32)
	switch {
	case err != nil || len(s) != 6 && len(s) != 8:
		return 0, 0, false
	case len(s) == 6:
		return int(n), 255, true
	}
	return int(n & 0xffffff), int(n >> 24), true
}
