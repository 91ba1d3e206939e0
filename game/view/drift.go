package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// petals are carried by the wind, tumbling.
func (v *View) petals(strong int) {
	v.tumbling(500, 4+strong/12, 70, [...]Tint{0xf08cacff, 0xfab4c4ff, 0xe89cbcff, 0xfff0eeff})
}

// leaves are larger, and fall more than they fly.
func (v *View) leaves(strong int) {
	v.tumbling(700, 3+strong/18, 100, [...]Tint{0xb8b45cff, 0xd29a4cff, 0x94a45cff, 0xc87850ff})
}

// tumbling lists n things of a size that the wind carries, turning over and over.
func (v *View) tumbling(seed, n, size int, inks [4]Tint) {
	for i := range n {
		depth := 220 + i%5*26
		x, y, h := v.wander(seed+i, v.air.swell/14, int(v.tick)*(8+i%3*2)+v.air.swell/60, depth)
		x, y = x+v.sway(4, int(h>>20), 150), y+v.sway(7, int(h>>21), 50)
		turn := int(fixed.Sin(int32(int(v.tick)*(7+i%4) + int(h>>18))))
		high := max(abs(turn)*size*5/8>>8, 9)
		lean := int(fixed.Sin(int32(int(v.tick)*5+int(h>>17)))) * size >> 9
		t := inks[i%len(inks)]
		if turn < 0 {
			t = mixed(t, 0x6a5468ff, 50) // its other side is in shade
		}
		v.speck(ShapePetal, x, y, size*depth>>8, high, v.lit(t.Faded(235))).Lean = int16(lean)
	}
}

// dust is motes that float where the light falls.
func (v *View) dust(strong int) {
	bright := 256 - darkness(v.w.Hour())*5/8
	for i := range 8 + strong/7 {
		depth := 200 + i%6*30
		x, y, h := v.wander(1300+i, v.air.swell/70, -int(v.tick)*2, depth)
		x, y = x+v.sway(2, int(h>>20), 260), y+v.sway(3, int(h>>21), 120)
		// It shows only while it floats through the light.
		shows := max(v.sway(2+i%3, int(h>>19), 200)+70, 0) * bright >> 8
		size := 20 + int(h>>28)*2
		v.glow(ShapeSoft, x, y, size*2, size*2, Tint(0xffeec8ff).Faded(shows/4))
		v.speck(ShapeDisc, x, y, size/2+4, size/2+4, v.lit(Tint(0xfff8e6ff).Faded(shows)))
	}
}

// birds of light cross the picture now and then, a few together, their shadows below them.
func (v *View) birds(strong int) {
	const pass, crosses = 34 * world.TPS, 620
	t := int(v.tick) % pass
	h := scatter(uint32(v.tick/pass)*77 + 9)
	start := int(h % (pass - crosses))
	if t -= start; t < 0 || t > crosses {
		return
	}
	v.flock(t, crosses, 3+strong/64, h, 230)
}

// flock lists n birds that cross the picture from left to right within so many ticks.
func (v *View) flock(t, crosses, n int, h uint32, alpha int) {
	f := &v.frame
	wide := (f.W + 240) * sixteenth
	y0 := (f.H/5 + int(h>>8%uint32(max(f.H/3, 1)))) * sixteenth
	shade := v.lit(Tint(0x48507aff).Faded(34))
	for i := range n {
		k := int(scatter(h + uint32(i)*13))
		x := t*wide/crosses - 120*sixteenth - i*300 - k&127 + v.sway(3, k>>6, 60)
		y := y0 - t*f.H*sixteenth/6/crosses + (i*2-n+1)*130*(1-2*(i&1)) + v.sway(4, k>>4, 50)
		// It beats its wings for a while, then glides.
		beat := int(fixed.Sin(int32(int(v.tick)*34 + k)))
		if int(v.tick)/70+k>>3&3 > 1 {
			beat = 70
		}
		v.speck(ShapeSoft, x+f.Air.CastX*5, y+700+f.Air.CastY*5, 110, 50, shade)
		v.glow(ShapeSoft, x, y, 300, 220, Tint(0xfff2d8ff).Faded(alpha/6))
		v.speck(ShapeBird, x, y, 150, beat*70>>8+24, Tint(0xfffdf6ff).Faded(alpha))
	}
}

// glints are the sun on water, by night the moon and the stars.
func (v *View) glints(strong int) {
	night := darkness(v.w.Hour())
	t := mixed(v.frame.Air.Glow|0xff, 0xffffffff, 140)
	for i := range 30 + strong*5/8 {
		age, h := v.life(i, 70+night/3+i%5*16)
		x, y, at := v.place(h)
		if !v.wet(at) {
			continue
		}
		shine := rises(age, 70+night/3+i%5*16)
		size := (34 + int(h>>26)) * (512 - night) >> 9
		v.glow(ShapeGlint, x, y, size*2, size, t.Faded(shine*3/4))
		v.speck(ShapeWisp, x, y+8, size, 12, t.Faded(shine*5/8))
	}
}

// nightFireflies fly wherever it is dark enough, each around its own place.
func (v *View) nightFireflies(strong int) {
	in := max(darkness(v.w.Hour())*2-120, 0)
	if in == 0 {
		return
	}
	for i := range 4 + strong/10 {
		h := scatter(uint32(i) + 4100)
		x, y, at := v.place(h)
		if v.wet(at) {
			continue
		}
		px, py := hover(int(v.tick), i*23, 34)
		v.firefly(x/sixteenth+px, y/sixteenth+py, min(in, 256), i)
	}
}

// firefly is one firefly, px of the picture: it glows for a while, then not.
func (v *View) firefly(x, y, strong, i int) {
	pulse := int(fixed.Sin(int32(int(v.tick)*5+i*311))) + 60
	pulse = min(max(pulse, 0)*strong>>8, 256)
	if pulse == 0 {
		return
	}
	f := &v.frame
	if n := len(f.Light.Lamps); n < cap(f.Light.Lamps)-8 && v.visible(x-24, y-16, 48, 48) {
		f.Light.Lamps = append(f.Light.Lamps, Lamp{x, y + 6, 22, Tint(0xd8e070ff).Faded(v.room(pulse * 7 / 16))})
	}
	v.glow(ShapeSoft, x*sixteenth, y*sixteenth, 190, 190, Tint(0xd2f070ff).Faded(pulse*3/8))
	v.speck(ShapeDisc, x*sixteenth, y*sixteenth, 26, 26, Tint(0xfbffd0ff).Faded(pulse))
}

// stepBreath lets their breath be seen where it is cold, and under water.
func (v *View) stepBreath() {
	cold, deep := v.weather(level.WeatherSnow) > 0, v.lv.Breath == "water"
	if !cold && !deep {
		return
	}
	for who := range v.w.Girls {
		g := &v.w.Girls[who]
		const every = 170
		t := (int(v.tick) + who*77) % every
		if !v.w.Here(world.Who(who)) || g.Doing == world.Lost || t%9 != 0 || t > 36 {
			continue
		}
		to := g.Facing.Unit()
		at := g.At.Add(fixed.Point{X: to.X * 6, Y: to.Y*2 - 15*fixed.One - g.Height})
		vel := fixed.Point{X: to.X/6 + 10 + int32(v.random(17)), Y: to.Y/14 - 24}
		kind := moteBreath
		if deep {
			kind, vel = moteBubble, fixed.Point{X: int32(v.random(41) - 20), Y: -150 - int32(v.random(60))}
		}
		v.throw(mote{kind: kind, at: at, vel: vel, end: int16(56 + v.random(20)), tint: Plain, seed: uint8(v.random(256))})
	}
}
