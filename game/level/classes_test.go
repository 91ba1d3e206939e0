package level

import (
	"regexp"
	"testing"
)

func TestClassTableIsWhole(t *testing.T) {
	colour := regexp.MustCompile(`^#[0-9a-f]{6}$`)
	table := Classes()
	if len(table) != int(Spot) {
		t.Errorf("%d rows for %d classes", len(table), Spot)
	}
	for i, c := range table {
		if c.Class != Class(i+1) || c.Class.String() != c.Name {
			t.Errorf("row %d is %s", i, c.Name)
		}
		if c.Doc == "" || c.Shapes == 0 || !colour.MatchString(c.Family.Colour()) || c.Family.Title() == "" {
			t.Errorf("%s lacks a doc, a shape or a family", c.Name)
		}
		checkTable(t, c.Name, c.Props)
	}
	checkTable(t, "World", WorldProperties())
	checkTable(t, "tile", TileProperties())
}

// checkTable holds that the defaults of a table are values the loader would take.
func checkTable(t *testing.T, name string, props []Property) {
	t.Helper()
	seen := map[string]bool{"when": true, "sets": true} // every class has these
	for i := range props {
		p := &props[i]
		if seen[p.Name] || p.Doc == "" {
			t.Errorf("%s.%s is there twice, or lacks a doc", name, p.Name)
		}
		seen[p.Name] = true
		optional := p.Default == "" && (p.Kind == Text || p.Kind == Key || p.Kind == MapName || p.Kind == Flag || p.Kind == Object)
		if _, problem := parseProperty(p, property{p.Name, p.Kind.tiled(), p.Default}); problem != "" && !optional {
			t.Errorf("%s: the default: %s", name, problem)
		}
	}
}

func TestEveryMaterialHasAName(t *testing.T) {
	for m := None; m <= Paper; m++ {
		if m.String() == "" {
			t.Errorf("material %d has no name", m)
		}
	}
	if len(materialNames) != int(Paper)+1 {
		t.Errorf("%d names for %d materials", len(materialNames), Paper+1)
	}
}
