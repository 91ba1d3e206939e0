// Package city is the stock of the empty town: fronts, street things, trams. It owns their drawings, names and feet, in
// the order of the sheets; it must not know where a world sets them.
package city

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/tileset"
)

// Sheets is the empty town: fronts, street things, trams.
func Sheets() []tileset.Sheet {
	return []tileset.Sheet{
		{Size: "wall", W: piece, H: piece, Columns: 8, Props: frontPieces()},
		{Size: "house", W: 112, H: 144, Columns: 3, Props: houses()},
		{Size: "street", W: 16, H: 16, Columns: 6, Props: street()},
		{Size: "hung", W: 16, H: 48, Columns: 9, Props: onWalls()},
		{Size: "small", W: 16, H: 16, Columns: 8, Props: smalls()},
		{Size: "mid", W: 32, H: 32, Columns: 8, Props: mids()},
		{Size: "tall", W: 32, H: 48, Columns: 8, Props: talls()},
		{Size: "big", W: 64, H: 80, Columns: 4, Props: bigs()},
		{Size: "wide", W: 144, H: 176, Columns: 3, Props: wides()},
		{Size: "glass", W: 112, H: 144, Columns: 1, Props: []tileset.Prop{
			{Name: "glasshouse", Paint: built.Made(glasshouse), Foot: tileset.Foot(10, 76, 92, 64)},
		}},
		{Size: "vista", W: 96, H: 224, Columns: 1, Props: []tileset.Prop{
			{Name: "clock-tower", Paint: built.Made(clockTower), Foot: tileset.Foot(12, 180, 72, 40)},
		}},
		{Size: "yard", W: 32, H: 32, Columns: 4, Props: yards()},
		{Size: "basin", W: 64, H: 80, Columns: 1, Props: []tileset.Prop{
			{Name: "fountain-dry", Paint: built.Made(dryFountain), Foot: []tileset.Shape{tileset.Convex([2]int{6, 60}, [2]int{18, 51}, [2]int{46, 51}, [2]int{58, 60}, [2]int{54, 72}, [2]int{42, 76}, [2]int{22, 76}, [2]int{10, 72})}},
		}},
	}
}

// yards is what is dug in yards and stands on roofs.
func yards() []tileset.Prop {
	return []tileset.Prop{
		{Name: "flat-bare", Paint: built.Made(bareEarth)}, {Name: "heap-1", Paint: built.Made(heap(1))},
		{Name: "heap-2", Paint: built.Made(heap(2)), Foot: tileset.Foot(9, 20, 14, 8)}, {Name: "heap-3", Paint: built.Made(heap(3)), Foot: tileset.Foot(7, 18, 18, 10)},
		{Name: "chimney", Paint: built.Made(chimney(1)), Foot: tileset.Foot(11, 18, 10, 9)}, {Name: "chimneys", Paint: built.Made(chimney(3)), Foot: tileset.Foot(6, 18, 20, 9)},
		{Name: "flat-skylight", Paint: built.Made(skylight)}, {Name: "wash-line", Paint: built.Made(washLine)},
		{Name: "way-open", Paint: built.Made(wayOpen)},
	}
}

func frontPieces() []tileset.Prop {
	var out []tileset.Prop
	for _, f := range fronts() {
		out = append(out, f.pieces()...)
	}
	return out
}

func houses() []tileset.Prop {
	f := fronts()
	foot := tileset.Foot(8, 60, 96, 80)
	return []tileset.Prop{
		{Name: "house-plaster", Foot: foot, Paint: f[0].house([]string{"roof-left", "roof-window", "roof-right"}, []string{"high-dark", "high-curtain", "high-dark"}, []string{"high-curtain", "high-dark", "high-lit"}, []string{"low-left", "low-door", "low-right"})},
		{Name: "house-brick", Foot: foot, Paint: f[1].house([]string{"roof-left", "roof", "roof-right"}, []string{"high-curtain", "high-dark", "high-dark"}, []string{"high-dark", "high-dark", "high-curtain"}, []string{"low-door", "low-window", "low-right"})},
		{Name: "house-stone", Foot: foot, Paint: f[2].house([]string{"roof-left", "roof-window", "roof-right"}, []string{"high-dark", "high-dark", "high-dark"}, []string{"high-dark", "high-curtain", "high-dark"}, []string{"low-shop", "low-shop", "low-door"})},
		{Name: "house-plaster-low", Foot: tileset.Foot(8, 84, 96, 56), Paint: f[0].house([]string{"roof-left", "roof", "roof-right"}, []string{"high-left", "high-curtain", "high-right"}, []string{"low-window", "low-door", "low-shop"})},
		{Name: "house-brick-low", Foot: tileset.Foot(8, 84, 96, 56), Paint: f[1].house([]string{"roof-left", "roof-window", "roof-right"}, []string{"high-dark", "high-lit", "high-dark"}, []string{"low-shop", "low-door", "low-window"})},
		{Name: "house-night", Foot: foot, Paint: f[2].house([]string{"roof-left", "roof", "roof-right"}, []string{"high-dark", "high-night", "high-dark"}, []string{"high-dark", "high-dark", "high-curtain"}, []string{"low-left", "low-door", "low-right"})},
	}
}

func street() []tileset.Prop {
	return []tileset.Prop{
		{Name: "flat-rail-h", Paint: built.Made(rail("h"))}, {Name: "flat-rail-v", Paint: built.Made(rail("v"))},
		{Name: "flat-rail-ne", Paint: built.Made(rail("ne"))}, {Name: "flat-rail-nw", Paint: built.Made(rail("nw"))},
		{Name: "flat-rail-se", Paint: built.Made(rail("se"))}, {Name: "flat-rail-sw", Paint: built.Made(rail("sw"))},
		{Name: "flat-rail-x", Paint: built.Made(rail("x"))}, {Name: "flat-manhole", Paint: built.Made(manhole)},
		{Name: "flat-stripe-v", Paint: built.Made(stripe(false))}, {Name: "flat-stripe-h", Paint: built.Made(stripe(true))},
		{Name: "flat-kerb", Paint: built.Made(kerb)},
	}
}

func smalls() []tileset.Prop {
	return []tileset.Prop{
		{Name: "bollard", Paint: built.Made(bollard), Foot: tileset.Foot(5, 10, 6, 4)},
		{Name: "pot", Paint: built.Made(planter(4, 8, 4, "brick", 4)), Foot: tileset.Foot(4, 9, 8, 5)},
	}
}

// onWalls hangs on walls: its foot is the wall's, or a px before it.
func onWalls() []tileset.Prop {
	return []tileset.Prop{
		{Name: "poster-sea", Paint: built.Made(hung(poster(posterSea), 16))}, {Name: "poster-wheel", Paint: built.Made(hung(poster(posterWheel), 16))},
		{Name: "poster-hands", Paint: built.Made(hung(poster(posterHands), 16))}, {Name: "poster-cake", Paint: built.Made(hung(poster(posterCake), 16))},
		{Name: "wall-lamp", Paint: built.Made(hung(wallLamp(false), 24))}, {Name: "wall-lamp-lit", Paint: built.Made(hung(wallLamp(true), 24))},
		{Name: "sign-bird", Paint: built.Made(hung(shopSign("bird"), 27))}, {Name: "sign-cup", Paint: built.Made(hung(shopSign("cup"), 27))},
		{Name: "sign-key", Paint: built.Made(hung(shopSign("key"), 27))},
	}
}

func mids() []tileset.Prop {
	seat := tileset.Foot(3, 21, 26, 8)
	fence := tileset.Foot(0, 24, 32, 4)
	return []tileset.Prop{
		{Name: "bench", Paint: built.Made(BenchFront), Foot: seat}, {Name: "bench-back", Paint: built.Made(benchBack), Foot: seat},
		{Name: "bench-left", Paint: built.Made(benchSide), Foot: tileset.Foot(8, 12, 13, 17)},
		{Name: "bench-right", Paint: built.Mirrored(benchSide), Foot: tileset.Foot(11, 12, 13, 17)},
		{Name: "bicycle", Paint: built.Made(Bicycle), Foot: tileset.Foot(4, 24, 24, 4)},
		{Name: "planter", Paint: built.Made(planter(4, 24, 7, "wood", 1)), Foot: tileset.Foot(4, 21, 24, 8)},
		{Name: "planter-stone", Paint: built.Made(planter(8, 16, 8, "stone", 2)), Foot: tileset.Foot(8, 20, 16, 9)},
		{Name: "umbrella-stand", Paint: built.Made(umbrellaStand), Foot: tileset.Foot(9, 23, 14, 6)},
		{Name: "railing", Paint: built.Made(railing(true, true)), Foot: fence},
		{Name: "railing-left", Paint: built.Made(railing(false, true)), Foot: tileset.Foot(4, 24, 28, 4)},
		{Name: "railing-right", Paint: built.Made(railing(true, false)), Foot: tileset.Foot(0, 24, 28, 4)},
		{Name: "railing-short", Paint: built.Made(railing(false, false)), Foot: tileset.Foot(4, 24, 24, 4)},
		{Name: "stairs", Paint: built.Made(stairs(20, 4)), Foot: []tileset.Shape{tileset.Box(2, 6, 4, 22), tileset.Box(26, 6, 4, 22)}},
		{Name: "crate", Paint: built.Made(crate), Foot: tileset.Foot(6, 18, 20, 11)},
		{Name: "bin", Paint: built.Made(bin), Foot: tileset.Foot(10, 23, 12, 7)},
	}
}

func talls() []tileset.Prop {
	thin, box18 := tileset.Foot(12, 39, 8, 6), tileset.Foot(6, 36, 20, 9)
	return []tileset.Prop{
		{Name: "lamp", Paint: built.Made(StreetLamp(false, 0)), Foot: thin}, {Name: "lamp-lit", Paint: built.Made(StreetLamp(true, 0)), Foot: thin},
		{Name: "lamp-double", Paint: built.Made(StreetLamp(false, -8, 8)), Foot: thin}, {Name: "lamp-double-lit", Paint: built.Made(StreetLamp(true, -8, 8)), Foot: thin},
		{Name: "phone-box", Paint: built.Made(PhoneBox(false)), Foot: box18}, {Name: "phone-box-lit", Paint: built.Made(PhoneBox(true)), Foot: box18},
		{Name: "vending", Paint: built.Made(vending(false)), Foot: tileset.Foot(4, 34, 24, 11)}, {Name: "vending-lit", Paint: built.Made(vending(true)), Foot: tileset.Foot(4, 34, 24, 11)},
		{Name: "mail-box", Paint: built.Made(MailBox), Foot: tileset.Foot(9, 37, 14, 8)},
		{Name: "clock", Paint: built.Made(ClockPost(4, 2)), Foot: thin}, {Name: "clock-blank", Paint: built.Made(ClockPost(-1, -1)), Foot: thin},
		{Name: "bus-stop", Paint: built.Made(busStop), Foot: tileset.Foot(9, 40, 9, 5)},
		{Name: "signpost", Paint: built.Made(signs(true, 1)), Foot: thin}, {Name: "signpost-many", Paint: built.Made(signs(true, 1, -1, -1, 1)), Foot: thin},
		{Name: "signpost-blank", Paint: built.Made(signs(false, -1, 1)), Foot: thin},
		{Name: "traffic-light", Paint: built.Made(trafficLight(true)), Foot: thin, Frames: []tileset.Still{{Tile: 15, MS: 900}, {Tile: 16, MS: 1100}}}, {Name: "traffic-light-off", Paint: built.Made(trafficLight(false)), Foot: thin},
		{Name: "door-closed", Paint: built.Made(wayIn(doorClosed, "copper")), Foot: tileset.Foot(4, 36, 24, 10)},
		{Name: "door-ajar", Paint: built.Made(wayIn(doorAjar, "copper")), Foot: tileset.Foot(4, 36, 24, 10)},
		{Name: "door-open", Paint: built.Made(wayIn(doorOpen, "copper")), Foot: []tileset.Shape{tileset.Box(4, 36, 4, 10), tileset.Box(24, 36, 4, 10)}},
	}
}

func bigs() []tileset.Prop {
	tram := func(lit bool, dx int) tileset.Prop {
		p := tileset.Prop{Name: "tram-side-left", Paint: built.Part(128, dx, TramSide(lit)), Foot: tileset.Foot(6, 52, 58, 24)}
		if dx > 0 {
			p.Name, p.Foot = "tram-side-right", tileset.Foot(0, 52, 58, 24)
		}
		if lit {
			p.Name += "-lit"
		}
		return p
	}
	front := tileset.Foot(10, 44, 44, 32)
	basin := []tileset.Shape{tileset.Convex([2]int{6, 60}, [2]int{18, 51}, [2]int{46, 51}, [2]int{58, 60}, [2]int{54, 72}, [2]int{42, 76}, [2]int{22, 76}, [2]int{10, 72})}
	return []tileset.Prop{
		tram(false, 0), tram(false, 64), tram(true, 0), tram(true, 64),
		{Name: "tram-front", Paint: built.Made(tramFront(false)), Foot: front}, {Name: "tram-front-lit", Paint: built.Made(tramFront(true)), Foot: front},
		{Name: "shelter", Paint: built.Made(shelter), Foot: tileset.Foot(5, 66, 54, 8)},
		{Name: "laundry", Paint: built.Made(laundry), Foot: []tileset.Shape{tileset.Box(4, 72, 5, 4), tileset.Box(55, 72, 5, 4)}},
		{Name: "fountain", Paint: built.Made(fountain(0)), Foot: basin, Frames: tileset.Stills(220, 8, 9, 10)},
		{Name: "fountain-2", Paint: built.Made(fountain(1)), Foot: basin}, {Name: "fountain-3", Paint: built.Made(fountain(2)), Foot: basin},
		{Name: "stairs-wide", Paint: built.Made(stairs(48, 10)), Foot: []tileset.Shape{tileset.Box(4, 22, 4, 54), tileset.Box(56, 22, 4, 54)}},
	}
}
