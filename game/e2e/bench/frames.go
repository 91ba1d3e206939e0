//go:build linux

package main

import (
	"fmt"
	"image"
	"image/color"
	"os"
	"slices"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/paint"
	"handhold/game/view"
)

// How pictures are timed: in blocks, the rivals in turns, so that whatever else the machine does falls on all of them.
const (
	surveys    = 2
	rounds     = 9
	warmFrames = 6
	blockTime  = 500 * time.Millisecond
	fewest     = 8 // frames of a block
)

// rival is one way to make a picture; its blocks' means are kept.
type rival struct {
	draw  func(screen *ebiten.Image) // on the final screen; nil for the empty program
	means []float64                  // ms a frame
}

// timing takes the time of whole frames, from tick to tick: rules, view, paint and what the graphics driver does. There is
// one tick a frame and no waiting for the display. First it looks for the world that is slowest to paint, then lets that
// world on High and on Low, the same washed anew with every frame, and an empty program take turns.
type timing struct {
	studio  *studio
	painter *paint.Painter
	walkers []*walker
	now     *walker // who is painted
	picture *ebiten.Image
	frame   *view.Frame

	survey, duel []*rival
	order        []func() *rival // the blocks still to come
	rival        *rival          // of this block
	frames       int             // so far in this block
	since        time.Time       // the first timed frame of this block
	shift        int64           // added to a frame's tick
	err          error
}

func newTiming(s *studio, p *paint.Painter) (*timing, error) {
	t := &timing{studio: s, painter: p, picture: ebiten.NewImage(windowW, windowH)}
	t.picture.Fill(color.White)
	for _, e := range s.atlas.Story() {
		wk, err := s.walk(e.Name)
		if err != nil {
			return nil, err
		}
		if _, err := wk.next(windowW/2, windowH/2); err != nil {
			continue // a world for one
		}
		r := &rival{draw: t.washed(paint.High, 0)}
		t.walkers, t.survey = append(t.walkers, wk), append(t.survey, r)
	}
	for i := range surveys * len(t.survey) {
		n := i % len(t.survey)
		t.order = append(t.order, func() *rival {
			t.now, t.err = t.walkers[n], p.Enter(t.walkers[n].level)
			return t.survey[n]
		})
	}
	t.duel = []*rival{
		{}, // it leaves the final screen to Ebitengine
		{draw: t.washed(paint.High, 0)},
		{draw: t.washed(paint.Low, 0)},
		{draw: t.washed(paint.High, 1000)},
	}
	t.order = append(t.order, func() *rival {
		t.err = t.meetWorst()
		return t.duel[0]
	})
	for i := range rounds * len(t.duel) {
		t.order = append(t.order, func() *rival { return t.duel[i%len(t.duel)] })
	}
	return t, nil
}

// The rivals' places in the duel.
const (
	empty = iota
	high
	low
	whole
)

// washed paints the picture of the next tick. Where the ticks jump, nothing of the picture before can be kept.
func (t *timing) washed(q paint.Quality, jump int64) func(*ebiten.Image) {
	return func(screen *ebiten.Image) {
		t.painter.Quality = q
		t.shift += jump
		f := *t.frame
		f.Tick += t.shift
		t.painter.Draw(screen, &f)
	}
}

// meetWorst makes the slowest world the one that is painted.
func (t *timing) meetWorst() error {
	worst := 0
	for i, r := range t.survey {
		if slices.Min(r.means) > slices.Min(t.survey[worst].means) {
			worst = i
		}
	}
	t.now = t.walkers[worst]
	return t.painter.Enter(t.now.level)
}

// update is one tick and the end of the frame before.
func (t *timing) update() error {
	if t.err != nil {
		return t.err
	}
	t.frames++
	if t.frames == warmFrames {
		t.since = time.Now()
	}
	if n := t.frames - warmFrames; t.rival == nil || n >= fewest && time.Since(t.since) > blockTime {
		if t.rival != nil {
			t.rival.means = append(t.rival.means, float64(time.Since(t.since).Microseconds())/1000/float64(n))
		}
		if len(t.order) == 0 {
			return ebiten.Termination
		}
		t.rival, t.order, t.frames = t.order[0](), t.order[1:], 0
		if t.err != nil {
			return t.err
		}
		ebiten.SetScreenClearedEveryFrame(t.rival == t.duel[empty]) // as it is where nobody says otherwise
	}
	if t.rival == t.duel[empty] {
		return nil
	}
	w, h, _ := view.Fit(windowW, windowH)
	t.frame, t.err = t.now.next(w, h)
	return t.err
}

// draw draws what the program draws on the screen it is given: the empty one its picture, the game a px.
func (t *timing) draw(screen *ebiten.Image) {
	if t.rival != nil && t.rival.draw == nil {
		screen.DrawImage(t.picture, nil)
		return
	}
	screen.SubImage(image.Rect(0, 0, 1, 1)).(*ebiten.Image).Fill(color.Black)
}

// paint paints on the final screen, as the game does; it says no where the picture comes from the screen before.
func (t *timing) paint(final ebiten.FinalScreen) bool {
	screen, ok := final.(*ebiten.Image)
	if !ok || t.rival == nil || t.rival.draw == nil {
		return false
	}
	t.rival.draw(screen)
	return true
}

// say prints what was found, and on stderr where.
func (t *timing) say() {
	var ms [whole + 1]float64
	for i, r := range t.duel {
		ms[i] = median(r.means)
	}
	for i, r := range t.survey {
		fmt.Fprintf(os.Stderr, "bench: %s: %.1f ms a picture\n", t.walkers[i].level.Name, slices.Min(r.means))
	}
	say("picture_empty_ms", ms[empty], "ms")
	say("picture_ms", ms[high], "ms")
	say("picture_low_ms", ms[low], "ms")
	say("picture_ratio_high", ms[high]/ms[empty], "x")
	say("picture_ratio_low", ms[low]/ms[empty], "x")
	say("wash_ms", max(ms[whole]-ms[high], 0), "ms")
}
