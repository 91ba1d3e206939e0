package land

import (
	"handhold/assets/painter/draw"
	"handhold/assets/painter/nature"
	"handhold/assets/painter/tileset"
)

// The sizes of natural things. A tree's three sizes are the sheets tall, big and huge.

func smalls(props ...tileset.Prop) tileset.Sheet {
	return tileset.Sheet{Size: "small", W: 16, H: 16, Columns: 8, Props: props}
}

func mids(size string, props ...tileset.Prop) tileset.Sheet {
	return tileset.Sheet{Size: size, W: 32, H: 32, Columns: 8, Props: props}
}

func talls(props ...tileset.Prop) tileset.Sheet {
	return tileset.Sheet{Size: "tall", W: 32, H: 48, Columns: 6, Props: props}
}

func bigs(props ...tileset.Prop) tileset.Sheet {
	return tileset.Sheet{Size: "big", W: 64, H: 80, Columns: 4, Props: props}
}

func huges(props ...tileset.Prop) tileset.Sheet {
	return tileset.Sheet{Size: "huge", W: 96, H: 128, Columns: 4, Props: props}
}

// walked is a thing one walks through.
func walked(name string, paint func(*draw.Canvas)) tileset.Prop {
	return tileset.Prop{Name: name, Paint: paint}
}

// What blocks of a thing, by its sheet: the foot of a stem, or the whole width of something broad.

func midStem(name string, paint func(*draw.Canvas)) tileset.Prop {
	return tileset.Prop{Name: name, Paint: paint, Foot: tileset.Foot(11, 22, 10, 6)}
}

func midBroad(name string, paint func(*draw.Canvas)) tileset.Prop {
	return tileset.Prop{Name: name, Paint: paint, Foot: tileset.Foot(5, 19, 22, 9)}
}

func tallStem(name string, paint func(*draw.Canvas)) tileset.Prop {
	return tileset.Prop{Name: name, Paint: paint, Foot: tileset.Foot(12, 39, 8, 6)}
}

func tallBroad(name string, paint func(*draw.Canvas)) tileset.Prop {
	return tileset.Prop{Name: name, Paint: paint, Foot: tileset.Foot(5, 35, 22, 10)}
}

func bigStem(name string, paint func(*draw.Canvas)) tileset.Prop {
	return tileset.Prop{Name: name, Paint: paint, Foot: tileset.Foot(25, 69, 14, 8)}
}

func bigBroad(name string, paint func(*draw.Canvas)) tileset.Prop {
	return tileset.Prop{Name: name, Paint: paint, Foot: tileset.Foot(5, 61, 54, 15)}
}

// bigGate stands on two feet; one walks through its middle.
func bigGate(name string, paint func(*draw.Canvas)) tileset.Prop {
	return tileset.Prop{Name: name, Paint: paint, Foot: []tileset.Shape{tileset.Box(2, 68, 13, 8), tileset.Box(49, 68, 13, 8)}}
}

func hugeStem(name string, paint func(*draw.Canvas)) tileset.Prop {
	return tileset.Prop{Name: name, Paint: paint, Foot: tileset.Foot(38, 112, 20, 12)}
}

func hugeBroad(name string, paint func(*draw.Canvas)) tileset.Prop {
	return tileset.Prop{Name: name, Paint: paint, Foot: tileset.Foot(8, 106, 80, 18)}
}

func hugeGate(name string, paint func(*draw.Canvas)) tileset.Prop {
	return tileset.Prop{Name: name, Paint: paint, Foot: []tileset.Shape{tileset.Box(6, 114, 16, 10), tileset.Box(74, 114, 16, 10)}}
}

// growing lists a kind of tree under one name in the three sizes: the sheets' props for tall, big and huge.
func growing(name string, paint func(seed int) func(*draw.Canvas), seed int) (tall, big, huge tileset.Prop) {
	return tallStem(name+"-small", paint(seed)), bigStem(name, paint(seed+1)), hugeStem(name+"-huge", paint(seed+2))
}

// grove is the trees of a land by size.
type grove struct{ tall, big, huge []tileset.Prop }

// plant adds a kind of tree in its three sizes.
func (g *grove) plant(name string, seed int, paint func(seed int) func(*draw.Canvas)) {
	tall, big, huge := growing(name, paint, seed)
	g.tall, g.big, g.huge = append(g.tall, tall), append(g.big, big), append(g.huge, huge)
}

// together is one list of several.
func together(lists ...[]tileset.Prop) []tileset.Prop {
	var out []tileset.Prop
	for _, l := range lists {
		out = append(out, l...)
	}
	return out
}

// piles are the six stages as props; from the fourth on they block.
func piles(ramp string) []tileset.Prop {
	var out []tileset.Prop
	for i := range 6 {
		p := tileset.Prop{Name: "stones-" + string(rune('1'+i)), Paint: nature.StonePile(ramp, i+1)}
		if i >= 3 {
			p.Foot = tileset.Foot(10, 22, 12, 7)
		}
		out = append(out, p)
	}
	return out
}
