package sound

import (
	"io"
	"math"
	"slices"
	"testing"
	"time"

	"handhold/game/level"
	"handhold/game/view"
	"handhold/game/world"
)

func TestEveryCueAndEveryMaterialIsHeard(t *testing.T) {
	for k := range view.Cues {
		if k == view.CueThing || k == view.CueWhirl { // see TestEveryThing and TestTheWhirlpool
			continue
		}
		grounds := []int{0}
		if k == view.CueStep || k == view.CueLand {
			grounds = nil
			for m := level.None; m <= level.Paper; m++ {
				grounds = append(grounds, int(m))
			}
		}
		for _, n := range grounds {
			for who := range uint8(2) {
				l := settled(t, quiet())
				before := rms(l.left)
				l.hear(world.TPS, quiet(), view.Cue{Kind: k, N: n, Who: who, Gain: 1})
				if got := rms(l.left); got < 0.0006+before {
					t.Errorf("cue %d on %d by %d: loudness %.5f", k, n, who, got)
				}
			}
		}
	}
	l := settled(t, quiet())
	l.hear(10, quiet(), view.Cue{Kind: view.Cues, Gain: 1}, view.Cue{Kind: view.CueStep, N: 99, Gain: 1}, view.Cue{Kind: view.CueStep, N: -1, Gain: 1})
}

func TestEveryPartOfEveryAnswerExists(t *testing.T) {
	l := listen(t)
	all := append(recipes(), scratched(), answers{arrival()})
	for _, own := range things() {
		all = append(all, own)
	}
	for k, turns := range all {
		if len(turns) == 0 {
			t.Errorf("cue %d has no answer", k)
		}
		for _, parts := range turns {
			for _, a := range parts {
				if a.name != "" && l.lib.of(a.name) < 0 {
					t.Errorf("cue %d wants %q, which is not on the shelf", k, a.name)
				}
				if a.gain <= 0 || a.gain > 1 {
					t.Errorf("cue %d: gain %v", k, a.gain)
				}
			}
		}
	}
}

func TestACueIsHeardOnce(t *testing.T) {
	l := settled(t, quiet())
	f := &view.Frame{Tick: 9000, Cues: []view.Cue{{Kind: view.CueStep, N: int(level.Wood), Gain: 1}}}
	busy := func() (n int) {
		l.mix.mix()
		for i := range l.mix.playing {
			if l.mix.playing[i].clip != nil {
				n++
			}
		}
		return n
	}
	before := busy()
	for range 5 { // the same picture, shown five times
		l.step(f, quiet())
	}
	if got := busy() - before; got != 1 {
		t.Errorf("%d sounds play for one step", got)
	}
}

func TestABorderIsOneBeatOfSilenceAndThenTheNextChord(t *testing.T) {
	a := Scene{World: "a", Chord: "c", Bed: "sea", Weather: "rain", Link: world.LinkHeld, Whisper: 1}
	l := settled(t, a)
	l.hear(20, a, view.Cue{Kind: view.CueTake, Gain: 1})
	a.Crossing = true
	l.hear(60, a, view.Cue{Kind: view.CueCross, Gain: 1}, view.Cue{Kind: view.CueStep, N: 1, Gain: 1})
	l.since()
	for range 50 { // even what still happens is not heard
		l.hear(1, a, view.Cue{Kind: view.CueTake, Gain: 1})
	}
	for i, v := range l.left {
		if v != 0 || l.right[i] != 0 {
			t.Fatalf("sample %d of the silence is %v", i, v)
		}
	}
	for i := range l.mix.playing {
		if v := &l.mix.playing[i]; v.clip != nil {
			t.Errorf("voice %d would be heard again behind the border", i)
		}
	}
	b := Scene{World: "b", Chord: "e", Bed: "edge", Link: world.LinkLost}
	l.since()
	l.hear(world.TPS/2, b)
	if e, c := at(l.left, 164.81), at(l.left, 130.81); e < 0.01 || c > e/3 {
		t.Errorf("behind the border E is %.4f and C is %.4f", e, c)
	}
	if n := countArrivals(l, b); n != 0 {
		t.Errorf("the first chord came %d times more", n)
	}
}

// countArrivals is how many loud beginnings there are in the next three seconds.
func countArrivals(l *listener, s Scene) int {
	l.hear(2*world.TPS, s)
	n := 0
	for range 3 * world.TPS {
		l.since()
		l.hear(1, s)
		if rms(l.left) > 0.12 {
			n++
		}
	}
	return n
}

func TestChordFollowsTheLink(t *testing.T) {
	strong := func(link world.Link) (root, fifth, third float64) {
		s := quiet()
		s.Link = link
		l := settled(t, s)
		l.line, l.harmony = melody{rest: 1 << 30}, harmony{left: 1 << 30}
		l.hear(5*world.TPS, s)
		b := l.left[len(l.left)-4*rate:]
		return at(b, 130.81), at(b, 196), at(b, 329.63)
	}
	rh, fh, th := strong(world.LinkHeld)
	rn, fn, tn := strong(world.LinkNear)
	rs, fs, _ := strong(world.LinkSight)
	rl, _, _ := strong(world.LinkLost)
	if !(rh > rn && rn > rs && rs > 10*rl) {
		t.Errorf("the root: held %.5f, near %.5f, in sight %.5f, lost %.5f", rh, rn, rs, rl)
	}
	if !(fh > fn && fn > 5*fs) {
		t.Errorf("the fifth: held %.5f, near %.5f, in sight %.5f", fh, fn, fs)
	}
	if th < 5*tn {
		t.Errorf("the third: held %.5f, near %.5f", th, tn)
	}
}

func TestNothingBeginsWithAClick(t *testing.T) {
	l := settled(t, quiet())
	for name, i := range l.lib.names {
		if l.lib.clip(i).loop {
			continue
		}
		l.since()
		l.play(i, voice{open: 1}, place{gain: 1}, 1, 1, 0)
		for range 12 {
			l.read()
		}
		first := slices.IndexFunc(l.left, func(v float64) bool { return math.Abs(v) > 1e-6 })
		if first < 0 {
			t.Errorf("%s is not heard", name)
		} else if v := l.left[first]; math.Abs(v) > 0.004 {
			t.Errorf("%s begins at %.4f", name, v)
		}
		for range len(l.lib.clip(i).pcm)*world.TPS/int(l.lib.clip(i).rate) + 2 {
			l.read()
		}
	}
}

func TestFarIsQuieterAndPanIsHeard(t *testing.T) {
	loud := func(c view.Cue) (l, r float64) {
		p := settled(t, quiet())
		p.hear(world.TPS, quiet(), c)
		return rms(p.left), rms(p.right)
	}
	near, _ := loud(view.Cue{Kind: view.CueCall, Gain: 1})
	far, _ := loud(view.Cue{Kind: view.CueCall, Gain: 0.25})
	if near < 2*far {
		t.Errorf("a call is %.4f near and %.4f far", near, far)
	}
	l, r := loud(view.Cue{Kind: view.CueClap, Gain: 1, Pan: -1})
	if l < 2*r {
		t.Errorf("a clap on the left is %.4f left and %.4f right", l, r)
	}
}

func TestPauseStopsTimeAndVolumeAndMuteAreHeard(t *testing.T) {
	s := Scene{World: "a", Chord: "a", Bed: "sea", Link: world.LinkHeld}
	l := settled(t, s)
	l.hear(60, s)
	loud := rms(l.left)
	l.Pause()
	l.hear(30, s)
	l.since()
	l.hear(30, s, view.Cue{Kind: view.CueTake, Gain: 1})
	if got := rms(l.left); got != 0 {
		t.Errorf("a pause is %.5f loud", got)
	}
	where := l.mix.playing[0].pos
	l.hear(30, s)
	if l.mix.playing[0].pos != where {
		t.Error("time went on in a pause")
	}
	l.Resume()
	l.hear(60, s)
	l.since()
	l.hear(60, s)
	if got := rms(l.left); got < loud/3 {
		t.Errorf("after a pause it is %.5f loud; it was %.5f", got, loud)
	}
	l.Volume(0.5)
	l.hear(30, s)
	l.since()
	l.hear(60, s)
	if got := rms(l.left); got > loud/2 || got == 0 {
		t.Errorf("at half volume it is %.5f loud; it was %.5f", got, loud)
	}
	l.Mute(true)
	l.hear(30, s)
	l.since()
	l.hear(30, s)
	if got := rms(l.left); got != 0 {
		t.Errorf("muted it is %.5f loud", got)
	}
}

func TestTheSameSeedSoundsTheSame(t *testing.T) {
	play := func() []float64 {
		l := listen(t)
		s := Scene{World: "a", Chord: "g", Bed: "wind", Weather: "drips", Link: world.LinkHeld}
		for range 20 {
			l.hear(20, s, view.Cue{Kind: view.CueStep, N: int(level.Clay), Gain: 1})
		}
		return l.left
	}
	a, b := play(), play()
	for i := range a {
		if a[i] != b[i] {
			t.Fatalf("sample %d: %v and %v", i, a[i], b[i])
		}
	}
}

func TestATickAllocatesNothing(t *testing.T) {
	s := Scene{World: "a", Chord: "c", Bed: "sea", Weather: "drips", Link: world.LinkHeld, Whisper: 0.5}
	l := settled(t, s)
	f := &view.Frame{Cues: []view.Cue{{Kind: view.CueStep, N: 1, Gain: 1}, {Kind: view.CueTake, Gain: 1}, {Kind: view.CueCall, Gain: 0.4}, {Kind: view.CueTouch, Gain: 1, N: 7}}}
	n := testing.AllocsPerRun(300, func() {
		f.Tick++
		l.step(f, s)
		_, _ = io.ReadFull(l.mix, l.bytes)
	})
	if n > 0 {
		t.Errorf("%v allocations a tick", n)
	}
}

func TestUnknownNamesAreSaidOnceAndPlayedAnyway(t *testing.T) {
	l := listen(t)
	for i := range 3 {
		l.hear(world.TPS, Scene{World: string(rune('a' + i)), Chord: "h", Bed: "disco", Link: world.LinkHeld})
	}
	if len(l.lines) != 2 {
		t.Errorf("said: %q", l.lines)
	}
	if rms(l.left) < 0.001 {
		t.Error("nothing is heard")
	}
}

func TestNoPlayerIsSilence(t *testing.T) {
	var p *Player
	p.Step(&view.Frame{}, Scene{})
	p.Volume(1)
	p.Mute(true)
	p.Pause()
	p.Resume()
	if err := p.Close(); err != nil {
		t.Error(err)
	}
}

// TestGameAndDeviceMayGoOnAtOnce says something only under the race detector: recordings come in, the game steps and the
// device reads, each on its own.
func TestGameAndDeviceMayGoOnAtOnce(t *testing.T) {
	p := newPlayer(files(), 1, func(s string) { t.Error(s) })
	defer p.Close()
	heard := make(chan struct{})
	go func() {
		defer close(heard)
		bytes := make([]byte, 8*block)
		for range 400 {
			if _, err := io.ReadFull(p.mix, bytes); err != nil {
				t.Error(err)
			}
		}
	}()
	p.load()
	s := Scene{World: "a", Chord: "c", Bed: "sea", Link: world.LinkHeld}
	f := &view.Frame{Cues: []view.Cue{{Kind: view.CueStep, N: 1, Gain: 1}, {Kind: view.CueTake, Gain: 1}}}
	for range 300 {
		f.Tick++
		p.step(f, s)
	}
	<-heard
	last := p.lib.of("sea") // a bed comes in because it is wanted
	for until := time.Now().Add(20 * time.Second); p.lib.clip(last) == nil; time.Sleep(5 * time.Millisecond) {
		if time.Now().After(until) {
			t.Fatal("the recordings did not come in")
		}
	}
}
