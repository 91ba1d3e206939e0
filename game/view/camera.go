package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// camera follows the one who leads, softly.
type camera struct {
	at   fixed.Point // middle of the picture, in the world
	want fixed.Point // how far it would look ahead, eased once
	lead fixed.Point // how far it looks ahead: want, eased once more, so that nobody sees when it begins
	wish int         // how many px more it would show on each side, eased once; 1/256 px
	wide int         // how many px more are seen on each side; 1/256 px
}

// How the camera moves.
const (
	aheadOf     = 6   // it moves ahead by this part of the picture: two thirds of that lie before her then
	aheadMost   = 110 // px, in very wide pictures
	linger      = 96  // of 256: how far it still looks ahead where she stands
	aheadPart   = 70  // want goes this part of the way each tick
	leadPart    = 48  // lead does
	cameraPart  = 18  // the camera itself
	widePart    = 50  // wish and wide
	bodyMiddle  = 11  // px, from her feet to her middle
	pairReaches = 150 * fixed.One
)

func (v *View) stepCamera(first bool) {
	if v.rooms.leaving() {
		return // they have gone through a door, and the picture draws together where they went
	}
	lead, other := &v.w.Girls[v.w.Lead], &v.w.Girls[v.w.Lead.Other()]
	at := lead.At.Sub(fixed.Px(0, bodyMiddle))
	if v.w.Here(v.w.Lead.Other()) && lead.At.Within(other.At, pairReaches) {
		at = at.Lerp(other.At.Sub(fixed.Px(0, bodyMiddle)), 1, 3)
	}
	c := &v.camera
	ahead := v.ahead()
	c.want, c.lead = pointToward(c.want, ahead, aheadPart), pointToward(c.lead, c.want, leadPart)
	at = at.Add(c.lead)
	if first {
		c.at = at
		return
	}
	c.at.X = int32(toward(int(c.at.X), int(at.X), cameraPart, 4))
	c.at.Y = int32(toward(int(c.at.Y), int(at.Y), cameraPart, 4))
	wide := max(int(v.w.Wide), v.besideLandmark()) * fixed.One
	if v.told.Comfort.Still {
		wide = 0
	}
	c.wish = toward(c.wish, wide, widePart, 8)
	c.wide = toward(c.wide, c.wish, widePart, 2)
}

// Who has stood so many ticks within so far of a landmark, 1/256 px, sees further. Nobody who walks does: a picture that is
// wider is drawn softer, and costs more.
const (
	landmarkLooks = 90
	landmarkNear  = 120 * fixed.One
)

// besideLandmark is how many px further they see who stand beside a landmark.
func (v *View) besideLandmark() int {
	wide := 0
	if v.w.Still < landmarkLooks {
		return wide
	}
	at := v.w.Girls[v.w.Lead].At
	for i := range v.lv.Things {
		t := &v.lv.Things[i]
		if t.Class == level.Landmark && v.w.There(t) && t.Box.Nearest(at).Within(at, landmarkNear) {
			wide = max(wide, t.Int("wide"))
		}
	}
	return wide
}

// ahead is how far the camera would look ahead, as she goes or stands now.
func (v *View) ahead() fixed.Point {
	if v.told.Comfort.Still {
		return fixed.Point{}
	}
	g := &v.w.Girls[v.w.Lead]
	dir := g.Vel.Clamped(fixed.One)
	if dir == (fixed.Point{}) {
		dir = g.Facing.Unit().Scale(linger, fixed.One)
	}
	// As it follows softly it lags behind who walks: that is made up for.
	return fixed.Point{
		X: dir.X*int32(min(v.frame.W/aheadOf, aheadMost)) + g.Vel.X*cameraPart,
		Y: dir.Y*int32(min(v.frame.H/aheadOf, aheadMost)) + g.Vel.Y*cameraPart,
	}
}

// pointToward is have, moved toward want by a part of the way.
func pointToward(have, want fixed.Point, part int) fixed.Point {
	return fixed.Point{X: int32(toward(int(have.X), int(want.X), part, 1)), Y: int32(toward(int(have.Y), int(want.Y), part, 1))}
}

// frameCamera decides what part of the world the picture shows, for a window of w×h logical px.
func (v *View) frameCamera(w, h int) {
	f := &v.frame
	// What is seen grows by parts of a px, and the picture by whole ones.
	wide := v.camera.wide
	tall := wide * h / max(w, 1)
	f.SeenW, f.SeenH = w*fixed.One+2*wide, h*fixed.One+2*tall
	f.Wide = (wide + fixed.One - 1) / fixed.One
	// One px more than is seen, for the picture is moved by part of a px in the end.
	f.W, f.H = w+1+2*f.Wide, h+1+2*((tall+fixed.One-1)/fixed.One)
	world, room, hold := v.lv.Bounds(), v.rooms.box.Grown(roomAround*fixed.One), v.rooms.hold
	hold = hold * hold * (768 - 2*hold) >> 16
	x := held(int(v.camera.at.X), f.SeenW, world.Min.X, world.Max.X, room.Min.X, room.Max.X, hold)
	y := held(int(v.camera.at.Y), f.SeenH, world.Min.Y, world.Max.Y, room.Min.Y, room.Max.Y, hold)
	f.CamX, f.SubX = x>>8, x&255
	f.CamY, f.SubY = y>>8, y&255
}

// held is where what is seen begins along one axis: within the world, and so far of 256 within the room. All in 1/256 px.
func held(at, span int, worldFrom, worldTo, roomFrom, roomTo int32, hold int) int {
	c := corner(at, span, int(worldFrom), int(worldTo))
	if hold == 0 {
		return c
	}
	return c + (corner(at, span, int(roomFrom), int(roomTo))-c)*hold>>8
}

// corner is where what is seen begins along one axis: centred on at, but from from to to where that is more than the span
// that is seen, and in the middle of it where it is less. All in 1/256 px.
func corner(at, span, from, to int) int {
	if to-from <= span {
		return (from + to - span) / 2
	}
	return min(max(at-span/2, from), to-span)
}
