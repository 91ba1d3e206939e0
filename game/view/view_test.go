package view

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

var update = flag.Bool("update", false, "write the frame goldens anew")

// golden compares a frame with the one in testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name+".txt")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want := string(read(t, file))
	if got == want {
		return
	}
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			t.Fatalf("%s line %d:\n got %s\nwant %s\n(go test ./game/view -update writes it anew)", file, i+1, a[i], b[i])
		}
	}
	t.Fatalf("%s: %d lines, want %d", file, len(a), len(b))
}

func TestFramesAreAsTheyWere(t *testing.T) {
	l := sketch(t, "", startBoth)
	l.step(40, walk(0, 0))
	golden(t, "arriving", l.v.Frame(640, 360).String())

	// Washed out, with the path they have walked hand in hand.
	l = sketch(t, `<property name="wash" type="float" value="0.9"/>`, startBoth)
	l.step(180, walk(-127, 0))
	l.step(60, walk(0, 127))
	golden(t, "walked", l.v.Frame(640, 360).String())

	l = sketch(t, `<property name="hour" type="int" value="22"/><property name="weather" value="snow"/>`,
		`<object id="1" type="Start" x="482" y="312"><properties><property name="who" value="homura"/></properties><point/></object>
		<object id="2" type="Light" x="520" y="340"><point/></object>
		<object id="3" type="Arrow" x="460" y="320"><point/></object>
		<object id="4" type="Beat" x="470" y="300" width="40" height="40"><properties><property name="say" value="say.hello"/></properties></object>`)
	l.told.WordsLeft = 20
	l.step(220, walk(0, 0))
	golden(t, "night", l.v.Frame(480, 480).String())
}

func TestHandsMeetInEveryDirection(t *testing.T) {
	figures, err := ParseFigures("figures.json", read(t, "../../assets/art/figures.json"))
	if err != nil {
		t.Fatal(err)
	}
	lv, err := level.Load(sketchFiles(t, "", startBoth), "maps/sketch.tmx")
	if err != nil {
		t.Fatal(err)
	}
	for d := fixed.East; d <= fixed.NorthEast; d++ {
		l := lookAt(t, lv, figures)
		u := d.Unit()
		in := walk(int8(u.X*127/256), int8(u.Y*127/256))
		for tick := range 240 {
			if tick == 170 {
				in = walk(0, 0)
			}
			l.step(1, in)
			if !l.w.Joined {
				t.Fatalf("walking %v they let go at tick %d", d, tick)
			}
			l.v.Frame(640, 360)
			j := l.v.joint()
			if !j.on {
				t.Fatalf("walking %v, tick %d: their arms do not meet (%v, %v)", d, tick, l.v.girls[0].pose, l.v.girls[1].pose)
			}
			if j.hand[0] != j.hand[1] {
				t.Fatalf("walking %v, tick %d: hands are apart: %v", d, tick, j.hand)
			}
			for who := range j.hand {
				dx, dy := j.hand[who][0]-j.shoulder[who][0], j.hand[who][1]-j.shoulder[who][1]
				if dx*dx+dy*dy > 24*24 {
					t.Errorf("walking %v, tick %d: the arm of %v is %d,%d px long", d, tick, world.Who(who), dx, dy)
				}
			}
		}
	}
}

func TestAWeakGripDrawsHandsApart(t *testing.T) {
	l := sketch(t, "", startBoth)
	l.step(5, walk(0, 0))
	l.w.Grip = 40
	l.v.Frame(640, 360)
	if j := l.v.joint(); j.hand[0] == j.hand[1] {
		t.Error("the hands are still palm in palm")
	}
}

func TestEverythingStandsInTheOrderOfItsFeet(t *testing.T) {
	l := sketch(t, "", startBoth)
	l.step(10, walk(0, 0))
	f := l.v.Frame(640, 360)
	if len(f.Stand) != 3 {
		t.Fatalf("%d props are seen, want 3", len(f.Stand))
	}
	if !slices.IsSortedFunc(f.Stand, func(a, b Sprite) int { return int(a.Y+a.H) - int(b.Y+b.H) }) {
		t.Error("props are not sorted by their foot line")
	}
	for _, below := range []int32{1, -1} {
		l.w.Girls[0].At.Y = l.w.Girls[1].At.Y + below*4*fixed.One
		l.v.Step(l.w, l.told)
		f = l.v.Frame(640, 360)
		first := slices.IndexFunc(f.Crisp, func(s Sprite) bool { return s.Sheet == SheetMadoka && s.Tint == Plain })
		second := slices.IndexFunc(f.Crisp, func(s Sprite) bool { return s.Sheet == SheetHomura && s.Tint == Plain })
		if (first > second) != (below > 0) {
			t.Errorf("with Madoka %d px below Homura, they are drawn as %d and %d", below*4, first, second)
		}
	}
}

func TestATreeFadesForWhoWalksBehindIt(t *testing.T) {
	l := sketch(t, "", strings.Replace(startBoth, `x="480" y="320"`, `x="420" y="280"`, 1))
	l.step(90, walk(0, 0))
	f := l.v.Frame(640, 360)
	faint := slices.ContainsFunc(f.Stand, func(s Sprite) bool { return s.Tint&0xff < 140 })
	cut := slices.ContainsFunc(f.Crisp, func(s Sprite) bool { return s.Blend == Erase })
	if !faint || !cut {
		t.Errorf("the tree before them: faded %v, before the figure %v", faint, cut)
	}
	l.step(120, walk(127, 0))
	if f = l.v.Frame(640, 360); slices.ContainsFunc(f.Stand, func(s Sprite) bool { return s.Tint&0xff < 255 }) {
		t.Error("it does not come back")
	}
}

func TestLookingChangesNothing(t *testing.T) {
	seen, unseen := sketch(t, "", startBoth), sketch(t, "", startBoth)
	for i := range 600 {
		in := walk(int8(i*7%255-127), int8(i*13%255-127))
		if i%97 == 0 {
			in.Seats[0].Buttons = world.Hand
		}
		if i%151 == 0 {
			in.Seats[0].Buttons = world.Call
		}
		seen.step(1, in)
		seen.v.Frame(640, 360)
		unseen.w.Step(in)
	}
	if seen.w.Hash() != unseen.w.Hash() {
		t.Error("the world that was looked at went another way")
	}
}

func TestCuesComeOnceAndFromWhereTheyAre(t *testing.T) {
	l := sketch(t, "", startBoth)
	l.step(60, walk(127, 0))
	f := l.v.Frame(640, 360)
	steps := 0
	for _, c := range f.Cues {
		if c.Kind == CueStep {
			steps++
		}
		if c.Pan < -1 || c.Pan > 1 || c.Gain < 0 || c.Gain > 1 {
			t.Errorf("cue %+v is out of range", c)
		}
	}
	if steps < 4 {
		t.Errorf("a second of walking made %d steps", steps)
	}
	if f = l.v.Frame(640, 360); len(f.Cues) != 0 {
		t.Error("the same cues came twice")
	}
}

func TestWordsShrinkWithTheWordsLeft(t *testing.T) {
	for left, want := range map[int]string{100: "Look, there.", 20: "There.", 5: "…", 0: ""} {
		l := sketch(t, "", startBoth)
		l.told.WordsLeft = left
		l.step(5, walk(0, 0))
		l.v.say("say.hello", world.Madoka)
		l.step(40, walk(0, 0))
		got := ""
		for _, x := range l.v.Frame(640, 360).Texts {
			if x.Kind == Line {
				got = x.S
			}
		}
		if got != want {
			t.Errorf("with %d words left she says %q, want %q", left, got, want)
		}
	}
}

func TestFitFillsEveryWindow(t *testing.T) {
	for _, size := range [][2]int{{1280, 720}, {1920, 1080}, {2560, 1080}, {3840, 1080}, {1080, 2400}, {640, 360}, {320, 200}, {1, 1}} {
		w, h, scale := Fit(size[0], size[1])
		if w*scale < size[0] || h*scale < size[1] || (w-1)*scale >= size[0] || (h-1)*scale >= size[1] {
			t.Errorf("a window of %v shows %d×%d px, %d times", size, w, h, scale)
		}
		if size[0] >= 640 && (w*h < area/3 || w*h > area*9/4) {
			t.Errorf("a window of %v shows %d×%d px of the world", size, w, h)
		}
	}
}

func TestAFrameAllocatesNothing(t *testing.T) {
	l := sketch(t, `<property name="weather" value="rain"/><property name="hour" type="int" value="21"/>`, startBoth)
	l.step(400, walk(-127, 90))
	in := walk(127, -60)
	l.v.say("say.hello", world.Madoka)
	for range 60 {
		l.step(1, in)
		l.v.Frame(640, 360)
	}
	if n := testing.AllocsPerRun(100, func() {
		l.step(1, in)
		l.v.Frame(640, 360)
	}); n != 0 {
		t.Errorf("a tick and its frame allocate %v times", n)
	}
}

func BenchmarkFrame(b *testing.B) {
	lv, err := level.Load(os.DirFS("../.."), "maps/34-edge.tmx")
	if err != nil {
		b.Fatal(err)
	}
	figures, err := ParseFigures("figures.json", read(b, "../../assets/art/figures.json"))
	if err != nil {
		b.Fatal(err)
	}
	l := lookAt(b, lv, figures)
	l.step(300, walk(127, 0))
	b.ReportAllocs()
	for b.Loop() {
		l.v.Frame(640, 360)
	}
}
