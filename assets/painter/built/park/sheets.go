// Package park is the stock of the amusement park: rides, stalls, the roller coaster. It owns their drawings, names and
// feet, in the order of the sheets; it must not know where a world sets them.
package park

import (
	"fmt"
	"math"

	"handhold/assets/painter/built"
	"handhold/assets/painter/tileset"
)

// Sheets is the amusement park.
func Sheets() []tileset.Sheet {
	return []tileset.Sheet{
		{Size: "small", W: 16, H: 16, Columns: 4, Props: []tileset.Prop{{Name: "flat-ticket", Paint: built.Made(ticketStub)}}},
		{Size: "tall", W: 32, H: 48, Columns: 6, Props: talls()},
		{Size: "big", W: 64, H: 80, Columns: 6, Props: bigs()},
		{Size: "coaster", W: 64, H: 160, Columns: 6, Props: coaster()},
		{Size: "ride", W: 96, H: 112, Columns: 5, Props: rides()},
		{Size: "landmark", W: 192, H: 208, Columns: 2, Props: []tileset.Prop{
			{Name: "ferris-wheel", Paint: built.Made(ferrisWheel(false)), Foot: wheelFoot()},
			{Name: "ferris-wheel-lit", Paint: built.Made(ferrisWheel(true)), Foot: wheelFoot()},
		}},
	}
}

func wheelFoot() []tileset.Shape {
	return []tileset.Shape{tileset.Box(44, 190, 16, 14), tileset.Box(132, 190, 16, 14), tileset.Box(64, 186, 22, 16), tileset.Box(106, 186, 22, 16)}
}

func talls() []tileset.Prop {
	stone := tileset.Foot(13, 41, 6, 4)
	return []tileset.Prop{
		{Name: "balloon-red", Paint: built.Made(balloon("red", false)), Foot: stone}, {Name: "balloon-blue", Paint: built.Made(balloon("blue", false)), Foot: stone},
		{Name: "balloon-gold", Paint: built.Made(balloon("gold", false)), Foot: stone}, {Name: "balloon-low", Paint: built.Made(balloon("red", true)), Foot: stone},
		{Name: "cart", Paint: built.Made(cart), Foot: tileset.Foot(5, 36, 22, 9)},
	}
}

func bigs() []tileset.Prop {
	legs, stall := []tileset.Shape{tileset.Box(4, 64, 8, 13), tileset.Box(52, 64, 8, 13)}, tileset.Foot(8, 62, 48, 14)
	post := tileset.Foot(1, 71, 5, 5)
	return []tileset.Prop{
		{Name: "swings", Paint: built.Made(swings(0)), Foot: legs, Frames: []tileset.Still{{Tile: 0, MS: 900}, {Tile: 1, MS: 520}, {Tile: 0, MS: 420}, {Tile: 2, MS: 520}}},
		{Name: "swings-forth", Paint: built.Made(swings(4)), Foot: legs}, {Name: "swings-back", Paint: built.Made(swings(-4)), Foot: legs},
		{Name: "slide", Paint: built.Made(slide), Foot: []tileset.Shape{tileset.Box(9, 68, 12, 8), tileset.Box(40, 68, 18, 8)}},
		{Name: "seesaw", Paint: built.Made(seesaw), Foot: tileset.Foot(24, 66, 18, 9)},
		{Name: "balloon-stall", Paint: built.Made(balloonStall), Foot: stall},
		{Name: "ticket-booth", Paint: built.Made(ticketBooth(false)), Foot: tileset.Foot(14, 60, 36, 16)},
		{Name: "ticket-booth-lit", Paint: built.Made(ticketBooth(true)), Foot: tileset.Foot(14, 60, 36, 16)},
		{Name: "lanterns", Paint: built.Made(strung(false, false)), Foot: post}, {Name: "lanterns-lit", Paint: built.Made(strung(true, false)), Foot: post},
		{Name: "bunting", Paint: built.Made(strung(false, true)), Foot: post}, {Name: "lantern-post", Paint: built.Made(lastPost), Foot: post},
	}
}

func coaster() []tileset.Prop {
	var legs []tileset.Shape
	for x := 5; x < 64; x += 16 {
		legs = append(legs, tileset.Box(x, 147, 5, 9))
	}
	piece := func(name string, paint func(built.Kit)) tileset.Prop {
		return tileset.Prop{Name: name, Paint: built.Made(paint), Foot: legs}
	}
	turn := func(name string, height float64) []tileset.Prop {
		return []tileset.Prop{
			{Name: "curve-left-" + name, Paint: built.Made(bend(height)), Foot: bendFeet(160, false)},
			{Name: "curve-right-" + name, Paint: built.Mirrored(bend(height)), Foot: bendFeet(160, true)},
		}
	}
	out := []tileset.Prop{
		piece("track-low", track(trackLow, trackLow, 0)), piece("track-mid", track(trackMid, trackMid, 0)), piece("track-high", track(trackHigh, trackHigh, 0)),
		piece("up-low", track(trackLow, trackMid, 0)), piece("up-high", track(trackMid, trackHigh, 0)),
		piece("down-high", track(trackHigh, trackMid, 0)), piece("down-low", track(trackMid, trackLow, 0)),
		piece("up-steep", track(trackLow, trackHigh, 0)), piece("down-steep", track(trackHigh, trackLow, 0)),
		piece("crest", track(trackMid, trackMid, trackHigh-trackMid)), piece("dip", track(trackMid, trackMid, trackLow-trackMid)),
	}
	out = append(out, turn("low", trackLow)...)
	out = append(out, turn("high", trackHigh)...)
	return append(out,
		tileset.Prop{Name: "station", Paint: built.Made(station), Foot: tileset.Foot(0, 142, 64, 14)},
		tileset.Prop{Name: "station-car", Paint: built.Made(stationWithCar), Foot: tileset.Foot(0, 142, 64, 14)},
		piece("crest-car", atop(track(trackMid, trackMid, trackHigh-trackMid), 19, trackHigh, 0)),
		piece("track-low-car", atop(track(trackLow, trackLow, 0), 19, trackLow, 0)),
		tileset.Prop{Name: "buffer", Paint: built.Made(buffer), Foot: []tileset.Shape{tileset.Box(20, 142, 8, 14), tileset.Box(37, 147, 5, 9), tileset.Box(53, 147, 5, 9)}},
	)
}

func rides() []tileset.Prop {
	round := []tileset.Shape{tileset.Convex([2]int{10, 92}, [2]int{26, 84}, [2]int{70, 84}, [2]int{86, 92}, [2]int{86, 98}, [2]int{70, 106}, [2]int{26, 106}, [2]int{10, 98})}
	towers := []tileset.Shape{tileset.Box(3, 92, 21, 14), tileset.Box(73, 92, 20, 14)}
	var out []tileset.Prop
	var turn []tileset.Still
	for i := range 8 {
		name := "carousel"
		if i > 0 {
			name = fmt.Sprintf("carousel-%d", i+1)
		}
		out = append(out, tileset.Prop{Name: name, Paint: built.Made(carousel(float64(i) * math.Pi / 12)), Foot: round})
		turn = append(turn, tileset.Still{Tile: i, MS: 300})
	}
	out[0].Frames = turn
	return append(out, tileset.Prop{Name: "gate", Paint: built.Made(gate(false)), Foot: towers}, tileset.Prop{Name: "gate-lit", Paint: built.Made(gate(true)), Foot: towers})
}
