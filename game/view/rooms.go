package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// Room is what of the world is painted while the one who leads is indoors: beyond it is bare paper.
type Room struct {
	On   bool
	Box  fixed.Box // in the world
	Open int       // so many px beyond the box are painted too
	Done bool      // it neither opens nor closes
}

// indoors is what is seen of the room that the one who leads is in.
type indoors struct {
	in   *level.Thing // the room; nil out of doors
	box  fixed.Box    // what is painted; the room's, or on its way there from another's
	open int          // 0 only the room is painted, 256 all the world
	hold int          // 0–256: how far the camera keeps within it
	at   fixed.Point  // where she was a tick ago
	wipe int          // ticks since she went through a door; 0 where that is long ago
	back bool         // the brush goes from right to left
	pale Tint         // the paper's colour in the light of the place they have gone from
}

// How a room closes and opens, in ticks, px, and 1/256 px.
const (
	wipeCloses = 11 // through a door: a wet brush takes the picture off the paper
	wipeOpens  = 15 // and another lays the next one on
	jumps      = 48 * fixed.One
	openEach   = 6   // of 256 a tick, on foot: 43 ticks
	holdPart   = 26  // the camera comes in and goes out by this part of the way
	openMost   = 720 // so far beyond the room the world is painted before it all is
	roomAround = 20  // px around a room that the picture may show
	outsideBy  = 10 * fixed.One
)

// throughWalls is how muffled it is what is heard from another room, or from out of doors, 0–1.
const throughWalls = 0.7

// stepRooms follows the one who leads into rooms and out of them. Through a door a brush takes the picture off and lays the
// next one on; where she walks out over the rim, the world is there around it between two steps.
func (v *View) stepRooms(first bool) {
	s, at := &v.rooms, v.w.Girls[v.w.Lead].At
	room := v.w.RoomAt(at)
	jumped := v.passed() || room != s.in && !at.Within(s.at, jumps)
	if jumped && s.wipe == 0 {
		s.wipe, s.back, s.pale = 1, room == nil, v.paleNow()
	}
	s.at = at
	switch {
	case first:
		s.wipe = 0
		s.settle(room)
		return
	case s.wipe > 0 && s.wipe < wipeCloses:
		s.wipe++
		return
	case s.wipe == wipeCloses:
		s.wipe++
		s.settle(room)
		v.cut(room)
		return
	case s.wipe > 0:
		if s.wipe++; s.wipe > wipeCloses+wipeOpens {
			s.wipe = 0
		}
	}
	s.walk(room)
}

// passed says whether the one who leads has gone through a door in the last tick.
func (v *View) passed() bool {
	for _, e := range v.w.Events() {
		if e.Kind == world.Passed && e.Who == v.w.Lead {
			return true
		}
	}
	return false
}

// settle shows room, or the world, at once.
func (s *indoors) settle(room *level.Thing) {
	s.in = room
	s.open, s.hold = 256, 0
	if room != nil {
		s.box, s.open, s.hold = room.Box, 0, 256
	}
}

// walk follows her who walks in and out over the rim of rooms.
func (s *indoors) walk(room *level.Thing) {
	s.in = room
	if room == nil {
		s.open = min(s.open+openEach, 256)
		s.hold = toward(s.hold, 0, holdPart, 1)
		return
	}
	if s.open == 256 {
		s.box = room.Box
	}
	for _, e := range [...]struct {
		have *int32
		want int32
	}{{&s.box.Min.X, room.Box.Min.X}, {&s.box.Min.Y, room.Box.Min.Y}, {&s.box.Max.X, room.Box.Max.X}, {&s.box.Max.Y, room.Box.Max.Y}} {
		*e.have = int32(toward(int(*e.have), int(e.want), 10, fixed.One))
	}
	s.open = max(s.open-openEach, 0)
	s.hold = toward(s.hold, 256, holdPart, 1)
}

// cut is what changes at once, unseen, while the paper is bare: the camera and the weather.
func (v *View) cut(room *level.Thing) {
	v.stepCamera(true)
	v.air.strong = 256
	if room != nil {
		v.air.strong = 0
	}
	v.changed = true
}

// leaving says whether the picture still shows the place they have gone from through a door.
func (s *indoors) leaving() bool { return s.wipe > 0 && s.wipe <= wipeCloses }

// beyond is how much of the world around is painted, px; the world comes ever faster.
func (s *indoors) beyond() int { return s.open * s.open * openMost >> 16 }

// frameRooms says what of the picture is painted, and how it is lit indoors.
func (v *View) frameRooms() {
	f, s := &v.frame, &v.rooms
	f.Room = Room{On: s.open < 256, Box: s.box, Open: s.beyond(), Done: s.open == 0 && (s.in == nil || s.box == s.in.Box)}
	if s.open < 256 {
		v.lightRoom(256 - s.open)
	}
	v.brush()
}

// brush lays a wet brush over the picture, in strokes from one side to the other: at first it leaves bare paper behind it,
// and then the picture of where they have come to.
func (v *View) brush() {
	f, s := &v.frame, &v.rooms
	if s.wipe == 0 {
		return
	}
	const strokes, soft, late = 9, 90, 96 // how many, how soft their ends are in px, and how much later the last may come, of 256
	went, pale := s.wipe*256/wipeCloses, s.pale
	if !s.leaving() {
		went = (s.wipe - wipeCloses) * 256 / wipeOpens
		pale = mixed(s.pale, v.paleNow(), min(went*2, 256))
	}
	tall := f.H/strokes + 1
	for i := range strokes {
		part := min(max(went*(256+late)>>8-int(scatter(uint32(i)+9)%late), 0), 256)
		part = part * part * (768 - 2*part) >> 16
		at := part*(f.W+2*soft)>>8 - soft // where the stroke's end is
		stroke := Sprite{Sheet: SheetBlank, SW: 1, SH: 1, Y: int16(i * tall), H: int16(tall), Tint: pale}
		end := Sprite{Sheet: SheetSoft, SX: SoftSize / 2, SW: SoftSize / 2, SY: SoftSize/2 - 1, SH: 2, Y: int16(i * tall), H: int16(tall), Tint: pale}
		if s.leaving() {
			stroke.X, stroke.W = 0, int16(max(at, 0))
			end.X, end.W = int16(at), soft
		} else {
			stroke.X, stroke.W = int16(max(at, 0)), int16(f.W-max(at, 0))
			end.X, end.W, end.SX = int16(at-soft), soft, 0
		}
		for _, one := range [...]Sprite{stroke, end} {
			if one.W <= 0 {
				continue
			}
			if s.back {
				one.X = int16(f.W) - one.X - one.W
				if one.Sheet == SheetSoft {
					one.SX = SoftSize/2 - one.SX
				}
			}
			f.Words = append(f.Words, one)
		}
	}
}

// barePaper is the colour of bare paper.
const barePaper = Tint(0xf4f0e4ff)

// paleNow is the colour of bare paper in the light of the picture.
func (v *View) paleNow() Tint { return v.lit(barePaper) }

// The light indoors: of a day that comes in through windows, and what a room that is quite dark leaves of it.
const (
	dayIndoors = Tint(0xfff4e2ff)
	noWindow   = Tint(0x484c74ff)
)

// lightRoom lets the light of a room lie over the picture instead of the sky's, so far of 256.
func (v *View) lightRoom(far int) {
	f := &v.frame
	dark := darkness(v.w.Hour())
	lit := func(t Tint) Tint {
		t = mixed(dayIndoors, t, 56+dark*160>>8)
		return mixed(t, t.in(noWindow), v.roomDark())
	}
	f.Light.Tint, f.Light.Sweep = mixed(f.Light.Tint, lit(f.Light.Tint), far), mixed(f.Light.Sweep, lit(f.Light.Sweep), far)
	out := 256 - far
	f.Light.Cloud = f.Light.Cloud * out >> 8
	f.Light.Narrow = f.Light.Narrow * (256 - far/2) >> 8
	a := &f.Air
	a.Glow = a.Glow.Faded(96 + out*160>>8)
	a.Haze, a.Fog, a.Sand, a.Shafts, a.Caustics = a.Haze*out>>8, a.Fog*out>>8, a.Sand*out>>8, a.Shafts*out>>8, a.Caustics*out>>8
	a.Aurora, a.Bolt, a.Heat, a.Wet = a.Aurora*out>>8, a.Bolt*out>>8, a.Heat*out>>8, a.Wet*out>>8
}

// roomDark is how dark the room is but for its lights, 0–256.
func (v *View) roomDark() int {
	s := &v.rooms
	if s.in == nil {
		return 0
	}
	return s.in.Int("dark") * (256 - s.open) >> 8 * v.told.Comfort.Dark >> 8
}

// inside says whether a place of the picture, logical px, is not hidden by a room's walls.
func (v *View) inside(x, y int) bool {
	r := &v.frame.Room
	return !r.On || r.Box.Grown(int32(r.Open)*fixed.One+outsideBy).Contains(fixed.Px(x+v.frame.CamX, y+v.frame.CamY))
}

// hideOutside takes out of the frame what is not paint and lies outside the room: figures, prints, what flies about, lamps.
func (v *View) hideOutside() {
	f := &v.frame
	if !f.Room.On {
		return
	}
	crisp := f.Crisp[:0]
	for _, s := range f.Crisp {
		if v.inside(int(s.X+s.W/2), int(s.Y+s.H/2)) {
			crisp = append(crisp, s)
		}
	}
	f.Crisp = crisp
	specks := f.Specks[:0]
	for _, s := range f.Specks {
		if v.inside(int(s.X)/sixteenth, int(s.Y)/sixteenth) {
			specks = append(specks, s)
		}
	}
	f.Specks = specks
	lamps := f.Light.Lamps[:0]
	for _, l := range f.Light.Lamps {
		if v.inside(l.X, l.Y) {
			lamps = append(lamps, l)
		}
	}
	f.Light.Lamps = lamps
}
