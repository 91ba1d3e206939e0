package main

import (
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"slices"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/journey"
	"handhold/game/replay"
	"handhold/game/view"
	"handhold/game/world"
)

// seed is of all journeys pictures are made of.
const seed = 1

// longest is how long a moment is waited for, in ticks.
const longest = 12 * 60 * world.TPS

// window is the size of pictures; shapes are other windows in which the path of shapesOf is seen, px.
var window = image.Pt(1280, 720)

const shapesOf = "12-ravine"

func shapes() map[string]image.Point {
	return map[string]image.Point{"21-9": {X: 1680, Y: 720}, "4-3": {X: 960, Y: 720}, "9-20": {X: 405, Y: 900}, "32-9": {X: 1920, Y: 540}}
}

// show is a journey that is played and looked at.
type show struct {
	journey *journey.Journey
	pilot   *replay.Pilot
	view    *view.View
	changed bool
}

// visit makes the pictures of one world: of the moments that come by themselves in one walk, of the others in one each.
func (s *studio) visit(name string) error {
	var walk []moment
	for _, m := range moments() {
		if only := s.only[name]; only != nil && !slices.Contains(only, m.name) {
			continue
		}
		if !m.alone && m.hands == nil {
			walk = append(walk, m)
			continue
		}
		if err := s.play(name, []moment{m}); err != nil {
			return err
		}
	}
	if len(walk) == 0 {
		return nil
	}
	return s.play(name, walk)
}

// play plays a world until all these moments have come, or it is left.
func (s *studio) play(name string, wanted []moment) error {
	show, err := s.begin(name, wanted[0].hour)
	if err != nil {
		return err
	}
	due := make([]int, len(wanted)) // the tick of each picture; 0 until its moment has come
	hands := show.pilot.Tick
	for tick := 1; tick < longest && show.journey.Name == name && !show.journey.Ended; tick++ {
		w, open := show.journey.World(), false
		for i, m := range wanted {
			if m.from != nil && m.from(w) {
				hands = m.hands
			}
			if due[i] == 0 && m.worth(w) {
				due[i] = tick + max(m.after, 1) // nothing has been seen before the first step
			}
			if due[i] == tick {
				if err := s.shoot(show, name, m.name); err != nil {
					return err
				}
			}
			open = open || due[i] == 0 || due[i] > tick
		}
		if !open {
			return nil
		}
		if err := s.step(show, hands(w)); err != nil {
			return err
		}
	}
	return nil
}

// walkStory lets the autopilot play the story and keeps how each world is entered.
func (s *studio) walkStory() error {
	j, err := journey.New(seed, journey.Story, s.atlas)
	if err != nil {
		return err
	}
	s.entered = map[string]journey.Save{}
	pilot := &replay.Pilot{}
	for range 10 * longest {
		if _, ok := s.entered[j.Name]; !ok {
			s.entered[j.Name] = j.Save()
		}
		if j.Ended {
			return nil
		}
		if err := j.Step(pilot.Tick(j.World())); err != nil {
			return err
		}
	}
	return fmt.Errorf("the autopilot does not get on in %s", j.Name)
}

// begin enters a world as the story does; at an hour if it is not 0.
func (s *studio) begin(name string, hour int) (*show, error) {
	j, err := journey.Restore(s.entered[name], s.atlas)
	if err != nil {
		return nil, err
	}
	if hour > 0 {
		j.World().Clock = int32(hour * world.DayTicks / 24)
	}
	if err := s.painter.Enter(j.World().Level()); err != nil {
		return nil, err
	}
	v := &show{journey: j, pilot: &replay.Pilot{}, view: view.New(j.World().Level(), s.sheets, s.book, seed)}
	return v, nil
}

func (s *studio) step(v *show, in world.Input) error {
	before := v.journey.World()
	if err := v.journey.Step(in); err != nil || v.journey.World() != before {
		return err
	}
	v.view.Step(before, view.Told{WordsLeft: v.journey.Words, Comfort: view.AsMade()})
	f := v.view.Frame(window.X/2, window.Y/2)
	v.changed = v.changed || f.Changed
	return nil
}

// shoot makes the picture of a moment, and of a path in windows of other shapes too.
func (s *studio) shoot(v *show, world, moment string) error {
	if err := s.expose(v, window, world+"-"+moment); err != nil {
		return err
	}
	if world != shapesOf || moment != "path" {
		return nil
	}
	for name, size := range shapes() {
		if err := s.expose(v, size, world+"-"+moment+"-"+name); err != nil {
			return err
		}
	}
	return nil
}

// expose paints the world into a picture of a size.
func (s *studio) expose(v *show, size image.Point, name string) error {
	screen := ebiten.NewImage(size.X, size.Y)
	defer screen.Deallocate()
	w, h, _ := view.Fit(size.X, size.Y)
	f := v.view.Frame(w, h)
	f.Changed = true
	s.painter.Draw(screen, f)
	img := image.NewRGBA(screen.Bounds())
	screen.ReadPixels(img.Pix)
	s.taken = append(s.taken, taken{name, img})
	fmt.Println(name)
	return write(filepath.Join(s.folder, name+".png"), img)
}

func write(name string, img image.Image) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	if err := png.Encode(f, img); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
