package view

import (
	"handhold/game/fixed"
	"handhold/game/world"
)

// lightSeen is the light, eased.
type lightSeen struct {
	narrow int // 0–256
	blur   int // 1/256 px
	cloud  int // 0–256
	drift  int // how far the clouds have gone, 1/256 px
	haze   int // 0–256
	held   int // 0–256: how much light held hands give
	sweep  int // 0–256: how visibly the sky sweeps across, while days go by
}

// hourTint is the colour of the light at one minute of the day.
type hourTint struct {
	minute  int
	r, g, b int
}

// hours are the colours of a day; between them they blend.
func hours() [11]hourTint {
	return [11]hourTint{
		{0, 130, 146, 206}, {270, 136, 150, 210}, {325, 218, 208, 236}, {358, 255, 240, 232}, {470, 255, 249, 242},
		{600, 255, 255, 255}, {960, 255, 254, 248}, {1065, 255, 240, 216}, {1130, 255, 218, 202}, {1200, 234, 214, 232}, {1290, 136, 150, 208},
	}
}

// tintAt is the light at a minute of the day; dark is how much of the night's darkness is shown, 0–256.
func tintAt(minute, dark int) Tint {
	list := hours()
	i := len(list) - 1
	for i > 0 && list[i].minute > minute {
		i--
	}
	a, b := list[i], list[(i+1)%len(list)]
	span := b.minute - a.minute
	if span <= 0 {
		span += 1440
	}
	t := (minute - a.minute) * 256 / span
	mix := func(a, b int) Tint {
		c := a + (b-a)*t/256
		return Tint(255 - (255-c)*dark/256)
	}
	return mix(a.r, b.r)<<24 | mix(a.g, b.g)<<16 | mix(a.b, b.b)<<8 | 0xff
}

// darkness is how much night there is at a minute of the day, 0–256.
func darkness(minute int) int {
	switch {
	case minute < 300 || minute >= 1290:
		return 256
	case minute < 420:
		return 256 - (minute-300)*256/120
	case minute >= 1130:
		return (minute - 1130) * 256 / 160
	}
	return 0
}

// Softness of the picture without glasses, and with cracked ones, 1/256 px.
const (
	blurLost    = 430
	blurCracked = 130
)

func (v *View) stepLight(first bool) {
	w, l := v.w, &v.light
	dark := darkness(w.Hour()) * v.told.Comfort.Dark / 256
	sweep := 0
	if v.daysPass() {
		sweep = 256
	}
	l.sweep = toward(l.sweep, sweep, 30, 4)
	dark -= dark * l.sweep * sweptDark >> 16
	narrow := dark
	if w.Joined || w.Link == world.LinkNear {
		narrow = dark / 5 // side by side the night does not close in
	}
	blur := 0
	if w.Lead == world.Homura && w.Here(world.Homura) {
		switch w.Glasses {
		case world.GlassesLost:
			blur = blurLost * v.told.Comfort.Blur / 256
		case world.GlassesCracked:
			blur = blurCracked * v.told.Comfort.Blur / 256
		}
	}
	cloud, speed := 30, 22
	if v.lv.Breath == "water" {
		cloud = 0
	}
	if v.daysPass() {
		cloud, speed = 130, 1500
		narrow = min(narrow, dark/4)
	}
	held := 0
	if w.Joined {
		held = 256
	}
	haze := v.hazeStrength()
	if first {
		l.narrow, l.blur, l.cloud, l.haze, l.held = narrow, blur, cloud, haze, held
	}
	l.narrow, l.blur = toward(l.narrow, narrow, 50, 1), toward(l.blur, blur, 40, 3)
	l.cloud, l.haze = toward(l.cloud, cloud, 60, 1), toward(l.haze, haze, 60, 1)
	l.held = toward(l.held, held, 24, 3)
	l.drift += speed
}

// While days go by, the sky at the right edge of the picture is so many minutes behind the one at the left, and so much of
// the night's darkness, of 256, is left away: nights that fly past must not flash.
const (
	sweptMinutes = 320
	sweptDark    = 140
)

// daysPass says whether days go by as skies: somebody mends, sleeps or waits.
func (v *View) daysPass() bool {
	for i := range v.w.Girls {
		switch v.w.Girls[i].Doing {
		case world.Lying, world.Mending, world.Sleeping:
			return true
		}
	}
	return v.w.Waits()
}

// hazeStrength is how thick the weather's veil is, 0–256; it breathes.
func (v *View) hazeStrength() int {
	breath := int(fixed.Sin(int32(v.tick))) * 14 / 256
	switch v.lv.Weather {
	case "sand":
		return 22 + breath
	case "fog":
		return 84 + breath
	case "snow":
		return 34 + breath
	case "rain":
		return 44 + breath/2
	}
	return 0
}

func (v *View) hazeTint() Tint {
	switch v.lv.Weather {
	case "sand":
		return 0xfaeccaff
	case "rain":
		return 0x8d9bb0ff
	}
	return 0xf2f4f6ff
}

func (v *View) frameLight() {
	f, l := &v.frame, &v.light
	minute := v.w.Hour()
	x, y := v.onPicture(v.w.Girls[v.w.Lead].At.Sub(fixed.Px(0, bodyMiddle)))
	shown := v.told.Comfort.Dark * (65536 - l.sweep*sweptDark) >> 16
	span := sweptMinutes * l.sweep >> 9
	tint, late := tintAt((minute+span)%1440, shown), tintAt((minute+1440-span)%1440, shown)
	f.Light = Light{
		Tint: tint, Sweep: late, Cloud: l.cloud * (256 - darkness(minute)/2) / 256,
		CloudX: l.drift / 256, CloudY: l.drift / 900, Blur: l.blur, Lamps: f.Light.Lamps,
		Narrow: l.narrow, NarrowX: x, NarrowY: y, Haze: v.hazeTint().Faded(l.haze),
	}
	if v.lv.Weather == "fog" || v.lv.Weather == "sand" || v.lv.Weather == "snow" || v.lv.Weather == "rain" {
		f.Light.Cloud /= 2
	}
	v.lampsOn(darkness(minute) * shown / 256)
	if v.w.Leave.On || v.tick < arriveTicks {
		v.paleOut()
	}
}

// lampPales is how far from bare paper a lamp begins to go out, px.
const lampPales = 80

// paleOut takes light and weather back where the picture is bare paper: paper has its own light.
func (v *View) paleOut() {
	f := &v.frame
	here := min(f.Wash.Reveal*256/max(f.W/2, 1), 256)
	if f.Wash.Reveal < 0 {
		return
	}
	pale := func(t Tint) Tint {
		mix := func(shift uint) Tint {
			c := int(t >> shift & 0xff)
			return Tint(255-(255-c)*here/256) << shift
		}
		return mix(24) | mix(16) | mix(8) | 0xff
	}
	f.Light.Tint, f.Light.Sweep = pale(f.Light.Tint), pale(f.Light.Sweep)
	f.Light.Cloud = f.Light.Cloud * here / 256
	f.Light.Narrow = f.Light.Narrow * here / 256
	f.Light.Haze = f.Light.Haze.Faded(here)
	for i := range f.Light.Lamps {
		// A lamp goes out before the paint around it does: on bare paper there is nothing it could shine on.
		l := &f.Light.Lamps[i]
		p := fixed.Px(l.X+f.CamX, l.Y+f.CamY)
		inside := f.Wash.Reveal - int(p.Dist(fixed.Px(f.Wash.RevX, f.Wash.RevY)))/fixed.One
		l.Tint = l.Tint.Faded(here * min(max(inside*256/lampPales, 0), 256) / 256)
	}
}

// room is how strongly a lamp may shine that would shine so strongly, 0–256: where it is bright already, more light would
// only burn the paper white.
func (v *View) room(strong int) int {
	t := v.frame.Light.Tint
	lit := int(t>>24+t>>16&0xff+t>>8&0xff) / 3
	return min(strong, (256-lit)*3/2+20)
}

// lampsOn lists the lights that show; by day they are faint.
func (v *View) lampsOn(dark int) {
	f := &v.frame
	if v.light.held > 0 && dark > 0 {
		// Held hands are a light of their own.
		x, y := v.onPicture(v.middle().Sub(fixed.Px(0, 8)))
		f.Light.Lamps = append(f.Light.Lamps, Lamp{x, y, 96, Tint(0xffd8c0ff).Faded(v.room(dark*84/256) * v.light.held / 256)})
	}
	for _, t := range v.lamps {
		r := t.Int("radius")
		x, y := v.onPicture(t.At)
		if len(f.Light.Lamps) == cap(f.Light.Lamps) || !v.visible(x-r, y-r, 2*r, 2*r) || !v.w.There(t) {
			continue
		}
		flicker := 230 + int(fixed.Sin(int32(v.tick*13)+int32(t.ID)*77))*20/256
		tint := Tint(t.Int("colour"))<<8 | 0xff
		f.Light.Lamps = append(f.Light.Lamps, Lamp{x, y, r, tint.Faded(v.room(60+dark*180/256) * flicker / 256)})
	}
}
