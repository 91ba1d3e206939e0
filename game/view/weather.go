package view

import "handhold/game/fixed"

// flake is one of the many that fall or drift: its place repeats over an area a little larger than the picture.
func (v *View) flake(i, speedX, speedY int) (x, y, seed int) {
	h := int(scatter(uint32(i) + 77))
	f := &v.frame
	w, hgt := f.W+64, f.H+64
	depth := 200 + h>>4%112 // nearer ones move more
	t := int(v.tick)
	x = (h>>8 + t*speedX*depth/65536 - f.CamX*depth/256) % w
	y = (h>>16*7 + t*speedY*depth/65536 - f.CamY*depth/256) % hgt
	return (x+w)%w - 32, (y+hgt)%hgt - 32, h & 0xff
}

// frameWeather lists the weather.
func (v *View) frameWeather() {
	if v.w.Leave.On || v.tick < arriveTicks/2 {
		return
	}
	switch v.lv.Weather {
	case "rain":
		v.rain()
	case "snow":
		v.snow()
	case "sand":
		v.sand()
	case "bubbles":
		v.bubbles()
	case "fog":
		v.fog()
	case "drips":
		v.drips()
	}
}

// rain is slanting strokes, and rings where drops have fallen.
func (v *View) rain() {
	f := &v.frame
	for i := range 110 {
		x, y, s := v.flake(i, -300, 2300)
		f.Crisp = append(f.Crisp, dot(x, y, 1, 4+s%4, 0xdfe8f290), dot(x-1, y+4+s%4, 1, 3, 0xdfe8f260))
	}
	for i := range 26 {
		life := (int(v.tick) + i*13) % 46
		h := scatter(uint32(i*53) + uint32((int(v.tick)+i*13)/46)*7919)
		x, y := int(h%uint32(f.W)), int(h>>12%uint32(f.H))
		r := 1 + life/8
		t := Tint(0xeef4faff).Faded(150 - life*3)
		f.Crisp = append(f.Crisp, dot(x-r, y, 1, 1, t), dot(x+r, y, 1, 1, t), dot(x-r/2, y-1-r/4, r, 1, t), dot(x-r/2, y+1+r/4, r, 1, t))
	}
}

func (v *View) snow() {
	for i := range 120 {
		x, y, s := v.flake(i, 70, 210+i%5*30)
		x += int(fixed.Sin(int32(v.tick*4)+int32(s)*4)) * 5 / 256
		n := 1 + s%5/3
		v.frame.Crisp = append(v.frame.Crisp, dot(x, y, n, n, Tint(0xffffffff).Faded(150+s/3)))
	}
}

// sand is grains and long pale streaks that cross the picture.
func (v *View) sand() {
	for i := range 70 {
		x, y, s := v.flake(i, 900+i%7*110, 40)
		y += int(fixed.Sin(int32(v.tick*3)+int32(s)*9)) * 6 / 256
		if i%5 == 0 {
			v.frame.Crisp = append(v.frame.Crisp, dot(x, y, 18+s%16, 1, 0xfff0cc38), dot(x+6, y+1, 10, 1, 0xfff0cc24))
			continue
		}
		v.frame.Crisp = append(v.frame.Crisp, dot(x, y, 2, 1, Tint(0xfff2d2ff).Faded(90+s/4)))
	}
}

func (v *View) bubbles() {
	for i := range 34 {
		x, y, s := v.flake(i, 0, -170-i%5*40)
		x += int(fixed.Sin(int32(v.tick*5)+int32(s)*7)) * 4 / 256
		t := Tint(0xf0fbffff).Faded(120 + s/4)
		n := 1 + s%3
		v.frame.Crisp = append(v.frame.Crisp, dot(x, y-n, n, 1, t), dot(x-1, y-n+1, 1, n, t), dot(x+n, y-n+1, 1, n, t), dot(x, y+1, n, 1, t))
	}
}

func (v *View) fog() {
	for i := range 14 {
		x, y, s := v.flake(i, 60+i%4*20, 10)
		v.frame.Crisp = append(v.frame.Crisp, spot(x, y, 60+s/4, Tint(0xf6f8faff).Faded(34+s/10)))
	}
}

// drips is colour that has come loose and falls in slow drops.
func (v *View) drips() {
	inks := [...]Tint{0xe8a0c0ff, 0x9fb4d8ff, 0xa8c8a4ff, 0xd8c890ff, 0xb8a0d0ff}
	for i := range 30 {
		x, y, s := v.flake(i, 0, 130+i%6*40)
		t := inks[i%len(inks)]
		n := 4 + s%8
		for k := range n {
			v.frame.Crisp = append(v.frame.Crisp, dot(x, y-k, 1, 1, t.Faded(170*(n-k)/n)))
		}
		v.frame.Crisp = append(v.frame.Crisp, dot(x, y, 1, 2, t.Faded(210)))
	}
}
