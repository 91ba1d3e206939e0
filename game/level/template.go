package level

import (
	"errors"
	"io/fs"
	"strconv"
)

// template is a template file, read once.
type template struct {
	object *element
	file   string
	sets   []placed // its own count of its tileset's tiles
}

// template reads the template that the map calls source, once; nil where it is broken.
func (r *reader) template(where Finding, source string) *template {
	name, ok := beside(r.file, source)
	if !ok {
		r.report(where, "its template %q is not among the game's files; copy it into maps/templates, or detach the object from it", source)
		return nil
	}
	if t, ok := r.templates[name]; ok {
		if t == nil {
			r.report(where, "its template %s is broken", name)
		}
		return t
	}
	r.templates[name] = nil
	data, err := readFile(r.files, name)
	if errors.Is(err, fs.ErrNotExist) {
		r.report(where, "its template %s is missing; put it there, or detach the object from it", name)
		return nil
	}
	var root *element
	if err == nil {
		root, err = parseXML(data)
	}
	if err != nil {
		r.report(where, "its template %s cannot be read: %v", name, err)
		return nil
	}
	here := Finding{File: name}
	before := len(r.found)
	t := &template{object: root.kid("object"), file: name}
	if root.name != "template" || t.object == nil {
		r.report(here, "it is no template: it needs <template> with an <object> in it")
		return nil
	}
	r.checkAttributes(here, root)
	r.checkAttributes(here, t.object)
	if _, ok := t.object.attr("template"); ok {
		r.report(here, "it is made of another template; in Tiled detach its object and save it as a template again")
	}
	if set := root.kid("tileset"); set != nil {
		s, _ := set.attr("firstgid")
		first, err := strconv.ParseUint(s, 10, 28)
		src, _ := set.attr("source")
		if err != nil {
			r.report(here, "its tileset's firstgid %q is not a number", s)
		} else {
			t.sets = []placed{{uint32(first), r.tilesetFile(here, name, src)}}
		}
	}
	if len(r.found) > before {
		return nil
	}
	r.templates[name] = t
	return t
}
