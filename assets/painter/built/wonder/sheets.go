// Package wonder is the stock of things of home that stand where no home is. It owns their drawings, names and feet, in the
// order of the sheets, and borrows drawings from the town and its rooms; it must not know where a world sets them.
package wonder

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/built/city"
	"handhold/assets/painter/built/room"
	"handhold/assets/painter/tileset"
)

// Sheets are things of home where no home is.
func Sheets() []tileset.Sheet {
	hood := tileset.Foot(6, 38, 20, 7)
	return []tileset.Sheet{
		{Size: "mid", W: 32, H: 32, Columns: 3, Props: []tileset.Prop{
			{Name: "mail-box-buried", Paint: built.Made(buried(shifted(city.MailBox, 16), 6, 0.16, 3)), Foot: tileset.Foot(8, 22, 16, 7)},
			{Name: "bench-buried", Paint: built.Made(buried(city.BenchFront, 5, -0.1, 5)), Foot: tileset.Foot(3, 22, 26, 7)},
			{Name: "bicycle-buried", Paint: built.Made(buried(city.Bicycle, 5, -0.12, 7)), Foot: tileset.Foot(4, 23, 24, 6)},
		}},
		{Size: "tall", W: 32, H: 48, Columns: 6, Props: talls(hood)},
		{Size: "big", W: 64, H: 80, Columns: 5, Props: bigs()},
		{Size: "landmark", W: 160, H: 96, Columns: 1, Props: []tileset.Prop{
			{Name: "tram-buried", Paint: built.Made(tramBuried), Foot: tileset.Foot(18, 66, 126, 24)},
		}},
	}
}

func talls(hood []tileset.Shape) []tileset.Prop {
	sill := tileset.Foot(3, 38, 26, 7)
	return []tileset.Prop{
		{Name: "phone", Paint: built.Made(telephone(-1)), Foot: hood},
		{Name: "phone-ringing", Paint: built.Made(telephone(0)), Foot: hood, Frames: append(tileset.Stills(90, 1, 2, 3, 2, 1, 2, 3, 2), tileset.Still{Tile: 0, MS: 1600})},
		{Name: "phone-ringing-2", Paint: built.Made(telephone(1)), Foot: hood}, {Name: "phone-ringing-3", Paint: built.Made(telephone(2)), Foot: hood},
		{Name: "window-rain", Paint: built.Made(rainWindow(0)), Foot: sill, Frames: tileset.Stills(160, 4, 5, 6)},
		{Name: "window-rain-2", Paint: built.Made(rainWindow(1)), Foot: sill}, {Name: "window-rain-3", Paint: built.Made(rainWindow(2)), Foot: sill},
		{Name: "phone-box-buried", Paint: built.Made(buried(city.PhoneBox(false), 13, 0.12, 4)), Foot: hood},
		{Name: "clock-buried", Paint: built.Made(buried(city.ClockPost(1, 8), 15, -0.2, 6)), Foot: tileset.Foot(9, 38, 14, 7)},
		{Name: "lamp-buried", Paint: built.Made(buried(city.StreetLamp(false, 0), 9, -0.24, 7)), Foot: tileset.Foot(11, 39, 10, 6)},
		{Name: "lamp-buried-lit", Paint: built.Made(buried(city.StreetLamp(true, 0), 9, -0.24, 7)), Foot: tileset.Foot(11, 39, 10, 6)},
	}
}

func bigs() []tileset.Prop {
	hinge := []tileset.Shape{tileset.Box(18, 66, 5, 10), tileset.Box(41, 66, 5, 10)}
	return []tileset.Prop{
		{Name: "door-alone", Paint: built.Made(loneDoor(0)), Foot: tileset.Foot(18, 66, 28, 10)}, {Name: "door-alone-ajar", Paint: built.Made(loneDoor(1)), Foot: tileset.Foot(18, 66, 28, 10)},
		{Name: "door-alone-open", Paint: built.Made(loneDoor(2)), Foot: hinge},
		{Name: "stairs-nowhere", Paint: built.Made(stairsNowhere), Foot: tileset.Foot(8, 66, 48, 10)},
		{Name: "piano-buried", Paint: built.Made(buried(room.Piano, 13, 0.09, 8)), Foot: tileset.Foot(6, 64, 52, 12)},
		{Name: "gondola-buried", Paint: built.Made(lostGondola), Foot: tileset.Foot(14, 62, 36, 14)},
		{Name: "flat-shadow-wheel", Paint: built.Made(wheelShadow)},
	}
}
