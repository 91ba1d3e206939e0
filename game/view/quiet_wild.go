package view

import (
	"handhold/game/fixed"
	"handhold/game/world"
)

// quietWild lists the quiet event of that name, if it is one of what grows, swims and flies. It says whether it is.
func (v *View) quietWild(event string, t, in int) bool {
	switch event {
	case "seeds":
		v.seeds(t)
	case "moths":
		v.moths(t, in)
	case "frogs":
		v.frogs(t)
	case "deer":
		v.deer(t)
	case "geese":
		v.geese(t)
	case "shoal":
		v.shoal(t, in)
	case "jellies":
		v.jellies(t)
	default:
		return false
	}
	return true
}

// seeds let go of the grass around those who sit, rise on a breath of wind, and go where it goes: each a stem with its
// parasol of fine hair.
func (v *View) seeds(t int) {
	const flight = 13 * world.TPS
	f := &v.frame
	for i := range 46 {
		h := scatter(uint32(i) + 1201)
		since := t - i*11
		if since < 0 {
			break
		}
		age := since % flight
		// The wind comes in gusts that all of them feel.
		gust := int(fixed.Sin(int32(v.tick*2))) + 256
		x := (int(h)%(f.W*sixteenth)+age*(6+gust/40)/2)%((f.W+40)*sixteenth) + v.sway(4, int(h>>6), 90)
		y := int(h>>10%uint32(f.H))*sixteenth + 90*sixteenth - age*(3+int(h>>20%3)) + v.sway(3, int(h>>3), 60)
		shows := min(age*3, (flight-age)*3, 230)
		tilt := int16(v.sway(5, int(h>>8), 22))
		v.glow(ShapeSoft, x, y-10, 300, 300, Tint(0xfff4d8ff).Faded(shows/6))
		v.speck(ShapeStroke, x, y+38, 24, 90, v.lit(Tint(0xf4f0e4ff).Faded(shows*3/4))).Lean = tilt
		for k := range 5 {
			v.speck(ShapeStroke, x+int(tilt), y-20, 22, 84, v.lit(Tint(0xffffffff).Faded(shows*3/4))).Lean = tilt + int16((k-2)*36)
		}
		v.speck(ShapeDisc, x, y+84, 30, 40, v.lit(Tint(0x6a5440ff).Faded(shows)))
	}
}

// moths come to a light that hangs over those who sit, round and round it, and open their wings in it.
func (v *View) moths(t, in int) {
	cx, cy := v.onPicture(v.middle())
	cx, cy = cx*sixteenth, (cy-34)*sixteenth
	breath := 200 + v.sway(6, 0, 40)
	v.glow(ShapeSoft, cx, cy, 2200, 1800, Tint(0xf0ecc0ff).Faded(in*breath>>9))
	v.glow(ShapeSoft, cx, cy, 420, 420, Tint(0xfffbe6ff).Faded(in*breath>>9))
	inks := [...]Tint{0xf6f0dcff, 0xe2d6c0ff, 0xcfd8c8ff, 0xf0dcd0ff}
	for i := range 26 {
		h := int(scatter(uint32(i) + 1301))
		since := t - i*34
		if since < 0 {
			break
		}
		// They come from far, and then circle at their own height, some the other way.
		reach := (26+h%70)*sixteenth + max(300-since, 0)*30
		a := int32(since*(9-h>>8%5) + h)
		if h&1 == 1 {
			a = -a
		}
		wobble := v.sway(11, h>>4, 110)
		x, y := cx+int(fixed.Sin(a+256))*(reach+wobble)>>8, cy+int(fixed.Sin(a))*(reach+wobble)>>9+(h>>12%40-20)*sixteenth
		open := abs(int(fixed.Sin(int32(int(v.tick)*34 + h&1023))))
		shows := min(since*2, 240)
		for _, side := range [...]int{-1, 1} {
			w := 26 + open*56>>8
			v.speck(ShapePetal, x+side*w/2, y-8, side*w, 58, v.lit(inks[i%4].Faded(shows)))
			v.speck(ShapePetal, x+side*w/3, y+18, side*w*2/3, 38, v.lit(inks[(i+1)%4].Faded(shows)))
		}
		v.speck(ShapeDisc, x, y, 10, 44, v.lit(Tint(0x6b5a50ff).Faded(shows)))
	}
}

// frogs answer each other from the wet: where one calls, a ring of light runs out on the water.
func (v *View) frogs(t int) {
	const life = 150
	cx, cy := v.onPicture(v.middle())
	for i := range 22 {
		h := scatter(uint32(i) + 1401)
		since := t - i*40
		if since < 0 {
			break
		}
		// Each has a neighbour it answers, so calls wander around those who sit.
		age := (since + i*life*5/8) % (life * 2)
		a := int32(i * 1024 / 22)
		far := 60 + int(h%130)
		x, y := (cx+int(fixed.Sin(a+256))*far>>8)*sixteenth, (cy+int(fixed.Sin(a))*far>>9)*sixteenth
		if age >= life {
			v.speck(ShapeDisc, x, y, 96, 60, v.lit(0x4c7a58ff))
			continue
		}
		hop := max(int(fixed.Sin(int32(age*512/24)))*40>>8, 0)
		if age > 24 {
			hop = 0
		}
		v.speck(ShapeDisc, x, y-hop, 110, 76+hop/4, v.lit(0x66a070ff))
		v.speck(ShapeDisc, x, y+16-hop, 60, 34, v.lit(0xd8e8b0ff))
		fade := (life - age) * 150 / life
		for k := range 3 {
			if wide := (age - k*14) * 12; wide > 0 {
				v.glow(ShapeRing, x, y+20, wide*2, wide, Tint(0xc8f0d0ff).Faded(fade/(k+1)))
			}
		}
		v.glow(ShapeSoft, x, y-10-hop, 260, 200, Tint(0xbdf2a8ff).Faded(fade/3))
	}
}

// How long a deer walks before it stands and looks, and how long it looks, ticks.
const (
	deerWalks = 420
	deerLooks = 260
)

// deer of light come out along the upper edge, stop, look at those who sit, and go on; a small one runs to catch up.
func (v *View) deer(t int) {
	const all = deerWalks*2 + deerLooks + 240
	t %= all
	v.oneDeer(t, 16, 0, false)
	if t > 130 {
		v.oneDeer(min((t-130)*9/8, all), 10, 38, true)
	}
}

// oneDeer is a deer t ticks after it came, drawn of light; size 16 is a grown one, low px further down than the first.
func (v *View) oneDeer(t, size, low int, young bool) {
	f := &v.frame
	walked, looks := t, false
	switch {
	case t > deerWalks+deerLooks:
		walked = t - deerLooks
	case t > deerWalks:
		walked, looks = deerWalks, true
	}
	x, y := (walked*(f.W+80)/(deerWalks*2)-40)*sixteenth, (f.H/4+low)*sixteenth
	shows := min(t*2, 210)
	ink := Tint(0xffe4a8ff).Faded(shows)
	edge := Tint(0xfff4d4ff).Faded(shows)
	at := func(dx, dy int) (int, int) { return x + dx*size, y - dy*size }
	part := func(shape Shape, dx, dy, w, h int, t Tint) *Speck {
		px, py := at(dx, dy)
		return v.speck(shape, px, py, w*size, h*size, t)
	}
	part(ShapeSoft, 0, 12, 80, 60, Tint(0xffe2a8ff).Faded(shows/3)).Glow = true
	for k, dx := range [...]int{-9, -6, 7, 10} { // legs, two and two in step
		swing := int(fixed.Sin(int32(walked*14+k%2*512))) * 5 >> 8
		if looks {
			swing = 0
		}
		part(ShapeStroke, dx, 4, 5, -20, edge).Lean = int16(swing * size)
	}
	part(ShapeDisc, 0, 15, 30, 14, ink)
	part(ShapeDisc, -9, 16, 14, 13, ink)
	part(ShapeDisc, 10, 16, 13, 13, ink)
	part(ShapePetal, -17, 18, -7, 5, edge)
	head := 26
	if looks {
		head = 28
	}
	part(ShapeStroke, 12, 20, 11, 22, ink).Lean = int16(6 * size)
	part(ShapeDisc, 15, 23, 7, 10, ink)
	part(ShapeDisc, 18, head+2, 10, 7, edge)
	if !looks {
		part(ShapePetal, 22, head+1, 9, 5, edge)
	}
	for _, side := range [...]int{-1, 1} {
		part(ShapePetal, 17+side*4, head+5, side*6, 3, edge)
		if young {
			continue
		}
		part(ShapeStroke, 17+side*3, head+11, 2, 14, edge).Lean = int16(side * 7 * size)
		part(ShapeStroke, 17+side*7, head+12, 2, 8, edge).Lean = int16(side * 5 * size)
		part(ShapeStroke, 17+side*5, head+14, 2, 8, edge).Lean = int16(-side * 2 * size)
	}
}

// geese of paper go over, far up, in their wedge; their shadows run along the land below.
func (v *View) geese(t int) {
	const pass = 1500
	f := &v.frame
	t %= pass
	x0, y0 := t*(f.W+420)/1400-140, f.H*3/5-t*f.H/2600
	for i := range 13 {
		row := (i + 1) / 2
		side := 1 - i%2*2
		x := (x0 - row*22) * sixteenth
		y := (y0+side*row*13)*sixteenth + v.sway(5, i*200, 40)
		beat := int(fixed.Sin(int32(int(v.tick)*13 - row*120)))
		v.speck(ShapeSoft, x-50*sixteenth, y+70*sixteenth, 300, 120, v.lit(Tint(0x28304cff).Faded(60)))
		v.speck(ShapeBird, x, y, 300, 130+beat*90>>8, v.lit(Tint(0xfdfaf0ff).Faded(245)))
		v.speck(ShapePetal, x+70, y, 150, 34, v.lit(Tint(0xfdfaf0ff).Faded(245)))
		v.speck(ShapePetal, x+140, y-2, 34, 18, v.lit(0xe8a860ff))
	}
}

// shoal is a hundred small fish that turn as one around those who rest under water.
func (v *View) shoal(t, in int) {
	cx, cy := v.onPicture(v.middle())
	for i := range 110 {
		h := int(scatter(uint32(i) + 1501))
		since := t - i*3
		if since < 0 {
			break
		}
		come := min(since, 300)
		a := int32(since*3 + h>>2%300 - int(fixed.Sin(int32(since)))*60>>8)
		reach := 70 + h>>10%46 + (300-come)*2 + v.sway(4, h>>5, 18)
		turn := int(fixed.Sin(a + 512)) // which way it swims across the picture
		x := (cx+int(fixed.Sin(a+256))*reach>>8)*sixteenth + v.sway(9, h, 24)
		y := (cy-18+int(fixed.Sin(a))*reach>>9+h>>18%30-15)*sixteenth + v.sway(7, h>>3, 24)
		w := 84 * turn >> 8
		if abs(w) < 24 {
			w = 24
		}
		// They flash where they turn their sides to the light.
		shine := 110 + max(int(fixed.Sin(a*3+int32(h&255))), 0)*130>>8
		v.speck(ShapePetal, x, y, w, 30, v.lit(Tint(0x9fd4e8ff).Faded(in*shine>>8)))
		v.speck(ShapePetal, x-w*3/5, y, -w*2/5, 26, v.lit(Tint(0x6fb4d8ff).Faded(in*shine>>8)))
		if shine > 200 {
			v.glow(ShapeGlint, x, y, 110, 70, Tint(0xf0ffffff).Faded(in*(shine-180)>>8))
		}
	}
}

// jellies rise past those who rest, opening and closing, their light on the ground below.
func (v *View) jellies(t int) {
	const rise = 17 * world.TPS
	f := &v.frame
	inks := [...]Tint{0xf4b8dcff, 0xa8d8f8ff, 0xd8c4ffff, 0xffdcb0ff}
	for i := range 9 {
		h := int(scatter(uint32(i) + 1601))
		since := t - i*96
		if since < 0 {
			break
		}
		age := since % rise
		beat := int(fixed.Sin(int32(age*6 + h&1023))) // it opens, and closes with a push
		size := 9 + h>>8%9
		x := (h%(f.W-60)+30)*sixteenth + v.sway(2, h>>4, 260)
		y := (f.H+40)*sixteenth - age*(f.H+100)*sixteenth/rise - beat*size/8
		shows := min(age*2, (rise-age)*2, 220)
		ink := inks[i%4]
		w, tall := size*22+beat*size*5>>8, size*16-beat*size*3>>8
		v.glow(ShapeSoft, x, y, w*4, tall*4, ink.Faded(shows/5))
		v.glow(ShapeDisc, x, y, w, tall, ink.Faded(shows/2))
		v.glow(ShapeRing, x, y, w, tall, Tint(0xffffffff).Faded(shows/2))
		v.glow(ShapeDisc, x, y-tall/6, w/2, tall/2, Tint(0xffffffff).Faded(shows/4))
		for k := range 7 {
			dx := (k - 3) * w / 8
			trail := size*26 + abs(k-3)*-size*3
			v.glow(ShapeStroke, x+dx, y+tall/3+trail/2, size*2, -trail, ink.Faded(shows/2)).Lean = int16(v.sway(6, h+k*140, size*9))
		}
	}
}
