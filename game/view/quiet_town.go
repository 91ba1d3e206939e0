package view

import (
	"handhold/game/fixed"
	"handhold/game/world"
)

// quietTown lists the quiet event of that name, if it is one of light and of what people left behind. It says whether it is.
func (v *View) quietTown(event string, t, in int) bool {
	switch event {
	case "moon":
		v.moon(t)
	case "lanterns":
		v.lanterns(t)
	case "shadows":
		v.shadows(t, in)
	default:
		return false
	}
	return true
}

// moonRises is how long the moon takes to come up, ticks.
const moonRises = 20 * world.TPS

// moon is a very large one that comes up over the far edge of the land and lays its light on the ground, all the way to
// those who sit.
func (v *View) moon(t int) {
	f := &v.frame
	up := min(t, moonRises)
	k := up * 256 / moonRises
	k = k * (512 - k) >> 8 // slower toward the end
	x, y := f.W*sixteenth*5/8, (f.H*3/10-k*f.H/5>>8+20)*sixteenth
	const wide = 104 * sixteenth
	shows := min(t*2, 256)
	v.glow(ShapeSoft, x, y, wide*3, wide*3, Tint(0xf4e4c0ff).Faded(shows/6))
	v.speck(ShapeDisc, x, y, wide, wide, Tint(0xfff4dcff).Faded(shows*15/16))
	for _, m := range [...][4]int{{-22, -14, 38, 30}, {10, -24, 26, 18}, {20, 8, 34, 30}, {-10, 18, 44, 24}, {-30, 12, 18, 14}, {2, -2, 20, 14}} { // its seas
		v.speck(ShapeSoft, x+m[0]*sixteenth, y+m[1]*sixteenth, m[2]*sixteenth, m[3]*sixteenth, Tint(0xd8c2a4ff).Faded(shows*3/8))
	}
	// The path of light: strokes that glitter, wider toward the one who looks.
	cx, cy := v.onPicture(v.middle())
	for i := range 34 {
		h := int(scatter(uint32(i) + 1701))
		at := i * 256 / 34
		px := x + (cx*sixteenth-x)*at>>8 + (h%40-20)*(40+at)*sixteenth>>8
		py := y + wide/2 + (cy*sixteenth-y-wide/2)*at>>8
		glint := max(int(fixed.Sin(int32(int(v.tick)*5+h&1023)))+60, 0)
		v.glow(ShapeWisp, px, py, (30+at/3)*sixteenth, 30, Tint(0xfff0ccff).Faded(shows*glint>>10))
	}
	for i := range 5 { // thin clouds that go by before it
		h := int(scatter(uint32(i) + 1711))
		cloud := (int(v.tick)*2+h%9000)%((f.W+300)*sixteenth) - 150*sixteenth
		v.speck(ShapeWisp, cloud, y+(h>>14%80-40)*sixteenth, 190*sixteenth, 7*sixteenth, v.lit(Tint(0xb8a8c0ff).Faded(shows/3)))
	}
}

// lanterns of paper rise from behind the roofs, one after the other, as if all who are gone had let one go.
func (v *View) lanterns(t int) {
	const rise = 24 * world.TPS
	f := &v.frame
	for i := range 30 {
		h := int(scatter(uint32(i) + 1801))
		since := t - i*26
		if since < 0 {
			break
		}
		age := since % rise
		far := 5 + h>>7%8 // the smaller, the further away
		x := (h%f.W)*sixteenth + v.sway(1, h>>3, 300) + age*far/6
		y := (f.H*4/5-h>>12%(f.H/2))*sixteenth - age*far*7/10
		shows := min(age*3, (rise-age)*2, 246)
		flame := 200 + v.sway(17, h, 30) + v.sway(7, h>>4, 20)
		w, tall := far*13, far*17
		v.glow(ShapeSoft, x, y, w*7, tall*6, Tint(0xffb45cff).Faded(shows*flame>>10))
		v.speck(ShapeDisc, x, y, w, tall, Tint(0xffcf86ff).Faded(shows))
		v.speck(ShapeDisc, x, y+tall/5, w*3/4, tall/2, Tint(0xfff3c8ff).Faded(shows*flame>>8))
		v.speck(ShapeWisp, x, y+tall/2, w*3/4, far*3, Tint(0x9c5a34ff).Faded(shows))
	}
}

// shadows are those of a window on the floor: its light wanders with the sun, and in it the shadows of small birds come
// to a sill that nobody sees, sit, and are gone.
func (v *View) shadows(t, in int) {
	cx, cy := v.onPicture(v.middle())
	for pane := range 3 {
		x := (cx-120+pane*88)*sixteenth + t*2%900 - 450
		y := (cy - 6) * sixteenth
		for _, half := range [...]int{-1, 1} {
			s := v.glow(ShapeSoft, x+half*16*sixteenth, y, 46*sixteenth, 74*sixteenth, Tint(0xffdc98ff).Faded(in/3))
			s.Lean = 22 * sixteenth
		}
		v.speck(ShapeWisp, x+4*sixteenth, y+2*sixteenth, 74*sixteenth, 3*sixteenth, v.lit(Tint(0x6a5470ff).Faded(in/3)))
	}
	for i := range 5 {
		h := int(scatter(uint32(i) + 1901))
		age := (t + h%1500) % 1500
		x, y := (cx-110+i*52+h>>8%18)*sixteenth, (cy+10-i%2*7)*sixteenth
		shade := v.lit(Tint(0x3a3050ff).Faded(in * 5 / 8))
		switch {
		case age < 70: // it comes
			k := 70 - age
			v.speck(ShapeBird, x-k*70, y-k*44, 330, 150+int(fixed.Sin(int32(age*70)))*100>>8, shade)
		case age < 700+h>>5%500: // it sits, and turns its head
			v.speck(ShapeDisc, x, y, 120, 96, shade)
			look := 46
			if (age+h)/90%3 == 0 {
				look = -46
			}
			v.speck(ShapeDisc, x+look, y-62, 70, 64, shade)
			v.speck(ShapePetal, x+look*2, y-60, look*3/4, 22, shade)
			v.speck(ShapePetal, x-look*2, y+20, -look*2, 30, shade)
		case age < 770+h>>5%500: // it goes
			k := age - 700 - h>>5%500
			v.speck(ShapeBird, x+k*80, y-k*50, 330, 150+int(fixed.Sin(int32(age*70)))*100>>8, shade)
		}
	}
}
