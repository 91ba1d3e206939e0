// Package built draws what people made and left in the lands, and holds the kit of strokes that all built things are put
// together from. Its rooms city, room, park, bridge and wonder each own one stock of built things: their drawings and their
// sheets. It must not know those rooms, the lands or the palettes.
package built

import (
	"math"

	"handhold/assets/painter/draw"
)

// Things that people built. They are put together from a few strokes: blocks with a lit top, boards with their grain,
// panes with what they mirror. Light falls from the upper left, the foot line is three px above the cell's lower side.

// Kit is a cell with the strokes for built things.
type Kit struct{ *draw.Canvas }

// Made lets a drawing that works with a kit be a prop's.
func Made(paint func(Kit)) func(*draw.Canvas) { return func(c *draw.Canvas) { paint(Kit{c}) } }

// Ramp looks up a ramp of the palette by its name.
func (k Kit) Ramp(name string) draw.Ramp { return k.Pal.Ramp(name) }

// Block is a box seen from the front and a little from above: top px of its upper side, then front px of its face.
func (k Kit) Block(x, y, w, top, front int, r draw.Ramp) {
	n := len(r)
	k.Rect(x, y, w, top, r[n-1])
	k.Rect(x, y+top, w, front, r[n/2])
	k.Rect(x, y+top, 1, front, r[min(n/2+1, n-1)])
	k.Rect(x+w-1, y+top, 1, front, r[max(n/2-1, 0)])
	k.Rect(x, y+top+front-1, w, 1, r[0])
}

// Face is an upright sheet: its upper and left rim take the light, the other two lie in shade.
func (k Kit) Face(x, y, w, h int, r draw.Ramp) {
	n := len(r)
	k.Rect(x, y, w, h, r[n/2])
	k.Rect(x, y, w, 1, r[n-1])
	k.Rect(x, y, 1, h, r[n-1])
	k.Rect(x+w-1, y, 1, h, r[max(n/2-1, 0)])
	k.Rect(x, y+h-1, w, 1, r[max(n/2-1, 0)])
}

// Inset is a sunken panel: the rim toward the light is dark.
func (k Kit) Inset(x, y, w, h int, r draw.Ramp) {
	n := len(r)
	k.Rect(x, y, w, h, r[n/2])
	k.Rect(x, y, w, 1, r[0])
	k.Rect(x, y, 1, h, r[0])
	k.Rect(x+1, y+h-1, w-1, 1, r[n-1])
	k.Rect(x+w-1, y+1, 1, h-1, r[n-1])
}

// Boards are upright boards of wide px with grain.
func (k Kit) Boards(x, y, w, h, wide int, r draw.Ramp, seed int) {
	n, worn := len(r), grain(r)
	for i := range w {
		for j := range h {
			at, b := i%wide, i/wide
			tone := n / 2
			switch {
			case at == wide-1:
				tone = seam(n)
			case at == 0:
				tone = n - 1
			case draw.Value(float64(i)*1.7+float64(b)*9, float64(j)/5, seed) > worn:
				tone--
			}
			k.Set(x+i, y+j, r[max(tone, 0)])
		}
	}
}

// Planks are lying boards of high px with grain and, here and there, a joint.
func (k Kit) Planks(x, y, w, h, high int, r draw.Ramp, seed int) {
	n, worn := len(r), grain(r)
	for j := range h {
		for i := range w {
			at, b := j%high, j/high
			tone := n / 2
			joint := (i+b*13+int(draw.Hash(b, 1, seed)%5))%21 == 20
			switch {
			case at == high-1 || joint:
				tone = seam(n)
			case at == 0:
				tone = n - 1
			case draw.Value(float64(i)/5, float64(j)*1.7+float64(b)*9, seed) > worn:
				tone--
			}
			k.Set(x+i, y+j, r[max(tone, 0)])
		}
	}
}

// seam is the value between boards. The wash makes a comb of dark lines waver, so where only the darkest value is left the
// lit edges alone part the boards.
func seam(values int) int {
	if values > 3 {
		return values/2 - 1
	}
	return values / 2
}

// grain is the noise above which wood shows a darker streak: seldom where the next value is the darkest.
func grain(r draw.Ramp) float64 {
	if len(r) > 3 {
		return 0.62
	}
	return 0.86
}

// Pane is glass: dark above, the sky's light below, one slanting mirror stroke.
func (k Kit) Pane(x, y, w, h int, g draw.Ramp) {
	for j := range h {
		for i := range w {
			ink := g[1]
			if j <= h/3 {
				ink = g[0]
			}
			if d := i + j - w/3; (d == 1 || d == 2) && h > 3 {
				ink = g[len(g)-1]
			}
			k.Set(x+i, y+j, ink)
		}
	}
}

// Drum is an upright round body with a lid, w px wide; its lid is lid px high.
func (k Kit) Drum(x, y, w, h, lid int, r draw.Ramp) {
	half := float64(w) / 2
	for i := range w {
		u := (float64(i) + 0.5 - half) / half
		bow := int(math.Round(float64(lid) / 2 * math.Sqrt(1-u*u)))
		ink := r.At(0.58 - 0.5*u)
		if i == 0 {
			ink = r.At(0.55)
		}
		k.Rect(x+i, y+lid/2, 1, h-lid+bow, ink)
		k.Set(x+i, y+lid/2+h-lid+bow-1, r[0])
	}
	if lid > 0 {
		k.Ellipse(float64(x)+half, float64(y)+float64(lid)/2, half, float64(lid)/2, r[len(r)-1])
	}
}

// Bar is a round bar between two places, thick px across.
func (k Kit) Bar(x0, y0, x1, y1, thick float64, r draw.Ramp) {
	k.Limb(x0, y0, thick/2, x1, y1, thick/2, r)
}

// Stands lays the shadow of a thing that stands from x0 to x1 with its foot on the line foot.
func (k Kit) Stands(x0, x1, foot int) {
	reach := [6]int{2, 4, 5, 5, 3, 1}
	ink := k.Pal.Ink("shadow")
	k.Behind(func(x, y int) draw.Ink {
		row := y - foot + 4
		if row < 0 || row >= len(reach) || x < x0+row/4 || x >= x1+reach[row] {
			return draw.Clear
		}
		return ink
	})
}

// Round lays the shadow of a round or thin thing.
func (k Kit) Round(x, foot, rx float64) {
	k.Shadow(x+rx*0.3, foot-0.5, rx*1.15, max(rx*0.34, 1.6), k.Pal.Ink("shadow"))
}

// Poly fills a polygon given as x, y, x, y, …
func (k Kit) Poly(ink draw.Ink, at ...float64) {
	var points []draw.Point
	for i := 0; i < len(at); i += 2 {
		points = append(points, draw.Point{X: at[i], Y: at[i+1]})
	}
	k.Polygon(ink, points...)
}

// Glyphs are strokes that look like writing and say nothing.
func (k Kit) Glyphs(x, y, w, rows int, ink draw.Ink, seed int) {
	for row := range rows {
		for i := 0; i < w; i++ {
			if draw.Hash(i, row, seed)%5 > 0 && (i+row)%4 != 3 {
				k.Set(x+i, y+row*2, ink)
			}
		}
	}
}

// Part paints the piece of a wide drawing that begins dx px from its left.
func Part(w, dx int, paint func(Kit)) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		whole := draw.New(w, c.H, c.Pal)
		paint(Kit{whole})
		c.Draw(whole, -dx, 0)
	}
}

// Mirrored is a drawing seen in a mirror, for things whose light does not tell left from right.
func Mirrored(paint func(Kit)) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		paint(Kit{c})
		c.FlipX()
	}
}
