package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// camera follows the one who leads, softly.
type camera struct {
	at   fixed.Point // middle of the picture, in the world
	lead fixed.Point // how far it looks ahead
	wide int         // how many px more are seen on each side, 1/256 px
}

// How the camera moves.
const (
	lookAhead   = 26 // px, in the direction she walks
	cameraPart  = 18 // it goes this part of the way each tick
	bodyMiddle  = 11 // px, from her feet to her middle
	pairReaches = 150 * fixed.One
)

func (v *View) stepCamera(first bool) {
	lead, other := &v.w.Girls[v.w.Lead], &v.w.Girls[v.w.Lead.Other()]
	want := lead.At.Sub(fixed.Px(0, bodyMiddle))
	if v.w.Here(v.w.Lead.Other()) && lead.At.Within(other.At, pairReaches) {
		want = want.Lerp(other.At.Sub(fixed.Px(0, bodyMiddle)), 1, 3)
	}
	ahead := fixed.Point{}
	if !v.told.Comfort.Still {
		ahead = lead.Vel.Clamped(fixed.One).Scale(lookAhead, 1)
	}
	c := &v.camera
	c.lead.X = int32(toward(int(c.lead.X), int(ahead.X), 40, 8))
	c.lead.Y = int32(toward(int(c.lead.Y), int(ahead.Y), 40, 8))
	want = want.Add(c.lead)
	if first {
		c.at = want
		return
	}
	c.at.X = int32(toward(int(c.at.X), int(want.X), cameraPart, 4))
	c.at.Y = int32(toward(int(c.at.Y), int(want.Y), cameraPart, 4))
	wide := int(v.w.Wide) * fixed.One
	if v.told.Comfort.Still {
		wide = 0
	}
	c.wide = toward(c.wide, wide, 60, 24)
}

// frameCamera decides what part of the world the picture shows, for a window of w×h logical px.
func (v *View) frameCamera(w, h int) {
	f := &v.frame
	f.Wide = v.camera.wide / fixed.One
	// One px more than the window shows, for the picture is moved by part of a px in the end.
	f.W, f.H = w+1+2*f.Wide, h+1+2*f.Wide*h/max(w, 1)
	x := corner(int(v.camera.at.X), f.W-1, v.lv.Width*level.TileSize)
	y := corner(int(v.camera.at.Y), f.H-1, v.lv.Height*level.TileSize)
	f.CamX, f.SubX = x>>8, x&255
	f.CamY, f.SubY = y>>8, y&255
	if f.Wide > 0 {
		f.SubX, f.SubY = 0, 0
	}
}

// corner is where the picture begins along one axis, 1/256 px: centred on at, but within the world's size px where the
// world is larger than the picture's span px.
func corner(at, span, size int) int {
	c := at - span*fixed.One/2
	if size <= span {
		return (size - span) * fixed.One / 2
	}
	return min(max(c, 0), (size-span)*fixed.One)
}
