// Package room is the stock of the inside of houses and of a school: walls, furniture, what was left on tables. It owns
// their drawings, names and feet, in the order of the sheets; it must not know where a world sets them.
package room

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/tileset"
)

// Sheets is the inside of houses and of a school.
func Sheets() []tileset.Sheet {
	return []tileset.Sheet{
		{Size: "wall", W: piece, H: 48, Columns: 7, Props: walls()},
		{Size: "small", W: 16, H: 16, Columns: 7, Props: smalls()},
		{Size: "mid", W: 32, H: 32, Columns: 6, Props: mids()},
		{Size: "tall", W: 32, H: 48, Columns: 7, Props: talls()},
		{Size: "big", W: 64, H: 80, Columns: 4, Props: bigs()},
		{Size: "wall-2", W: piece, H: 48, Columns: 7, Props: laterWalls()},
		{Size: "trade", W: 32, H: 48, Columns: 6, Props: trades()},
		{Size: "home", W: 32, H: 32, Columns: 6, Props: homes()},
		{Size: "left", W: 16, H: 16, Columns: 6, Props: leftovers()},
		{Size: "hung", W: 16, H: 48, Columns: 6, Props: hungs()},
		{Size: "broad", W: 64, H: 80, Columns: 2, Props: broads()},
	}
}

func laterWalls() []tileset.Prop {
	var out []tileset.Prop
	for _, n := range laterInners() {
		out = append(out, n.pieces()...)
	}
	return out
}

// trades is what shops, kitchens and workrooms keep.
func trades() []tileset.Prop {
	deep := tileset.Foot(3, 34, 26, 11)
	thin := tileset.Foot(11, 38, 10, 7)
	return []tileset.Prop{
		{Name: "oven", Paint: built.Made(oven), Foot: deep}, {Name: "rack", Paint: built.Made(rack), Foot: deep},
		{Name: "tall-clock", Paint: built.Made(tallClock), Foot: tileset.Foot(7, 36, 18, 9)}, {Name: "camera", Paint: built.Made(camera), Foot: thin},
		{Name: "levers", Paint: built.Made(levers), Foot: deep}, {Name: "line-chart", Paint: built.Made(lineChart), Foot: thin},
		{Name: "stove", Paint: built.Made(stove), Foot: deep}, {Name: "sink", Paint: built.Made(sink), Foot: deep},
		{Name: "washer", Paint: built.Made(washer), Foot: tileset.Foot(5, 34, 22, 11)}, {Name: "music-stand", Paint: built.Made(musicStand), Foot: thin},
		{Name: "ladder", Paint: built.Made(ladder), Foot: thin}, {Name: "plant-bloom", Paint: built.Made(blooming), Foot: tileset.Foot(11, 38, 11, 7)},
	}
}

// homes is what stands about at knee height.
func homes() []tileset.Prop {
	top := tileset.Foot(2, 18, 28, 11)
	return []tileset.Prop{
		{Name: "counter", Paint: built.Made(counter(false)), Foot: top}, {Name: "counter-till", Paint: built.Made(counter(true)), Foot: top},
		{Name: "clock-bench", Paint: built.Made(clockBench), Foot: top}, {Name: "reading-table", Paint: built.Made(readingTable), Foot: top},
		{Name: "table-cups", Paint: built.Made(cupsOut), Foot: top}, {Name: "suitcase", Paint: built.Made(suitcase), Foot: tileset.Foot(4, 20, 24, 9)},
		{Name: "basket", Paint: built.Made(basket), Foot: tileset.Foot(6, 19, 20, 9)}, {Name: "cushion", Paint: built.Made(cushion)},
		{Name: "seeds", Paint: built.Made(seedlings(2)), Foot: tileset.Foot(3, 19, 26, 10)}, {Name: "seedlings", Paint: built.Made(seedlings(6)), Foot: tileset.Foot(3, 19, 26, 10)},
		{Name: "seedlings-bloom", Paint: built.Made(seedlings(11)), Foot: tileset.Foot(3, 19, 26, 10)}, {Name: "photos", Paint: built.Made(lineOfPhotos)},
		{Name: "flat-mat", Paint: built.Made(doormat)},
	}
}

// leftovers is small, and was left.
func leftovers() []tileset.Prop {
	return []tileset.Prop{
		{Name: "score", Paint: built.Made(score)}, {Name: "loaf", Paint: built.Made(loaf)}, {Name: "tin", Paint: built.Made(tin)},
		{Name: "slippers", Paint: built.Made(slippers)}, {Name: "paper-boat", Paint: built.Made(paperBoat)}, {Name: "ticket", Paint: built.Made(ticket)},
		{Name: "soap", Paint: built.Made(soap)}, {Name: "telephone", Paint: built.Made(telephone)}, {Name: "can", Paint: built.Made(can)},
	}
}

// hungs hangs on inner walls: its foot is the wall's, or a px before it.
func hungs() []tileset.Prop {
	return []tileset.Prop{
		{Name: "clock-1", Paint: built.Made(hungClock(0))}, {Name: "clock-2", Paint: built.Made(hungClock(1))},
		{Name: "clock-3", Paint: built.Made(hungClock(2))}, {Name: "apron", Paint: built.Made(apron)},
	}
}

func broads() []tileset.Prop {
	return []tileset.Prop{
		{Name: "backdrop", Paint: built.Made(backdrop), Foot: tileset.Foot(6, 70, 52, 6)},
		{Name: "tub", Paint: built.Made(tub), Foot: tileset.Foot(9, 46, 46, 29)},
	}
}

func smalls() []tileset.Prop {
	return []tileset.Prop{
		{Name: "alarm-clock", Paint: built.Made(alarmClock)}, {Name: "kettle", Paint: built.Made(kettle)}, {Name: "cup", Paint: built.Made(cup(false))},
		{Name: "cake", Paint: built.Made(cake(false))}, {Name: "cake-cut", Paint: built.Made(cake(true))}, {Name: "books", Paint: built.Made(bookPile)},
		{Name: "cup-sea", Paint: built.Made(cup(true))},
	}
}

func mids() []tileset.Prop {
	top, seat, legs := tileset.Foot(2, 18, 28, 11), tileset.Foot(9, 20, 14, 9), tileset.Foot(5, 19, 22, 10)
	return []tileset.Prop{
		{Name: "table", Paint: built.Made(table(false)), Foot: top}, {Name: "table-cloth", Paint: built.Made(table(true)), Foot: top},
		{Name: "chair", Paint: built.Made(chairFront), Foot: seat}, {Name: "chair-back", Paint: built.Made(chairBack), Foot: seat},
		{Name: "chair-left", Paint: built.Made(chairSide), Foot: seat}, {Name: "chair-right", Paint: built.Mirrored(chairSide), Foot: seat},
		{Name: "desk", Paint: built.Made(schoolDesk(false)), Foot: legs}, {Name: "desk-back", Paint: built.Made(schoolDesk(true)), Foot: legs},
		{Name: "heater", Paint: built.Made(heater), Foot: tileset.Foot(4, 23, 24, 6)},
		{Name: "flat-sunlight", Paint: built.Made(sunOnFloor)},
		{Name: "table-tea", Paint: built.Made(laid(onTable{8, 0, kettle}, onTable{1, 3, cup(false)}, onTable{15, 4, cup(false)})), Foot: top},
		{Name: "table-cake", Paint: built.Made(laid(onTable{1, 0, cup(false)}, onTable{9, 2, cake(true)})), Foot: top},
	}
}

func talls() []tileset.Prop {
	thin, deep := tileset.Foot(12, 39, 8, 6), tileset.Foot(3, 34, 26, 11)
	return []tileset.Prop{
		{Name: "lamp", Paint: built.Made(standingLamp(false)), Foot: thin}, {Name: "lamp-lit", Paint: built.Made(standingLamp(true)), Foot: thin},
		{Name: "shelf", Paint: built.Made(shelf(false)), Foot: deep}, {Name: "shelf-gap", Paint: built.Made(shelf(true)), Foot: deep},
		{Name: "dresser", Paint: built.Made(dresser), Foot: deep},
		{Name: "plant", Paint: built.Made(potted(false)), Foot: tileset.Foot(11, 38, 11, 7)}, {Name: "plant-wilted", Paint: built.Made(potted(true)), Foot: tileset.Foot(11, 38, 11, 7)},
		{Name: "lockers", Paint: built.Made(lockers(false)), Foot: deep}, {Name: "lockers-open", Paint: built.Made(lockers(true)), Foot: deep},
		{Name: "window", Paint: built.Made(wallWindow(0.3)), Foot: nil}, {Name: "window-curtained", Paint: built.Made(wallWindow(1)), Foot: nil},
		{Name: "door-frame", Paint: built.Made(doorframe), Foot: []tileset.Shape{tileset.Box(4, 39, 4, 6), tileset.Box(24, 39, 4, 6)}},
	}
}

func bigs() []tileset.Prop {
	sleep := tileset.Foot(13, 22, 38, 54)
	return []tileset.Prop{
		{Name: "bed", Paint: built.Made(bedstead(true)), Foot: sleep}, {Name: "bed-unmade", Paint: built.Made(bedstead(false)), Foot: sleep},
		{Name: "sofa", Paint: built.Made(sofa), Foot: tileset.Foot(4, 58, 56, 17)}, {Name: "piano", Paint: built.Made(Piano), Foot: tileset.Foot(5, 52, 54, 23)},
		{Name: "notice-board", Paint: built.Made(noticeBoard), Foot: []tileset.Shape{tileset.Box(8, 70, 5, 6), tileset.Box(52, 70, 5, 6)}}, {Name: "blackboard", Paint: built.Made(blackboardWall), Foot: []tileset.Shape{tileset.Box(7, 70, 5, 6), tileset.Box(52, 70, 5, 6)}},
		{Name: "flat-rug-round", Paint: built.Made(rug(false))}, {Name: "flat-rug-long", Paint: built.Made(rug(true))},
	}
}

func walls() []tileset.Prop {
	var out []tileset.Prop
	for _, n := range inners() {
		out = append(out, n.pieces()...)
	}
	return out
}
