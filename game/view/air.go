package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// Air is what hour and weather do to the whole picture; strengths are 0–256.
type Air struct {
	CastX, CastY int  // how far the shadow of what is 256 px high falls, px
	Glow         Tint // light from where the sun or the moon stands; alpha is its strength
	Far, Near    Tint // colour of what veils the picture, at its upper and at its lower edge; alpha unused
	Haze         int  // an even veil
	Fog          int  // banks that drift
	Sand         int  // ribbons that stream over the ground
	Shafts       int  // light that falls in shafts
	Caustics     int  // the net of light under water
	Aurora       int  // curtains of coloured light
	Bolt         int  // the glow of a lightning
	BoltX        int  // where it comes from, px of the picture
	Heat         int  // how much the air shimmers
	Wet          int  // how wet everything is
	Time         int  // ticks
}

// airSeen is the weather, eased.
type airSeen struct {
	gust   int // of the wind, 0–256
	swell  int // how far the wind has blown, 1/256 px
	strong int // 0–256: weather is there; it comes and goes with the picture's paint
}

// weather is how strong a kind of weather is here, 0–256.
func (v *View) weather(k level.Weather) int { return int(v.lv.Airs[k]) }

// stepAir lets the wind blow.
func (v *View) stepAir() {
	a := &v.air
	t := int32(v.tick)
	// Three slow waves that meet seldom: calm, breeze, gust.
	g := int(fixed.Sin(t)+fixed.Sin(t*5/3+300)+fixed.Sin(t*11/4+700)) / 3
	a.gust = min(max(110+g*3/4, 0), 256)
	a.swell += 90 + a.gust
	strong := 256
	if v.w.Leave.On || v.tick < arriveTicks/3 || v.rooms.in != nil {
		strong = 0
	}
	a.strong = toward(a.strong, strong, 40, 2)
}

// The hours between which the sun casts shadows, minutes of the day, and when it stands highest.
const (
	sunrise = 318
	zenith  = 720
	sunset  = 1182
)

// sun is how far the shadow of what is 256 px high falls, px, and how strong it is, 0–256. The light comes from the left in
// the morning, from the upper left at noon, where the land is lit from too, and from above in the evening; so every shadow
// falls toward the lower right, but turns and lengthens. At night there is the moon.
func sun(minute int) (x, y, strong int) {
	if minute <= sunrise || minute >= sunset {
		dusk := minute - sunset
		if dusk < 0 {
			dusk += 1440
		}
		night := sunrise + 1440 - sunset
		strong = min(min(dusk-70, night-40-dusk)*2, 96)
		turn := int32(60 + dusk*100/night) // 1024 to the circle
		return int(fixed.Sin(turn+256)) * 150 / 256, int(fixed.Sin(turn)) * 150 / 256, max(strong, 0)
	}
	low := (zenith - minute) * 256 / (zenith - sunrise)
	turn := int32(118 - 92*low/256)
	if minute > zenith {
		low = (minute - zenith) * 256 / (sunset - zenith)
		turn = int32(118 + 92*low/256)
	}
	long := 128 + low*low*310>>16
	strong = min(min(minute-sunrise, sunset-minute)*5, 256)
	return int(fixed.Sin(turn+256)) * long / 256, int(fixed.Sin(turn)) * long * 3 / 1024, strong
}

// overcast is how much of the direct light the weather lets through, 0–256.
func (v *View) overcast() int {
	shut := v.weather(level.WeatherRain)*3/2 + v.weather(level.WeatherFog)*5/4 + v.weather(level.WeatherSnow) + v.weather(level.WeatherSand)/2
	if v.lv.Breath == "water" {
		shut += 128
	}
	return max(256-shut*3/4, 40)
}

// frameAir says what hour and weather do to the picture.
func (v *View) frameAir(sky *skyHour, minute int) {
	f := &v.frame
	s := v.air.strong
	of := func(k level.Weather) int { return v.weather(k) * s >> 8 }
	x, y, _ := sun(minute)
	low := min(abs(x)+abs(y), 512)
	dark := darkness(minute)
	breath := int(fixed.Sin(int32(v.tick)))
	haze := of(level.WeatherFog)/5 + of(level.WeatherRain)/4 + of(level.WeatherSnow)*2/7 + of(level.WeatherSand)*2/7
	far, near := sky.veil, mixed(sky.veil, sky.veil.in(sky.light), 128)
	if rain := v.weather(level.WeatherRain); rain > 0 {
		far, near = mixed(far, Tint(0xa8b4c4ff).in(sky.light), rain*3/4), mixed(near, Tint(0x98a4b8ff).in(sky.light), rain*3/4)
	}
	f.Air = Air{
		CastX: x, CastY: y, Glow: sky.glow.Faded(v.overcast() * (512 - v.light.sweep) >> 9), Far: far, Near: near,
		Haze: min(haze*(240+breath/16)>>8, 256), Fog: of(level.WeatherFog), Sand: of(level.WeatherSand) * (160 + v.air.gust/2) >> 8,
		Shafts:   of(level.WeatherShafts) * (90 + low/3) >> 8 * (256 - dark*3/4) >> 8 * (256 - v.light.sweep*7/8) >> 8, // days that fly past must not flash
		Caustics: of(level.WeatherCaustics) * (256 - dark/2) >> 8,
		Aurora:   of(level.WeatherAurora) * dark >> 8,
		Heat:     of(level.WeatherHeat) * max(256-abs(minute-800)*256/420, 0) >> 8,
		Wet:      min(of(level.WeatherRain)*2, 256),
		Time:     int(v.tick),
	}
	f.Air.Bolt, f.Air.BoltX = v.lightning(s)
}

// Lightning comes once in so many ticks, at a time nobody can foretell, and glows slowly: it rises for a while, falls for
// longer, and is gone after two seconds.
const (
	boltEvery = 17 * world.TPS
	boltRises = 40
	boltFalls = 80
)

// lightning is how strongly it glows now, 0–256, and where from, px of the picture.
func (v *View) lightning(s int) (strong, x int) {
	most := v.weather(level.WeatherLightning) * s >> 8
	if most == 0 {
		return 0, 0
	}
	h := int(scatter(uint32(v.tick/boltEvery)*31 + 5))
	t := int(v.tick%boltEvery) - h%(boltEvery-boltRises-boltFalls)
	x = (h>>12%5 - 1) * v.frame.W / 3
	switch {
	case t < 0 || t >= boltRises+boltFalls:
		return 0, x
	case t < boltRises:
		t = t * 256 / boltRises
	default:
		t = (boltRises + boltFalls - t) * 256 / boltFalls
	}
	return most * (t * t * (768 - 2*t) >> 16) >> 8, x
}
