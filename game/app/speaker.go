package app

import (
	"handhold/game/sound"
	"handhold/game/view"
)

// speaker makes what is seen heard; the nil speaker is silence.
type speaker = *sound.Player

// newSpeaker is the speaker of a game started with o.
func newSpeaker(o Options) speaker {
	if o.Mute {
		return nil
	}
	return sound.New(o.Files, o.Seed, o.Notice)
}

// soundFailed says whether err, which ended the game, came from the sound device.
func soundFailed(err error) bool { return sound.IsDevice(err) }

// volume makes the sound as loud as it is set.
func (g *game) volume() { g.sound.Volume(float64(g.settings.Volume) / 10) }

// listen lets what is seen be heard. While nobody plays only what lasts is heard, and in the pause nothing.
func (g *game) listen() {
	if g.mode == paused {
		g.sound.Pause()
		return
	}
	g.sound.Resume()
	w := g.walk.journey.World()
	var f *view.Frame
	if g.mode == walking {
		f = g.frame
	}
	g.sound.Step(f, sound.Scene{
		World: g.walk.journey.Name, Chord: g.walk.level.Chord, Bed: g.walk.level.Bed, Weather: g.walk.level.Weather,
		Link: w.Link, Minute: w.Hour(), Whisper: float32(w.Whisper) / 65536 * float32(g.settings.Whispers) / 10, Crossing: w.Leave.On && g.mode == walking,
	})
}
