// Command listen records what the game sounds like: the autopilot walks the story, and everything that would be heard in
// each world is written as a WAV file. It must not set up scenes of its own: what it records can be met in play.
package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"handhold/assets"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/sound"
	"handhold/game/view"
	"handhold/game/words"
	"handhold/game/world"
	"handhold/maps"
)

// seed is of the journey that is recorded; longest is how much of a world is, ticks.
const (
	seed    = 1
	longest = 6 * 60 * world.TPS
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "listen: into which folder?")
		os.Exit(2)
	}
	if err := record(os.Args[1]); err != nil {
		fmt.Fprintf(os.Stderr, "listen: %v\n", err)
		os.Exit(1)
	}
}

// studio is what a recording needs.
type studio struct {
	atlas  *journey.Atlas
	book   *words.Book
	sheets view.Sheets
	tape   *sound.Tape
}

func newStudio() (*studio, error) {
	files := level.Mount(map[string]fs.FS{"assets": assets.FS, "maps": maps.Files})
	s := &studio{}
	var err error
	if s.atlas, err = journey.NewAtlas(files); err != nil {
		return nil, err
	}
	const book = "assets/words/en.json"
	data, err := fs.ReadFile(files, book)
	if err != nil {
		return nil, err
	}
	if s.book, err = words.Parse(book, data); err != nil {
		return nil, err
	}
	if s.sheets, err = view.LoadSheets(files); err != nil {
		return nil, err
	}
	s.tape, err = sound.NewTape(files, seed, func(line string) { fmt.Fprintln(os.Stderr, "listen:", line) })
	return s, err
}

// record walks the story and writes one file a world into folder.
func record(folder string) error {
	s, err := newStudio()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	j, err := journey.New(seed, journey.Story, s.atlas)
	if err != nil {
		return err
	}
	pilot := &replay.Pilot{}
	for n := 1; !j.Ended; n++ {
		name := fmt.Sprintf("%02d-%s.wav", n, j.Name)
		heard, err := s.visit(j, pilot)
		if err != nil {
			return err
		}
		if err := writeWAV(filepath.Join(folder, name), heard); err != nil {
			return err
		}
		fmt.Printf("%s %d s\n", name, len(heard)/2/sound.Rate)
	}
	return nil
}

// visit plays until the journey is in another world, and is what was heard until then.
func (s *studio) visit(j *journey.Journey, pilot *replay.Pilot) ([]float32, error) {
	lv := j.World().Level()
	v := view.New(lv, s.sheets, s.book, seed)
	heard := make([]float32, 0, 2*sound.Rate*60)
	var tick [2 * sound.TickFrames]float32
	for j.World().Level() == lv && !j.Ended {
		if err := j.Step(pilot.Tick(j.World())); err != nil {
			return nil, err
		}
		w := j.World()
		if w.Level() != lv {
			break
		}
		v.Step(w, view.Told{WordsLeft: j.Words, Comfort: view.AsMade()})
		scene := sound.Scene{World: j.Name, Chord: lv.Chord, Bed: lv.Bed, Weather: lv.Weather, Link: w.Link, Minute: w.Hour(),
			Whisper: float32(w.Whisper) / 65536, Crossing: w.Leave.On}
		if err := s.tape.Step(v.Frame(640, 360), scene, tick[:]); err != nil {
			return nil, err
		}
		if len(heard) < 2*sound.TickFrames*longest {
			heard = append(heard, tick[:]...)
		}
	}
	return heard, nil
}
