package view

import (
	"testing"

	"handhold/game/level"
	"handhold/game/world"
)

// At which minute of the day each kind of weather is looked for, where it is not at three in the afternoon.
func weatherMinute(k level.Weather) int {
	switch k {
	case level.WeatherFireflies, level.WeatherAurora:
		return 1400
	case level.WeatherShafts:
		return 400
	}
	return 900
}

// inWeather is the sketch in one kind of weather, at a minute of the day; the camera sees its pool.
func inWeather(t *testing.T, k level.Weather, strong int16, minute int) *look {
	t.Helper()
	l := sketch(t, "", `<object id="1" type="Start" x="760" y="270"><properties><property name="held" type="bool" value="true"/></properties><point/></object>`)
	l.v.lv.Airs[k] = strong
	l.w.Clock = int32(minute * world.DayTicks / 1440)
	return l
}

func TestEveryKindOfWeatherIsSeen(t *testing.T) {
	for k := range level.WeatherKinds {
		minute := weatherMinute(k)
		calm, weather := inWeather(t, k, 0, minute), inWeather(t, k, 256, minute)
		seen := false
		// Birds and lightning come now and then only.
		for tick := range 40 * world.TPS {
			for _, l := range []*look{calm, weather} {
				l.v.Step(l.w, l.told)
			}
			if tick < 200 || tick%20 != 0 {
				continue
			}
			a, b := calm.v.Frame(640, 360), weather.v.Frame(640, 360)
			air, light := b.Air, b.Light.Cloud
			if len(a.Specks) != len(b.Specks) || air != a.Air || light != a.Light.Cloud {
				seen = true
				break
			}
		}
		if !seen {
			t.Errorf("%v: nothing of it is seen", k)
		}
	}
}

func TestFirefliesAndAuroraWaitForTheNightAndHeatForTheDay(t *testing.T) {
	at := func(k level.Weather, minute int) *Frame {
		l := inWeather(t, k, 256, minute)
		for range 300 {
			l.v.Step(l.w, l.told)
		}
		return l.v.Frame(640, 360)
	}
	if f := at(level.WeatherFireflies, 720); len(f.Specks) > 0 {
		t.Errorf("%d fireflies fly at noon", len(f.Specks))
	}
	if f := at(level.WeatherAurora, 720); f.Air.Aurora != 0 {
		t.Errorf("at noon there is an aurora of %d", f.Air.Aurora)
	}
	if f := at(level.WeatherHeat, 1400); f.Air.Heat != 0 {
		t.Errorf("at night the air shimmers by %d", f.Air.Heat)
	}
}

// A lightning is slow: nobody is startled.
func TestLightningIsASlowGlow(t *testing.T) {
	l := inWeather(t, level.WeatherLightning, 256, 1400)
	last, most, glowing := 0, 0, 0
	for range 60 * world.TPS {
		l.v.Step(l.w, l.told)
		now := l.v.Frame(640, 360).Air.Bolt
		if d := now - last; d > 12 || d < -12 {
			t.Fatalf("it changes by %d of 256 within a tick", d)
		}
		if now > 0 {
			glowing++
		}
		last, most = now, max(most, now)
	}
	if most < 250 || glowing < 3*(boltRises+boltFalls)-20 {
		t.Errorf("in a minute it glows for %d ticks, at most %d of 256", glowing, most)
	}
}

func TestShadowsTurnAndLengthenWithTheSun(t *testing.T) {
	long := func(minute int) int { x, y, _ := sun(minute); return abs(x) + abs(y) }
	if noon := long(zenith); long(360) < 2*noon || long(1140) < 2*noon {
		t.Errorf("at dawn, noon and dusk a shadow is %d, %d and %d long", long(360), noon, long(1140))
	}
	last := -1
	for minute := sunrise + 1; minute < sunset; minute += 5 {
		x, y, strong := sun(minute)
		if x <= 0 || y <= 0 || strong <= 0 {
			t.Fatalf("minute %d: the shadow falls to %d,%d, strength %d", minute, x, y, strong)
		}
		if turn := y * 1000 / x; turn < last {
			t.Fatalf("minute %d: the shadow turns back", minute)
		} else {
			last = turn
		}
	}
	for minute := range 1440 {
		_, _, a := sun(minute)
		_, _, b := sun((minute + 1) % 1440)
		if abs(a-b) > 8 {
			t.Errorf("minute %d: shadows change by %d of 256", minute, abs(a-b))
		}
	}
}

// The light of every sky changes slowly, and its nights can be seen through.
func TestSkiesChangeSoftly(t *testing.T) {
	for s := range level.SkyCount {
		for minute := range 1440 {
			a, b := skyAt(s, minute, 256).light, skyAt(s, (minute+1)%1440, 256).light
			for _, shift := range [...]uint{24, 16, 8} {
				x, y := int(a>>shift&0xff), int(b>>shift&0xff)
				if abs(x-y) > 5 || x < 70 {
					t.Fatalf("sky %d, minute %d: light %08x, then %08x", s, minute, uint32(a), uint32(b))
				}
			}
		}
		if l := skyAt(s, 0, 0).light; l != Plain {
			t.Errorf("sky %d: with no darkness the night's light is %08x", s, uint32(l))
		}
	}
}

func TestBreathShowsInTheCold(t *testing.T) {
	l := inWeather(t, level.WeatherSnow, 1, 900)
	seen := false
	for range 400 {
		l.v.Step(l.w, l.told)
		for i := range l.v.motes.list {
			m := &l.v.motes.list[i]
			seen = seen || m.kind == moteBreath && m.age < m.end
		}
	}
	if !seen {
		t.Error("no breath before their mouths")
	}
}
