package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// moteKind is a kind of small thing that moves and passes.
type moteKind uint8

const (
	moteDust moteKind = iota
	moteSplash
	moteScrap
	moteRing
	motePetal
	moteSpark
	moteFine // a single px of dust
	moteWisp // a streak of wind
	moteDrop
	moteBreath // before a mouth in the cold
	moteBubble // from a mouth under water
	moteLeaf   // of a crown that falls: larger than a petal
	moteBird   // of paper, flying up
)

// mote is one of them.
type mote struct {
	kind     moteKind
	at, vel  fixed.Point
	age, end int16
	size     int16 // of a ring: how far it grows, px
	tint     Tint
	seed     uint8
}

// motes are all that fly about, the oldest overwritten.
type motes struct {
	list [384]mote
	next int
}

func (v *View) throw(m mote) {
	v.motes.list[v.motes.next] = m
	v.motes.next = (v.motes.next + 1) % len(v.motes.list)
}

// scatterMotes throws n motes of a kind from p, about speed 1/256 px a tick fast.
func (v *View) scatterMotes(kind moteKind, n int, p fixed.Point, speed, end int, t Tint) {
	for range n {
		vel := fixed.Point{X: int32(v.random(2*speed+1) - speed), Y: int32(v.random(speed+1) - speed*3/4)}
		off := fixed.Point{X: int32(v.random(8*fixed.One) - 4*fixed.One), Y: int32(v.random(4*fixed.One) - 2*fixed.One)}
		v.throw(mote{kind: kind, at: p.Add(off), vel: vel, end: int16(end + v.random(end/2+1)), tint: t, seed: uint8(v.random(256))})
	}
}

// dustOf is the colour of the dust of a material.
func dustOf(m level.Material) Tint {
	switch m {
	case level.Sand, level.Paper:
		return 0xf2e2bcff
	case level.Clay:
		return 0xdb8a5eff
	case level.Grass, level.Leaves:
		return 0xb4cf82ff
	case level.Snow, level.Ice:
		return 0xffffffff
	case level.Mud:
		return 0x9a7d5aff
	}
	return 0xd6cfc6ff
}

// stepMotes moves what flies about, and lets more come: petals of colour where it comes back, dust on the wind.
func (v *View) stepMotes() {
	for i := range v.motes.list {
		m := &v.motes.list[i]
		if m.age >= m.end {
			continue
		}
		m.age++
		m.at = m.at.Add(m.vel)
		switch m.kind {
		case moteDust, moteFine:
			m.vel = m.vel.Scale(15, 16)
		case moteBreath:
			m.vel.X = m.vel.X*15/16 + 1
		case moteDrop:
			m.vel.Y += 14
		case moteScrap, motePetal, moteLeaf:
			m.vel.X = m.vel.X*31/32 + fixed.Sin(int32(m.age)*24+int32(m.seed)*4)/24
			m.vel.Y = min(m.vel.Y+3, 90)
		case moteBird:
			m.vel = m.vel.Scale(63, 64).Sub(fixed.Point{Y: 3})
		case moteSpark:
			m.vel.Y -= 1
			m.vel.X += fixed.Sin(int32(m.age)*20+int32(m.seed)*4) / 40
		}
	}
	v.colourMotes()
	v.windMotes()
	v.stepBreath()
	if v.w.Leave.On {
		v.leavingScraps()
	}
}

// colourMotes lets a few flecks of pigment rise where colour has just come back.
func (v *View) colourMotes() {
	if !v.w.Joined || v.w.Colour.Sum == v.sum || v.sum < 0 || v.tick%4 != 0 {
		return
	}
	a := fixed.Sin(int32(v.random(1024)))
	b := fixed.Sin(int32(v.random(1024)))
	p := v.w.Girls[v.w.Lead].At.Add(fixed.Point{X: a * 54, Y: b * 40})
	if c := v.w.Colour.At(p); c < 20 || c > 230 {
		return
	}
	colours := [...]Tint{0xff8fb0ff, 0xffd27aff, 0x8fd6a0ff, 0x8ac4f0ff, 0xc9a4f0ff}
	v.throw(mote{kind: moteSpark, at: p, vel: fixed.Point{Y: -24}, end: 70, tint: colours[v.random(len(colours))], seed: uint8(v.random(256))})
}

// windMotes lets streaks of wind run into the ravines that hide.
func (v *View) windMotes() {
	if len(v.wind) == 0 || v.tick%14 != 0 {
		return
	}
	t := v.wind[v.random(len(v.wind))]
	if !v.w.Hidden(t) || !v.w.There(t) || !t.Box.Grown(220*fixed.One).Contains(v.w.Girls[v.w.Lead].At) {
		return
	}
	size := t.Box.Size()
	p := t.Box.Min.Add(fixed.Point{X: int32(v.random(int(max(size.X, 1)))), Y: -int32(v.random(24 * fixed.One))})
	v.throw(mote{kind: moteWisp, at: p, vel: fixed.Point{X: 60 + int32(v.random(60)), Y: 130}, end: 44, tint: 0xffffffff})
}

// leavingScraps lets dirt and tears fall off them as scraps of paper.
func (v *View) leavingScraps() {
	if v.w.Leave.Tick < 12 || v.w.Leave.Tick > 70 || v.tick%3 != 0 {
		return
	}
	for who := range v.w.Girls {
		if v.w.Here(world.Who(who)) {
			v.scatterMotes(moteScrap, 1, v.w.Girls[who].At.Sub(fixed.Px(0, 10)), 110, 50, Plain)
		}
	}
}

// frameMotes lists what flies about.
func (v *View) frameMotes() {
	for i := range v.motes.list {
		m := &v.motes.list[i]
		if m.age >= m.end || m.kind == moteRing {
			continue
		}
		x, y := v.onPicture(m.at)
		if v.visible(x-64, y-64, 128, 128) {
			v.mote(m, x, y)
		}
	}
}

func (v *View) mote(m *mote, x, y int) {
	f := &v.frame
	left := 256 - int(m.age)*256/int(m.end)
	runs := &v.sheets.Figures.runs
	switch m.kind {
	case moteDust:
		r := &runs[runDust]
		f.Crisp = append(f.Crisp, r.sprite(r.picture(int(m.age)), x, y, m.tint.Faded(left*200/256)))
	case moteSplash:
		r := &runs[runSplash]
		f.Crisp = append(f.Crisp, r.sprite(r.picture(int(m.age)), x, y, m.tint.Faded(left)))
	case moteScrap:
		v.scrap(m, x, y, min(left*3, 256))
	case moteSpark:
		v.glow(ShapeSoft, x*sixteenth, y*sixteenth, 130, 130, m.tint.Faded(left*34/256))
		v.speck(ShapeDisc, x*sixteenth, y*sixteenth, 24, 24, m.tint.Faded(left))
	case moteBreath:
		size := 50 + int(m.age)*4
		v.speck(ShapeSoft, x*sixteenth, y*sixteenth, size, size*3/4, v.lit(Tint(0xf8fbffff).Faded(left*min(int(m.age)*20, 256)*150>>16)))
	case moteLeaf:
		turn := int(fixed.Sin(int32(int(m.age)*22 + int(m.seed)*4)))
		v.speck(ShapePetal, x*sixteenth, y*sixteenth, 70, max(abs(turn)*44>>8, 12), v.lit(m.tint.Faded(min(left*3, 256))))
	case moteBird:
		r := &runs[runBird]
		f.Crisp = append(f.Crisp, r.sprite(r.picture(int(m.age)*2+int(m.seed)), x, y, m.tint.Faded(min(left*3, 256))))
	case moteBubble:
		v.bubble(x*sixteenth+v.sway(9, int(m.seed)*4, 24), y*sixteenth, 28+int(m.seed)%24+int(m.age)/3, left*2)
	case motePetal, moteFine, moteDrop:
		f.Crisp = append(f.Crisp, dot(x, y, 1+int(m.seed)%2, 1, m.tint.Faded(left)))
	case moteWisp:
		for i := range 7 {
			f.Crisp = append(f.Crisp, dot(x-i*2, y-i*i/6-i, 2, 1, m.tint.Faded(min(left, 256-left)*(7-i)/16)))
		}
	}
}

// scrap is a scrap of paper that falls off them: a dark edge and a shadow below lift it off paper of its own colour.
func (v *View) scrap(m *mote, x, y, alpha int) {
	r := &v.sheets.Figures.runs[runScrap]
	i := r.picture(int(m.age) + int(m.seed))
	s := r.sprite(i, x, y, m.tint.Faded(alpha))
	edge, shade := s, s
	edge.X, edge.Y, edge.W, edge.H, edge.Tint = s.X-1, s.Y-1, s.W+2, s.H+2, Tint(0x8a7a8aff).Faded(alpha*7/16)
	shade.X, shade.Y, shade.Tint = s.X+2, s.Y+4+int16(min(int(m.age)/6, 6)), Tint(0x30284aff).Faded(alpha*5/16)
	v.frame.Crisp = append(v.frame.Crisp, shade, edge, s)
}

// frameRings lists the ripples of calls, which run over the ground below the figures.
func (v *View) frameRings() {
	for i := range v.motes.list {
		m := &v.motes.list[i]
		if m.age >= m.end || m.kind != moteRing {
			continue
		}
		if x, y := v.onPicture(m.at); v.visible(x-int(m.size), y-int(m.size), 2*int(m.size), 2*int(m.size)) {
			v.ring(m, x, y)
		}
	}
}

// ring is a ripple of a call, growing: light where a voice goes. It slows down as it grows.
func (v *View) ring(m *mote, x, y int) {
	left := 256 - int(m.age)*256/int(m.end)
	radius := 5 + int(m.size)*(65536-left*left)/65536
	n := min(radius*6, 420)
	for i := range n {
		a := int32(i * 1024 / n)
		px, py := x+int(fixed.Sin(a+256))*radius/256, y+int(fixed.Sin(a))*radius*5/8/256
		v.frame.Crisp = append(v.frame.Crisp, dot(px, py, 1, 1, m.tint.Faded(left*150/256)))
	}
}

// prints are the footprints that stay, the oldest overwritten.
type prints struct {
	list [420]print
	next int
}

// print is one pair of footprints.
type print struct {
	at   fixed.Point
	dir  fixed.Dir
	who  world.Who
	limp bool
	born int64
}

// printTicks is how long a footprint stays where no colour keeps it.
const printTicks = 90 * world.TPS

// leavePrint leaves a footprint of who where the ground takes one.
func (v *View) leavePrint(who world.Who, at fixed.Point, m level.Material, foot int32) {
	switch m {
	case level.Sand, level.Snow, level.Clay, level.Mud, level.Paper, level.Grass:
	default:
		return
	}
	if foot != 0 {
		return // one picture shows both feet
	}
	g := &v.w.Girls[who]
	v.prints.list[v.prints.next] = print{at, g.Facing, who, v.girls[who].limp > 0, v.tick}
	v.prints.next = (v.prints.next + 1) % len(v.prints.list)
}

// framePrints lists the footprints that show.
func (v *View) framePrints() {
	for i := range v.prints.list {
		p := &v.prints.list[i]
		age := v.tick - p.born
		if p.born == 0 || age > 2*printTicks || !v.painted(p.at) {
			continue
		}
		x, y := v.onPicture(p.at)
		if !v.visible(x-4, y-4, 8, 8) {
			continue
		}
		stay := 256 - int(age*256/printTicks)
		if v.w.Colour.At(p.at) > 100 {
			stay = 256 - int(age*128/printTicks) // footprints remain where colour is
		}
		if stay <= 0 {
			continue
		}
		id := runPrint
		if p.limp {
			id = runLimp
		}
		r := &v.sheets.Figures.runs[id+runID(p.who)]
		side := int(sideOf(p.dir))
		if side >= int(left) {
			side = int(left) + int(right) - side // the sheet has right before left
		}
		v.frame.Crisp = append(v.frame.Crisp, r.sprite(side, x, y, Plain.Faded(min(stay, 256)*150/256)))
	}
}
