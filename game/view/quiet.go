package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// frameQuiet lists what flies where the map says so, and the quiet event that comes to those who rest, after it has begun.
func (v *View) frameQuiet() {
	t := int(v.w.Quiet)
	v.creaturesOfLight()
	if t == 0 {
		return
	}
	event := ""
	if s := v.lv.Thing(int(v.w.Sitter)); s != nil && (s.Class == level.Bench || s.Class == level.View) {
		event = s.Str("event")
	}
	in := min(t*2, 256)
	switch event {
	case "fireflies":
		v.fireflies(t, in, 30)
	case "whale":
		v.whale(t)
	case "train":
		v.train(t)
	case "bird":
		v.paperBird(t, in)
	case "lights":
		v.farLights(t)
	case "petals":
		v.petalRound(t, in)
	case "stars":
		v.stars(t)
	default:
		if !v.quietWild(event, t, in) && !v.quietTown(event, t, in) {
			v.fireflies(t, in/2, 8)
		}
	}
}

// creaturesOfLight are the fireflies and birds that fly wherever the map says so.
func (v *View) creaturesOfLight() {
	for i := range v.lv.Things {
		t := &v.lv.Things[i]
		if t.Class != level.Spawn || t.Str("kind") == "paper" || !v.w.There(t) {
			continue
		}
		r := &v.sheets.Figures.runs[runBird]
		for k := range min(t.Int("count"), 12) {
			x, y := v.onPicture(t.At)
			px, py := hover(int(v.tick), t.ID*31+k, 44)
			if !v.visible(x+px, y+py, 16, 16) {
				continue
			}
			if t.Str("kind") == "firefly" {
				v.firefly(x+px, y+py, 256, t.ID*31+k)
				continue
			}
			v.frame.Crisp = append(v.frame.Crisp, r.sprite(r.picture(int(v.tick)+k*9), x+px, y+py, Plain))
		}
	}
}

// hover is where something that hovers is at tick t, px from its home.
func hover(t, seed, reach int) (x, y int) {
	h := scatter(uint32(seed))
	a, b := int32(h&1023), int32(h>>10&1023)
	x = (int(fixed.Sin(int32(t)*2+a)) + int(fixed.Sin(int32(t)*5+b))/2) * reach / 384
	y = (int(fixed.Sin(int32(t)*3+b)) + int(fixed.Sin(int32(t)*7+a))/3) * reach / 512
	return x, y
}

// fireflies rise out of the ground around those who sit, one after the other, and in time begin to glow together.
func (v *View) fireflies(t, in, n int) {
	cx, cy := v.onPicture(v.w.Girls[v.w.Lead].At)
	for i := range n {
		h := scatter(uint32(i) + 5)
		come := i * 24
		if t < come {
			break
		}
		px, py := hover(int(v.tick), i*17, 34)
		x, y := cx+int(h%300)-150+px, cy+int(h>>9%150)-84+py
		up := min((t-come)/2, 26)
		// Their times draw together: after a while all pulse as one wave that runs outward.
		phase := i
		if t > 1500 {
			phase = abs(x-cx) / 90
		}
		v.firefly(x, y+26-up, in, phase)
	}
}

// whale is the shadow of something very large that swims by high above, its young beside it.
func (v *View) whale(t int) {
	const crosses = 1300
	f := &v.frame
	t %= crosses + 300
	if t > crosses {
		return
	}
	x := (f.W + 420) - t*(f.W+840)/crosses
	y := f.H*2/5 + int(fixed.Sin(int32(t*3/2)))*20/256
	v.whaleShadow(x, y, 16, t)
	v.whaleShadow(x+96+int(fixed.Sin(int32(t*3)))*12/256, y+96, 6, t+140)
}

// whaleShadow is the shadow of one whale, its head at x, y px of the picture, swimming left; size 16 is a large one.
func (v *View) whaleShadow(x, y, size, t int) {
	shade := v.lit(Tint(0x1a2848ff))
	// Half its breadth from head to tail.
	for i, half := range [...]int{9, 13, 16, 17, 17, 16, 14, 12, 10, 8, 6, 5, 4, 3, 3} {
		bend := int(fixed.Sin(int32(t*7-i*46))) * i * i * size / 3000
		v.speck(ShapeSoft, (x+i*size)*sixteenth, y*sixteenth+bend*sixteenth/4, size*60, half*size*8, shade.Faded(84))
	}
	tail := int(fixed.Sin(int32(t*7-15*46))) * 225 * size / 3000
	for _, side := range [...]int{-1, 1} {
		v.speck(ShapeSoft, (x+15*size+size/2)*sixteenth, y*sixteenth+tail*4+side*size*18, size*44, size*46, shade.Faded(110)).Lean = int16(-side * size * 16)
		sweep := int(fixed.Sin(int32(t*5))) * size / 24
		v.speck(ShapeSoft, (x+5*size)*sixteenth, y*sixteenth+side*(size*58+sweep), size*54, size*72, shade.Faded(100)).Lean = int16(-side * size * 40)
	}
}

// train is a row of lit windows that goes by, far off, and lets its light run along the land.
func (v *View) train(t int) {
	const cars, windows, step, pass = 5, 6, 9, 1100
	f := &v.frame
	t %= pass
	y := f.H/6 + 4
	for c := range cars {
		head := t*(f.W+700)/pass*3/2 - c*(windows*step+12)
		if head < -20 || head-windows*step > f.W+20 {
			continue
		}
		if n := len(f.Light.Lamps); n < cap(f.Light.Lamps)-4 {
			f.Light.Lamps = append(f.Light.Lamps, Lamp{head - windows*step/2, y + 20, 60, Tint(0xffd898ff).Faded(v.room(80))})
		}
		v.speck(ShapeSoft, (head-windows*step/2)*sixteenth, (y+3)*sixteenth, (windows*step+30)*sixteenth, 26*sixteenth, v.lit(Tint(0x201c38ff).Faded(230)))
		for i := range windows {
			x := (head - i*step) * sixteenth
			glint := 200 + int(fixed.Sin(int32(v.tick*5)+int32(c*97+i*211)))/8
			v.glow(ShapeSoft, x, y*sixteenth, 260, 220, Tint(0xffb860ff).Faded(glint/5))
			v.speck(ShapeDisc, x, y*sixteenth, 76, 58, Tint(0xffeab8ff).Faded(glint))
			v.glow(ShapeStroke, x, (y+15)*sixteenth, 60, -280, Tint(0xffd890ff).Faded(glint/6)) // in what lies below it
		}
	}
}

// How long the bird of paper circles before it comes down, and how long it takes for that, ticks.
const (
	birdCircles = 14 * world.TPS
	birdLands   = 2 * world.TPS
)

// paperBird is one bird of paper that circles, comes nearer, and at last sits down beside them.
func (v *View) paperBird(t, in int) {
	cx, cy := v.onPicture(v.w.Girls[v.w.Lead].At)
	r := &v.sheets.Figures.runs[runBird]
	when := min(t, birdCircles)
	reach := 190 - when*130/birdCircles
	a := int32(when * 4)
	x, y := cx+int(fixed.Sin(a+256))*reach/256, cy-40+int(fixed.Sin(a))*reach*3/1280
	ground := cy + int(fixed.Sin(a))*reach*3/1280
	picture := r.picture(t)
	if down := min(t-birdCircles, birdLands); down > 0 {
		k := down * 256 / birdLands
		k = k * k * (768 - 2*k) >> 16
		sx, sy := cx+26, cy+3
		x, y, ground = x+(sx-x)*k>>8, y+(sy-y)*k>>8, ground+(sy-ground)*k>>8
		if down == birdLands {
			picture = 0
			y -= int(v.tick/40%7/6) * 2 // a hop now and then
		}
	}
	v.speck(ShapeSoft, x*sixteenth, ground*sixteenth, 170, 70, v.lit(Tint(0x303050ff).Faded(in*70>>8)))
	v.glow(ShapeSoft, x*sixteenth, (y-3)*sixteenth, 420, 380, Tint(0xfff4d0ff).Faded(in*70>>8))
	v.frame.Crisp = append(v.frame.Crisp, r.sprite(picture, x, y, Plain.Faded(in)))
}

// farLights go on one by one along the upper edge of the picture, as windows do at dusk; then a few of them leave the
// ground and rise.
func (v *View) farLights(t int) {
	f := &v.frame
	for i := range 44 {
		h := scatter(uint32(i) + 900)
		since := t - int(h>>20%700)
		if since < 0 {
			continue
		}
		x, y := int(h%uint32(f.W)), f.H/24+int(h>>11%uint32(max(f.H/5, 1)))
		shine := min(since*4, 256) * (210 + int(fixed.Sin(int32(v.tick*6)+int32(h&1023)))/6) >> 8
		size := 64
		if i%5 == 0 {
			size = 100
			up := max(since-420, 0)
			x, y = x*sixteenth+v.sway(3, int(h>>8), 120)*min(up, 256)>>8, y*sixteenth-up*up/(up+300)*3
		} else {
			x, y = x*sixteenth, y*sixteenth
		}
		v.glow(ShapeSoft, x, y, size*4, size*4, Tint(0xffbc68ff).Faded(shine*5/16))
		v.speck(ShapeDisc, x, y, size/2, size*5/8, Tint(0xffedc0ff).Faded(shine))
	}
}

// petalRound is a wind that brings petals, and then turns around those who sit.
func (v *View) petalRound(t, in int) {
	v.petals(in)
	cx, cy := v.onPicture(v.middle())
	inks := [...]Tint{0xf08cacff, 0xfab4c4ff, 0xe89cbcff, 0xfff0eeff}
	for i := range 40 {
		h := int(scatter(uint32(i) + 610))
		shows := min(max(t-300-i*12, 0)*2, 256)
		reach := 46 + h>>6%90 + v.sway(2, h>>3, 12)
		a := int32(t*(150-reach)/52 + h)
		up := 10 + h>>14%36 + v.sway(3, h>>5, 8)
		x, y := cx+int(fixed.Sin(a+256))*reach/256, cy-up+int(fixed.Sin(a))*reach*9/4096*2
		turn := int(fixed.Sin(int32(t*9 + h>>4)))
		v.speck(ShapePetal, x*sixteenth, y*sixteenth, 74, max(abs(turn)*48>>8, 10), v.lit(inks[i%4].Faded(shows)))
	}
}

// stars come out over the picture, each in its own time; one falls now and then; and after a while some are seen to be two
// who hold hands.
func (v *View) stars(t int) {
	f := &v.frame
	for i := range 96 {
		h := scatter(uint32(i) + 333)
		since := t - int(h>>18%900)
		if since < 0 {
			continue
		}
		x, y := int(h%uint32(f.W))*sixteenth, int(h>>10%uint32(f.H))*sixteenth
		shine := min(since*3, 256) * (170 + int(fixed.Sin(int32(v.tick*4)+int32(h&1023)))*80/256) >> 8
		v.star(x, y, 18+int(h>>29)*5, shine)
	}
	v.pairOfStars(t)
	if t := t % (11 * world.TPS); t < 46 {
		x, y := (f.W/2+t*6)*sixteenth, (f.H/7+t*3)*sixteenth
		for k := range 14 {
			v.speck(ShapeDisc, x-k*64, y-k*32, 30-k*2, 20-k, Tint(0xffffffff).Faded((14-k)*min(t*2, 46-t)))
		}
	}
}

// star is one star, its size in 1/16 px.
func (v *View) star(x, y, size, shine int) {
	v.glow(ShapeSoft, x, y, size*5, size*5, Tint(0xc8d8ffff).Faded(shine/5))
	v.speck(ShapeDisc, x, y, size, size, Tint(0xfffdf2ff).Faded(shine))
	if size > 40 {
		v.glow(ShapeGlint, x, y, size*5, size*5, Tint(0xf0f4ffff).Faded(shine/2))
	}
}

// pairFrom is when the pair of stars is seen, ticks after the stars began.
const pairFrom = 16 * world.TPS

// pairOfStars is the picture some stars make: two figures hand in hand, thin lines between their stars.
func (v *View) pairOfStars(t int) {
	in := min(max(t-pairFrom, 0), 256)
	if in == 0 {
		return
	}
	f := &v.frame
	// Head, shoulders, hem left and right, foot; of one and, mirrored and a little taller, of the other; px.
	points := [...][2]int{{-34, -30}, {-34, -16}, {-46, 12}, {-22, 12}, {-34, 30}, {34, -36}, {34, -20}, {46, 12}, {22, 12}, {34, 32}, {0, 4}}
	lines := [...][2]int{{0, 1}, {1, 2}, {1, 3}, {2, 3}, {3, 4}, {1, 10}, {10, 6}, {5, 6}, {6, 7}, {6, 8}, {7, 8}, {8, 9}}
	x0, y0 := f.W/2*sixteenth, f.H/4*sixteenth
	for i, l := range lines {
		a, b := points[l[0]], points[l[1]]
		shows := min(max(in*len(lines)-i*256, 0), 256)
		for k := range 9 {
			x, y := a[0]*(9-k)+b[0]*k, a[1]*(9-k)+b[1]*k
			v.speck(ShapeDisc, x0+x*sixteenth/9, y0+y*sixteenth/9, 12, 12, Tint(0xdce6ffff).Faded(shows*90>>8))
		}
	}
	for i, p := range points {
		v.star(x0+p[0]*sixteenth, y0+p[1]*sixteenth, 30+i%3*8, in)
	}
}
