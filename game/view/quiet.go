package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// frameQuiet lists the quiet event that comes to those who rest, after it has begun.
func (v *View) frameQuiet() {
	t := int(v.w.Quiet)
	if t == 0 {
		v.strayFireflies()
		return
	}
	event := ""
	if s := v.lv.Thing(int(v.w.Sitter)); s != nil && (s.Class == level.Bench || s.Class == level.View) {
		event = s.Str("event")
	}
	in := min(t*2, 256)
	switch event {
	case "fireflies":
		v.fireflies(in, 26)
	case "whale":
		v.whale(t)
	case "train":
		v.train(t, in)
	case "bird":
		v.paperBird(t)
	case "lights":
		v.farLights(in)
	case "petals":
		v.petals(in)
	case "stars":
		v.stars(in)
	default:
		v.fireflies(in/2, 7)
	}
}

// strayFireflies are the few that fly wherever the map says so.
func (v *View) strayFireflies() {
	for i := range v.lv.Things {
		t := &v.lv.Things[i]
		if t.Class != level.Spawn || t.Str("kind") == "paper" || !v.w.There(t) {
			continue
		}
		id := runFirefly
		if t.Str("kind") == "bird" {
			id = runBird
		}
		r := &v.sheets.Figures.runs[id]
		for k := range min(t.Int("count"), 12) {
			x, y := v.onPicture(t.At)
			px, py := hover(int(v.tick), t.ID*31+k, 44)
			if !v.visible(x+px, y+py, 16, 16) {
				continue
			}
			if id == runFirefly {
				v.glowing(x+px, y+py, 256)
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

func (v *View) glowing(x, y, strength int) {
	if n := len(v.frame.Light.Lamps); n < cap(v.frame.Light.Lamps)-8 {
		v.frame.Light.Lamps = append(v.frame.Light.Lamps, Lamp{x, y, 22, Tint(0xf6f0a0ff).Faded(strength / 2)})
	}
	v.frame.Crisp = append(v.frame.Crisp, spot(x, y, 7, Tint(0xf8f4a8ff).Faded(strength*110/256)))
}

// fireflies rise around those who sit.
func (v *View) fireflies(in, n int) {
	cx, cy := v.onPicture(v.w.Girls[v.w.Lead].At)
	r := &v.sheets.Figures.runs[runFirefly]
	for i := range n {
		h := scatter(uint32(i) + 5)
		px, py := hover(int(v.tick), i*17, 30)
		x, y := cx+int(h%280)-140+px, cy+int(h>>9%150)-90+py
		pulse := 128 + int(fixed.Sin(int32(v.tick*8)+int32(h&1023)))/2
		v.glowing(x, y, in*pulse/256)
		v.frame.Crisp = append(v.frame.Crisp, r.sprite(r.picture(int(v.tick)+i*11), x, y, Plain.Faded(in*pulse/256)))
	}
}

// whale is the shadow of something very large that swims across, high above.
func (v *View) whale(t int) {
	f := &v.frame
	r := &v.sheets.Figures.runs[runWhale]
	x := f.W + 260 - t*2/3%(f.W+620)
	y := f.H/3 + int(fixed.Sin(int32(t)))*18/256
	s := r.sprite(0, x, y, 0x1c2a44ff)
	s.X, s.Y, s.W, s.H = int16(x-r.w*5/2), int16(y-r.h*5/2), int16(r.w*5), int16(r.h*5)
	s.Tint = s.Tint.Faded(130)
	f.Crisp = append(f.Crisp, s)
}

// train is a row of lit windows that goes by, far off.
func (v *View) train(t, in int) {
	f := &v.frame
	y := f.H/5 + 6
	for i := range 30 {
		x := t*2%(f.W+420) - 10*i - i/6*8
		f.Words = append(f.Words, dot(x, y, 6, 3, Tint(0xffe6a8ff).Faded(in)), dot(x-1, y+4, 8, 1, Tint(0x3a3450ff).Faded(in*2/3)))
	}
}

// paperBird is one bird of paper that circles, and comes nearer.
func (v *View) paperBird(t int) {
	cx, cy := v.onPicture(v.w.Girls[v.w.Lead].At)
	r := &v.sheets.Figures.runs[runBird]
	reach := max(170-t/6, 36)
	a := int32(t * 3)
	x, y := cx+int(fixed.Sin(a+256))*reach/256, cy-34+int(fixed.Sin(a))*reach/512
	v.frame.Crisp = append(v.frame.Crisp, spot(x, y, 9, 0xfffbe060), r.sprite(r.picture(t), x, y, Plain))
}

// farLights are lights that go on, one by one, along the upper edge.
func (v *View) farLights(in int) {
	f := &v.frame
	// All glows first, then all lights: soft and hard things are drawn in separate draws.
	for _, glow := range [...]bool{true, false} {
		for i := range 40 {
			h := scatter(uint32(i) + 900)
			if int(h>>20%600) > int(v.w.Quiet) {
				continue
			}
			x, y := int(h%uint32(f.W)), 12+int(h>>11%uint32(max(f.H/5, 1)))
			tw := 180 + int(fixed.Sin(int32(v.tick*6)+int32(h&1023)))/4
			if glow {
				f.Words = append(f.Words, spot(x, y, 5, Tint(0xffdf9aff).Faded(in*tw/512)))
				continue
			}
			f.Words = append(f.Words, dot(x, y, 1, 1, Tint(0xfff4d0ff).Faded(in*tw/256)))
		}
	}
}

// petals drift over those who sit.
func (v *View) petals(in int) {
	for i := range 44 {
		x, y, s := v.flake(i, 120, 130)
		x += int(fixed.Sin(int32(v.tick*4)+int32(s)*4)) * 9 / 256
		v.frame.Crisp = append(v.frame.Crisp, dot(x, y, 2, 1+s%2, Tint(0xf9b4ccff).Faded(in*(150+s/3)/256)))
	}
}

// stars come out over the picture, each in its own time; one falls now and then.
func (v *View) stars(in int) {
	f := &v.frame
	for i := range 90 {
		h := scatter(uint32(i) + 333)
		if int(h>>18%900) > int(v.w.Quiet) {
			continue
		}
		x, y := int(h%uint32(f.W)), int(h>>10%uint32(f.H))
		tw := 150 + int(fixed.Sin(int32(v.tick*4)+int32(h&1023)))*90/256
		f.Words = append(f.Words, dot(x, y, 1, 1, Tint(0xfffdf0ff).Faded(in*tw/256)))
		if i%9 == 0 {
			f.Words = append(f.Words, dot(x-1, y, 3, 1, Tint(0xfffdf0ff).Faded(in*tw/800)), dot(x, y-1, 1, 3, Tint(0xfffdf0ff).Faded(in*tw/800)))
		}
	}
	if t := int(v.w.Quiet) % (11 * world.TPS); t < 40 {
		for k := range 12 {
			f.Words = append(f.Words, dot(f.W/2+t*5-k*4, f.H/6+t*2-k*8/5, 3, 1, Tint(0xffffffff).Faded((12-k)*18)))
		}
	}
}
