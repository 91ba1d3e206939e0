package level

import (
	"encoding/json"
	"slices"
	"strconv"
)

// Project is the text of the Tiled project file: the classes of the class table
// with their colours and defaults, and the enumerations they use, so that Tiled
// offers what the loader takes. It is laid out as Tiled itself saves it.
func Project() []byte {
	p := projectTypes{}
	for _, c := range Classes() {
		p.class(c.Name, "#ff"+c.Colour[1:], []string{"object"}, c.Props, true)
	}
	p.class("World", "#ffa0a0a4", []string{"map"}, WorldProperties(), false)
	out, err := json.MarshalIndent(map[string]any{
		"automappingRulesFile": "",
		"commands":             []any{},
		"compatibilityVersion": 1080, // newer Tiled keeps writing what Tiled 1.8 reads
		"extensionsPath":       "extensions",
		"folders":              []string{"."},
		"objectTypesFile":      "",
		"propertyTypes":        append(p.enums, p.classes...),
	}, "", "    ")
	if err != nil {
		panic(err) // strings, numbers and bools always have a JSON form
	}
	return append(out, '\n')
}

// projectTypes collects the types of the project.
type projectTypes struct {
	enums, classes []map[string]any
	options        [][]string // of the enums
	id             int
}

// class adds a class and the enumerations it needs.
func (p *projectTypes) class(name, colour string, useAs []string, props []Property, conditions bool) {
	members := []map[string]any{}
	for i := range props {
		members = append(members, p.member(name, &props[i]))
	}
	if conditions {
		for _, n := range []string{"sets", "when"} {
			members = append(members, map[string]any{"name": n, "type": "string", "value": ""})
		}
	}
	slices.SortFunc(members, func(a, b map[string]any) int {
		if a["name"].(string) < b["name"].(string) {
			return -1
		}
		return 1
	})
	p.id++
	p.classes = append(p.classes, map[string]any{
		"id": p.id, "name": name, "type": "class", "color": colour, "drawFill": true, "members": members, "useAs": useAs,
	})
}

// member is one property as a member of a class.
func (p *projectTypes) member(class string, q *Property) map[string]any {
	m := map[string]any{"name": q.Name, "type": q.Kind.tiled(), "value": q.Default}
	switch q.Kind {
	case Choice:
		m["propertyType"] = p.enum(class+" "+q.Name, q.Options)
	case Direction:
		m["propertyType"] = p.enum("Direction", directions())
	case Number:
		n, _ := strconv.Atoi(q.Default) // a default that is no number does not get past the class table's test
		m["value"] = n
	case Fraction:
		f, _ := strconv.ParseFloat(q.Default, 64)
		m["value"] = f
	case YesNo:
		m["value"] = q.Default == "true"
	case Object:
		m["value"] = 0
	case Colour:
		m["value"] = "#ff" + q.Default[1:]
	}
	return m
}

// enum is the name of the enumeration of these options; it is added where it is new.
func (p *projectTypes) enum(name string, options []string) string {
	for i, o := range p.options {
		if slices.Equal(o, options) {
			return p.enums[i]["name"].(string)
		}
	}
	p.id++
	p.options = append(p.options, options)
	p.enums = append(p.enums, map[string]any{
		"id": p.id, "name": name, "type": "enum", "storageType": "string", "values": options, "valuesAsFlags": false,
	})
	return name
}
