package figures

import "handhold/assets/painter/draw"

// A gait is how she walked, as the ground tells it: four prints, for down, up,
// right and left, each with a left and a right foot.
type gait struct {
	name  string
	apart int // px between the two feet, across
	step  int // px from one foot to the next, along
	long  int // px of a sole
	drag  bool
}

// gaits: Homura's feet are set closer, her steps shorter.
func gaits() []gait {
	return []gait{
		{"madoka-walk", 3, 3, 2, false},
		{"madoka-run", 2, 4, 3, false},
		{"madoka-limp", 3, 2, 2, true},
		{"homura-walk", 2, 3, 2, false},
		{"homura-run", 2, 4, 2, false},
		{"homura-limp", 2, 2, 2, true},
	}
}

func (g gait) paint(c *draw.Canvas, dir int) {
	p := c.Pal.Ramp("print")
	// along and across are told as if she walked down, then turned.
	set := func(across, along int, ink draw.Ink) {
		switch dir {
		case 0:
			c.Set(across, along, ink)
		case 1:
			c.Set(7-across, 7-along, ink)
		case 2:
			c.Set(along, across, ink)
		default:
			c.Set(7-along, 7-across, ink)
		}
	}
	foot := func(across, along int, dragged bool) {
		for k := range g.long {
			set(across, along+k, p[1])
			set(across+1, along+k, p[0])
		}
		set(across, along+g.long, p[0])
		if dragged {
			for k := 1; k <= 3; k++ {
				set(across, along-k, p[0])
			}
		}
	}
	left := 4 - (g.apart+3)/2
	foot(left, 1, false)
	foot(left+g.apart, 1+g.step, g.drag)
}
