package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// soiled is what the way has left on one of the two.
type soiled struct {
	dust Tint // colour of what she last walked through that clings
	wet  int  // 0–256, dries
	snow int  // 0–256, on her hair and shoulders; falls off as she walks
}

// How fast wet dries and snow gathers and falls, 1/256 in so many ticks.
const (
	driesEvery = 5
	snowsEvery = 6
	shedsEvery = 2
)

// clings is the colour of what the ground leaves on stockings; false for ground that leaves nothing.
func clings(m level.Material) (Tint, bool) {
	switch m {
	case level.Mud:
		return 0x4f3a2cff, true
	case level.Clay:
		return 0x8f4a33ff, true
	case level.Sand:
		return 0xdcbb8aff, true
	case level.Snow, level.Ice:
		return 0xf2f7ffff, true
	case level.Grass, level.Leaves:
		return 0x566b3aff, true
	case level.Stone, level.Paper:
		return 0xb9ada6ff, true
	}
	return 0, false
}

// stepSoil lets what clings to who gather and fall.
func (v *View) stepSoil(who world.Who) {
	s := &v.girls[who]
	if t, ok := clings(s.ground); ok {
		s.soil.dust = t
	}
	switch {
	case v.wades(who) || v.lv.Airs[level.WeatherRain] > 0:
		s.soil.wet = min(s.soil.wet+2, 256)
	case v.tick%driesEvery == 0:
		s.soil.wet = max(s.soil.wet-1, 0)
	}
	switch {
	case v.lv.Airs[level.WeatherSnow] == 0:
		s.soil.snow = 0
	case s.moved < 4 && v.tick%shedsEvery == 0:
		s.soil.snow = max(s.soil.snow-1, 0)
	case s.moved >= 4 && v.tick%snowsEvery == 0:
		s.soil.snow = min(s.soil.snow+1, 256)
	}
	if v.w.Leave.On {
		s.soil.wet, s.soil.snow = max(s.soil.wet-4, 0), max(s.soil.snow-4, 0)
	}
}

// soil draws what clings to who; cut is the soil of her picture.
func (v *View) soil(who world.Who, cut Sprite) {
	s := &v.girls[who].soil
	if dirt := int(v.w.Girls[who].Dirt); dirt > 16 && s.dust != 0 {
		cut.Tint = s.dust.Faded(min(dirt, 220))
		v.frame.Crisp = append(v.frame.Crisp, cut)
	}
	if s.wet > 16 {
		cut.Tint = Tint(0x2c3c66ff).Faded(s.wet * 150 / 256)
		v.frame.Crisp = append(v.frame.Crisp, cut)
	}
}

// snowOn draws the snow on the hair of who: more of it, the longer she has stood.
func (v *View) snowOn(who world.Who, fr *frame, x, y int) {
	n := v.girls[who].soil.snow
	if n < 24 {
		return
	}
	const near, far = Tint(0xfbfdffff), Tint(0xd8e4f4ff)
	x, y = x+fr.head[0], y+fr.head[1]
	half := 2 + n/128
	v.frame.Crisp = append(v.frame.Crisp, dot(x-half, y, 2*half-1, 1, near))
	if n > 90 {
		v.frame.Crisp = append(v.frame.Crisp, dot(x-half-1, y+1, 2*half, 1, near), dot(x-half+1, y+2, 2, 1, far), dot(x+half-2, y+2, 1, 1, far))
	}
	if n > 170 && int(fixed.Sin(int32(v.tick*3)+int32(who)*300)) > 200 {
		v.frame.Crisp = append(v.frame.Crisp, dot(x+half, y+4, 1, 1, near)) // a crumb falls
	}
}
