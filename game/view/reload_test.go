package view

import (
	"slices"
	"strings"
	"testing"

	"handhold/game/level"
	"handhold/game/world"
)

// TestReloadedNobodyArrivesAnew looks on at a world whose map was edited: the picture stays where it is, no title is
// written again and the paint does not come anew.
func TestReloadedNobodyArrivesAnew(t *testing.T) {
	l := sketch(t, "", startBoth)
	l.step(200, world.Input{Seats: [2]world.Seat{{X: 127}}})
	before := *l.v.Frame(320, 180)
	texts := slices.Clone(before.Texts)
	files := sketchFiles(t, "", startBoth+`<object id="50" type="Border" x="900" y="16" width="40" height="600"/>`)
	files["maps/sketch.tmx"].Data = []byte(strings.Replace(string(files["maps/sketch.tmx"].Data), `id="102" gid="9"`, `id="202" gid="9"`, 1))
	lv, err := level.Load(files, "maps/sketch.tmx")
	if err != nil {
		t.Fatal(err)
	}
	l.w = l.w.Reloaded(lv)
	l.v = l.v.Reloaded(l.w)
	paused := l.v.Frame(320, 180)
	if paused.CamX != before.CamX || paused.CamY != before.CamY || !paused.Changed {
		t.Errorf("before its first step the picture is at %d,%d (changed %v), and was at %d,%d", paused.CamX, paused.CamY, paused.Changed, before.CamX, before.CamY)
	}
	if len(paused.Bands) != 2 || paused.Bands[0].Strong != leafOpen {
		t.Errorf("the new border is %+v", paused.Bands)
	}
	l.step(1, world.Input{})
	f := l.v.Frame(320, 180)
	if d := f.CamX - before.CamX; d < -3 || d > 3 || f.Tick != before.Tick+1 {
		t.Errorf("the picture moves from %d to %d, tick %d", before.CamX, f.CamX, f.Tick)
	}
	if f.Wash.Reveal >= 0 || f.Air.Time != int(f.Tick) {
		t.Errorf("the paint comes anew: %+v", f.Wash)
	}
	if len(texts) != len(f.Texts) || len(texts) > 0 && texts[0].S != f.Texts[0].S {
		t.Errorf("what was written was %v, and is %v", texts, f.Texts)
	}
}

// TestANoteFitsThePicture writes short, long and endless messages.
func TestANoteFitsThePicture(t *testing.T) {
	l := sketch(t, "", startBoth).v.sheets.Letters
	long := strings.Repeat("things/12 \"a name\" (Ravine): it needs the property floor; ", 12)
	for _, text := range []string{"Short.", long, strings.Repeat("endless", 80), "×\t×\n×", "", strings.Repeat("ü", 400)} {
		for _, w := range []int{160, 320, 640, 1200} {
			for size := 1; size <= 2; size++ {
				n := Note{Text: text, More: "… and 3 more", Alpha: 256}
				list := l.Note(nil, &n, w, size)
				letters := 0
				for _, s := range list {
					if int(s.X) < 0 || int(s.X)+int(s.W) > w+3 || int(s.Y) < 0 || int(s.Y) > 120*size {
						t.Fatalf("%.20q, %d px: a sprite at %d,%d, %d×%d", text, w, s.X, s.Y, s.W, s.H)
					}
					if s.Sheet == SheetLetters {
						letters++
					}
				}
				if letters < 9 {
					t.Errorf("%.20q, %d px: %d letters", text, w, letters)
				}
			}
		}
	}
	lines := l.broken(long, 300, 1)
	if len(lines) != noteLines || !strings.HasSuffix(lines[noteLines-1], "…") || strings.Join(lines[:2], " ") != long[:len(lines[0])+1+len(lines[1])] {
		t.Errorf("broken to %q", lines)
	}
	if lines := l.broken("a few words", 300, 1); len(lines) != 1 || lines[0] != "a few words" {
		t.Errorf("broken to %q", lines)
	}
}
