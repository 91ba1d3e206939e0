package view

import (
	"os"
	"slices"
	"strings"
	"testing"

	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/words"
	"handhold/game/world"
)

// TestEveryCaptionHasItsWords: whatever a cue is called, it is in the words file.
func TestEveryCaptionHasItsWords(t *testing.T) {
	data, err := os.ReadFile("../../assets/words/en.json")
	if err != nil {
		t.Fatal(err)
	}
	book, err := words.Parse("en.json", data)
	if err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{}
	for k := range Cues {
		for _, own := range []bool{false, true} {
			used[captionOf(&Cue{Kind: k}, own, false)] = true
		}
	}
	for _, name := range []string{"ring", "axe", "crash", "splash", "door", "piano", "swing", "tram", "thunder", "bell",
		"creak", "knock", "lift", "squelch", "plop", "bubble", "hum", "in", "out"} {
		key := captionOf(&Cue{Kind: CueThing, Name: name}, true, true)
		if key != "caption."+name {
			t.Errorf("%s is written as %q", name, key)
		}
		used[key] = true
	}
	for f := fromHere; f <= fromFarRight; f++ {
		used[f.words()] = true
	}
	delete(used, "")
	for key := range used {
		if !book.Has(key) {
			t.Errorf("there are no words for %s", key)
		}
	}
	for _, key := range book.Keys() {
		if strings.HasPrefix(key, "caption.") && !used[key] {
			t.Errorf("%s is never written", key)
		}
	}
}

func TestWhatTellsSomethingIsWritten(t *testing.T) {
	for _, c := range []struct {
		cue       Cue
		own, seen bool
		want      string
	}{
		{Cue{Kind: CueStep}, true, true, ""},
		{Cue{Kind: CueStep}, false, true, ""},
		{Cue{Kind: CueStep}, false, false, "caption.steps"},
		{Cue{Kind: CueClap}, false, true, "caption.clap"},
		{Cue{Kind: CueSit}, true, true, ""},
		{Cue{Kind: CueLand}, false, false, "caption.land"},
		{Cue{Kind: CueLand}, true, true, ""},
		{Cue{Kind: CueWarn}, true, true, "caption.warn"},
		{Cue{Kind: CueThing, Name: "pebble"}, true, true, ""},
		{Cue{Kind: Cues}, true, true, ""},
	} {
		if got := captionOf(&c.cue, c.own, c.seen); got != c.want {
			t.Errorf("%+v, own %v, seen %v: %q, want %q", c.cue, c.own, c.seen, got, c.want)
		}
	}
	for _, c := range []struct {
		pan, gain float32
		want      from
	}{{0, 1, fromHere}, {-0.5, 0.9, fromLeft}, {0.5, 0.9, fromRight}, {0, 0.3, fromFar}, {-1, 0.2, fromFarLeft}, {1, 0.2, fromFarRight}} {
		if got := direction(&Cue{Pan: c.pan, Gain: c.gain}); got != c.want {
			t.Errorf("pan %v, gain %v: %d, want %d", c.pan, c.gain, got, c.want)
		}
	}
}

// heard are the captions of a frame.
func heard(f *Frame) (all []string) {
	for _, x := range f.Texts {
		if x.Kind == Caption {
			all = append(all, x.S)
		}
	}
	return all
}

func TestCaptionsAreOffUntilAskedForAndComeFromTheirSide(t *testing.T) {
	l := sketch(t, "", startBoth)
	l.step(60, walk(0, 0))
	lead := l.w.Girls[l.w.Lead].At
	call := func() *Frame {
		l.v.hearCue(Cue{Kind: CueClap, Who: uint8(l.w.Lead.Other())}, lead.Add(fixed.Px(200, 0)))
		l.step(30, walk(0, 0))
		return l.v.Frame(640, 360)
	}
	if all := heard(call()); len(all) != 0 {
		t.Fatalf("nobody asked for %q", all)
	}
	l.told.Comfort.Captions = true
	l.step(1, walk(0, 0))
	f := call()
	all := heard(f)
	if want := []string{l.v.book.Text("caption.clap"), l.v.book.Text("caption.right")}; !slices.Equal(all, want) {
		t.Fatalf("written: %q, want %q", all, want)
	}
	for _, x := range f.Texts {
		if x.Kind == Caption && (x.X < 320 || x.X >= 640 || x.Y < 0 || x.Y >= 360) {
			t.Errorf("%q comes from the right and stands at %d,%d", x.S, x.X, x.Y)
		}
	}
	for range 5 { // a sound that goes on is written once
		f = call()
	}
	if all = heard(f); len(all) != 2 {
		t.Errorf("written: %q", all)
	}
	l.step(captionTicks, walk(0, 0))
	if all = heard(l.v.Frame(640, 360)); len(all) != 0 {
		t.Errorf("still written: %q", all)
	}
}

func TestNoMoreThanThreeCaptionsAndTheNewestStays(t *testing.T) {
	l := sketch(t, "", startBoth)
	l.told.Comfort.Captions = true
	l.step(60, walk(0, 0))
	at := l.w.Girls[l.w.Lead].At
	for _, name := range []string{"door", "bell", "piano", "tram"} {
		l.v.thing(name, l.w.Lead, at)
	}
	l.step(30, walk(0, 0))
	all := heard(l.v.Frame(640, 360))
	if len(all) != 3 || all[0] != l.v.book.Text("caption.tram") {
		t.Errorf("written, from below: %q", all)
	}
	if n := testing.AllocsPerRun(50, func() { l.v.thing("door", world.Madoka, at); l.v.stepCaptions() }); n > 0 {
		t.Errorf("%v allocations for a caption", n)
	}
}

// TestStepsSayWhichFootAndHow: a limp, a run and a hand that supports are told apart.
func TestStepsSayWhichFootAndHow(t *testing.T) {
	l := sketch(t, "", startBoth)
	gaits := func(n int) (feet [2]int, last Gait) {
		l.v.Frame(640, 360)
		l.step(n, walk(127, 0))
		for _, c := range l.v.Frame(640, 360).Cues {
			if c.Kind == CueStep && world.Who(c.Who) == l.w.Lead {
				feet[c.Foot]++
				last = c.Gait
			}
		}
		return feet, last
	}
	feet, gait := gaits(120)
	if gait != Walk || feet[0] < 3 || max(feet[0]-feet[1], feet[1]-feet[0]) > 1 {
		t.Errorf("a walk: feet %v, gait %d", feet, gait)
	}
	l.v.girls[l.w.Lead].limp = limpTicks
	if _, gait = gaits(40); gait != Support {
		t.Errorf("a limp hand in hand is gait %d", gait)
	}
	l.w.Joined = false
	if alone, other := l.v.gait(l.w.Lead), l.v.gait(l.w.Lead.Other()); alone != Limp || other != Walk {
		t.Errorf("alone she limps with gait %d, and the other goes with %d", alone, other)
	}
}

// TestThunderComesLongAfterTheLightning: every slow glow is heard once, three seconds later.
func TestThunderComesLongAfterTheLightning(t *testing.T) {
	l := inWeather(t, level.WeatherLightning, 256, 1400)
	lit, lights, claps, last := false, 0, 0, 0
	for i := range 70 * world.TPS {
		l.step(1, walk(0, 0))
		f := l.v.Frame(640, 360)
		if now := f.Air.Bolt > 0; now != lit {
			if lit = now; lit {
				lights++
				last = i
			}
		}
		for _, c := range f.Cues {
			if c.Kind == CueThing && c.Name == "thunder" {
				claps++
				if late := i - last; late < 2*world.TPS || late > 4*world.TPS {
					t.Errorf("thunder %d ticks after the lightning", late)
				}
			}
		}
	}
	if lights < 3 || claps < lights-1 || claps > lights {
		t.Errorf("%d lightnings and %d thunders", lights, claps)
	}
}

func TestThingsThatSoundByThemselvesAreHeardFromNear(t *testing.T) {
	const swing = `<object id="90" type="Sound" x="200" y="200"><properties><property name="cue" value="swing"/><property name="radius" type="int" value="64"/><property name="every" type="int" value="2"/></properties><point/></object>`
	heard := func(dx int32) (times []int64) {
		l := sketch(t, "", startBoth+swing)
		l.v.sounds[0].thing.At = l.w.Girls[l.w.Lead].At.Add(fixed.Point{X: dx * fixed.One})
		for range 20 * world.TPS {
			l.step(1, walk(0, 0))
			for _, c := range l.v.Frame(640, 360).Cues {
				if c.Kind == CueThing && c.Name == "swing" {
					times = append(times, l.v.tick)
				}
			}
		}
		return times
	}
	near := heard(20)
	if len(near) < 8 || len(near) > 14 {
		t.Errorf("a swing that sounds every two seconds is heard %d times in twenty", len(near))
	}
	for i := 1; i < len(near); i++ {
		if d := near[i] - near[i-1]; d < 85 || d > 155 {
			t.Errorf("it sounds again after %d ticks", d)
		}
	}
	if far := heard(140); len(far) > 0 {
		t.Errorf("it is heard %d times from further than it reaches", len(far))
	}
}
