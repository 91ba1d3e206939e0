package view

import "handhold/game/fixed"

// Shape is the shape of a speck.
type Shape uint8

// The shapes; each fills its box.
const (
	ShapeSoft   Shape = iota // a round soft spot
	ShapeDisc                // a round one with a soft edge
	ShapeRing                // a thin ring
	ShapeStroke              // upright, strong below, tapering upward
	ShapeWisp                // lying, tapering to both sides
	ShapePetal               // lying, pointed at its right end
	ShapeGlint               // a star of four thin points
	ShapeBird                // spread wings, seen from far
	ShapeCount
)

// Speck is something small and soft in the air, over the figures. Lengths are in 1/16 px of the picture.
type Speck struct {
	X, Y  int16 // its middle
	W, H  int16
	Lean  int16 // how far its upper edge is moved to the right
	Shape Shape
	Glow  bool // it adds light instead of covering
	Tint  Tint
}

// smallSpeck is how wide specks are that keep their size when one sees further, 1/16 px.
const smallSpeck = 20 * sixteenth

// sixteenth is how many units of a speck's place there are to a px.
const sixteenth = 16

// speck lists a speck; its middle and its size are in 1/16 px of the picture. Those far outside are left away.
func (v *View) speck(shape Shape, x, y, w, h int, t Tint) *Speck {
	f := &v.frame
	const beyond = 64 * sixteenth
	if x < -beyond || y < -beyond || x > f.W*sixteenth+beyond || y > f.H*sixteenth+beyond || len(f.Specks) == cap(f.Specks) || t&0xff == 0 {
		v.unseen = Speck{}
		return &v.unseen
	}
	if w < smallSpeck && f.Wide > 0 {
		// Where one sees further everything is smaller, but what is so fine already would be lost.
		w, h = w*f.W/(f.W-2*f.Wide), h*f.W/(f.W-2*f.Wide)
	}
	f.Specks = append(f.Specks, Speck{X: int16(x), Y: int16(y), W: int16(w), H: int16(h), Shape: shape, Tint: t})
	return &f.Specks[len(f.Specks)-1]
}

// glow lists a speck that adds light.
func (v *View) glow(shape Shape, x, y, w, h int, t Tint) *Speck {
	s := v.speck(shape, x, y, w, h, t)
	s.Glow = true
	return s
}

// around is how far around the picture specks wander before they come in again at the other side, px.
const around = 40

// wander is where speck i of those that move dx, dy (1/16 px) since the beginning is on the picture, 1/16 px; and chance.
// The smaller its depth, the further away it is, and the slower it goes; one of depth 256 is fixed to the world.
func (v *View) wander(i, dx, dy, depth int) (x, y int, chance uint32) {
	f := &v.frame
	chance = scatter(uint32(i)*2 + 77)
	w, h := (f.W+2*around)*sixteenth, (f.H+2*around)*sixteenth
	camX, camY := f.CamX*sixteenth+f.SubX/sixteenth, f.CamY*sixteenth+f.SubY/sixteenth
	x = (int(chance&0xffff) + (dx-camX)*depth>>8) % w
	y = (int(chance>>12&0xffff) + (dy-camY)*depth>>8) % h
	return (x+w)%w - around*sixteenth + f.SubX/sixteenth, (y+h)%h - around*sixteenth + f.SubY/sixteenth, chance
}

// life is where speck i of those that come and go is in its life of so many ticks, and a number for this life.
func (v *View) life(i, ticks int) (age int, chance uint32) {
	t := int(v.tick) + i*ticks*377/610
	return t % ticks, scatter(uint32(i*7919 + t/ticks*131))
}

// place is a place of the world, fixed for as long as chance is, near the picture; on the picture, 1/16 px, and in the world.
func (v *View) place(chance uint32) (x, y int, at fixed.Point) {
	f := &v.frame
	w, h := f.W+2*around, f.H+2*around
	px := ((int(chance&0xfff)*w>>12-f.CamX)%w+w)%w - around
	py := ((int(chance>>12&0xfff)*h>>12-f.CamY)%h+h)%h - around
	return px * sixteenth, py * sixteenth, fixed.Px(px+f.CamX, py+f.CamY)
}

// sway is a slow swing of so many 1/16 px, speed 1024 to a turn each tick.
func (v *View) sway(speed, phase, reach int) int {
	return int(fixed.Sin(int32(int(v.tick)*speed+phase))) * reach >> 8
}

// rises is 0 at the ends of a life and 256 in its middle, softly.
func rises(age, ticks int) int { return int(fixed.Sin(int32(age * 512 / max(ticks, 1)))) }

// lit is a colour in the light of the hour.
func (v *View) lit(t Tint) Tint { return t.in(mixed(v.frame.Light.Tint, v.frame.Light.Sweep, 128)) }
