package nature

import (
	"math"

	"handhold/assets/painter/draw"
)

// TurbineFrames is how many pictures a third of a turn has.
const TurbineFrames = 4

// Turbine is a wind wheel on a slender mast, seen from below; frame is how far its three blades have turned.
func Turbine(white, dark string, frame int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		w, d := c.Pal.Ramp(white), c.Pal.Ramp(dark)
		cx, cy, foot := float64(c.W)/2, float64(c.H)*0.40, float64(c.H)-4
		for y := int(cy); y < int(foot); y++ {
			half := 1.4 + 3.2*(float64(y)-cy)/(foot-cy)
			for x := int(cx - half); x <= int(cx+half); x++ {
				u := (float64(x) + 0.5 - cx) / half
				ink := w[len(w)-1]
				switch {
				case u > 0.45:
					ink = d[2]
				case u > -0.1:
					ink = w[0]
				}
				c.Set(x, y, ink)
			}
		}
		long := min(cx, cy) - 3
		for i := range 3 {
			a := float64(i)*2*math.Pi/3 + float64(frame)*2*math.Pi/3/TurbineFrames + 0.3
			dx, dy := math.Cos(a), math.Sin(a)
			sx, sy := -dy, dx // the side that is broad near the hub
			c.Polygon(w[len(w)-1],
				draw.Point{X: cx + dx*3, Y: cy + dy*3}, draw.Point{X: cx + dx*long*0.22 + sx*4.2, Y: cy + dy*long*0.22 + sy*4.2},
				draw.Point{X: cx + dx*long, Y: cy + dy*long}, draw.Point{X: cx + dx*long*0.22 - sx*1.2, Y: cy + dy*long*0.22 - sy*1.2})
			c.Polygon(d[3%len(d)],
				draw.Point{X: cx + dx*3, Y: cy + dy*3}, draw.Point{X: cx + dx*long*0.22 + sx*4.2, Y: cy + dy*long*0.22 + sy*4.2},
				draw.Point{X: cx + dx*long, Y: cy + dy*long}, draw.Point{X: cx + dx*long*0.22 + sx*2.4, Y: cy + dy*long*0.22 + sy*2.4})
		}
		c.Ellipse(cx+0.6, cy+0.6, 3.6, 3.6, d[1])
		c.Ellipse(cx, cy, 3, 3, w[len(w)-1])
		c.Shadow(cx+4, foot-0.5, 9, 2.6, c.Pal.Ink("shadow"))
	}
}
