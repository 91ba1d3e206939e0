package e2e_test

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/hajimehoshi/ebiten/v2"
)

// The colours of the ground of a bench's map.
var (
	redGround  = color.RGBA{200, 40, 40, 255}
	blueGround = color.RGBA{40, 60, 200, 255}
)

// bench is a map in a folder that is played while it is edited.
type bench struct {
	t   *testing.T
	dir string
	g   *guest
}

// benchMap is a map with nothing but ground, where the two stand in the middle, and what else is given. Part of the
// ground may be solid: columns from to before to.
func benchMap(solidFrom, solidTo int, things string) string {
	const w, h = 60, 40
	var csv []string
	for i := range w * h {
		gid := "1"
		if x := i % w; x >= solidFrom && x < solidTo {
			gid = "2"
		}
		csv = append(csv, gid)
	}
	return fmt.Sprintf(`<?xml version="1.0" encoding="UTF-8"?>
<map version="1.8" tiledversion="1.8.2" orientation="orthogonal" renderorder="right-down" width="%[1]d" height="%[2]d" tilewidth="16" tileheight="16" infinite="0" nextlayerid="9" nextobjectid="999">
<properties><property name="title" value="title.none"/><property name="wash" type="float" value="0"/></properties>
<tileset firstgid="1" source="sets/bench.tsx"/>
<layer id="1" name="ground" width="%[1]d" height="%[2]d"><data encoding="csv">%[3]s</data></layer>
<objectgroup id="2" name="things"><object id="1" type="Start" x="480" y="320"><properties><property name="held" type="bool" value="true"/></properties><point/></object>%[4]s</objectgroup>
</map>
`, w, h, strings.Join(csv, ","), things)
}

// benchSet is the map's tileset: ground, and rock one cannot walk on.
func benchSet(picture string) string {
	return fmt.Sprintf(`<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="bench" tilewidth="16" tileheight="16" tilecount="2" columns="2">
 <image source="%s" width="32" height="16"/>
 <tile id="0"><properties><property name="material" value="stone"/></properties></tile>
 <tile id="1"><properties><property name="material" value="stone"/></properties><objectgroup><object id="1" x="0" y="0" width="16" height="16"/></objectgroup></tile>
</tileset>
`, picture)
}

// benchPicture is the tileset's picture, all of one colour.
func benchPicture(t *testing.T, c color.RGBA) string {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, 32, 16))
	for i := range 32 * 16 {
		img.SetRGBA(i%32, i/32, c)
	}
	var b bytes.Buffer
	must(t, png.Encode(&b, img))
	return b.String()
}

// newBench plays a map of red ground, hand in hand, some way from where it begins.
func newBench(t *testing.T, args ...string) *bench {
	t.Helper()
	b := &bench{t: t}
	b.dir = folder(t, map[string]string{
		"maps/bench.tmx":      benchMap(0, 0, ""),
		"maps/sets/bench.tsx": benchSet("bench.png"),
		"maps/sets/bench.png": benchPicture(t, redGround),
	})
	b.g = play(t, setting{args: append([]string{"-map", b.at("bench.tmx"), "-seed", "1", "-mute"}, args...)})
	b.g.ticks(170) // until the picture has come
	b.g.hold(60, ebiten.KeyS)
	b.g.ticks(70)
	return b
}

func (b *bench) at(name string) string { return filepath.Join(b.dir, "maps", filepath.FromSlash(name)) }

// save writes a file in place.
func (b *bench) save(name, text string) {
	b.t.Helper()
	must(b.t, os.WriteFile(b.at(name), []byte(text), 0o644))
}

// replace writes a file beside and renames it, as Tiled does.
func (b *bench) replace(name, text string) {
	b.t.Helper()
	b.save(name+".draft", text)
	must(b.t, os.Rename(b.at(name+".draft"), b.at(name)))
}

// seen lets the game go on until its picture is as wanted.
func (b *bench) seen(what string, wanted func(*image.RGBA) bool) {
	b.t.Helper()
	began := time.Now()
	for time.Since(began) < time.Minute {
		b.g.ticks(2)
		if img := b.g.glance(); wanted(img) {
			b.t.Logf("%s: seen after %v", what, time.Since(began).Round(time.Millisecond))
			b.g.keepPicture(img)
			return
		}
	}
	b.g.picture()
	b.t.Fatalf("still not seen: %s\n%s", what, b.g.said)
}

// ground says whether the ground is of a colour, at the left of the picture and below what is written over it.
func ground(c color.RGBA) func(*image.RGBA) bool {
	return func(img *image.RGBA) bool {
		var r, g, bl, n int
		for y := 400; y < 600; y += 4 {
			for x := 100; x < 400; x += 4 {
				p := img.RGBAAt(x, y)
				r, g, bl, n = r+int(p.R), g+int(p.G), bl+int(p.B), n+1
			}
		}
		return c.R > c.B == (r > bl+20*n) && c.B > c.R == (bl > r+20*n) && c.G > 128 == (g > r && g > bl)
	}
}

// noted says whether something is written on paper over the upper part of the picture.
func noted(img *image.RGBA) bool {
	paper := 0
	for y := 20; y < 110; y++ {
		for x := 340; x < 940; x++ {
			if p := img.RGBAAt(x, y); p.R > 225 && p.G > 220 && p.B > 205 {
				paper++
			}
		}
	}
	return paper > 4000
}

// TestASaveIsSeenWhereTheyStand saves in every way editors have, while they stand hand in hand.
func TestASaveIsSeenWhereTheyStand(t *testing.T) {
	b := newBench(t)
	b.seen("the red ground", ground(redGround))
	before := b.g.now()
	if before.Link != "held" || before.Madoka.Y < 330 {
		t.Fatalf("they do not stand where the test wants them: %+v", before)
	}
	b.replace("sets/bench.png", benchPicture(t, blueGround))
	b.seen("a picture that is replaced", ground(blueGround))
	b.replace("sets/bench.tsx", benchSet("other.png"))
	b.seen("a tileset whose picture is missing is said", noted)
	if !ground(blueGround)(b.g.glance()) {
		t.Error("the last good map is not kept")
	}
	b.save("sets/other.png", benchPicture(t, redGround))
	b.seen("a tileset replaced by renaming, and its picture come", func(img *image.RGBA) bool { return ground(redGround)(img) && !noted(img) })
	b.save("sets/third.png", benchPicture(t, blueGround))
	b.save("sets/third.tsx", benchSet("third.png"))
	b.save("bench.tmx", strings.Replace(benchMap(0, 0, ""), "bench.tsx", "third.tsx", 1))
	b.seen("a map saved in place", ground(blueGround))
	b.replace("bench.tmx", benchMap(0, 0, ""))
	b.seen("a map replaced by renaming", ground(redGround))
	b.halves("bench.tmx", strings.Replace(benchMap(0, 0, ""), "bench.tsx", "third.tsx", 1))
	b.seen("a map written in two parts", ground(blueGround))
	b.g.ticks(120)
	if after := b.g.now(); after.Link != "held" || near(after.Madoka, before.Madoka) > 1 || near(after.Homura, before.Homura) > 1 || after.Tick <= before.Tick {
		t.Errorf("they stood\n%+v\nand stand\n%+v", before, after)
	}
	for line := range strings.Lines(b.g.said.String()) {
		if !strings.Contains(line, "other.png") { // the one that was missing for a while
			t.Errorf("it says %q", line)
		}
	}
}

// halves writes a file in two parts, and looks at the game in between.
func (b *bench) halves(name, text string) {
	b.t.Helper()
	f, err := os.Create(b.at(name))
	must(b.t, err)
	defer f.Close()
	half := len(text) / 2
	_, err = f.WriteString(text[:half])
	must(b.t, err)
	for end := time.Now().Add(150 * time.Millisecond); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		b.g.ticks(1)
	}
	_, err = f.WriteString(text[half:])
	must(b.t, err)
}

// TestABrokenSaveIsSaidAndHealed breaks the map in two ways, plays on, and mends it.
func TestABrokenSaveIsSaidAndHealed(t *testing.T) {
	b := newBench(t)
	good := benchMap(0, 0, "")
	wrong := strings.ReplaceAll(good, "</objectgroup>", `<object id="7" name="hole" type="Ravin" x="100" y="100"><point/></object><object id="8" type="Starrt" x="100" y="100"><point/></object></objectgroup>`)
	b.save("bench.tmx", wrong)
	b.seen("two mistakes are said", noted)
	before := b.g.now()
	b.g.hold(60, ebiten.KeyD)
	b.g.ticks(60)
	if after := b.g.now(); after.Madoka.X < before.Madoka.X+20 {
		t.Errorf("one cannot walk on while the map is broken: %+v", after)
	}
	said := b.g.said.String()
	for _, part := range []string{"handhold: ", `things/7 "hole" (Ravin)`, "things/8 (Starrt)"} {
		if !strings.Contains(said, part) {
			t.Errorf("%q is not said:\n%s", part, said)
		}
	}
	b.save("bench.tmx", good[:len(good)/3])
	b.seen("half a map is said", func(img *image.RGBA) bool { return noted(img) && strings.Contains(b.g.said.String(), "cannot be read") })
	b.save("bench.tmx", good)
	b.seen("the message goes", func(img *image.RGBA) bool { return !noted(img) })
	if s := b.g.now(); s.Link != "held" {
		t.Errorf("afterwards: %+v", s)
	}
}

// TestWhereItIsSolidNowTheyStandBeside paints rock over where they stand, in a map of ours and in one for another game.
func TestWhereItIsSolidNowTheyStandBeside(t *testing.T) {
	for _, foreign := range []bool{false, true} {
		besideRock(t, newBench(t, "-foreign="+strconv.FormatBool(foreign)))
	}
}

func besideRock(t *testing.T, b *bench) {
	t.Helper()
	before := b.g.now()
	x := int(before.Madoka.X) / 16
	b.save("bench.tmx", benchMap(x-3, x+3, ""))
	s := b.g.untilReal("they stand beside the rock", func(s state) bool {
		in := func(g girl) bool { return g.X > float64(16*(x-3)) && g.X < float64(16*(x+3)) }
		return s.Tick > before.Tick && !in(s.Madoka) && !in(s.Homura)
	})
	if d := near(s.Madoka, before.Madoka); s.Link != "held" || d < 10 || d > 90 || near(s.Madoka, s.Homura) > 30 {
		t.Errorf("they stood at %+v and stand at %+v", before, s)
	}
}

// TestOneBeginsAtAnObject begins at an object that Tiled would name, and says so where it cannot.
func TestOneBeginsAtAnObject(t *testing.T) {
	dir := folder(t, map[string]string{
		"maps/bench.tmx":      benchMap(0, 0, `<object id="42" type="Spot" x="200" y="500"><point/></object>`),
		"maps/sets/bench.tsx": benchSet("bench.png"),
		"maps/sets/bench.png": benchPicture(t, redGround),
	})
	file := filepath.Join(dir, "maps", "bench.tmx")
	g := play(t, setting{args: []string{"-map", file, "-mute", "-at", "42"}})
	s := g.until(5, "it has begun", func(s state) bool { return s.Tick > 0 })
	if at := (girl{X: 200, Y: 500}); near(s.Madoka, at) > 30 || near(s.Homura, at) > 30 {
		t.Errorf("they begin at %+v", s)
	}
}

// untilReal lets real time pass with the ticks until the state is as wanted.
func (g *guest) untilReal(what string, wanted func(state) bool) state {
	g.t.Helper()
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		g.ticks(20)
		if s := g.now(); wanted(s) {
			return s
		}
	}
	g.picture()
	g.t.Fatalf("still not so: %s; it is %+v\n%s", what, g.now(), g.said)
	return state{}
}
