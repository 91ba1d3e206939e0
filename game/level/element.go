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
		"nextlayerid": "", "nextobjectid": "", "compressionlevel": "", "parallaxoriginx": "0", "parallaxoriginy": "0",
	},
	"layer": {
		"id": "", "name": "", "x": "0", "y": "0", "width": "", "height": "", "opacity": "1", "visible": "1",
		"locked": "", "offsetx": "0", "offsety": "0", "parallaxx": "1", "parallaxy": "1", "mode": "normal",
	},
	"objectgroup": {
		"id": "", "name": "", "x": "0", "y": "0", "width": "", "height": "", "color": "", "opacity": "1", "visible": "1",
		"locked": "", "offsetx": "0", "offsety": "0", "parallaxx": "1", "parallaxy": "1", "mode": "normal", "draworder": "",
	},
	"object": {
		"id": "", "name": "", "type": "", "class": "", "x": "", "y": "", "width": "", "height": "",
		"rotation": "0", "gid": "", "visible": "1", "opacity": "1", "template": "",
	},
	"data":     {"encoding": "", "compression": ""},
	"property": {"name": "", "type": "", "propertytype": "", "value": ""},
	"polygon":  {"points": ""},
	"template": {},
	"tileset": {
		"version": "", "tiledversion": "", "firstgid": "", "name": "", "class": "", "tilewidth": "", "tileheight": "", "spacing": "",
		"margin": "", "tilecount": "", "columns": "", "objectalignment": "", "backgroundcolor": "",
		"tilerendersize": "tile", "fillmode": "stretch",
	},
	"image": {"source": "", "width": "", "height": "", "format": ""},
	"tile":  {"id": "", "probability": ""},
	"frame": {"tileid": "", "duration": ""},
}

// checkAttributes reports attributes of e that are unknown or say what the game cannot do.
func (r *reader) checkAttributes(where Finding, e *element) {
	known := attributes[e.name]
	for i := range e.attrs {
		name, value := e.attrs[i].name, e.attrs[i].value
		must, ok := known[name]
		switch {
		case !ok:
			r.report(where, "<%s> has an unknown attribute %s", e.name, name)
		case slices.ContainsFunc(e.attrs[:i], func(a attribute) bool { return a.name == name }):
			r.report(where, "<%s> has the attribute %s twice", e.name, name)
		case must != "" && value != must:
			r.report(where, "%s", refusal(name, value, must))
		}
	}
}

// refusal says why an attribute cannot have the value it has.
func refusal(name, value, must string) string {
	switch name {
	case "infinite":
		return "it is an infinite map; make it finite in Tiled's map properties"
	case "orientation":
		return fmt.Sprintf("it is %s; only orthogonal maps can be played", value)
	case "tilewidth":
		return fmt.Sprintf("its tiles are %s px wide; they must be 16×16", value)
	case "tileheight":
		return fmt.Sprintf("its tiles are %s px high; they must be 16×16", value)
	case "visible":
		return "it is hidden in Tiled; show it or delete it"
	case "rotation":
		return fmt.Sprintf("it is rotated by %s degrees; objects cannot be rotated", value)
	}
	return fmt.Sprintf("%s is %q; it must be %s", name, value, must)
}
