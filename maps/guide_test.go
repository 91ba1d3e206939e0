package maps

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"handhold/game/level"
)

// madeFrom begins the part of the guide that is made.
const madeFrom = "<!-- From here on `go generate ./maps` writes: change the class table (game/level/classes.go) or the tilesets. -->\n"

// TestMadeGuide holds that the reference in the guide is of the class table and the tilesets.
func TestMadeGuide(t *testing.T) {
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	text, _, _ := strings.Cut(string(data), madeFrom)
	compare(t, "README.md", []byte(text+madeFrom+"\n"+reference(t)+pictures(t)))
}

// TestGuideShowsWhatIsThere holds that its pictures and files exist, and that the pictures stay small.
func TestGuideShowsWhatIsThere(t *testing.T) {
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	shown := map[string]bool{}
	for _, m := range regexp.MustCompile(`\]\(([^)#]+)\)`).FindAllStringSubmatch(string(data), -1) {
		if shown[m[1]] = true; !strings.Contains(m[1], "://") {
			if _, err := os.Stat(m[1]); err != nil {
				t.Errorf("the guide refers to %s, which is not there", m[1])
			}
		}
	}
	for _, m := range regexp.MustCompile("`((?:templates|tilesets|examples|maps)/[^`]+|[a-z-]+\\.(?:tx|tsx|world|txt))`").FindAllStringSubmatch(string(data), -1) {
		there := false
		for _, dir := range []string{"", "templates/", "tilesets/", "../"} {
			_, err := os.Stat(dir + m[1])
			there = there || err == nil
		}
		if !there {
			t.Errorf("the guide speaks of %s, which is not there", m[1])
		}
	}
	const most = 380_000
	sum := int64(0)
	files, err := filepath.Glob(".guide/*")
	if err != nil || len(files) == 0 {
		t.Fatal("the guide has no pictures; make guide makes them")
	}
	for _, name := range files {
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		sum += info.Size()
		if !shown[name] {
			t.Errorf("the guide does not show %s", name)
		}
	}
	if sum > most {
		t.Errorf("the guide's pictures are of %d bytes; at most %d", sum, most)
	}
}

// reference tells of layers, classes and properties.
func reference(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	b.WriteString(`# All there is

## Layers

From the lowest to the highest; in Tiled's panel the highest is at the top.

| layer | kind | holds |
|---|---|---|
| ` + "`ground`" + ` | tiles | materials, painted with terrain sets; each says whether one can walk on it, how fast, and how a step sounds. It must be there, without holes. |
| ` + "`detail`" + ` | tiles | small flat decoration |
| ` + "`props`" + ` | objects | tiles as objects: whatever stands. They hide behind and before the two by their foot; the shapes drawn in the tileset block the way. A prop may have the property ` + "`when`" + `. |
| ` + "`things`" + ` | objects | everything with a class, see below. It must be there. |
| ` + "`above`" + ` | tiles | roofs and crowns; they fade when one walks under them |
| ` + "`scenery`" + ` | tiles or objects | what is only seen: it may be half transparent, tinted, moved, turned, with parallax, and hold texts. There may be more of them: ` + "`scenery sky`" + `, ` + "`scenery-far`" + ` … |

Image layers and group layers may stand anywhere between them.

## Things

Every thing has a class (in Tiled 1.8 it is called *Type*) and may have two properties more:

- ` + "`when`" + `: it is there only while this holds: names of flags with ` + "`&`" + ` (and) between and ` + "`!`" + ` (not) before them, such as ` + "`cup-found & !left`" + `.
- ` + "`sets`" + `: the flag that is set when it happens. Flags are yours to name: small letters, digits and dashes.

`)
	for _, f := range level.Families() {
		fmt.Fprintf(&b, "### %s\n\n", f.Title())
		for _, c := range level.Classes() {
			if c.Family == f {
				class(&b, c)
			}
		}
	}
	b.WriteString("## The world itself\n\nProperties of the map (*Map › Map Properties*).\n\n")
	table(&b, level.WorldProperties())
	b.WriteString("## Tiles\n\nProperties of the tiles in a tileset, for those who draw their own. Where one cannot walk is drawn with Tiled's *Tile Collision Editor*.\n\n")
	table(&b, level.TileProperties())
	return b.String()
}

// class tells of one class.
func class(b *strings.Builder, c level.ClassInfo) {
	var shapes, templates []string
	for _, s := range []level.Shape{level.Point, level.Rectangle, level.Ellipse, level.Polygon} {
		if c.Shapes&s != 0 {
			shapes = append(shapes, s.String())
		}
	}
	for _, r := range readies() {
		if r.class == c.Name {
			templates = append(templates, "`"+r.file+".tx`")
		}
	}
	fmt.Fprintf(b, "**%s** (%s). %s Templates: %s.\n\n", c.Name, strings.Join(shapes, ", "), c.Doc, strings.Join(templates, ", "))
	if len(c.Props) > 0 {
		table(b, c.Props)
	}
}

// table tells of properties.
func table(b *strings.Builder, props []level.Property) {
	b.WriteString("| property | what it is | without it | meaning |\n|---|---|---|---|\n")
	for _, p := range props {
		without := ""
		switch {
		case p.Need:
			without = "must be given"
		case p.Default != "":
			without = "`" + p.Default + "`"
		}
		fmt.Fprintf(b, "| `%s` | %s | %s | %s |\n", p.Name, kind(p), without, p.Doc)
	}
	b.WriteString("\n")
}

// kind says in words what a property can be.
func kind(p level.Property) string {
	switch p.Kind {
	case level.Choice:
		options := make([]string, len(p.Options))
		for i, o := range p.Options {
			if options[i] = "`" + o + "`"; o == "" {
				options[i] = "nothing"
			}
		}
		return strings.Join(options, ", ")
	case level.Number:
		most := p.Most
		if most == 0 {
			most = 9999
		}
		return fmt.Sprintf("whole number, %d to %d", p.Least, most)
	case level.Fraction:
		return "number, 0 to 1"
	case level.YesNo:
		return "yes or no"
	case level.Direction:
		return "direction: `up`, `up-right`, `right` …"
	case level.Object:
		return "object: click the target, then the other object"
	case level.MapName:
		return "name of a map, without `.tmx`"
	case level.Key:
		return "key of the words file"
	case level.Flag:
		return "flag"
	case level.Colour:
		return "colour"
	}
	return "text"
}

// pictures lists what stands in the tilesets by name, under the very sheets the game draws.
func pictures(t *testing.T) string {
	t.Helper()
	files, err := filepath.Glob("tilesets/*.tsx")
	if err != nil || len(files) == 0 {
		t.Fatal("there are no tilesets")
	}
	type sheet struct {
		name string
		file sheetFile
	}
	var families []string
	sheets := map[string][]sheet{}
	for _, f := range files {
		name := strings.TrimSuffix(filepath.Base(f), ".tsx")
		family, _, _ := strings.Cut(name, "-")
		if !slices.Contains(families, family) {
			families = append(families, family)
		}
		sheets[family] = append(sheets[family], sheet{name, readSheet(t, name)})
	}
	slices.Sort(families)
	var b strings.Builder
	b.WriteString("## What stands in the tilesets\n\nThe names are in the order of the pictures, row by row. Tiles whose names end in `-parted` or `-swayed` the game shows by itself,\nwhen someone walks through or the wind blows; those that begin with `flat-` lie on the ground.\n\n")
	for _, family := range families {
		grounds := ""
		for _, s := range sheets[family] {
			if s.name == family {
				var names []string
				for _, c := range s.file.Colours {
					names = append(names, "`"+c.Name+"`")
				}
				grounds = strings.Join(names, ", ")
			}
		}
		fmt.Fprintf(&b, "<details><summary><b>%s</b></summary>\n\n", family)
		if grounds != "" {
			fmt.Fprintf(&b, "Ground, in `tilesets/%s.tsx`, to be painted with the terrain brush: %s.\n\n", family, grounds)
		} else {
			b.WriteString("It has no ground of its own: set it on that of another land.\n\n")
		}
		for _, s := range sheets[family] {
			var names []string
			for _, tile := range s.file.Tiles {
				for _, p := range tile.Properties {
					if p.Name == "name" && !strings.HasSuffix(p.Value, "-parted") && !strings.HasSuffix(p.Value, "-swayed") {
						names = append(names, p.Value)
					}
				}
			}
			if len(names) > 0 {
				fmt.Fprintf(&b, "`%s`, %d × %d px: %s\n\n![%s](../assets/art/%s.png)\n\n", s.name, s.file.Width, s.file.Height, strings.Join(names, ", "), s.name, s.name)
			}
		}
		b.WriteString("</details>\n\n")
	}
	return strings.TrimSuffix(b.String(), "\n")
}
