package level

import (
	"encoding/json"
	"slices"
	"strconv"
)

// Project is the text of the Tiled project file: the classes of the class table
// with their colours and defaults, and the enumerations they use, so that Tiled
// offers what the loader takes. It is laid out as Tiled itself saves it.
//
// Tiled 1.8 offers the classes of objects from the file of ObjectTypes; later
// versions read that file once more over the classes of the project.
func Project() []byte {
	p := projectTypes{}
	p.classesOfThings()
	p.class("World", "#ffa0a0a4", []string{"map"}, WorldProperties(), false)
	return laidOut(map[string]any{
		"automappingRulesFile": "rules.txt",
		"commands":             commands(),
		"compatibilityVersion": 1080, // newer Tiled keeps writing what Tiled 1.8 reads
		"extensionsPath":       "extensions",
		"folders":              []string{"."},
		"objectTypesFile":      "objecttypes.json",
		"propertyTypes":        append(p.enums, p.classes...),
	})
}

// ObjectTypes is the text of the file that tells Tiled 1.8 the classes of things.
func ObjectTypes() []byte {
	p := projectTypes{}
	p.classesOfThings()
	types := []map[string]any{}
	for _, c := range p.classes {
		var members []map[string]any
		for _, m := range c["members"].([]map[string]any) {
			if enum, ok := m["propertyType"]; ok {
				m["propertytype"] = enum // as this file spells it
				delete(m, "propertyType")
			}
			members = append(members, m)
		}
		types = append(types, map[string]any{"name": c["name"], "color": c["color"], "properties": members})
	}
	return laidOut(types)
}

// laidOut is v as Tiled lays out its files.
func laidOut(v any) []byte {
	out, err := json.MarshalIndent(v, "", "    ")
	if err != nil {
		panic(err) // strings, numbers and bools always have a JSON form
	}
	return append(out, '\n')
}

// commands are what the menu File > Commands offers: with Go and the project's
// code the keys F5 to F8, and the same for those who have only the program.
func commands() []map[string]any {
	tasks := []struct{ name, key, arguments string }{
		{"Play this map", "F5", "-map %mapfile"},
		{"Play from the selected object", "F6", "-map %mapfile -at %objectid"},
		{"Check this map", "F7", "check %mapfile"},
		{"Can this map be finished?", "F8", "walk %mapfile"},
	}
	var out []map[string]any
	add := func(name, key, program, arguments string) {
		out = append(out, map[string]any{
			"name": name, "shortcut": key, "command": program, "arguments": arguments,
			"workingDirectory": "%projectpath", "enabled": true, "saveBeforeExecute": true, "showOutput": true,
		})
	}
	for _, t := range tasks {
		add(t.name, t.key, "go", "run .. "+t.arguments)
	}
	for _, t := range tasks {
		add(t.name+" (installed handhold)", "Shift+"+t.key, "handhold", t.arguments)
	}
	return out
}

// projectTypes collects the types of the project.
type projectTypes struct {
	enums, classes []map[string]any
	options        [][]string // of the enums
	id             int
}

// classesOfThings adds the class table.
func (p *projectTypes) classesOfThings() {
	for _, c := range Classes() {
		p.class(c.Name, "#ff"+c.Family.Colour()[1:], []string{"object"}, c.Props, true)
	}
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
