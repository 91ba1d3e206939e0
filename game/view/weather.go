package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// frameWeather lists what of the weather are single things: flakes, drops, grains.
func (v *View) frameWeather() {
	for _, w := range [...]struct {
		kind level.Weather
		show func(*View, int)
	}{
		{level.WeatherGlints, (*View).glints}, {level.WeatherRain, (*View).rain}, {level.WeatherSnow, (*View).snow},
		{level.WeatherSand, (*View).sand}, {level.WeatherBubbles, (*View).bubbles}, {level.WeatherDrips, (*View).drips},
		{level.WeatherPetals, (*View).petals}, {level.WeatherLeaves, (*View).leaves}, {level.WeatherDust, (*View).dust},
		{level.WeatherBirds, (*View).birds}, {level.WeatherFireflies, (*View).nightFireflies},
	} {
		if strong := v.weather(w.kind) * v.air.strong >> 8; strong > 0 {
			w.show(v, strong)
		}
	}
}

// rain is slanting strokes, pale and dark, and rings where drops have fallen.
func (v *View) rain(strong int) {
	slant := 3 + v.air.gust/32 // of 16
	for i := range 40 + strong*3/5 {
		depth := 180 + i%5*36
		x, y, h := v.wander(i, -int(v.tick)*slant*8, int(v.tick)*128, depth)
		long := (9 + int(h>>28)*2/3) * depth >> 4
		t := Tint(0xf6fbffff).Faded(150 + i%5*22)
		if i%5 < 3 {
			t = Tint(0x4c6080ff).Faded(120 + i%5*24) // on pale ground only dark ones show
		}
		v.speck(ShapeStroke, x, y, 28, long, v.lit(t)).Lean = int16(long * slant / 16)
	}
	const lasts = 44
	for i := range 10 + strong/4 {
		age, h := v.life(i, lasts)
		x, y, at := v.place(h)
		wide, alpha := 16+age*2, 190
		if v.wet(at) {
			wide, alpha = 24+age*4, 250
		} else if v.trodden(at) {
			continue // that drop has fallen on one of them
		}
		t := v.lit(Tint(0xf4faffff).Faded(alpha * (lasts - age) / lasts))
		v.speck(ShapeRing, x, y, wide*2, wide*9/8, t)
		if age < 9 {
			hop := (age*9 - age*age) * 2
			v.speck(ShapeDisc, x-age*4, y-hop, 20, 20, t)
			v.speck(ShapeDisc, x+age*5, y-hop*3/4, 17, 17, t)
		}
	}
}

// wet says whether there is water at p.
func (v *View) wet(p fixed.Point) bool {
	if !v.lv.Bounds().Contains(p) {
		return false
	}
	m, _ := v.lv.MaterialAt(p)
	return m == level.Water
}

// trodden says whether one of the two stands at p, or before it.
func (v *View) trodden(p fixed.Point) bool {
	for who := range v.w.Girls {
		d := p.Sub(v.w.Girls[who].At)
		if abs(int(d.X)) < 9*fixed.One && d.Y > -26*fixed.One && d.Y < 4*fixed.One && v.w.Here(world.Who(who)) {
			return true
		}
	}
	return false
}

// snow is flakes at several depths; a few are seen to come to rest and melt away.
func (v *View) snow(strong int) {
	for i := range 30 + strong*3/4 {
		depth := 100 + i%7*34
		x, y, h := v.wander(i, v.air.swell/24, int(v.tick)*(9+i%4*2), depth)
		x += v.sway(3+i%3, int(h>>20), 70)
		size := (12 + int(h>>28)) * depth >> 7
		v.speck(ShapeSoft, x+10, y+12, size*2, size*2, v.lit(Tint(0x7486b0ff).Faded(depth/5))) // lifts it off white ground
		if depth > 280 {
			v.speck(ShapeSoft, x, y, size*5/2, size*5/2, v.lit(Tint(0xffffffff).Faded(220))) // too near to be sharp
			continue
		}
		v.speck(ShapeDisc, x, y, size, size, v.lit(Tint(0xfdfeffff).Faded(150+depth/4)))
	}
	const falls, rests = 100, 150
	for i := range 6 + strong/16 {
		age, h := v.life(i, falls+rests)
		x, y, at := v.place(h)
		if up := falls - age; up > 0 {
			x, y = x-up*8+v.sway(4, int(h>>22), 40)*up/falls, y-up*10
		} else if v.wet(at) || v.trodden(at) {
			continue
		}
		left := min(falls+rests-age, rests) * 256 / rests
		v.speck(ShapeDisc, x, y, 26, 24, v.lit(Tint(0xffffffff).Faded(210*left>>8)))
	}
}

// sand is fine grains on the wind, and long pale wisps low over the ground.
func (v *View) sand(strong int) {
	wind := v.air.swell / 5
	for i := range 20 + strong*3/8 {
		depth := 190 + i%5*36
		x, y, h := v.wander(i, wind*(3+i%3)/3, v.air.swell/40, depth)
		y += v.sway(4+i%3, int(h>>21), 60)
		t := Tint(0xfff6dcff)
		if i%3 == 0 {
			t = 0xa88c64ff
		}
		v.speck(ShapeWisp, x, y, 50+int(h>>27)*4, 26, v.lit(t.Faded(120+v.air.gust/3+i%5*10)))
	}
	for i := range 5 + strong/14 {
		x, y, h := v.wander(i+900, wind*3/2, 0, 256)
		y += v.sway(5, int(h>>21)+x/12, 40)
		long := 600 + int(h>>22)
		t := v.lit(Tint(0xfff4d8ff).Faded((90 + strong/4) * (96 + v.air.gust/2) >> 8))
		v.speck(ShapeWisp, x, y, long, 44, t)
		v.speck(ShapeWisp, x-long/3, y+28+v.sway(3, int(h>>20), 12), long*2/3, 34, t)
	}
}

// bubbles rise from the ground, each in its own time, and swell a little.
func (v *View) bubbles(strong int) {
	const lasts = 330
	for i := range 6 + strong/9 {
		age, h := v.life(i, lasts+i%5*40)
		x, y, _ := v.place(h)
		x += v.sway(6, int(h>>20), 50)
		size := 26 + int(h>>27) + age/8
		v.bubble(x, y-age*(9+int(h>>29)), size, min(age*12, (lasts-age)*12, 256))
	}
}

// bubble is one bubble, its middle and its size in 1/16 px.
func (v *View) bubble(x, y, size, alpha int) {
	alpha = min(max(alpha, 0), 256)
	v.speck(ShapeSoft, x, y, size, size, v.lit(Tint(0xd8f4ffff).Faded(60*alpha>>8)))
	v.speck(ShapeRing, x, y, size, size, v.lit(Tint(0xf0fcffff).Faded(190*alpha>>8)))
	v.speck(ShapeDisc, x-size/5, y-size/5, size/4+6, size/4+6, v.lit(Tint(0xffffffff).Faded(220*alpha>>8)))
}

// drips is colour that has come loose and falls in slow drops.
func (v *View) drips(strong int) {
	inks := [...]Tint{0xd98aacff, 0x8aa2ccff, 0x8cb892ff, 0xd0b878ff, 0xa88ac8ff}
	for i := range 8 + strong/6 {
		depth := 180 + i%4*40
		x, y, h := v.wander(i, 0, int(v.tick)*(9+i%5*3), depth)
		t := v.lit(inks[i%len(inks)])
		long := (14 + int(h>>28)*2) * depth >> 4
		v.speck(ShapeStroke, x, y-long/2, 40, long, t.Faded(200))
		v.speck(ShapeDisc, x, y, 36, 46, t.Faded(230))
	}
}
