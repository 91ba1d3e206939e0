package lettering

import (
	"image"
	"image/color"
	"math"
)

// stroke is a stretch of the line a letter is written along, in px of the letter as it is drawn.
type stroke struct{ x0, y0, x1, y1 float64 }

// strokes join the middles of the px of g that touch: side by side, or cornerwise where nothing else joins them.
func (g *glyph) strokes() []stroke {
	lit := func(i, j int) bool {
		return j >= 0 && j < len(g.rows) && i >= 0 && i < len(g.rows[j]) && g.rows[j][i] == '#'
	}
	mid := func(i, j int) (x, y float64) {
		// No hand puts a line exactly where it was meant to go.
		stray := func(by int) float64 { return float64((i*by+j*(by+6)+int(g.r)*3)%7-3) * 0.03 }
		return float64(i) + 0.5 + stray(5), float64(j) + 0.5 + stray(11)
	}
	var out []stroke
	for j := range g.rows {
		for i := range len(g.rows[j]) {
			if !lit(i, j) {
				continue
			}
			x, y := mid(i, j)
			out = append(out, stroke{x, y, x, y})
			for _, d := range [...][2]int{{1, 0}, {0, 1}, {1, 1}, {-1, 1}} {
				if !lit(i+d[0], j+d[1]) || d[0] != 0 && d[1] != 0 && (lit(i+d[0], j) || lit(i, j+d[1])) {
					continue
				}
				to, down := mid(i+d[0], j+d[1])
				out = append(out, stroke{x, y, to, down})
			}
		}
	}
	return out
}

// far is how far (x,y) is from the stroke, and how steep the stroke is there, 0 flat to 1 upright.
func (s stroke) far(x, y float64) (d, steep float64) {
	dx, dy := s.x1-s.x0, s.y1-s.y0
	t := 0.0
	if long := dx*dx + dy*dy; long > 0 {
		t = min(max(((x-s.x0)*dx+(y-s.y0)*dy)/long, 0), 1)
		steep = dy * dy / long
	}
	return math.Hypot(x-s.x0-t*dx, y-s.y0-t*dy), steep
}

// brush writes g at (x,y), scale times as large: upright lines broad and level ones narrow, and ink that has run a little
// into the paper around them.
func brush(img *image.NRGBA, g glyph, x, y, scale int) {
	list := g.strokes()
	wide, high := (len(g.rows[0])+2*halo)*scale, (len(g.rows)+2*halo)*scale
	for j := range high {
		for i := range wide {
			u, v := (float64(i)+0.5)/float64(scale)-halo, (float64(j)+0.5)/float64(scale)-halo
			// Where strokes meet the ink gathers: their reaches add up (a smooth minimum of distances).
			sum := 0.0
			for _, s := range list {
				d, steep := s.far(u, v)
				sum += math.Exp(-11 * (d - 0.34 - 0.11*steep))
			}
			if sum == 0 {
				continue
			}
			d := -math.Log(sum) / 11 * float64(scale)
			ink := min(max(0.5-d, 0), 1)
			bleed := 0.26 * min(max(1-d/(0.45*float64(scale)), 0), 1)
			if a := max(ink, bleed); a > 0.02 {
				img.SetNRGBA(x+i, y+j, color.NRGBA{255, 255, 255, uint8(a*15+0.5) * 17})
			}
		}
	}
}
