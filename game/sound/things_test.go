package sound

import (
	"math"
	"testing"

	"handhold/game/level"
	"handhold/game/view"
	"handhold/game/world"
)

func TestEveryThingHasItsOwnSound(t *testing.T) {
	prints := map[string][]float64{}
	for name := range things() {
		l := settled(t, quiet())
		l.hear(world.TPS, quiet(), view.Cue{Kind: view.CueThing, Name: name, Gain: 1})
		if rms(l.left) < 0.0006 {
			t.Errorf("%s is not heard", name)
		}
		prints[name] = spectrum(l.left)
	}
	for a := range prints {
		for b := range prints {
			alike := a == "pebble" && b == "pile" || a == "pile" && b == "pebble"
			if a < b && !alike && likeness(prints[a], prints[b]) > 0.985 {
				t.Errorf("%s and %s sound the same", a, b)
			}
		}
	}
	l := settled(t, quiet())
	l.hear(world.TPS, quiet(), view.Cue{Kind: view.CueThing, Name: "nobody made this", Gain: 1})
	if got := rms(l.left); got > 1e-4 {
		t.Errorf("a thing without a sound is %.5f loud", got)
	}
}

// A stone rings the higher and the longer the sharper it is, always on a note of the world's.
func TestTheSharperAStoneTheHigherAndLongerItRings(t *testing.T) {
	for _, world := range []string{"c", "cm", "gm", "ab"} {
		scene := quiet()
		scene.Chord = world
		c, _ := chordOf(world)
		note, long := 0, 0
		for _, sharp := range []int{1, 70, 150, 256} {
			l := settled(t, scene)
			l.hear(4*60, scene, view.Cue{Kind: view.CueThing, Name: "ring", N: sharp, Gain: 1})
			heard, loudest := 0, 0.0
			for n := c.note(0); n < c.note(20); n++ {
				if v := at(l.left[:rate/2], 440*math.Exp2(float64(n-69)/12)); v > loudest {
					heard, loudest = n, v
				}
			}
			if heard != c.nearest(heard) || heard <= note {
				t.Errorf("in %s a stone of sharpness %d sounds at %d, a duller one at %d", world, sharp, heard, note)
			}
			rings := len(l.left)
			for from := 0; from+rate/10 < len(l.left); from += rate / 10 {
				if rms(l.left[from:from+rate/10]) < 0.001 {
					rings = from
					break
				}
			}
			if rings <= long {
				t.Errorf("in %s a stone of sharpness %d rings for %.1f s, a duller one for %.1f s", world, sharp, float64(rings)/rate, float64(long)/rate)
			}
			note, long = heard, rings
		}
	}
}

// spectrum is how loud b is in thirds of octaves from 60 Hz to 10 kHz, as a vector of length 1.
func spectrum(b []float64) []float64 {
	var out []float64
	sum := 0.0
	for hz := 60.0; hz < 10000; hz *= math.Exp2(1.0 / 3) {
		v := 0.0
		for k := range 3 {
			x := at(b, hz*math.Exp2((float64(k)-1)/9))
			v += x * x
		}
		out = append(out, math.Sqrt(v))
		sum += v
	}
	for i := range out {
		out[i] /= math.Sqrt(sum) + 1e-20
	}
	return out
}

// likeness is 1 for spectra that are the same, 0 for two that have nothing in common.
func likeness(a, b []float64) float64 {
	s := 0.0
	for i := range a {
		s += a[i] * b[i]
	}
	return s
}

// TestEveryMaterialAndBothPairsOfFeetSoundTheirOwn compares the steps of a walk.
func TestEveryMaterialAndBothPairsOfFeetSoundTheirOwn(t *testing.T) {
	walk := func(m level.Material, who uint8) []float64 {
		l := settled(t, quiet())
		for i := range 12 {
			l.hear(12, quiet(), view.Cue{Kind: view.CueStep, N: int(m), Who: who, Gain: 1, Foot: uint8(i % 2)})
		}
		return spectrum(l.left)
	}
	var all [level.Paper + 1][]float64
	for m := level.Sand; m <= level.Paper; m++ {
		all[m] = walk(m, 0)
		if same := likeness(all[m], walk(m, 1)); same > 0.995 {
			t.Errorf("%v: both pairs of feet have %.3f in common", m, same)
		}
	}
	for a := level.Sand; a <= level.Paper; a++ {
		for b := a + 1; b <= level.Paper; b++ {
			if same := likeness(all[a], all[b]); same > 0.985 {
				t.Errorf("steps on %v and on %v have %.3f in common", a, b, same)
			}
		}
	}
}

func TestTheWhirlpoolFollowsHowNearItIs(t *testing.T) {
	loud := func(gain float32) float64 {
		l := settled(t, quiet())
		for range 6 {
			l.hear(30, quiet(), view.Cue{Kind: view.CueWhirl, Gain: gain})
		}
		l.since()
		l.hear(30, quiet(), view.Cue{Kind: view.CueWhirl, Gain: gain})
		return rms(l.left)
	}
	none, far, near := loud(0), loud(0.4), loud(1)
	if !(near > 2*far && far > 3*none && far > 0.001) {
		t.Errorf("at the rim it is %.4f loud, away from it %.4f, and %.4f where it is not heard", near, far, none)
	}
	l := settled(t, quiet())
	l.hear(60, quiet(), view.Cue{Kind: view.CueWhirl, Gain: 1})
	l.hear(4*world.TPS, quiet())
	l.since()
	l.hear(20, quiet())
	if got := rms(l.left); got > 1e-4 {
		t.Errorf("out of its reach it is still %.5f loud", got)
	}
}

func TestWhatStandsBetweenTakesTheHeights(t *testing.T) {
	call := func(between float32) (low, high float64) {
		l := settled(t, quiet())
		l.hear(2*world.TPS, quiet(), view.Cue{Kind: view.CueClap, Gain: 1, Muffled: between})
		b := spectrum(l.left)
		for i, v := range b {
			if 60*math.Exp2(float64(i)/3) < 1500 {
				low += v * v
			} else {
				high += v * v
			}
		}
		return low, high
	}
	lowOpen, highOpen := call(0)
	lowShut, highShut := call(1)
	if highShut/lowShut > 0.5*highOpen/lowOpen {
		t.Errorf("heights to depths: %.3f in the open, %.3f from behind something", highOpen/lowOpen, highShut/lowShut)
	}
}

func TestGaitsDiffer(t *testing.T) {
	walk := func(g view.Gait) (left, right float64) {
		l := settled(t, quiet())
		for i := range 24 {
			l.since()
			l.hear(30, quiet(), view.Cue{Kind: view.CueStep, N: int(level.Clay), Gain: 1, Foot: uint8(i % 2), Gait: g})
			if i%2 == 0 {
				left += rms(l.left)
			} else {
				right += rms(l.left)
			}
		}
		return left, right
	}
	wl, wr := walk(view.Walk)
	rl, rr := walk(view.Run)
	ll, lr := walk(view.Limp)
	if rl < wl*1.1 || rr < wr*1.1 {
		t.Errorf("running is %.4f and %.4f loud, walking %.4f and %.4f", rl, rr, wl, wr)
	}
	if ll/lr < 1.15*wl/wr {
		t.Errorf("left to right: limping %.2f, walking %.2f", ll/lr, wl/wr)
	}
}

// TestAHazardIsHeardWhenItBegins: not in every tick, nor every few seconds while one lies hurt beside it.
func TestAHazardIsHeardWhenItBegins(t *testing.T) {
	l := settled(t, quiet())
	warned := func(seconds int) (n int) {
		for i := range seconds * world.TPS {
			var cues []view.Cue
			if i%10 == 0 {
				cues = append(cues, view.Cue{Kind: view.CueWarn, Gain: 1})
			}
			before := l.heard[view.CueWarn]
			l.hear(1, quiet(), cues...)
			if l.heard[view.CueWarn] != before {
				n++
			}
		}
		return n
	}
	if n := warned(15); n != 1 {
		t.Errorf("in a quarter of a minute it warns %d times", n)
	}
	l.hear(4*world.TPS, quiet())
	if n := warned(2); n != 1 {
		t.Errorf("when it comes again it warns %d times", n)
	}
	if n := warned(25); n != 1 {
		t.Errorf("in 25 seconds more it warns %d times", n)
	}
}

// TestNightfallIsHeardSlowly: what gets darker does so without a step.
func TestNightfallIsHeardSlowly(t *testing.T) {
	day := Scene{World: "a", Chord: "f", Bed: "grass", Link: world.LinkLost, Minute: 700}
	l := settled(t, day)
	l.since()
	l.hear(world.TPS, day)
	before := heights(l.left)
	night := day
	night.Minute = 1300
	last := float32(1)
	for range 4 * world.TPS {
		l.hear(1, night)
		now := float32(2)
		for i := range l.mix.playing {
			if v := &l.mix.playing[i]; v.clip != nil {
				now = min(now, v.open)
			}
		}
		if now > last || now < last-0.08 {
			t.Fatalf("in a tick the low-pass goes from %.2f to %.2f", last, now)
		}
		last = now
	}
	l.since()
	l.hear(world.TPS, night)
	if now := heights(l.left); now > before*0.7 {
		t.Errorf("at night its heights are %.5f, by day %.5f", now, before)
	}
}

// heights is how loud a sound's differences from sample to sample are.
func heights(b []float64) float64 {
	var d []float64
	for i := range b[1:] {
		d = append(d, b[i+1]-b[i])
	}
	return rms(d)
}

// What a map can let sound by itself must have a sound.
func TestEveryCueOfTheClassSoundIsKnown(t *testing.T) {
	known, n := things(), 0
	for _, c := range level.Classes() {
		for _, p := range c.Props {
			if c.Class != level.Sound || p.Name != "cue" {
				continue
			}
			for _, name := range p.Options {
				n++
				if _, ok := known[name]; !ok {
					t.Errorf("a map may have the sound %q, and nothing plays it", name)
				}
			}
		}
	}
	if n == 0 {
		t.Error("the class Sound has no cues")
	}
}
