package level

import (
	"fmt"
	"slices"
)

// attributes says, for each element whose attributes matter, which ones are
// known and what they must say. Empty: anything. What Tiled can do with the
// other values, such as a layer half transparent, the game cannot.
var attributes = map[string]map[string]string{
	"map": {
		"version": "", "tiledversion": "", "class": "World", "orientation": "orthogonal", "renderorder": "",
		"width": "", "height": "", "tilewidth": "16", "tileheight": "16", "infinite": "0", "backgroundcolor": "",
		"nextlayerid": "", "nextobjectid": "", "compressionlevel": "", "parallaxoriginx": "", "parallaxoriginy": "",
	},
	"layer":       layerAttributes("width", "height"),
	"objectgroup": layerAttributes("width", "height", "color", "draworder"),
	"imagelayer":  layerAttributes("width", "height", "repeatx", "repeaty", "x", "y"),
	"group":       layerAttributes(),
	"object": {
		"id": "", "name": "", "type": "", "class": "", "x": "", "y": "", "width": "", "height": "",
		"rotation": "", "gid": "", "visible": "", "opacity": "", "template": "",
	},
	"text": {
		"fontfamily": "", "pixelsize": "", "wrap": "", "color": "", "bold": "", "italic": "", "underline": "",
		"strikeout": "", "kerning": "", "halign": "", "valign": "",
	},
	"data":     {"encoding": "", "compression": ""},
	"property": {"name": "", "type": "", "propertytype": "", "value": ""},
	"polygon":  {"points": ""},
	"polyline": {"points": ""},
	"template": {},
	"tileset": {
		"version": "", "tiledversion": "", "firstgid": "", "name": "", "class": "", "tilewidth": "", "tileheight": "", "spacing": "",
		"margin": "", "tilecount": "", "columns": "", "objectalignment": "", "backgroundcolor": "",
		"tilerendersize": "", "fillmode": "",
	},
	"tileoffset": {"x": "", "y": ""},
	"image":      {"source": "", "width": "", "height": "", "format": "", "trans": ""},
	"tile":       {"id": "", "probability": "", "x": "", "y": "", "width": "", "height": ""},
	"frame":      {"tileid": "", "duration": ""},
}

// layerAttributes is what each kind of layer knows, and more.
func layerAttributes(more ...string) map[string]string {
	out := map[string]string{
		"id": "", "name": "", "x": "0", "y": "0", "opacity": "", "visible": "", "locked": "", "tintcolor": "",
		"offsetx": "", "offsety": "", "parallaxx": "", "parallaxy": "", "mode": "normal",
	}
	for _, name := range more {
		out[name] = ""
	}
	return out
}

// foreignAttributes are those that must say the same in maps for other games.
var foreignAttributes = map[string]bool{"orientation": true, "infinite": true, "mode": true}

// checkAttributes reports attributes of e that are unknown or say what the game
// cannot do. In maps for other games unknown ones are left alone.
func (r *reader) checkAttributes(where Finding, e *element) {
	known := attributes[e.name]
	for i := range e.attrs {
		name, value := e.attrs[i].name, e.attrs[i].value
		must, ok := known[name]
		switch {
		case r.foreign && !foreignAttributes[name]:
		case !ok:
			r.report(where, "<%s> has an unknown attribute %s", e.name, name)
		case slices.ContainsFunc(e.attrs[:i], func(a attribute) bool { return a.name == name }):
			r.report(where, "<%s> has the attribute %s twice", e.name, name)
		case must != "" && value != must:
			r.report(where, "%s", refusal(name, value, must))
		}
	}
}

// unknownElement reports an element that is not known where it is. Maps for other games may have some.
func (r *reader) unknownElement(where Finding, e *element) {
	if !r.foreign {
		r.report(where, "it has an unknown element <%s>", e.name)
	}
}

// refusal says why an attribute cannot have the value it has.
func refusal(name, value, must string) string {
	switch name {
	case "infinite":
		return "it is an infinite map; make it finite in Tiled's map properties"
	case "orientation":
		return fmt.Sprintf("it is %s; only orthogonal maps can be played: choose that in Tiled's map properties", shorten(value))
	case "tilewidth":
		return fmt.Sprintf("its tiles are %s px wide; they must be 16×16", value)
	case "tileheight":
		return fmt.Sprintf("its tiles are %s px high; they must be 16×16", value)
	case "mode":
		return fmt.Sprintf("its blend mode is %s; set it to Normal in Tiled's layer properties", value)
	}
	return fmt.Sprintf("%s is %q; it must be %s", name, value, must)
}
