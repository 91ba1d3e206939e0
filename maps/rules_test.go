package maps

import (
	"encoding/xml"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"handhold/game/level"
)

// rule is one automapping rule map: where the ground looks so, something small may grow or lie.
type rule struct {
	land, name, doc string
	where           func(corners [4]string) bool // of the tile's ground: upper left, upper right, lower right, lower left
	grows           []growth                     // one of them is picked each time
}

// growth is what is laid on the layer detail, and what is set on props with it; both empty for nothing.
type growth struct{ detail, prop string }

// feet is true where rock ends and ground begins below it: the foot of a cliff.
func feet(rock string) func([4]string) bool {
	return func(c [4]string) bool { return c[0] == rock && c[1] == rock && c[2] != rock && c[3] != rock }
}

// rim is true where ground ends and rock begins below it: the upper edge of a cliff.
func rim(rock string) func([4]string) bool {
	return func(c [4]string) bool { return c[2] == rock && c[3] == rock && c[0] != rock && c[1] != rock }
}

// meets is true where some ground of a touches some of b, and no other ground is there.
func meets(a, b []string) func([4]string) bool {
	return func(c [4]string) bool {
		hasA, hasB := false, false
		for _, m := range c {
			inA, inB := slices.Contains(a, m), slices.Contains(b, m)
			if !inA && !inB {
				return false
			}
			hasA, hasB = hasA || inA, hasB || inB
		}
		return hasA && hasB
	}
}

// rules are all rule maps there are.
func rules() []rule {
	none := growth{}
	return []rule{
		{"whirlpool", "shore", "foam, shells and weed where sand meets water",
			meets([]string{"sandbar", "wet"}, []string{"shallow", "sea"}),
			[]growth{{detail: "foam"}, {detail: "foam"}, {detail: "kelp"}, {detail: "shell-1"}, {detail: "shell-spiral"}, {detail: "star"}, none, none}},
		{"whirlpool", "feet", "tufts and weed along the foot of rock", feet("rock"),
			[]growth{{detail: "tuft"}, {detail: "kelp"}, {detail: "pebbles"}, {"tuft", "grass-3"}, {"pebbles", "reeds-1"}, none}},
		{"whirlpool", "rim", "tufts along the upper edge of rock", rim("rock"), []growth{{detail: "tuft"}, {detail: "feather"}, none}},
		{"desert", "feet", "dry growth and pebbles along the foot of rock", feet("rock"),
			[]growth{{detail: "pebbles"}, {detail: "tuft-low"}, {detail: "tuft"}, {"tuft-low", "grass-dry"}, {"tuft", "grass-1"}, none}},
		{"desert", "rim", "tufts along the upper edge of rock", rim("rock"), []growth{{detail: "tuft-low"}, {detail: "pebbles"}, none}},
		{"ravine", "feet", "ferns and tufts along the foot of a cliff", feet("cliff"),
			[]growth{{detail: "tuft"}, {detail: "pebbles"}, {detail: "mushroom"}, {"tuft", "fern-1"}, {"clover", "grass-2"}, {"leaf", "toadstools"}, none}},
		{"ravine", "rim", "grass that leans over the upper edge of a cliff", rim("cliff"),
			[]growth{{detail: "tuft"}, {detail: "flower-white"}, {"tuft", "grass-1"}, none}},
		{"ravine", "path", "flowers and pebbles along a path", meets([]string{"path"}, []string{"grass", "meadow"}),
			[]growth{{detail: "flower-yellow"}, {detail: "flower-pink"}, {detail: "clover"}, {detail: "pebbles"}, {"tuft", "grass-3"}, none, none, none}},
		{"mountain", "feet", "scree and low growth along the foot of a cliff", feet("cliff"),
			[]growth{{detail: "pebbles"}, {detail: "shard"}, {detail: "lichen"}, {"tuft", "grass-1"}, {"snow-clump", "grass-2"}, none}},
		{"mountain", "rim", "edelweiss and snow along the upper edge of a cliff", rim("cliff"),
			[]growth{{detail: "edelweiss"}, {detail: "snow-clump"}, {detail: "lichen"}, none}},
		{"clay", "feet", "shards and dry growth along the foot of rock", feet("rock"),
			[]growth{{detail: "shard"}, {detail: "tuft"}, {detail: "bead"}, {"tuft", "grass-dry"}, {"tuft", "grass-1"}, none}},
		{"clay", "rim", "tufts along the upper edge of rock", rim("rock"), []growth{{detail: "tuft"}, {detail: "shard"}, none}},
		{"edge", "rim", "strips and drips where the paper ends", rim("void"), []growth{{detail: "strip-1"}, {detail: "strip-3"}, {detail: "drip-1"}, none}},
		{"edge", "feet", "grass and drips below what is not there", feet("void"),
			[]growth{{detail: "drip-2"}, {detail: "tuft"}, {"tuft", "grass-1"}, {"drip-1", "grass-ink"}, none}},
		{"forest", "feet", "ferns and leaves where the thicket ends", feet("thicket"),
			[]growth{{detail: "tuft"}, {detail: "leaf-dry"}, {detail: "mushroom"}, {"tuft", "fern-1"}, {"leaf", "fern-2"}, {"clover", "toadstools-2"}, none}},
		{"forest", "path", "leaves and twigs along a path", meets([]string{"path"}, []string{"moss", "clearing"}),
			[]growth{{detail: "leaf-dry"}, {detail: "twig"}, {detail: "clover"}, {detail: "pebbles"}, {"tuft", "grass-1"}, none, none, none}},
		{"vines", "feet", "ferns and leaves where the thicket ends", feet("thicket"),
			[]growth{{detail: "leaf"}, {detail: "tuft"}, {detail: "petals"}, {"tuft", "fern-1"}, {"leaf", "fern-2"}, {"twig", "creeper-1"}, none}},
		{"swamp", "shore", "reeds and tufts where wet ground meets water", meets([]string{"wet", "mud"}, []string{"shallow"}),
			[]growth{{detail: "tuft"}, {detail: "tuft-low"}, {detail: "twig"}, {"tuft", "reeds-1"}, {"tuft-low", "reeds-2"}, none, none}},
		{"lake", "shore", "pebbles and reeds along the water", meets([]string{"shingle", "heath"}, []string{"shallow", "deep"}),
			[]growth{{detail: "pebbles"}, {detail: "pebble"}, {detail: "feather"}, {"tuft", "reeds-1"}, {"tuft-low", "reeds-2"}, none, none, none}},
		{"heath", "path", "heather and pebbles along a path", meets([]string{"path"}, []string{"heather", "rust"}),
			[]growth{{detail: "pebbles"}, {detail: "tuft-low"}, {detail: "twig"}, {"tuft", "heather-1"}, {"tuft-low", "grass-1"}, none, none, none}},
		{"snow", "feet", "clumps and shards along the foot of rock", feet("rock"),
			[]growth{{detail: "snow-clump"}, {detail: "shard"}, {detail: "pebbles"}, {"tuft", "grass-1"}, none}},
		{"evening", "path", "flowers along a path", meets([]string{"path"}, []string{"meadow", "tall"}),
			[]growth{{detail: "flower"}, {detail: "clover"}, {detail: "tuft-low"}, {"tuft", "grass-1"}, {"clover", "flowers-1"}, none, none, none}},
	}
}

// sheetFile is what rules need of a tileset's file.
type sheetFile struct {
	Count  int `xml:"tilecount,attr"`
	Width  int `xml:"tilewidth,attr"`
	Height int `xml:"tileheight,attr"`
	Tiles  []struct {
		ID         int `xml:"id,attr"`
		Properties []struct {
			Name  string `xml:"name,attr"`
			Value string `xml:"value,attr"`
		} `xml:"properties>property"`
		Shapes []struct{} `xml:"objectgroup>object"`
	} `xml:"tile"`
	Colours []struct {
		Name string `xml:"name,attr"`
	} `xml:"wangsets>wangset>wangcolor"`
	Corners []struct {
		Tile int    `xml:"tileid,attr"`
		ID   string `xml:"wangid,attr"`
	} `xml:"wangsets>wangset>wangtile"`
}

func readSheet(t *testing.T, name string) sheetFile {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("tilesets", name+".tsx"))
	var s sheetFile
	if err == nil {
		err = xml.Unmarshal(data, &s)
	}
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return s
}

// tile is the id of the tile of this name, or -1.
func (s sheetFile) tile(name string) int {
	for _, tile := range s.Tiles {
		for _, p := range tile.Properties {
			if p.Name == "name" && p.Value == name {
				return tile.ID
			}
		}
	}
	return -1
}

// matching is the ids of the tiles whose corners are where.
func (s sheetFile) matching(t *testing.T, where func([4]string) bool) []int {
	t.Helper()
	var out []int
	for _, w := range s.Corners {
		parts := strings.Split(w.ID, ",") // top, upper right, right, lower right, bottom, lower left, left, upper left
		var corners [4]string
		for i, p := range []int{7, 1, 3, 5} {
			n, err := strconv.Atoi(parts[p])
			if err != nil || n < 1 || n > len(s.Colours) {
				t.Fatalf("the corners %q are odd", w.ID)
			}
			corners[i] = s.Colours[n-1].Name
		}
		if where(corners) {
			out = append(out, w.Tile)
		}
	}
	return out
}

// cell is the side of the square that a rule takes on its map: three tiles, and a gap to the next.
const cell = 4

// text is the rule map as a file of Tiled's. Each rule asks for one tile of ground with nothing on the layer detail on
// it or beside it, so that what a maker has laid is left alone, and using the rules again adds only where there is room.
func (r rule) text(t *testing.T) string {
	t.Helper()
	ground := readSheet(t, r.land)
	tiles := ground.matching(t, r.where)
	if len(tiles) == 0 {
		t.Fatalf("%s-%s: no tile of the ground is so", r.land, r.name)
	}
	const across = 12
	w, h := min(across, len(tiles))*cell, (len(tiles)+across-1)/across*cell
	set := r.sheets(t, ground)
	var b strings.Builder
	fmt.Fprintf(&b, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<map version=\"1.8\" tiledversion=\"1.8.2\" orientation=\"orthogonal\" renderorder=\"right-down\" width=\"%d\" height=\"%d\" tilewidth=\"16\" tileheight=\"16\" infinite=\"0\" nextlayerid=\"%d\" nextobjectid=\"%d\">\n",
		w, h, 5+2*len(r.grows), 1+len(tiles)*len(r.grows))
	b.WriteString(set.text)
	id := 0
	layer := func(name, properties string, at func(rule, x, y int) int) {
		id++
		fmt.Fprintf(&b, " <layer id=\"%d\" name=\"%s\" width=\"%d\" height=\"%d\">\n%s  <data encoding=\"csv\">\n", id, name, w, h, properties)
		for y := range h {
			row := make([]string, w)
			for x := range row {
				n, gid := y/cell*across+x/cell, 0
				if n < len(tiles) && x%cell < 3 && y%cell < 3 {
					gid = at(n, x%cell, y%cell)
				}
				row[x] = strconv.Itoa(gid)
			}
			comma := ","
			if y == h-1 {
				comma = ""
			}
			b.WriteString(strings.Join(row, ",") + comma + "\n")
		}
		b.WriteString("</data>\n </layer>\n")
	}
	middle := func(gid func(rule int) int) func(rule, x, y int) int {
		return func(rule, x, y int) int {
			if x == 1 && y == 1 {
				return gid(rule)
			}
			return 0
		}
	}
	nothing := func(int, int, int) int { return 0 }
	layer("regions", "", func(int, int, int) int { return 1 })
	layer("input_ground", "", middle(func(n int) int { return 1 + tiles[n] }))
	layer("inputnot_ground", "", nothing) // so that the tiles around may be of any kind
	layer("input_detail", "  <properties>\n   <property name=\"StrictEmpty\" type=\"bool\" value=\"true\"/>\n  </properties>\n", nothing)
	object := 0
	for i, g := range r.grows {
		layer(fmt.Sprintf("output%d_detail", i+1), "", middle(func(int) int { return set.gid[g.detail] }))
		if g.prop == "" {
			continue
		}
		id++
		fmt.Fprintf(&b, " <objectgroup id=\"%d\" name=\"output%d_props\">\n", id, i+1)
		for n := range tiles {
			object++
			// Its foot is the middle of the tile's lower edge.
			x, y := (n%across*cell+1)*level.TileSize+level.TileSize/2, (n/across*cell+2)*level.TileSize
			fmt.Fprintf(&b, "  <object id=\"%d\" name=\"%s\" gid=\"%d\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n",
				object, g.prop, set.gid[g.prop], x, y, set.w[g.prop], set.h[g.prop])
		}
		b.WriteString(" </objectgroup>\n")
	}
	b.WriteString("</map>\n")
	return b.String()
}

// sheets are the tilesets of a rule map.
type sheets struct {
	text string
	gid  map[string]int
	w, h map[string]int // px
}

// sheets places the ground first and behind it the sheets of what grows.
func (r rule) sheets(t *testing.T, ground sheetFile) sheets {
	t.Helper()
	s := sheets{gid: map[string]int{"": 0}, w: map[string]int{}, h: map[string]int{}}
	first := 1
	place := func(name string, count int) {
		s.text += fmt.Sprintf(" <tileset firstgid=\"%d\" source=\"../tilesets/%s.tsx\"/>\n", first, name)
		first += count
	}
	place(r.land, ground.Count)
	growing := "wild" // where a land has such a sheet; else its growth is among what is of middle size
	if _, err := os.Stat(filepath.Join("tilesets", r.land+"-wild.tsx")); err != nil {
		growing = "mid"
	}
	for _, size := range []string{"small", growing} {
		sheet := readSheet(t, r.land+"-"+size)
		for _, g := range r.grows {
			name := g.detail
			if size != "small" {
				name = g.prop
			}
			id := sheet.tile(name)
			if name == "" || id < 0 {
				continue
			}
			s.gid[name], s.w[name], s.h[name] = first+id, sheet.Width, sheet.Height
			for _, tile := range sheet.Tiles {
				if tile.ID == id && len(tile.Shapes) > 0 {
					t.Errorf("%s-%s lays %s, which blocks the way", r.land, r.name, name)
				}
			}
		}
		place(r.land+"-"+size, sheet.Count)
	}
	for _, g := range r.grows {
		if _, ok := s.gid[g.detail]; !ok {
			t.Errorf("%s-%s lays %q, which is not in %s-small", r.land, r.name, g.detail, r.land)
		}
		if _, ok := s.gid[g.prop]; !ok {
			t.Errorf("%s-%s sets %q, which is not in %s-%s", r.land, r.name, g.prop, r.land, growing)
		}
	}
	return s
}

// TestMadeRules holds that the rule maps fit the tilesets as they are.
func TestMadeRules(t *testing.T) {
	if *update {
		if err := os.MkdirAll("rules", 0o755); err != nil {
			t.Fatal(err)
		}
	}
	list := "# What Tiled's automapping adds (Map > AutoMap). Made by `go generate ./maps`.\n"
	var want []string
	for _, r := range rules() {
		name := fmt.Sprintf("rules/%s-%s.tmx", r.land, r.name)
		compare(t, name, []byte(r.text(t)))
		list += fmt.Sprintf("\n# %s: %s\n%s\n", r.land, r.doc, name)
		want = append(want, name)
	}
	compare(t, "rules.txt", []byte(list))
	slices.Sort(want)
	if there, err := filepath.Glob("rules/*"); err != nil || !slices.Equal(there, want) {
		t.Errorf("the folder rules holds %v; made are %v", there, want)
	}
}
