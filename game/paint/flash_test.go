package paint

import (
	"flag"
	"fmt"
	"image"
	"io/fs"
	"math"
	"os"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/assets"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/view"
	"handhold/game/words"
	"handhold/game/world"
	"handhold/maps"
)

var recorded = flag.String("journey", "../replay/testdata/story.journey", "the recorded journey that is looked at for flashes")

var wholeJourney = flag.Bool("whole", false, "look for flashes in every second tick of the recorded story, not only where something fast happens")

// A flash is a pair of opposing changes of a tenth of full relative luminance or more, of which the darker side is below
// 0.8, within a second (WCAG 2.2, "general flash and red flash thresholds"). Flashes of several places are one, and count
// with the area of all, where they end within a third of a second: what the camera passes by changes place by place.
const (
	flashSwing = 0.1
	flashDark  = 0.8
	flashSpan  = world.TPS
	flashEnds  = world.TPS / 3
)

// The picture is looked at in so many cells, which are fixed to the world; every how many ticks.
const (
	meterW, meterH = 16, 9
	meterPx        = 40 // side of a cell, px of the world
	meterEvery     = 4
)

// flashMeter measures the flashes of pictures that come one after the other.
type flashMeter struct {
	linear [256]float32
	window map[image.Point][]float32 // luminance of the last second of each cell that was all to be seen
	cells  int                       // the most cells that flashed together
	often  int                       // the most flashes of one cell within one second
	worst  string                    // where the most flashed together
}

func newFlashMeter() *flashMeter {
	m := &flashMeter{window: map[image.Point][]float32{}}
	for i := range m.linear {
		c := float64(i) / 255
		if c <= 0.04045 {
			m.linear[i] = float32(c / 12.92)
			continue
		}
		m.linear[i] = float32(math.Pow((c+0.055)/1.055, 2.4))
	}
	return m
}

// see takes the next picture, which is called where and shows a part of the world, px. Each place is compared with itself:
// what a camera that moves goes past does not flash.
func (m *flashMeter) see(img *image.RGBA, part image.Rectangle, where string) {
	flashing, before := 0, m.window
	m.window = map[image.Point][]float32{}
	for y := (part.Min.Y + meterPx - 1) / meterPx; (y+1)*meterPx <= part.Max.Y; y++ {
		for x := (part.Min.X + meterPx - 1) / meterPx; (x+1)*meterPx <= part.Max.X; x++ {
			cell := image.Pt(x, y)
			window := before[cell]
			if len(window) > flashSpan/meterEvery {
				window = append(window[:0], window[1:]...)
			}
			window = append(window, m.luminance(img, part, image.Rect(0, 0, meterPx, meterPx).Add(cell.Mul(meterPx))))
			m.window[cell] = window
			n, ago := flashes(window)
			m.often = max(m.often, n)
			if n > 0 && ago < flashEnds/meterEvery {
				flashing++
			}
		}
	}
	if flashing > m.cells {
		m.cells, m.worst = flashing, where
	}
}

// luminance is the mean of a cell in a picture of a part of the world.
func (m *flashMeter) luminance(img *image.RGBA, part, cell image.Rectangle) float32 {
	w, h := img.Rect.Dx(), img.Rect.Dy()
	cell = cell.Sub(part.Min)
	x0, x1 := w*cell.Min.X/part.Dx(), w*cell.Max.X/part.Dx()
	y0, y1 := h*cell.Min.Y/part.Dy(), h*cell.Max.Y/part.Dy()
	sum := float32(0)
	for y := y0; y < y1; y++ {
		row := img.Pix[img.PixOffset(x0, y) : img.PixOffset(x1-1, y)+4]
		for o := 0; o < len(row); o += 4 {
			sum += 0.2126*m.linear[row[o]] + 0.7152*m.linear[row[o+1]] + 0.0722*m.linear[row[o+2]]
		}
	}
	return sum / float32((x1-x0)*(y1-y0))
}

// cut says that the next picture is not the one after the last.
func (m *flashMeter) cut() {
	clear(m.window)
}

// flashes is how often a luminance flashes, and how many values ago the last of it ended.
func flashes(window []float32) (n, ago int) {
	changes, way := 0, 0
	low, high := window[0], window[0]
	for i, v := range window {
		switch {
		case way <= 0 && v-low >= flashSwing && low < flashDark:
			changes, way, high, ago = changes+1, 1, v, len(window)-1-i
		case way >= 0 && high-v >= flashSwing && v < flashDark:
			changes, way, low, ago = changes+1, -1, v, len(window)-1-i
		}
		low, high = min(low, v), max(high, v)
	}
	return changes / 2, ago
}

// verdict is what is wrong with what was seen; empty for nothing.
func (m *flashMeter) verdict() string {
	switch {
	case m.cells > meterW*meterH/4:
		return fmt.Sprintf("%d of %d parts of the picture flash together, at %s", m.cells, meterW*meterH, m.worst)
	case m.often > 3:
		return fmt.Sprintf("a part of the picture flashes %d times within a second", m.often)
	}
	return ""
}

func TestTheFlashMeterSeesFlashes(t *testing.T) {
	for name, c := range map[string]struct {
		level func(tick, x int) uint8
		bad   bool
	}{
		"still":                 {func(int, int) uint8 { return 180 }, false},
		"once a second":         {func(tick, _ int) uint8 { return uint8(150 + 90*(tick/30%2)) }, true},
		"half of it":            {func(tick, x int) uint8 { return uint8(150 + 90*(tick/30%2)*(x/80)) }, true},
		"a corner, seldom":      {func(tick, x int) uint8 { return uint8(150 + 90*(tick/30%2)*(x/150)) }, false},
		"a corner, often":       {func(tick, x int) uint8 { return uint8(150 + 90*(tick/6%2)*(x/150)) }, true},
		"only faint":            {func(tick, _ int) uint8 { return uint8(200 + 10*(tick/6%2)) }, false},
		"rising":                {func(tick, _ int) uint8 { return uint8(min(tick*4, 250)) }, false},
		"a glow of two seconds": {func(tick, _ int) uint8 { return uint8(110 + 30 - abs(tick-60)/2) }, false},
	} {
		m, img := newFlashMeter(), image.NewRGBA(image.Rect(0, 0, 160, 90))
		for tick := 0; tick < 120; tick += meterEvery {
			for i := 0; i < len(img.Pix); i += 4 {
				v := c.level(tick, i/4%160)
				img.Pix[i], img.Pix[i+1], img.Pix[i+2], img.Pix[i+3] = v, v, v, 255
			}
			m.see(img, image.Rect(0, 0, meterW*meterPx, meterH*meterPx), name)
		}
		if got := m.verdict(); (got != "") != c.bad {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func abs(v int) int { return max(v, -v) }

// flashing is what the meter says of two seconds of a painter whose picture would flash, limited or not.
func flashing(t *testing.T, limited bool) string {
	p, m := testPainter(t), newFlashMeter()
	f := testFrame(320, 180, 200, 180)
	for tick := range 2 * world.TPS {
		f.Tick++
		f.Light.Tint = view.Plain
		if tick/8%2 == 1 {
			f.Light.Tint = 0x606070ff
		}
		f.Light.Sweep = f.Light.Tint
		p.sky.fresh = p.sky.fresh || !limited
		if img := drawn(p, f, 320, 180); tick%meterEvery == 0 {
			m.see(img, image.Rect(0, 0, meterW*meterPx, meterH*meterPx), "the test")
		}
	}
	return m.verdict()
}

func TestTheLimiterTakesFlashesAway(t *testing.T) {
	if got := flashing(t, false); got == "" {
		t.Error("without the limiter nothing flashes: this test shows nothing")
	}
	if got := flashing(t, true); got != "" {
		t.Error(got)
	}
}

// What only grows brighter does so at once, and a picture that stays is not touched.
func TestTheLimiterLeavesTheRest(t *testing.T) {
	p, free := testPainter(t), testPainter(t)
	f := testFrame(320, 180, 200, 180)
	f.Light.Tint, f.Light.Sweep = 0x404050ff, 0x404050ff
	drawn(p, f, 320, 180)
	for range 30 {
		f.Tick++
		f.Light.Tint += 0x04040400
		f.Light.Sweep = f.Light.Tint
		got := drawn(p, f, 320, 180)
		free.sky.fresh = true
		want := drawn(free, f, 320, 180)
		for i := range got.Pix {
			if d := int(got.Pix[i]) - int(want.Pix[i]); d < -3 || d > 3 {
				t.Fatalf("tick %d: %d instead of %d", f.Tick, got.Pix[i], want.Pix[i])
			}
		}
	}
}

// stage is what a journey is looked at with.
type stage struct {
	files   fs.FS
	sheets  view.Sheets
	book    *words.Book
	painter *Painter
	screen  *ebiten.Image
	img     *image.RGBA
	meter   *flashMeter
	looked  int // pictures
}

func newStage(t *testing.T) *stage {
	t.Helper()
	s := &stage{files: level.Mount(map[string]fs.FS{"assets": assets.FS, "maps": maps.Files}), meter: newFlashMeter()}
	read := func(name string) []byte {
		data, err := fs.ReadFile(s.files, name)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	var err error
	if s.book, err = words.Parse("en.json", read("assets/words/en.json")); err != nil {
		t.Fatal(err)
	}
	if s.sheets.Figures, err = view.ParseFigures("figures.json", read("assets/art/figures.json")); err != nil {
		t.Fatal(err)
	}
	if s.sheets.Letters, err = view.ParseLetters("lettering.json", read("assets/art/lettering.json")); err != nil {
		t.Fatal(err)
	}
	if s.painter, err = New(s.files, func(line string) { t.Error(line) }); err != nil {
		t.Fatal(err)
	}
	s.painter.Quality = High
	s.screen = ebiten.NewImage(640, 360)
	s.img = image.NewRGBA(s.screen.Bounds())
	return s
}

// fast says whether something happens in w that may change the picture fast.
func fast(w *world.World) bool {
	for i := range w.Girls {
		switch g := &w.Girls[i]; g.Doing {
		case world.Slipping, world.Falling, world.Carried, world.Sliding:
			return true
		case world.Lying, world.Mending, world.Sleeping, world.Pinned, world.Departing:
			// The skies of the first days are like those of the others.
			return g.Since < 4*world.TPS
		}
	}
	for i := range w.Trees {
		if t := &w.Trees[i]; t.Phase == world.TreeFalls || t.Phase == world.TreeLies && t.Since < world.TPS {
			return true
		}
	}
	switch n := &w.Night; n.Stage {
	case world.NightFalls, world.NightEnds:
		return n.Tick < 8*world.TPS
	case world.NightLasts:
		return n.Tick < 15*world.TPS // the waves of the first breaths
	}
	return w.Leave.On || w.Going.Gone && w.Going.Left > 0 || w.Waits() && w.Still < 30*world.TPS || w.Joined && w.Grip < 200 || through(w)
}

// through says whether they have just gone through a door, or a tree, a lamp or a breath has just answered.
func through(w *world.World) bool {
	for _, e := range w.Events() {
		switch e.Kind {
		case world.Passed, world.Crashed, world.PinnedDown, world.Breathed, world.Woke, world.LetGo:
			return true
		}
	}
	return false
}

// TestNothingInTheStoryFlashes plays the recorded story and looks at the pictures wherever something fast happens: borders,
// arrivals, falls, trees that come down, nights that fall and end, doors, the skies of days that go by, the whirlpool,
// lightning. With -whole it looks at all of it.
func TestNothingInTheStoryFlashes(t *testing.T) {
	file, err := os.Open(*recorded)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rec, err := replay.Read(*recorded, file)
	if err != nil {
		t.Fatal(err)
	}
	s := newStage(t)
	atlas, err := journey.NewAtlas(s.files)
	if err != nil {
		t.Fatal(err)
	}
	j, err := journey.New(rec.Seed, rec.Start, atlas)
	if err != nil {
		t.Fatal(err)
	}
	var w *world.World
	var v *view.View
	since, until := 0, 0
	for _, run := range rec.Runs {
		for range run.Ticks {
			if w != j.World() {
				w, since = j.World(), 0
				if err := s.painter.Enter(w.Level()); err != nil {
					t.Fatal(err)
				}
				v = view.New(w.Level(), s.sheets, s.book, 1)
			}
			before := w
			if err := j.Step(run.Input); err != nil {
				t.Fatal(err)
			}
			v.Step(before, view.Told{WordsLeft: j.Words, Comfort: view.AsMade()})
			if since++; since < 3*world.TPS || fast(before) {
				until = since + world.TPS
			}
			if since%meterEvery != 0 {
				continue
			}
			f := v.Frame(640, 360)
			if f.Air.Bolt > 0 {
				until = since + world.TPS
			}
			if !*wholeJourney && since >= until {
				s.meter.cut()
				continue
			}
			s.look(f, fmt.Sprintf("%s, tick %d", j.Name, since))
		}
	}
	if !j.Ended {
		t.Errorf("the recorded story ends in %s after %d ticks, and never comes to its end: it is of other maps", j.Name, rec.Ticks())
	}
	t.Logf("%d pictures; at most %d of %d parts flash together (%s), at most %d times", s.looked, s.meter.cells, meterW*meterH, s.meter.worst, s.meter.often)
	if got := s.meter.verdict(); got != "" {
		t.Error(got)
	}
	if least := 60 * len(atlas.Story()); s.looked < least {
		t.Errorf("only %d pictures were looked at, of a story of %d worlds there should be %d", s.looked, len(atlas.Story()), least)
	}
}

// look paints a frame and measures it.
func (s *stage) look(f *view.Frame, where string) {
	s.painter.Draw(s.screen, f)
	s.screen.ReadPixels(s.img.Pix)
	s.meter.see(s.img, image.Rect(0, 0, f.SeenW/256, f.SeenH/256).Add(image.Pt(f.CamX, f.CamY)), where)
	s.looked++
}
