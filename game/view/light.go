package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// lightSeen is the light, eased.
type lightSeen struct {
	narrow int // 0–256
	blur   int // 1/256 px
	cloud  int // 0–256
	drift  int // how far the clouds have gone, 1/256 px
	held   int // 0–256: how much light held hands give
	sweep  int // 0–256: how visibly the sky sweeps across, while days go by
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
	cloud, speed := 22+v.weather(level.WeatherClouds)*130>>8, 16+v.weather(level.WeatherClouds)/8
	if v.lv.Breath == "water" {
		cloud = 0
	}
	if v.daysPass() {
		cloud, speed = max(cloud, 80), 900
		narrow = min(narrow, dark/4)
	}
	cloud = cloud * v.paperFar() >> 8
	held := 0
	if w.Joined {
		held = 256
	}
	if first {
		l.narrow, l.blur, l.cloud, l.held = narrow, blur, cloud, held
	}
	l.narrow, l.blur = toward(l.narrow, narrow, 50, 1), toward(l.blur, blur, 40, 3)
	l.cloud, l.held = toward(l.cloud, cloud, 60, 1), toward(l.held, held, 24, 3)
	l.drift += speed
}

// While days go by, the sky at the right edge of the picture is so many minutes behind the one at the left, and so much of
// the night's darkness, of 256, is left away: nights that fly past must not flash.
const (
	sweptMinutes = 320
	sweptDark    = 188
)

// daysPass says whether days go by as skies: somebody mends, sleeps or waits.
func (v *View) daysPass() bool {
	for i := range v.w.Girls {
		switch v.w.Girls[i].Doing {
		case world.Lying, world.Mending, world.Pinned:
			return true
		case world.Sleeping:
			// The night one listens through stands still, and so does the morning they are found in.
			if v.w.Night.Stage != world.NightLasts && !v.listened() && v.w.Wake.Stage == world.WakeNone {
				return true
			}
		}
	}
	return v.w.Waits() || v.w.Going.Gone || v.w.Night.Stage == world.NightEnds
}

// frameLight says what light lies over the picture.
func (v *View) frameLight() {
	f, l := &v.frame, &v.light
	minute := v.w.Hour()
	x, y := v.onPicture(v.w.Girls[v.w.Lead].At.Sub(fixed.Px(0, bodyMiddle)))
	shown := v.told.Comfort.Dark * (65536 - l.sweep*sweptDark) >> 16
	span := sweptMinutes * l.sweep >> 9
	early, late := skyAt(v.lv.Sky, minute+span, shown), skyAt(v.lv.Sky, minute-span, shown)
	if rain := v.weather(level.WeatherRain) * v.air.strong >> 8; rain > 0 {
		early.light, late.light = mixed(early.light, early.light.in(0xa4b0c4ff), rain), mixed(late.light, late.light.in(0xa4b0c4ff), rain)
	}
	f.Light = Light{
		Tint: early.light, Sweep: late.light, Cloud: l.cloud * (256 - darkness(minute)/3) / 256,
		CloudX: l.drift / 256, CloudY: l.drift / 900, Blur: l.blur, Lamps: f.Light.Lamps,
		Narrow: l.narrow, NarrowX: x, NarrowY: y,
	}
	v.frameAir(&early, minute)
	v.lampsOn(max(darkness(minute)*shown/256, v.roomDark()))
	if v.w.Leave.On || v.tick < arriveTicks {
		v.paleOut()
	}
}

// lampPales is how far from bare paper a lamp begins to go out, px.
const lampPales = 80

// paleOut puts out the lamps where the picture is bare paper: paper has its own light.
func (v *View) paleOut() {
	f := &v.frame
	if f.Wash.Reveal < 0 {
		return
	}
	for i := range f.Light.Lamps {
		// A lamp goes out before the paint around it does: on bare paper there is nothing it could shine on.
		l := &f.Light.Lamps[i]
		p := fixed.Px(l.X+f.CamX, l.Y+f.CamY)
		inside := f.Wash.Reveal - int(p.Dist(fixed.Px(f.Wash.RevX, f.Wash.RevY)))/fixed.One
		l.Tint = l.Tint.Faded(min(max(inside*256/lampPales, 0), 256))
	}
}

// room is how strongly a lamp may shine that would shine so strongly, 0–256: where it is bright already, more light would
// only burn the paper white.
func (v *View) room(strong int) int {
	t := v.frame.Light.Tint
	lit := int(t>>24+t>>16&0xff+t>>8&0xff) / 3
	return min(strong, (256-lit)*9/8+16)
}

// lampsOn lists the lights that show; by day they are faint.
func (v *View) lampsOn(dark int) {
	f := &v.frame
	if v.light.held > 0 && dark > 0 {
		// Held hands are a light of their own.
		x, y := v.onPicture(v.middle().Sub(fixed.Px(0, 8)))
		f.Light.Lamps = append(f.Light.Lamps, Lamp{x, y, 104, Tint(0xffd0b0ff).Faded(v.room(dark*100/256) * v.light.held / 256)})
	}
	if alone := (256 - v.light.held) * (256 - v.light.sweep) >> 8; alone > 0 && dark > 0 {
		// Without one, the moon finds whoever leads; not while nights fly past.
		x, y := v.onPicture(v.w.Girls[v.w.Lead].At.Sub(fixed.Px(0, bodyMiddle)))
		f.Light.Lamps = append(f.Light.Lamps, Lamp{x, y, 60, Tint(0xc4d4ffff).Faded(v.room(dark*44/256) * alone / 256)})
	}
	for _, t := range v.lamps {
		r := t.Int("radius")
		x, y := v.onPicture(t.At)
		if len(f.Light.Lamps) > cap(f.Light.Lamps)-2 || !v.visible(x-r, y-r, 2*r, 2*r) || !v.w.Shines(t) {
			continue
		}
		flicker := 230 + int(fixed.Sin(int32(v.tick*13)+int32(t.ID)*77))*20/256
		tint := Tint(t.Int("colour"))<<8 | 0xff
		strong := v.room(40+dark*150/256) * flicker / 256
		f.Light.Lamps = append(f.Light.Lamps, Lamp{x, y, r * 7 / 4, tint.Faded(strong / 2)}, Lamp{x, y, r * 3 / 4, tint.Faded(strong * 5 / 8)})
	}
}
