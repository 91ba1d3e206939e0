package maps

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"handhold/game/level"
)

// ready is a template: a thing with a sensible size, to be dragged into a map.
type ready struct {
	file, class, name string
	shape             string // attributes of a size, or the element of another shape
	props             [][2]string
}

const aPoint = "<point/>"

// readies are all templates there are. A template says only what a maker would not get anyway: Tiled adds the defaults
// of its class.
func readies() []ready {
	return []ready{
		{"start", "Start", "start", aPoint, nil},
		{"start-madoka", "Start", "start madoka", aPoint, [][2]string{{"who", "madoka"}}},
		{"start-homura", "Start", "start homura", aPoint, [][2]string{{"who", "homura"}}},
		{"border", "Border", "border", `width="96" height="320"`, nil},
		{"block", "Block", "block", `width="64" height="32"`, nil},
		{"ravine", "Ravine", "ravine", `<polygon points="0,0 48,-12 104,0 120,32 72,48 8,40"/>`, nil},
		{"ledge", "Ledge", "ledge", `<polygon points="0,0 160,0 160,28 0,28"/>`, nil},
		{"slope", "Slope", "slope", `<polygon points="0,0 80,0 96,112 -16,112"/>`, nil},
		{"whirlpool", "Whirlpool", "whirlpool", `width="192" height="144"`, nil},
		{"pebbles", "Pebbles", "pebbles", aPoint, nil},
		{"bench", "Bench", "bench", aPoint, nil},
		{"view", "View", "view", `width="64" height="64"`, nil},
		{"landmark", "Landmark", "landmark", aPoint, nil},
		{"keepsake", "Keepsake", "keepsake", aPoint, nil},
		{"wrong", "Wrong", "wrong", `width="32" height="32"`, nil},
		{"arrow", "Arrow", "arrow", aPoint, nil},
		{"arrow-etched", "Arrow", "etched arrow", aPoint, [][2]string{{"of", "etched"}}},
		{"beat", "Beat", "beat", `width="64" height="64"`, nil},
		{"beat-touch", "Beat", "touch", aPoint, [][2]string{{"on", "touch"}}},
		{"beat-rest", "Beat", "rest", `width="64" height="64"`, [][2]string{{"on", "rest"}}},
		{"spawn", "Spawn", "paper figures", `width="128" height="96"`, [][2]string{{"count", "3"}}},
		{"spawn-bird", "Spawn", "birds", `width="96" height="64"`, [][2]string{{"count", "3"}, {"kind", "bird"}}},
		{"spawn-firefly", "Spawn", "fireflies", `width="160" height="112"`, [][2]string{{"count", "8"}, {"kind", "firefly"}}},
		{"light", "Light", "light", aPoint, nil},
		{"light-moon", "Light", "moonlight", aPoint, [][2]string{{"colour", "#ffa8c0e8"}, {"radius", "96"}}},
		{"sound", "Sound", "sound", aPoint, nil},
		{"spot", "Spot", "spot", aPoint, nil},
		{"tree", "Tree", "tree", aPoint, nil},
		{"axestone", "AxeStone", "ringing stone", aPoint, nil},
		{"tallgrass", "TallGrass", "tall grass", `<polygon points="0,0 96,-32 208,0 240,80 160,144 24,112"/>`, nil},
		{"mud", "Mud", "mud", `<polygon points="0,0 72,-16 168,-8 224,16 232,72 168,104 56,100 -8,64"/>`, nil},
		{"vines", "Vines", "vines", `width="48" height="32"`, nil},
		{"bubbles", "Bubbles", "bubbles", aPoint, nil},
		{"refusal", "Refusal", "refusal", `<polygon points="0,0 96,0 128,64 96,128 0,128 -32,64"/>`, nil},
		{"refusal-leave", "Refusal", "stays here", `width="320" height="240"`, [][2]string{{"side", "leave"}}},
		{"door", "Door", "door", `width="24" height="12"`, nil},
		{"room", "Room", "room", `width="256" height="144"`, nil},
		{"night", "Night", "night", `width="96" height="64"`, nil},
		{"night-letgo", "Night", "night until they let go", `width="96" height="64"`, [][2]string{{"until", "letgo"}}},
		{"night-breaths", "Night", "vigil", `width="96" height="64"`, [][2]string{{"until", "breaths"}}},
		{"depart", "Depart", "departure", aPoint, nil},
		{"habit", "Habit", "habit", `width="64" height="48"`, nil},
		{"word", "Word", "word", aPoint, nil},
		{"hint", "Hint", "hint", aPoint, nil},
		{"piece", "Piece", "piece", `width="320" height="640"`, nil},
		{"piece-first", "Piece", "first piece", `width="320" height="640"`, [][2]string{{"kind", "first"}}},
		{"piece-last", "Piece", "last piece", `width="320" height="640"`, [][2]string{{"kind", "last"}}},
		toy("bed"), toy("bell"), toy("book"), toy("chime"), toy("clock"), toy("cup"), toy("drip"), toy("drum"), toy("frog"), toy("glasses"),
		toy("kettle"), toy("lamp"), toy("leaf"), toy("paper"), toy("pebble"), toy("petal"), toy("phone"), toy("piano"), toy("pile"), toy("print"),
		toy("ring"), toy("shell"), toy("tap"), toy("tuft"),
	}
}

// toy is the template of a toy of this kind.
func toy(kind string) ready {
	return ready{"toy-" + kind, "Toy", kind, aPoint, [][2]string{{"kind", kind}}}
}

// text is the template's file, as Tiled writes it.
func (r ready) text() []byte {
	kinds := map[string]string{"count": "int", "radius": "int", "colour": "color"}
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<template>\n")
	fmt.Fprintf(&b, " <object name=%q type=%q", r.name, r.class)
	element, sized := r.shape, !strings.HasPrefix(r.shape, "<")
	if sized {
		fmt.Fprintf(&b, " %s", r.shape)
		if element = ""; r.class == "Whirlpool" {
			element = "<ellipse/>"
		}
	}
	if element == "" && r.props == nil {
		b.WriteString("/>\n</template>\n")
		return []byte(b.String())
	}
	b.WriteString(">\n")
	if r.props != nil {
		b.WriteString("  <properties>\n")
		for _, p := range r.props {
			kind := kinds[p[0]]
			if kind != "" {
				kind = fmt.Sprintf(" type=%q", kind)
			}
			fmt.Fprintf(&b, "   <property name=%q%s value=%q/>\n", p[0], kind, p[1])
		}
		b.WriteString("  </properties>\n")
	}
	if element != "" {
		fmt.Fprintf(&b, "  %s\n", element)
	}
	b.WriteString(" </object>\n</template>\n")
	return []byte(b.String())
}

// TestMadeTemplates holds that there is a template for every class, and for every kind of toy and creature.
func TestMadeTemplates(t *testing.T) {
	if *update {
		if err := os.MkdirAll("templates", 0o755); err != nil {
			t.Fatal(err)
		}
	}
	var want []string
	classes := map[string]bool{}
	for _, r := range readies() {
		name := path.Join("templates", r.file+".tx")
		compare(t, name, r.text())
		want = append(want, name)
		classes[r.class] = true
		for _, p := range r.props {
			classes[r.class+" "+p[1]] = true
		}
	}
	for _, c := range level.Classes() {
		if !classes[c.Name] {
			t.Errorf("no template holds a %s", c.Name)
		}
		for _, p := range c.Props {
			for _, o := range p.Options {
				if p.Name == "kind" && o != p.Default && !classes[c.Name+" "+o] {
					t.Errorf("no template holds a %s whose kind is %s", c.Name, o)
				}
			}
		}
	}
	slices.Sort(want)
	if there, err := filepath.Glob("templates/*"); err != nil || !slices.Equal(there, want) {
		t.Errorf("the folder templates holds %d files and %d are made: %v", len(there), len(want), there)
	}
}

// TestEveryTemplateIsSound puts one of each into a map, with what a maker still has to say of it.
func TestEveryTemplateIsSound(t *testing.T) {
	for _, r := range readies() {
		file := "templates/" + r.file + ".tx"
		text := strings.Replace(oneThing, "TEMPLATE", file, 1)
		text = strings.Replace(text, "<properties/>", stillToSay(r.class), 1)
		root := level.Mount(map[string]fs.FS{
			"maps":   over{fstest.MapFS{"one.tmx": {Data: []byte(text)}}, Files},
			"assets": os.DirFS("../assets"),
		})
		l, err := level.Load(root, "maps/one.tmx")
		if err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		thing := l.Thing(7)
		if thing == nil || thing.Class.String() != r.class || !strings.HasPrefix(r.file, strings.ToLower(r.class)) {
			t.Errorf("%s holds %+v", file, thing)
			continue
		}
		if thing.Name != r.name {
			t.Errorf("%s is called %q", file, thing.Name)
		}
	}
}

// stillToSay is the properties that a class needs and a template cannot know.
func stillToSay(class string) string {
	for _, c := range level.Classes() {
		if c.Name != class {
			continue
		}
		var b strings.Builder
		for _, p := range c.Props {
			switch {
			case !p.Need:
			case p.Kind == level.Object:
				fmt.Fprintf(&b, `<property name="%s" type="object" value="7"/>`, p.Name)
			default:
				fmt.Fprintf(&b, `<property name="%s" value="some-%s"/>`, p.Name, p.Name)
			}
		}
		return "<properties>" + b.String() + "</properties>"
	}
	return ""
}

// oneThing is a map of sand with one thing, of a template.
var oneThing = strings.Replace(`<map version="1.8" orientation="orthogonal" width="20" height="24" tilewidth="16" tileheight="16" infinite="0">
 <properties><property name="title" value="title.one"/></properties>
 <tileset firstgid="1" source="tilesets/desert.tsx"/>
 <layer name="ground" width="20" height="24"><data encoding="csv">GROUND</data></layer>
 <objectgroup name="things"><object id="7" template="TEMPLATE" x="40" y="40"><properties/></object></objectgroup>
</map>`, "GROUND", "1"+strings.Repeat(",1", 20*24-1), 1)

// over is two file systems over each other.
type over [2]fs.FS

func (o over) Open(name string) (fs.File, error) {
	f, err := o[0].Open(name)
	if err != nil {
		return o[1].Open(name)
	}
	return f, nil
}
