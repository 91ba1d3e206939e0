package level

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"handhold/game/fixed"
)

func isGood(name string) bool { return name == "good" || name == "there" }

func isWord(key string) bool { return key == "world.test" || key == "test.hello" }

func TestCheckFindsNothingInTheGoodMap(t *testing.T) {
	if found := Check(loadGood(t), isGood, isWord).Wrong(); found != nil {
		t.Error(found)
	}
}

var checkDamage = []struct{ old, new, want string }{
	{`value="world.test"`, `value="world.tset"`, `maps/good.tmx: title is "world.tset", a key that the words file lacks; choose one of its keys, or add it to assets/words/en.json.`},
	{`<property name="hour" type="int" value="18"/>`, `<property name="next" value="nowhere"/>`, `maps/good.tmx: next is "nowhere", and there is no such map; choose one, or save that map beside this one.`},
	{`<property name="hour" type="int" value="18"/>`, `<property name="row" value="12"/>`, `maps/good.tmx: it is of 12×8 tiles; a world of the story has at least 60×40: enlarge it with Map > Resize Map in Tiled.
maps/good.tmx: it has no Landmark; each world of the story has one: put it into the layer things.
maps/good.tmx: it has no Bench; each world of the story has one: put it into the layer things.
maps/good.tmx: it has no Wrong; each world of the story has one: put it into the layer things.`},
	{"8,1,1,1,1,1,1,1,1,1,1,8,\n", "8,1,1,1,0,0,1,1,1,1,1,8,\n", `maps/good.tmx: ground: tile 4, 1 is empty, the first of 2; paint it with one of the terrains.`},
	{"8,1,1,1,1,1,1,1,1,1,1,8,\n", "8,1,1,4,1,1,1,1,1,1,1,8,\n", `maps/good.tmx: ground: tile 3, 1 has no material, the first of 1; paint it with a terrain, or give its tile one in the tileset.`},
	{`type="Start"`, `type="Spot"`, `maps/good.tmx: it has no Start; put one into the layer things, where the two begin.`},
	{`<object id="11"`, `<object id="9" type="Start" x="24" y="24"><properties><property name="who" value="homura"/></properties><point/></object><object id="11"`,
		`maps/good.tmx: things/10 "start" (Start): homura already begins at object 9; delete one of them, or let this be for the other one alone.`},
	{`<object id="11"`, `<object id="20" type="Start" x="24" y="24"><point/></object><object id="11"`, `maps/good.tmx: things/20 (Start): both already begin at object 10; delete one of them, or give it a condition.`},
	{`x="40.5" y="24"`, `x="70" y="90"`, `maps/good.tmx: things/10 "start" (Start): it lies inside the Ravine 12; move it away from there.`},
	{`x="40.5" y="24"`, `x="120" y="75"`, `maps/good.tmx: things/10 "start" (Start): it lies inside something solid; move it to where one can stand.`},
	{`name="needs" value="one"`, `name="to" value="nowhere"`, `maps/good.tmx: things/11 "gate" (Border): to is "nowhere", and there is no such map; choose one, or save that map beside this one.`},
	{`type="object" value="13"`, `type="object" value="99"`, `maps/good.tmx: things/12 "rim" (Ravine): floor refers to the object 99, which does not exist; choose another one in Tiled's properties.`},
	{`type="object" value="13"`, `type="object" value="10"`, `maps/good.tmx: things/12 "rim" (Ravine): floor refers to the object 10, a Start; it must be a Spot: put one there, and choose it.`},
	{`x="80" y="112"`, `x="80" y="90"`, `maps/good.tmx: things/12 "rim" (Ravine): its floor (object 13) lies inside itself; move that out of it.
maps/good.tmx: things/13 "landing" (Spot): no border and no whirlpool can be reached from it; open a way, or move it.`},
	{`x="80" y="112"`, `x="116" y="76"`, `maps/good.tmx: things/13 "landing" (Spot): it lies inside something solid; move it to where one can stand.`},
	{`points="0,0 32,0 32,16 0,16"`, `points="0,0 32,16 32,0 0,8"`, `maps/good.tmx: things/12 "rim" (Ravine): its polygon crosses itself; move its corners with Tiled's Edit Polygons.`},
	{`points="0,0 32,0 32,16 0,16"`, `points="0,0 32,0 16,0"`, `maps/good.tmx: things/12 "rim" (Ravine): its polygon has no area; move its corners with Tiled's Edit Polygons.`},
	{`value="test.hello"`, `value="test.hallo"`, `maps/good.tmx: things/15 "words" (Beat): say is "test.hallo", a key that the words file lacks; choose one of its keys, or add it to assets/words/en.json.`},
	{`value="!seen"`, `value="!seem"`, `maps/good.tmx: things/15 "words" (Beat): when waits for the flag "seem", which nothing sets; let a thing set it with sets, or mend its spelling.`},
	{`value="torn &amp; !met"`, `value="torn &amp; !left"`, `maps/good.tmx: props/2: when waits for the flag "left", which nothing sets; let a thing set it with sets, or mend its spelling.`},
	{`x="176" y="32" width="16" height="48"`, `x="116" y="68" width="4" height="4"`, `maps/good.tmx: things/10 "start" (Start): no border and no whirlpool can be reached from it; open a way, or add a Border.
maps/good.tmx: things/11 "gate" (Border): it cannot be reached; move it, or open a way to it.
maps/good.tmx: things/13 "landing" (Spot): no border and no whirlpool can be reached from it; open a way, or move it.`},
	{`<ellipse/>`, `<ellipse/></object><object id="16" type="View" x="24" y="24"><properties><property name="at" type="object" value="4"/></properties><point/>`,
		`maps/good.tmx: things/16 (View): at refers to the object 4, which does not exist; choose another one in Tiled's properties.`},
	{`<ellipse/>`, `<ellipse/></object><object id="16" type="View" x="24" y="24"><properties><property name="at" type="object" value="1"/></properties><point/>`, ``},
	{`<ellipse/>`, `<ellipse/></object>` + whirl("there", "there") + `<object id="17" type="Spot" x="24" y="24"><point/>`, `maps/good.tmx: things/16 (Whirlpool): it carries both to there; it parts them: choose different maps for madoka and homura.`},
	{`<ellipse/>`, `<ellipse/></object>` + whirl("there", "here") + `<object id="17" type="Spot" x="24" y="24"><point/>`, `maps/good.tmx: things/16 (Whirlpool): homura is "here", and there is no such map; choose one, or save that map beside this one.`},
}

func whirl(madoka, homura string) string {
	return `<object id="16" type="Whirlpool" x="96" y="96" width="40" height="24"><properties><property name="madoka" value="` + madoka +
		`"/><property name="homura" value="` + homura + `"/></properties><ellipse/></object>`
}

func TestCheckTellsWhatIsWrong(t *testing.T) {
	for _, d := range checkDamage {
		l, err := Load(edited(goodPath, d.old, d.new), goodPath)
		if err != nil {
			t.Errorf("%s: %v", d.new, err)
			continue
		}
		if got := Check(l, isGood, isWord).Wrong().Error(); got != d.want {
			t.Errorf("%s → %s:\n got %s\nwant %s", d.old, d.new, got, d.want)
		}
	}
}

// TestCheckSeesWalls closes the map's right part off with a Block and expects that the gate in it is missed.
func TestCheckSeesWalls(t *testing.T) {
	wall := `<object id="20" type="Block" x="160" y="0" width="8" height="128"/><object id="11"`
	l, err := Load(edited(goodPath, `<object id="11"`, wall), goodPath)
	if err != nil {
		t.Fatal(err)
	}
	if got := Check(l, isGood, isWord).Wrong().Error(); !strings.Contains(got, `things/11 "gate" (Border): it cannot be reached; move it, or open a way to it.`) {
		t.Errorf("got %s", got)
	}
	open := strings.Replace(wall, `height="128"/>`, `height="128"><properties><property name="when" value="torn"/></properties></object>`, 1)
	if l, err = Load(edited(goodPath, `<object id="11"`, open), goodPath); err != nil {
		t.Fatal(err)
	}
	if found := Check(l, isGood, isWord).Wrong(); found != nil {
		t.Errorf("a wall that is not always there: %v", found)
	}
}

// TestCheckKnowsHowWideFeetAre leaves a gap in a wall, too narrow and wide enough.
func TestCheckKnowsHowWideFeetAre(t *testing.T) {
	for _, c := range []struct {
		gap  int
		free bool
	}{{4, false}, {8, true}} {
		wall := fmt.Sprintf(`<object id="20" type="Block" x="160" y="0" width="8" height="64"/><object id="21" type="Block" x="160" y="%d" width="8" height="64"/><object id="11"`, 64+c.gap)
		l, err := Load(edited(goodPath, `<object id="11"`, wall), goodPath)
		if err != nil {
			t.Fatal(err)
		}
		if found := Check(l, isGood, isWord).Wrong(); (found == nil) != c.free {
			t.Errorf("a gap of %d px: %v", c.gap, found)
		}
	}
}

// TestCheckFollowsFalls lets the only way to the gate be over a ravine or a slope.
func TestCheckFollowsFalls(t *testing.T) {
	across := `<object id="20" type="CLASS" x="144" y="0" width="16" height="128"><properties>PROPS</properties></object>` +
		`<object id="21" type="Spot" x="164" y="64"><point/></object><object id="11"`
	for _, c := range []struct{ class, props, want string }{
		{"Ravine", `<property name="floor" type="object" value="21"/>`, ""},
		{"Ravine", `<property name="floor" type="object" value="13"/>`, "cannot be reached"},
		{"Slope", `<property name="landing" type="object" value="21"/><property name="steep" type="float" value="0.9"/>`, ""},
		{"Slope", `<property name="landing" type="object" value="13"/><property name="steep" type="float" value="0.9"/>`, "cannot be reached"},
		{"Slope", `<property name="landing" type="object" value="13"/><property name="steep" type="float" value="0.3"/>`, ""},
	} {
		l, err := Load(edited(goodPath, `<object id="11"`, strings.NewReplacer("CLASS", c.class, "PROPS", c.props).Replace(across)), goodPath)
		if err != nil {
			t.Fatal(err)
		}
		if got := Check(l, isGood, isWord).Wrong().Error(); (got == "") != (c.want == "") || !strings.Contains(got, c.want) {
			t.Errorf("%s %s: got %s, want %q", c.class, c.props, got, c.want)
		}
	}
}

func TestCheckTellsOfSlopesThatNeverEnd(t *testing.T) {
	loop := `<object id="20" type="Slope" x="16" y="96" width="16" height="16"><properties><property name="landing" type="object" value="23"/></properties></object>` +
		`<object id="21" type="Slope" x="48" y="96" width="16" height="16"><properties><property name="landing" type="object" value="22"/></properties></object>` +
		`<object id="22" type="Spot" x="24" y="104"><point/></object><object id="23" type="Spot" x="56" y="104"><point/></object><object id="11"`
	l, err := Load(edited(goodPath, `<object id="11"`, loop), goodPath)
	if err != nil {
		t.Fatal(err)
	}
	got := Check(l, isGood, isWord).Wrong().Error()
	if want := "maps/good.tmx: things/20 (Slope): its landing leads back to it; move one of the landings out of the slopes."; !strings.Contains(got, want) {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestMaterialAtSeesBridgesAndThroughDecoration(t *testing.T) {
	l := loadGood(t)
	for _, c := range []struct {
		x, y  int
		m     Material
		speed int
	}{
		{8, 8, Grass, 100}, {24, 24, Sand, 80}, {40, 24, Sand, 80}, {120, 56, Wood, 100}, {120, 72, Water, 0}, {-1, 5, None, 0}, {500, 5, None, 0},
	} {
		if m, speed := l.MaterialAt(fixed.Px(c.x, c.y)); m != c.m || speed != c.speed {
			t.Errorf("at %d, %d: %v %d, want %v %d", c.x, c.y, m, speed, c.m, c.speed)
		}
	}
}

func TestTileSolids(t *testing.T) {
	l := loadGood(t)
	solids := func(x, y int) (out []fixed.Polygon) {
		l.TileSolids(x, y, func(g fixed.Polygon) { out = append(out, g) })
		return out
	}
	if got := solids(7, 3); got != nil {
		t.Errorf("under the bridge: %v", got)
	}
	if got := solids(7, 4); len(got) != 1 || !slices.Equal(got[0], fixed.Polygon{fixed.Px(112, 64), fixed.Px(128, 64), fixed.Px(128, 80), fixed.Px(112, 80)}) {
		t.Errorf("water: %v", got)
	}
	// The rock's triangle 2,2 10,2 10,6, mirrored in its tile at 48, 64.
	if got := solids(3, 4); len(got) != 1 || got[0].Bounds() != (fixed.Box{Min: fixed.Px(54, 66), Max: fixed.Px(62, 70)}) || !got[0].Contains(fixed.Px(55, 67)) || got[0].Contains(fixed.Px(61, 69)) {
		t.Errorf("mirrored rock: %v", got)
	}
}
