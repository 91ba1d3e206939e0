package sound

import (
	"math"
	"testing"

	"handhold/game/view"
	"handhold/game/world"
)

func TestEverythingAtOnceStaysBelowFullScale(t *testing.T) {
	s := Scene{World: "a", Chord: "c", Bed: "sea", Weather: "rain", Link: world.LinkHeld, Whisper: 1}
	l := listen(t)
	turned := float32(1)
	for i := range 60 {
		var cues []view.Cue
		for k := range view.Cues {
			cues = append(cues, view.Cue{Kind: k, Gain: 1, N: int(k%12) + 1, Name: "crash", Who: uint8(i % 2)})
		}
		for _, name := range []string{"crash", "thud", "call", "kalimba-60", "felt-48", "piano"} {
			l.play(l.lib.of(name), voice{open: 1}, place{gain: 1}, 1, 1, 0.5)
		}
		l.hear(10, s, cues...)
		turned = min(turned, l.mix.limiter.gain)
	}
	if turned > 0.7 {
		t.Fatalf("nothing is turned down by more than to %.2f; this proves nothing", turned)
	}
	if math.IsNaN(rms(l.left)) {
		t.Fatal("it is not a number")
	}
	for side, b := range [][]float64{l.left, l.right} {
		if got, most := peakBetween(b), math.Pow(10, -1.0/20); got > most {
			t.Errorf("side %d: the true peak is %.2f dBFS; -1 is the most", side, 20*math.Log10(got))
		}
	}
}

// peakBetween is the largest magnitude of b, seven places between every two samples too (a sinc of 32 under a Hann
// window), where it comes near.
func peakBetween(b []float64) float64 {
	const wide = 16
	peak := 0.0
	for i := wide; i+wide < len(b); i++ {
		peak = max(peak, math.Abs(b[i]))
		if math.Abs(b[i]) < 0.5 {
			continue
		}
		for _, x := range []float64{0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875} {
			v := 0.0
			for k := 1 - wide; k <= wide; k++ {
				d := math.Pi * (float64(k) - x)
				v += b[i+k] * math.Sin(d) / d * (0.5 + 0.5*math.Cos(d/(wide+0.5)))
			}
			peak = max(peak, math.Abs(v))
		}
	}
	return peak
}

// TestTheLimiterLeavesAloneWhatIsQuiet: below the ceiling what comes out is what went in, only later.
func TestTheLimiterLeavesAloneWhatIsQuiet(t *testing.T) {
	var l limiter
	l.build()
	d := dice(3)
	var in, out []float32
	for range 40 {
		var b [2 * block]float32
		for i := range b {
			b[i] = float32(d.spread()) * 0.4
		}
		in = append(in, b[:]...)
		l.run(&b)
		out = append(out, b[:]...)
	}
	late := 2 * (look - 1)
	for i, v := range out[late:] {
		if v != in[i] {
			t.Fatalf("sample %d went in as %v and came out as %v", i, in[i], v)
		}
	}
}

// TestTheLimiterHearsWhatLiesBetween: a sine at a quarter of the rate, whose samples all miss its peaks.
func TestTheLimiterHearsWhatLiesBetween(t *testing.T) {
	var l limiter
	l.build()
	var out []float64
	n := 0
	for range 30 {
		var b [2 * block]float32
		for i := range block {
			v := 1.3 * float32(math.Sin(math.Pi/2*float64(n)+math.Pi/4))
			b[2*i], b[2*i+1] = v, -v
			n++
		}
		l.run(&b)
		for i := range block {
			out = append(out, float64(b[2*i]))
		}
	}
	if got, most := peakBetween(out[len(out)/2:]), math.Pow(10, -1.0/20); got > most {
		t.Errorf("the true peak is %.2f dBFS; -1 is the most", 20*math.Log10(got))
	}
}

// TestACrowdMakesRoomWithoutAClick plays far more than can be heard: nobody's place is taken before she has faded.
func TestACrowdMakesRoomWithoutAClick(t *testing.T) {
	l := settled(t, quiet())
	deep := l.lib.of("felt-36")
	most := 0
	for range 300 {
		before := l.mix.playing
		l.play(deep, voice{open: 1}, place{gain: 1}, 0.01, 1, 0)
		l.mix.mix()
		n := 0
		for i := range l.mix.playing {
			v, was := &l.mix.playing[i], &before[i]
			if v.clip != nil {
				n++
			}
			if cut := v.clip == nil || v.pos < was.pos; was.clip != nil && cut && was.level > 0.8 && was.pos < 0.9*float64(len(was.clip.pcm)) {
				t.Fatalf("a sound that was still %.2f loud had to go at once", was.level)
			}
		}
		most = max(most, n)
	}
	if most > voices || most < crowd-4 {
		t.Errorf("%d voices sound", most)
	}
}

func TestWhatNobodyHearsIsForgotten(t *testing.T) {
	l := listen(t)
	s := quiet()
	for range 2000 { // a browser before the first key: cues come, nobody reads
		l.tick++
		l.step(&view.Frame{Tick: l.tick, Cues: []view.Cue{{Kind: view.CueTake, Gain: 1}}}, s)
	}
	if n := len(l.mix.orders); n > patience+8 {
		t.Errorf("%d orders wait", n)
	}
}

func TestTheMixerHearsOnlyOfChanges(t *testing.T) {
	s := Scene{World: "a", Chord: "c", Bed: "sea", Weather: "rain", Link: world.LinkNear, Whisper: 0.5}
	l := settled(t, s)
	l.line, l.harmony = melody{rest: 1 << 30}, harmony{left: 1 << 30}
	for i := range 50 {
		s.Whisper = 0.5 + float32(i)/10000
		l.step(nil, s)
	}
	if n := len(l.mix.orders); n != 0 {
		t.Errorf("%d orders for nothing", n)
	}
	s.Whisper = 0.9
	l.step(nil, s)
	if n := len(l.mix.orders); n != 2 { // left and right
		t.Errorf("%d orders for one change", n)
	}
	s.Link = world.LinkLost
	l.step(nil, s)
	if n := len(l.mix.orders); n != 2+2+4 {
		t.Errorf("%d orders when two notes of the chord go as well, and bed and rain are left", n)
	}
}
