package view

import (
	"testing"

	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// aRoom is a room around where they begin, and another with a door that leads there from the first, far away.
const aRoom = `<object id="30" type="Room" x="400" y="240" width="160" height="140"/>
<object id="31" type="Room" x="80" y="400" width="160" height="120"><properties><property name="dark" type="float" value="0.8"/></properties></object>
<object id="32" type="Door" x="470" y="370" width="24" height="10"><properties><property name="to" type="object" value="33"/><property name="facing" value="up"/></properties></object>
<object id="33" type="Door" x="140" y="500" width="24" height="10"><properties><property name="to" type="object" value="32"/><property name="facing" value="up"/></properties></object>
<object id="34" type="Light" x="700" y="330"><point/></object><object id="35" type="Light" x="440" y="300"><point/></object>`

const rains = `<property name="weather" value="rain, fog 80"/>`

func TestIndoorsOnlyTheRoomIsSeen(t *testing.T) {
	l := sketch(t, rains+`<property name="hour" type="int" value="23"/>`, startBoth+aRoom)
	l.step(300, walk(0, 0))
	f := l.v.Frame(640, 360)
	if !f.Room.On || f.Room.Open != 0 || !f.Room.Done || f.Room.Box != l.w.Level().Thing(30).Box {
		t.Fatalf("the frame's room is %+v", f.Room)
	}
	if len(f.Specks) > 0 || f.Air.Fog != 0 || f.Air.Wet != 0 || f.Light.Cloud != 0 {
		t.Errorf("it rains indoors: %d specks, fog %d, wet %d, clouds %d", len(f.Specks), f.Air.Fog, f.Air.Wet, f.Light.Cloud)
	}
	inside := 0
	for _, lamp := range f.Light.Lamps {
		if x := lamp.X + f.CamX; x < 390 || x > 570 {
			t.Errorf("a lamp shines outside at %d", x)
		}
		inside++
	}
	if inside == 0 {
		t.Error("no lamp shines inside")
	}
	// The room is smaller than the picture: it lies in its middle.
	if mid := f.CamX + f.W/2; mid < 475 || mid > 485 {
		t.Errorf("the middle of the picture is %d, of the room 480", mid)
	}
	before := f.CamX
	l.step(60, walk(127, 0))
	if f = l.v.Frame(640, 360); f.Room.On && f.CamX != before {
		t.Errorf("within the room the picture went from %d to %d", before, f.CamX)
	}
}

func TestWhoWalksOutOfARoomHasTheWorldAroundHer(t *testing.T) {
	l := sketch(t, rains, startBoth+aRoom)
	l.step(200, walk(0, 0))
	opened, cam := 0, l.v.Frame(640, 360).CamX
	for range 300 {
		l.step(1, walk(127, 0))
		f := l.v.Frame(640, 360)
		if d := f.CamX - cam; d > 12 || d < -12 {
			t.Fatalf("the picture jumped by %d px", d)
		}
		cam = f.CamX
		if l.w.RoomAt(l.w.Girls[l.w.Lead].At) == nil {
			opened++
		}
		if !f.Room.On {
			break
		}
	}
	if opened == 0 || opened > 50 {
		t.Errorf("the world was there after %d ticks", opened)
	}
	l.step(200, walk(0, 0))
	if f := l.v.Frame(640, 360); len(f.Specks) == 0 || f.Room.On {
		t.Error("out of doors it does not rain")
	}
	// And back in.
	l.step(200, walk(-127, 0))
	if f := l.v.Frame(640, 360); !f.Room.On || f.Room.Open != 0 {
		t.Errorf("back in, the room is %+v", f.Room)
	}
}

func TestADoorIsAStrokeOfTheBrush(t *testing.T) {
	l := sketch(t, "", startBoth+aRoom)
	l.step(200, walk(0, 0))
	for range 300 {
		if l.v.passed() {
			break
		}
		l.step(1, walk(0, 127))
		l.v.Frame(640, 360)
	}
	if l.w.RoomAt(l.w.Girls[l.w.Lead].At).ID != 31 {
		t.Fatal("they did not go through the door")
	}
	// bare is how much of the picture is bare paper, in 1/100.
	bare := func() int {
		f, n := l.v.Frame(640, 360), 0
		for _, s := range f.Words {
			if s.Sheet == SheetBlank && s.Tint&0xff == 0xff && int(s.H) > 30 {
				n += int(s.W) * int(s.H)
			}
		}
		return n * 100 / (f.W * f.H)
	}
	most, at, first := 0, 0, l.v.Frame(640, 360).CamX
	for tick := range 40 {
		n := bare()
		if cam := l.v.Frame(640, 360).CamX; cam != first {
			if n < 98 {
				t.Fatalf("the picture changed while only %d of 100 were bare", n)
			}
			first, at = cam, tick
		}
		most = max(most, n)
		l.step(1, walk(0, 0))
	}
	if at == 0 || most < 98 {
		t.Errorf("the picture changed at tick %d, %d of 100 were bare", at, most)
	}
	if bare() != 0 {
		t.Error("the paper stays bare")
	}
	f := l.v.Frame(640, 360)
	if mid := f.CamX + f.W/2; mid < 155 || mid > 165 || l.v.roomDark() < 150 {
		t.Errorf("the picture lies at %d, and it is dark by %d", f.CamX, l.v.roomDark())
	}
}

func TestOtherRoomsAreMuffled(t *testing.T) {
	l := sketch(t, "", startBoth+aRoom)
	l.step(200, walk(0, 0))
	l.v.cues = l.v.cues[:0]
	l.v.thing("bell", l.w.Lead, fixed.Px(150, 450))
	l.v.thing("bell", l.w.Lead, fixed.Px(430, 300))
	f := l.v.Frame(640, 360)
	var bells []Cue
	for _, c := range f.Cues {
		if c.Name == "bell" {
			bells = append(bells, c)
		}
	}
	if len(bells) != 2 || bells[0].Muffled < throughWalls || bells[1].Muffled != 0 {
		t.Errorf("the bells are %+v", bells)
	}
	if bells[0].Gain < 0.3 {
		t.Errorf("one door away a bell is as faint as %.2f", bells[0].Gain)
	}
}

func TestOneInAnotherRoomIsNotSeen(t *testing.T) {
	l := sketch(t, "", startBoth+aRoom)
	l.step(200, walk(0, 0))
	count := func() (n int) {
		for _, s := range l.v.Frame(640, 360).Crisp {
			if s.Sheet == SheetMadoka || s.Sheet == SheetHomura {
				n++
			}
		}
		return n
	}
	both := count()
	l.w.Joined = false
	o := &l.w.Girls[l.w.Lead.Other()]
	o.At, o.Doing = fixed.Px(700, 320), world.Lying // in sight, were it not for the walls
	o.Mend = 1 << 20
	l.step(2, walk(0, 0))
	if n := count(); n >= both || n == 0 {
		t.Errorf("of %d pictures of the two %d are left", both, n)
	}
}

func TestALampIsSeenLit(t *testing.T) {
	l := sketch(t, "", startBoth+`<object id="40" type="Toy" x="480" y="322"><properties><property name="kind" value="lamp"/></properties><point/></object>`)
	l.v.props[0].parts = level.Tile{}
	lit := level.Tile{Set: 1, Index: 3}
	for i := range l.v.props {
		if l.v.props[i].lamp == 40 {
			t.Fatal("the sketch has a lit lamp of its own")
		}
	}
	l.v.props[0].lit, l.v.props[0].lamp = lit, 40
	l.step(5, walk(0, 0))
	dark := l.v.propSpriteOf(t, l)
	l.step(1, world.Input{Seats: [2]world.Seat{{Buttons: world.Touch}}})
	if !l.w.Lamp(40) {
		t.Fatal("the lamp was not lit")
	}
	if got := l.v.propSpriteOf(t, l); got.SX == dark.SX && got.Sheet == dark.Sheet {
		t.Error("lit, the lamp looks as it did")
	}
}

// propSpriteOf is how the first prop looks now.
func (v *View) propSpriteOf(t *testing.T, l *look) Sprite {
	t.Helper()
	l.step(1, walk(0, 0))
	v.Frame(640, 360)
	return v.propSprite(&v.props[0])
}
