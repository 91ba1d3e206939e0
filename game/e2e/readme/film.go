package main

import (
	"errors"
	"fmt"
	"image"
	"image/draw"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/journey"
	"handhold/game/replay"
	"handhold/game/view"
	"handhold/game/world"
)

// The film: where, from when on a scene is looked for, how long it is, and how many ticks lie between two of its frames.
const (
	filmWorld = "12-ravine"
	filmSeed  = 1
	earliest  = 4 * world.TPS
	latest    = 60 * world.TPS
	filmTicks = 7 * world.TPS
	filmEvery = 6
)

// The window the film is cut from, and how much of it the film shows, px. In a window of this size a px of the game's own
// picture is a px of the window, and there is enough around what is shown for the view to move along.
const (
	windowW, windowH = 860, 600
	filmW, filmH     = 480, 270
)

// scene is a part of a walk seen from one place, so that only what lives moves in the film.
type scene struct {
	from int             // tick
	seen image.Rectangle // px of the world
}

// film is the frames of the film.
func (c *camera) film() ([]*image.RGBA, error) {
	s, err := c.find()
	if err != nil {
		return nil, err
	}
	w, err := c.begin()
	if err != nil {
		return nil, err
	}
	if err := c.painter.Enter(w.journey.World().Level()); err != nil {
		return nil, err
	}
	screen := ebiten.NewImage(windowW, windowH)
	defer screen.Deallocate()
	whole := image.NewRGBA(screen.Bounds())
	var frames []*image.RGBA
	changed := false
	for tick := range s.from + filmTicks {
		f, err := w.step()
		if err != nil {
			return nil, err
		}
		changed = changed || f.Changed
		if tick < s.from || (tick-s.from)%filmEvery != 0 {
			continue
		}
		f.Changed, changed = changed, false
		f.SubX, f.SubY = 0, 0 // between whole px the picture would tremble
		f.Words = f.Words[:0]
		c.painter.Draw(screen, f)
		screen.ReadPixels(whole.Pix)
		cut := image.NewRGBA(image.Rect(0, 0, filmW, filmH))
		draw.Draw(cut, cut.Rect, whole, s.seen.Min.Sub(image.Pt(f.CamX, f.CamY)), draw.Src)
		frames = append(frames, cut)
	}
	return frames, nil
}

// find looks for the scene in which they get furthest hand in hand while they stay in sight.
func (c *camera) find() (scene, error) {
	w, err := c.begin()
	if err != nil {
		return scene{}, err
	}
	type moment struct {
		held bool
		at   image.Point
		cam  image.Rectangle
	}
	var walked []moment
	for range latest {
		f, err := w.step()
		if errors.Is(err, errLeft) {
			break
		}
		if err != nil {
			return scene{}, err
		}
		now := w.journey.World()
		x, y := now.Girls[now.Lead].At.Pixel()
		walked = append(walked, moment{held: now.Joined && f.Wide == 0, at: image.Pt(x, y), cam: image.Rect(f.CamX, f.CamY, f.CamX+f.W, f.CamY+f.H)})
	}
	best, furthest := scene{}, 0
	for from := earliest; from+filmTicks <= len(walked); from += world.TPS / 4 {
		part := walked[from : from+filmTicks]
		way, all := image.Rectangle{Min: part[0].at, Max: part[0].at}, part[0].cam
		held := true
		for _, m := range part {
			held = held && m.held
			way.Min.X, way.Min.Y = min(way.Min.X, m.at.X), min(way.Min.Y, m.at.Y)
			way.Max.X, way.Max.Y = max(way.Max.X, m.at.X), max(way.Max.Y, m.at.Y)
			all = all.Intersect(m.cam)
		}
		far := way.Dx() + way.Dy()
		if !held || way.Dx() > filmW-60 || way.Dy() > filmH-70 || far <= furthest {
			continue
		}
		// They walk a little below the middle: there is more to see above them.
		seen := image.Rect(0, 0, filmW, filmH).Add(image.Pt((way.Min.X+way.Max.X)/2-filmW/2, (way.Min.Y+way.Max.Y)/2-filmH*6/10))
		if seen = inside(seen, all); seen.In(all) {
			best, furthest = scene{from, seen}, far
		}
	}
	if furthest == 0 {
		return best, fmt.Errorf("there is no scene of %d s in %s", filmTicks/world.TPS, filmWorld)
	}
	return best, nil
}

// inside is r moved so that it lies in all, as far as it can.
func inside(r, all image.Rectangle) image.Rectangle {
	r = r.Add(image.Pt(max(all.Min.X-r.Min.X, 0), max(all.Min.Y-r.Min.Y, 0)))
	return r.Sub(image.Pt(max(r.Max.X-all.Max.X, 0), max(r.Max.Y-all.Max.Y, 0)))
}

// walk is a walk the autopilot takes.
type walk struct {
	journey *journey.Journey
	pilot   *replay.Pilot
	view    *view.View
}

func (c *camera) begin() (*walk, error) {
	j, err := journey.New(filmSeed, filmWorld, c.atlas)
	if err != nil {
		return nil, err
	}
	return &walk{j, &replay.Pilot{}, view.New(j.World().Level(), c.sheets, c.book, filmSeed)}, nil
}

var errLeft = errors.New("the world is left")

// step plays a tick and looks at it.
func (w *walk) step() (*view.Frame, error) {
	before := w.journey.World()
	if err := w.journey.Step(w.pilot.Tick(before)); err != nil {
		return nil, err
	}
	if w.journey.World() != before {
		return nil, errLeft
	}
	w.view.Step(before, view.Told{WordsLeft: w.journey.Words, Comfort: view.AsMade()})
	lw, lh, _ := view.Fit(windowW, windowH)
	return w.view.Frame(lw, lh), nil
}
