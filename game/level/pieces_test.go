package level

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"handhold/game/fixed"
)

// kitFiles is a kit of two first, five middle and two last pieces of ten by eight tiles each: a path through rock, with
// a Wrong in each piece that has a prop and a toy at it. change may change the text of the map.
func kitFiles(change func(string) string) fstest.MapFS {
	const pieces, wide, high = 9, 10, 8
	kinds := []string{"first", "first", "middle", "middle", "middle", "middle", "middle", "last", "last"}
	width := pieces*wide + 3 // the last three columns lie in no piece
	var rows, things, props []string
	for y := range high {
		var row []string
		for x := range width {
			tile := "1"
			if y == 0 || y == high-1 {
				tile = "2"
			}
			if x%wide == 5 && y == 1+x/wide%3 {
				tile = "2" // so that each piece can be told from the others
			}
			row = append(row, tile)
		}
		rows = append(rows, strings.Join(row, ","))
	}
	for i, kind := range kinds {
		x, id := i*wide*16, 100*(i+1)
		things = append(things, fmt.Sprintf(`<object id="%d" name="p%d" type="Piece" x="%d" y="0" width="160" height="128"><properties><property name="kind" value="%s"/></properties></object>`, id, i, x, kind),
			fmt.Sprintf(`<object id="%d" type="Wrong" x="%d" y="80" width="24" height="24"/>`, id+1, x+100),
			fmt.Sprintf(`<object id="%d" type="Toy" x="%d" y="90"><point/></object>`, id+2, x+110),
			fmt.Sprintf(`<object id="%d" type="Toy" x="%d" y="90"><point/></object>`, id+3, x+40))
		props = append(props, fmt.Sprintf(`<object id="%d" gid="3" x="%d" y="96" width="16" height="16"/>`, id+10, x+104),
			fmt.Sprintf(`<object id="%d" gid="3" x="%d" y="96" width="16" height="16"/>`, id+11, x+32))
		switch kind {
		case "first":
			things = append(things, fmt.Sprintf(`<object id="%d" type="Start" x="%d" y="56"><point/></object>`, id+5, x+24))
		case "last":
			things = append(things, fmt.Sprintf(`<object id="%d" type="Border" x="%d" y="16" width="32" height="96"/>`, id+5, x+120))
		case "middle":
			things = append(things, fmt.Sprintf(`<object id="%d" type="Bubbles" x="%d" y="30"><properties><property name="to" type="object" value="%d"/><property name="radius" type="int" value="20"/></properties><point/></object>`, id+5, x+30, id+6),
				fmt.Sprintf(`<object id="%d" name="there" type="Spot" x="%d" y="70"><point/></object>`, id+6, x+130))
		}
	}
	things = append(things, `<object id="2000" type="Bench" x="1445" y="56"><point/></object>`)
	text := fmt.Sprintf(`<?xml version="1.0" encoding="UTF-8"?>
<map version="1.8" tiledversion="1.8.2" orientation="orthogonal" renderorder="right-down" width="%d" height="%d" tilewidth="16" tileheight="16" infinite="0" nextlayerid="9" nextobjectid="3000">
<properties><property name="title" value="title.kit"/><property name="next" value="kit"/><property name="pieces" type="int" value="3"/></properties>
<tileset firstgid="1" source="kit.tsx"/>
<layer id="1" name="ground" width="%d" height="%d"><data encoding="csv">%s</data></layer>
<objectgroup id="2" name="props">%s</objectgroup>
<objectgroup id="3" name="things">%s</objectgroup>
</map>`, width, high, width, high, strings.Join(rows, ",\n"), strings.Join(props, ""), strings.Join(things, ""))
	if change != nil {
		text = change(text)
	}
	return fstest.MapFS{
		"maps/kit.tmx": {Data: []byte(text)},
		"maps/kit.tsx": {Data: []byte(`<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="kit" tilewidth="16" tileheight="16" tilecount="3" columns="3">
 <image source="kit.png" width="48" height="16"/>
 <tile id="0"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="1"><properties><property name="material" value="stone"/></properties>
  <objectgroup draworder="index"><object id="1" x="0" y="0" width="16" height="16"/></objectgroup></tile>
 <tile id="2"><objectgroup draworder="index"><object id="1" x="4" y="12" width="4" height="4"/></objectgroup></tile>
</tileset>`)},
		"maps/kit.png": {Data: []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x30\x00\x00\x00\x10\x08\x03\x00\x00\x00")},
	}
}

func kitOf(t *testing.T, change func(string) string) *Level {
	t.Helper()
	l, err := Load(kitFiles(change), "maps/kit.tmx")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func checkedKit(l *Level) Findings {
	return Check(l, func(string) bool { return true }, func(string) bool { return true })
}

func TestAKitMakesOneWorldPerSeed(t *testing.T) {
	kit := kitOf(t, nil)
	orders := map[string]bool{}
	for seed := range uint64(50) {
		l, again := Compose(kit, seed), Compose(kit, seed)
		if l.Width != 50 || l.Height != kit.Height || l.Kit() {
			t.Fatalf("seed %d: %d×%d tiles, a kit: %v", seed, l.Width, l.Height, l.Kit())
		}
		if a, b := fmt.Sprint(l.Layers, l.Props, l.Things), fmt.Sprint(again.Layers, again.Props, again.Things); a != b {
			t.Fatalf("seed %d makes two different worlds", seed)
		}
		var order []string
		for _, p := range kit.row(seed) {
			order = append(order, p.piece.Name)
		}
		orders[strings.Join(order, " ")] = true
		wholeWorld(t, kit, l, seed)
	}
	if len(orders) < 30 {
		t.Errorf("50 seeds make only %d worlds", len(orders))
	}
	if len(kit.Things) != 9*4+2+2+10+1 || kit.Width != 93 || !kit.Kit() {
		t.Error("putting it together has changed the kit")
	}
}

// wholeWorld checks what is in the world l made of kit.
func wholeWorld(t *testing.T, kit, l *Level, seed uint64) {
	t.Helper()
	for i, p := range kit.row(seed) {
		for x := range 10 {
			for y := range l.Height {
				if l.Layers[0].Tiles[y*l.Width+i*10+x] != kit.Layers[0].Tiles[y*kit.Width+p.from+x] {
					t.Fatalf("seed %d: the tile %d, %d of piece %d is another one", seed, x, y, i)
				}
			}
		}
		// What is drawn 40 px into the piece lies there now.
		toy := l.Thing(p.piece.ID + 3)
		if want := fixed.Px(i*160+40, 90); toy == nil || toy.At != want || toy.Box.Min != want {
			t.Fatalf("seed %d: the toy of piece %d is %+v", seed, i, toy)
		}
		j := slices.IndexFunc(l.Props, func(q Prop) bool { return q.ID == p.piece.ID+11 })
		if want := fixed.Px(i*160+40, 96); j < 0 || l.Props[j].Foot != want || l.Props[j].Solid[0].Bounds().Min != want.Sub(fixed.Px(4, 4)) {
			t.Fatalf("seed %d: the prop of piece %d is not at %v", seed, i, want)
		}
	}
	wrong := l.ByClass(Wrong)
	if len(wrong) != 1 || len(l.ByClass(Piece)) != 0 || len(l.ByClass(Bench)) != 0 || len(l.ByClass(Start)) != 1 || len(l.ByClass(Border)) != 1 {
		t.Fatalf("seed %d: %d Wrongs, or Pieces, or what lies in none of them", seed, len(wrong))
	}
	if n := len(l.Props); n != 5+1 {
		t.Errorf("seed %d: %d props stand, not one in each piece and one at the Wrong", seed, n)
	}
	if n := len(l.ByClass(Toy)); n != 5+1 {
		t.Errorf("seed %d: %d toys lie, not one in each piece and one at the Wrong", seed, n)
	}
	if !slices.IsSortedFunc(l.Things, func(a, b Thing) int { return a.ID - b.ID }) {
		t.Errorf("seed %d: the things are not in the order of their ids", seed)
	}
	if kept := slices.ContainsFunc(l.Props, func(p Prop) bool { return wrong[0].Contains(p.Foot) }); !kept {
		t.Errorf("seed %d: the prop at the Wrong that is kept has gone", seed)
	}
}

func TestEachPieceKeepsItsWrongInSomeWorld(t *testing.T) {
	kit := kitOf(t, nil)
	kept := map[int]bool{}
	for seed := range uint64(300) {
		kept[Compose(kit, seed).ByClass(Wrong)[0].ID] = true
	}
	if len(kept) != 9 {
		t.Errorf("only %d of 9 Wrongs are ever kept", len(kept))
	}
}

func TestWhatIsNoKitStaysAsItIs(t *testing.T) {
	kit := kitOf(t, func(s string) string {
		return strings.Replace(s, `name="pieces" type="int" value="3"`, `name="pieces" type="int" value="0"`, 1)
	})
	if Compose(kit, 7) != kit {
		t.Error("a map that is no kit is put together")
	}
	kit = kitOf(t, func(s string) string { return strings.ReplaceAll(s, `value="last"`, `value="middle"`) })
	if Compose(kit, 7) != kit {
		t.Error("a kit without a last piece is put together")
	}
}

func TestAGoodKitIsClean(t *testing.T) {
	for _, f := range checkedKit(kitOf(t, nil)) {
		if !strings.Contains(f.What, "Landmark") && !strings.Contains(f.What, "it lies in none of the Pieces") {
			t.Errorf("of a good kit it says: %s", f)
		}
	}
}

func TestWhatIsWrongWithKitsIsTold(t *testing.T) {
	for _, c := range []struct{ what, old, now, says string }{
		{"no first", `value="first"`, `value="middle"`, "none of them is of kind first"},
		{"no last", `value="last"`, `value="middle"`, "none of them is of kind last"},
		{"too few", `name="pieces" type="int" value="3"`, `name="pieces" type="int" value="6"`, "pieces is 6, and 5 of its Pieces are of kind middle"},
		{"off the grid", `name="p2" type="Piece" x="320"`, `name="p2" type="Piece" x="323"`, "do not lie on the grid"},
		{"not tall", `x="320" y="0" width="160" height="128"`, `x="320" y="0" width="160" height="112"`, "not as tall as the map"},
		{"over each other", `x="320" y="0" width="160"`, `x="320" y="0" width="176"`, `overlaps the Piece "p2"`},
		{"a reference elsewhere", `type="object" value="306"`, `type="object" value="406"`, "does not lie in its Piece"},
		{"no start", `type="Start" x="24"`, `type="Light" x="24"`, "a first Piece without a Start"},
		{"no border", `type="Border" x="1240"`, `type="Block" x="1240"`, "a last Piece without a Border"},
		{"a start in the middle", `type="Start" x="24"`, `type="Start" x="324"`, "one begins in the first"},
		{"a thing across", `type="Wrong" x="420"`, `type="Wrong" x="460"`, "reaches out of the Piece"},
	} {
		l := kitOf(t, func(s string) string {
			if !strings.Contains(s, c.old) {
				t.Fatalf("%s: nothing to change", c.what)
			}
			return strings.ReplaceAll(s, c.old, c.now)
		})
		if told := checkedKit(l).Error(); !strings.Contains(told, c.says) {
			t.Errorf("%s: it says\n%s", c.what, told)
		}
	}
}

// TestEachWorldOfAKitHasWhatTheStoryNeeds: it is not enough that one lies in a Piece that need not be taken.
func TestEachWorldOfAKitHasWhatTheStoryNeeds(t *testing.T) {
	bench := func(id, x int) string {
		return fmt.Sprintf(`<object id="%d" type="Bench" x="%d" y="56"><point/></object>`, id, x)
	}
	told := checkedKit(kitOf(t, func(s string) string {
		s = strings.Replace(s, `name="title" value="title.kit"/>`, `name="title" value="title.kit"/><property name="row" value="10a"/>`, 1)
		return strings.Replace(s, bench(2000, 1445), bench(2000, 60)+bench(2001, 220)+`<object id="2002" type="Landmark" x="380" y="56"><point/></object>`, 1)
	})).Error()
	if strings.Contains(told, "no Bench") || strings.Count(told, "no Landmark") != 1 || !strings.Contains(told, `in the world of the Pieces "p`) {
		t.Errorf("with a Bench in each first Piece and a Landmark in one of the middle it says\n%s", told)
	}
}

func TestPiecesThatDoNotFitAreTold(t *testing.T) {
	l := kitOf(t, nil)
	l.Layers[0].Tiles[3*l.Width+20] = l.Layers[0].Tiles[0]
	if told := checkedKit(l).Error(); !strings.Contains(told, `things/300 "p2" (Piece): at its left rim one can walk in other rows than at the right rim of the Piece "p0", from row 3 on`) {
		t.Errorf("of a closed rim it says\n%s", told)
	}
}

// TestAFlagOfAPieceThatNeedNotComeIsTold: what waits for a flag must come together with what sets it.
func TestAFlagOfAPieceThatNeedNotComeIsTold(t *testing.T) {
	toy := func(s string, id, x int, property string) string {
		old := fmt.Sprintf(`<object id="%d" type="Toy" x="%d" y="90">`, id, x)
		if !strings.Contains(s, old) {
			t.Fatal("nothing to change")
		}
		return strings.Replace(s, old, old+"<properties><property name="+property+"/></properties>", 1)
	}
	for _, c := range []struct {
		setter, x int
		told      bool
	}{{403, 520, true}, {303, 360, false}} {
		l := kitOf(t, func(s string) string {
			return toy(toy(s, c.setter, c.x, `"sets" value="seen"`), 302, 430, `"when" value="seen"`)
		})
		if told := checkedKit(l).Error(); strings.Contains(told, `waits for the flag "seen"`) != c.told {
			t.Errorf("set by %d, it says\n%s", c.setter, told)
		}
	}
}
