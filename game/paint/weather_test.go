package paint

import (
	"bytes"
	"image"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/view"
	"handhold/game/world"
	"handhold/shaders"
)

// paintWeather is the picture of a world in one kind of weather, or in none, after so many ticks.
func (s *stage) paintWeather(t *testing.T, w *world.World, airs level.Weathers, ticks int) (*image.RGBA, *view.Frame) {
	t.Helper()
	w.Level().Airs = airs
	v := view.New(w.Level(), s.sheets, s.book, 1)
	for range ticks {
		v.Step(w, view.Told{WordsLeft: 100, Comfort: view.AsMade()})
	}
	f := v.Frame(640, 360)
	f.Changed = true
	s.painter.kept.whole, s.painter.sky.fresh = image.Rectangle{}, true
	return drawn(s.painter, f, 640, 360), f
}

func TestEveryKindOfWeatherChangesThePicture(t *testing.T) {
	s := newStage(t)
	atlas, err := journey.NewAtlas(s.files)
	if err != nil {
		t.Fatal(err)
	}
	j, err := journey.New(1, "25-whirlpool", atlas)
	if err != nil {
		t.Fatal(err)
	}
	w := j.World()
	if err := s.painter.Enter(w.Level()); err != nil {
		t.Fatal(err)
	}
	for k := range level.WeatherKinds {
		hour := 15
		if k == level.WeatherFireflies || k == level.WeatherAurora {
			hour = 23
		}
		w.Clock = int32(hour * world.DayTicks / 24)
		ticks := 240
		if k == level.WeatherBirds || k == level.WeatherLightning {
			ticks = s.comes(w, k)
		}
		calm, _ := s.paintWeather(t, w, level.Weathers{}, ticks)
		weather, f := s.paintWeather(t, w, only(k), ticks)
		changed := 0
		for i := 0; i < len(calm.Pix); i += 4 {
			if d := int(calm.Pix[i+1]) - int(weather.Pix[i+1]); d > 6 || d < -6 {
				changed++
			}
		}
		if changed < 40 {
			t.Errorf("%v changes %d px of the picture, air %+v, %d specks", k, changed, f.Air, len(f.Specks))
		}
	}
}

// only is one kind of weather, as strong as can be.
func only(k level.Weather) (w level.Weathers) {
	w[k] = 256
	return w
}

// comes is after how many ticks something of a kind of weather is well to be seen that comes now and then.
func (s *stage) comes(w *world.World, k level.Weather) int {
	w.Level().Airs = only(k)
	v := view.New(w.Level(), s.sheets, s.book, 1)
	for tick := 1; ; tick++ {
		v.Step(w, view.Told{WordsLeft: 100, Comfort: view.AsMade()})
		f := v.Frame(640, 360)
		if tick > 300 && f.Air.Bolt > 200 {
			return tick
		}
		if tick > 300 && len(f.Specks) > 8 {
			return tick + 4*world.TPS // until then they have come in from the edge
		}
	}
}

func TestLowLeavesTheWeatherAway(t *testing.T) {
	p := testPainter(t)
	p.Quality = Low
	f := testFrame(640, 360, 200, 180)
	f.Tick += 200
	calm := drawn(p, f, 640, 360)
	f.Specks = append(f.Specks, view.Speck{X: 3200, Y: 1600, W: 400, H: 400, Shape: view.ShapeDisc, Tint: view.Plain})
	f.Light.Cloud, f.Air.Sand, f.Air.Shafts, f.Air.Caustics, f.Air.Aurora, f.Air.Heat = 256, 256, 256, 256, 256, 256
	f.Tick += 200
	if got := drawn(p, f, 640, 360); !bytes.Equal(got.Pix, calm.Pix) {
		t.Error("specks, clouds, sand, rays or heat are drawn")
	}
	p.Quality = High
	f.Tick += 200
	if got := drawn(p, f, 640, 360); bytes.Equal(got.Pix, calm.Pix) {
		t.Error("on high nothing of it is drawn: this test shows nothing")
	}
}

func TestEveryVariantOfComposingCompiles(t *testing.T) {
	for _, on := range composeVariants() {
		src, err := shaders.Source("compose", on...)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := ebiten.NewShader(src); err != nil {
			t.Errorf("compose.kage with %v: %v", on, err)
		}
	}
	if _, err := shaders.Source("compose", "nothing"); err == nil {
		t.Error("a switch that does not exist can be turned on")
	}
}

func TestWithoutThePassesOfLightItIsStillAPicture(t *testing.T) {
	p := testPainter(t)
	p.wash, p.sky.limit.shader = nil, nil
	f := testFrame(640, 360, 200, 180)
	f.Tick += 200
	day := drawn(p, f, 1280, 720).RGBAAt(80, 248)
	f.Light.Tint, f.Light.Sweep = 0x808080ff, 0x808080ff
	f.Tick += 200
	dusk := drawn(p, f, 1280, 720).RGBAAt(80, 248)
	if d := int(day.G) - 2*int(dusk.G); day.G < 100 || d < -3 || d > 3 {
		t.Errorf("in half the light what was %v is %v", day, dusk)
	}
}
