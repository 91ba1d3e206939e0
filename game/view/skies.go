package view

import "handhold/game/level"

// skyHour is the light of a sky at one minute of the day.
type skyHour struct {
	minute int
	light  Tint // what the picture is multiplied with; alpha unused
	glow   Tint // what comes from the side where sun or moon stand; alpha is its strength
	veil   Tint // the colour of haze, fog and all that is far; alpha unused
}

// hoursOf are the hours of a sky, by minute; between them they blend, and from the last to the first.
func hoursOf(s level.Sky) [9]skyHour {
	// Deep night, first light, sunrise, morning, noon, afternoon, gold, sunset, the blue hour; then night again.
	switch s {
	case level.DesertSky:
		return [...]skyHour{
			{30, 0x5c74b8ff, 0xa8c4ff28, 0x6478b0ff}, {285, 0x6a7cbcff, 0xc0b0e838, 0x8088b8ff}, {345, 0xf8d6ccff, 0xffa878b8, 0xfcd0b8ff},
			{450, 0xfff0deff, 0xffe0a85c, 0xfae4c8ff}, {630, 0xffffffff, 0xfff4d81c, 0xfaf0d6ff}, {960, 0xfffbecff, 0xffeac038, 0xfaeac8ff},
			{1065, 0xffe8c8ff, 0xffbc6898, 0xf8d4a4ff}, {1135, 0xf4b8b0ff, 0xff8c68b0, 0xf0b4a8ff}, {1215, 0x8c80bcff, 0xd08cc050, 0x9488bcff},
		}
	case level.MeadowSky:
		return [...]skyHour{
			{30, 0x5874a8ff, 0xa4d0ff28, 0x5c7ca4ff}, {285, 0x7088b4ff, 0xb8c8e830, 0x8ca4bcff}, {345, 0xdcd4ccff, 0xffd8a488, 0xe8e0ccff},
			{450, 0xfff8e4ff, 0xfff0b460, 0xf0f4e0ff}, {630, 0xffffffff, 0xfffce020, 0xf2f6ecff}, {960, 0xfffdeeff, 0xfff0c440, 0xf4f2dcff},
			{1065, 0xffe8b8ff, 0xffd07890, 0xf4e0b0ff}, {1135, 0xf0bca4ff, 0xff9c7c98, 0xe4c0b4ff}, {1215, 0x8490b8ff, 0xb494c848, 0x8c98b8ff},
		}
	case level.MountainSky:
		return [...]skyHour{
			{30, 0x5878c0ff, 0xb4d8ff38, 0x6480bcff}, {285, 0x7090ccff, 0xc8d4ff40, 0x94acd4ff}, {345, 0xd8ccecff, 0xffc4c090, 0xe0d4e8ff},
			{450, 0xf4f4ffff, 0xffe8d058, 0xe8eef6ff}, {630, 0xfcfeffff, 0xf8fcff24, 0xeef4f8ff}, {960, 0xfcf8f8ff, 0xfff0d838, 0xeef0f4ff},
			{1065, 0xf8dcd0ff, 0xffc8a088, 0xecd8d4ff}, {1135, 0xe0b0c4ff, 0xff94a0a0, 0xd4b4ccff}, {1215, 0x8088c8ff, 0xb898e050, 0x8c94c8ff},
		}
	case level.SeaSky:
		return [...]skyHour{
			{30, 0x4c7cacff, 0x9ce0f030, 0x5484acff}, {285, 0x6490b8ff, 0xb0d8e838, 0x80a8c0ff}, {345, 0xccd8d8ff, 0xffd0b490, 0xd8e0dcff},
			{450, 0xf4fcf4ff, 0xfff4cc5c, 0xe4f4f0ff}, {630, 0xfcffffff, 0xf0ffff24, 0xe8f6f6ff}, {960, 0xfcfcf0ff, 0xfff0cc40, 0xecf4ecff},
			{1065, 0xfce8d4ff, 0xffc480a0, 0xecdcc8ff}, {1135, 0xe0b4b0ff, 0xff9888a8, 0xd0b8c0ff}, {1215, 0x7490b8ff, 0x9ca8d850, 0x8098bcff},
		}
	case level.ClaySky:
		return [...]skyHour{
			{30, 0x6874b4ff, 0xc0b8ff28, 0x7078acff}, {285, 0x8080b8ff, 0xd0b0d838, 0x9890b4ff}, {345, 0xf6d4ccff, 0xffa480a8, 0xf0ccc0ff},
			{450, 0xfff0e4ff, 0xffdcb450, 0xf8e4d4ff}, {630, 0xffffffff, 0xfff0dc1c, 0xfaeee2ff}, {960, 0xfff8eaff, 0xffe0b43c, 0xf8e6d0ff},
			{1065, 0xffe4ccff, 0xffb46c58, 0xf4d0b0ff}, {1135, 0xecb8b4ff, 0xff806cb0, 0xe4aca8ff}, {1215, 0x9080b4ff, 0xc884b050, 0x9c88b0ff},
		}
	case level.PaperSky:
		return [...]skyHour{
			{30, 0x7880b8ff, 0xe0d4ff30, 0x848cbcff}, {285, 0x9498c4ff, 0xe4d0f038, 0xa8a8ccff}, {345, 0xeee2e8ff, 0xffd8c890, 0xf0e4e6ff},
			{450, 0xfcf6ffff, 0xfff0f44c, 0xf4f0f6ff}, {630, 0xfffeffff, 0xffffff1c, 0xf6f4f6ff}, {960, 0xfffafaff, 0xfff0ec34, 0xf6f0f2ff},
			{1065, 0xfaece8ff, 0xffd4b890, 0xf4e4e0ff}, {1135, 0xe4cedcff, 0xffb8a898, 0xe4ccd8ff}, {1215, 0x9c94ccff, 0xc8a8e450, 0xa49cccff},
		}
	}
	return [...]skyHour{
		{30, 0x6078b4ff, 0xb0ccff28, 0x6c80b0ff}, {285, 0x7c8cc0ff, 0xc4c0e834, 0x949cc0ff}, {345, 0xe0d0d8ff, 0xffd0b488, 0xe8dcdcff},
		{450, 0xfff8f0ff, 0xffecc458, 0xf2f0eaff}, {630, 0xffffffff, 0xfff8e81c, 0xf4f4f2ff}, {960, 0xfffcf2ff, 0xfff0cc38, 0xf4f0e6ff},
		{1065, 0xffe8c8ff, 0xffcc8c8c, 0xf0dcc4ff}, {1135, 0xf0bcb4ff, 0xff9c8c9c, 0xe0bcbcff}, {1215, 0x908cbcff, 0xb894cc4c, 0x9894bcff},
	}
}

// mixed is a colour on its way from a to b, t of 256; alpha too.
func mixed(a, b Tint, t int) Tint {
	mix := func(shift uint) Tint {
		x, y := int(a>>shift&0xff), int(b>>shift&0xff)
		return Tint(x+(y-x)*t>>8) << shift
	}
	return mix(24) | mix(16) | mix(8) | mix(0)
}

// in is t in the light of l: multiplied with it, its alpha kept.
func (t Tint) in(l Tint) Tint {
	by := func(shift uint) Tint { return Tint(int(t>>shift&0xff)*int(l>>shift&0xff)/255) << shift }
	return by(24) | by(16) | by(8) | t&0xff
}

// skyAt is the sky at a minute of the day; dark is how much of the night's darkness is shown, 0–256.
func skyAt(s level.Sky, minute, dark int) skyHour {
	list := hoursOf(s)
	minute = ((minute-list[0].minute)%1440+1440)%1440 + list[0].minute
	i := len(list) - 1
	for list[i].minute > minute {
		i--
	}
	a, b := list[i], list[(i+1)%len(list)]
	span := b.minute - a.minute
	if span <= 0 {
		// From the blue hour it is a while until night is deepest, and then it stays.
		span = 90
	}
	t := min((minute-a.minute)*256/span, 256)
	t = t * t * (768 - 2*t) >> 16 // the hours leave and come softly
	light := mixed(a.light, b.light, t)
	return skyHour{minute, mixed(Plain, light, dark), mixed(a.glow, b.glow, t), mixed(a.veil, b.veil, t)}
}

// darkness is how much night there is at a minute of the day, 0–256.
func darkness(minute int) int {
	switch {
	case minute < 285 || minute >= 1305:
		return 256
	case minute < 400:
		return 256 - (minute-285)*256/115
	case minute >= 1120:
		return (minute - 1120) * 256 / 185
	}
	return 0
}
