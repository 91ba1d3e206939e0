// Package sound turns a Frame's cues into sound, and keeps each world's bed and chord under them.
//
// It owns the audio device, the decoded recordings and the mix. It must not know the maps or the menus, and of the world
// only how near the two are: the rest is in view.Frame and in Scene. It never decides anything the game could notice.
package sound

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"time"

	"github.com/hajimehoshi/ebiten/v2/audio"

	"handhold/game/view"
	"handhold/game/world"
)

// Scene is what lasts: where they are and how near to each other.
type Scene struct {
	World    string     // name of the map; another one is another place
	Chord    string     // as the map names it
	Bed      string     // as the map names it; empty is none
	Weather  string     // as the map names it
	Link     world.Link // how near the two are
	Minute   int        // of the day, 0–1439
	Whisper  float32    // 0–1: how loud the whispers are
	Crossing bool       // the silence at a border
}

// night says whether it is dark.
func (s *Scene) night() bool { return s.Minute < 350 || s.Minute >= 1220 }

// Player is the game's sound. A nil Player is silence: all its methods may be called and do nothing. It is for one
// goroutine, the game's.
type Player struct {
	lib     *library
	mix     *mixer
	device  *audio.Player
	log     func(string)
	told    map[string]bool // what was logged already
	failed  chan error
	loading bool
	ticks   int // of loading
	closed  chan struct{}

	recipes   []answers
	things    map[string]answers
	scratched answers
	takes     *stepTakes
	lastTake  [2]int
	heard     [view.Cues]int64 // tick at which each kind was last heard
	came      [view.Cues]int64 // tick at which it last came
	samples   samples
	phrases   [2][4]phrase
	drags     [2]id
	drips     [3]id
	turn      int // counts what was played, so that takes take turns
	dice      dice

	scene   Scene
	chord   chord
	begun   bool
	arrived bool // the world's first chord still has to sound
	since   int  // ticks since the last first chord
	seen    *view.Frame
	tick    int64 // of what was seen
	line    melody
	harmony harmony
	layers  layers
	volume  float32
	mute    bool
	paused  bool
}

// New makes ready to play the recordings among files. A recording whose file is not there yet is silent, and looked for
// again. The device is opened by the first Step. Log is given one line for each thing that stays silent. Seed decides
// what is left to chance.
//
// Where this machine has no sound device New says so to log and returns nil, which is silence.
func New(files fs.FS, seed uint64, log func(string)) *Player {
	if err := available(); err != nil {
		log(fmt.Sprintf("sound: %v; playing without sound", err))
		return nil
	}
	return newPlayer(files, seed, log)
}

func newPlayer(files fs.FS, seed uint64, log func(string)) *Player {
	lib := newLibrary(files)
	p := &Player{lib: lib, mix: newMixer(), log: log, told: map[string]bool{}, failed: make(chan error, len(lib.sheets)), closed: make(chan struct{}),
		volume: 1, recipes: recipes(), things: things(), scratched: scratched(), takes: steps(lib), phrases: phrases(), dice: dice(seed*2 + 1)}
	p.drags = [2]id{lib.of("drag-1"), lib.of("drag-2")}
	p.drips = [3]id{lib.of("drop-1"), lib.of("drop-2"), lib.of("drop-3")}
	p.samples.build(lib)
	p.layers.build(lib)
	return p
}

// IsDevice says whether an error that ended the game is that of a sound device that could not be used. The game can then
// be started once more without a Player. (Ebitengine gives no other way to go on.)
func IsDevice(err error) bool {
	return err != nil && strings.Contains(err.Error(), "audio error")
}

// buffer is how far the device's reader reads ahead: a browser's device asks for 46 ms in one go.
const buffer = 50 * time.Millisecond

// open opens the device.
func (p *Player) open() error {
	c := audio.CurrentContext()
	if c == nil {
		c = audio.NewContext(rate)
	}
	if c.SampleRate() != rate {
		return errors.New("the device was opened by somebody else")
	}
	d, err := c.NewPlayerF32(p.mix)
	if err != nil {
		return err
	}
	d.SetBufferSize(buffer)
	d.Play()
	p.device = d
	return nil
}

// Step plays the frame's cues and moves what lasts on by one tick. The frame may be nil: on the title there is none.
func (p *Player) Step(f *view.Frame, s Scene) {
	if p == nil {
		return
	}
	if p.device == nil && !p.told["open"] {
		if err := p.open(); err != nil {
			p.once("open", fmt.Sprintf("sound: %v; playing without sound", err))
		}
	}
	p.load()
	select {
	case err := <-p.failed:
		p.once(err.Error(), fmt.Sprintf("sound: %v; it stays silent", err))
	default:
	}
	p.step(f, s)
}

// step is Step without a device.
func (p *Player) step(f *view.Frame, s Scene) {
	if p.paused {
		return
	}
	held := s.Crossing
	p.since++
	p.change(s)
	if f != nil && (f != p.seen || f.Tick != p.tick) { // a picture shown twice is heard once
		p.seen, p.tick = f, f.Tick
		for i := range f.Cues {
			if c := &f.Cues[i]; !held || c.Kind == view.CueCross {
				p.cue(c)
			}
		}
	}
	if held {
		return
	}
	p.arrive()
	p.harmony.step(p)
	p.layers.step(p)
	p.line.step(p)
}

// change turns to another scene.
func (p *Player) change(s Scene) {
	s.Whisper = float32(int(min(max(s.Whisper, 0), 1)*16)) / 16 // it grows with every step; the mixer need not hear of each
	if p.begun && s.night() == p.scene.night() {
		s.Minute = p.scene.Minute // only nightfall and daybreak change anything
	}
	if p.begun && s == p.scene {
		return
	}
	old := p.scene
	first := !p.begun
	p.scene, p.begun = s, true
	if first || s.Chord != old.Chord {
		c, ok := chordOf(s.Chord)
		if !ok {
			p.once("chord "+s.Chord, fmt.Sprintf("sound: there is no chord %q; it is played in c", s.Chord))
		}
		p.chord = c
	}
	if first || s.Bed != old.Bed {
		p.mix.send(order{kind: toRoom, seconds: ringing(s.Bed)})
	}
	if s.Link != old.Link {
		p.harmony.left = min(p.harmony.left, 4*world.TPS)
	}
	switch {
	case s.Crossing && (first || !old.Crossing):
		p.mix.send(order{kind: toDuck, goal: 0, seconds: duckFade})
	case !s.Crossing && !first && old.Crossing:
		p.mix.send(order{kind: toDuck, goal: 1, seconds: 0.02})
	}
	if first || (s.World != old.World || old.Crossing && !s.Crossing) && p.since > world.TPS {
		p.arrived, p.since = true, 0
		p.line, p.harmony = melody{rest: 16}, harmony{left: 14 * world.TPS}
		p.chord.turn = 0
	}
	p.layers.want(p)
}

// ringing is how long the place of a bed rings, seconds.
func ringing(bed string) float64 {
	switch bed {
	case "height", "city":
		return 2.3
	case "edge", "deep":
		return 2.9
	case "grass", "leaves", "rain":
		return 1.1
	}
	return 1.5
}

// arrive sounds the world's first chord, as soon as its notes have come in.
func (p *Player) arrive() {
	if !p.arrived || p.lib.clip(p.samples[felt][0].id) == nil {
		return
	}
	p.arrived = false
	for _, part := range arrival() {
		p.part(&part, place{gain: 1})
	}
}

// once logs a line, the first time.
func (p *Player) once(what, line string) {
	if !p.told[what] {
		p.told[what] = true
		p.log(line)
	}
}

// Volume sets how loud everything is, 0–1.
func (p *Player) Volume(v float64) {
	if p == nil {
		return
	}
	p.volume = float32(min(max(v, 0), 1))
	p.loud()
}

// Mute makes everything silent, or loud again.
func (p *Player) Mute(on bool) {
	if p == nil {
		return
	}
	p.mute = on
	p.loud()
}

func (p *Player) loud() {
	v := p.volume * p.volume // an ear hears steps as even that are factors
	if p.mute {
		v = 0
	}
	p.mix.send(order{kind: toVolume, goal: v, seconds: 0.1})
}

// Pause lets everything fade and stand still: a menu is open, or nobody looks.
func (p *Player) Pause() {
	if p == nil || p.paused {
		return
	}
	p.paused = true
	p.mix.send(order{kind: toGate, goal: 0, seconds: 0.15})
}

// Resume goes on where Pause stopped.
func (p *Player) Resume() {
	if p == nil || !p.paused {
		return
	}
	p.paused = false
	p.mix.send(order{kind: toGate, goal: 1, seconds: 0.4})
}

// Close gives the device back.
func (p *Player) Close() error {
	if p == nil {
		return nil
	}
	select {
	case <-p.closed:
	default:
		close(p.closed)
	}
	if p.device == nil {
		return nil
	}
	d := p.device
	p.device = nil
	return d.Close()
}
