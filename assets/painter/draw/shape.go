package draw

import "math"

// Point is a place on the canvas in px; pixel (x, y) has its centre at (x+0.5, y+0.5).
type Point struct{ X, Y float64 }

// Inside reports whether a point lies in a polygon (even-odd).
func Inside(poly []Point, x, y float64) bool {
	in := false
	for i, j := 0, len(poly)-1; i < len(poly); j, i = i, i+1 {
		a, b := poly[i], poly[j]
		if (a.Y > y) != (b.Y > y) && x < (b.X-a.X)*(y-a.Y)/(b.Y-a.Y)+a.X {
			in = !in
		}
	}
	return in
}

// Polygon fills a polygon with one ink.
func (c *Canvas) Polygon(ink Ink, poly ...Point) {
	c.Each(func(x, y int) Ink {
		if Inside(poly, float64(x)+0.5, float64(y)+0.5) {
			return ink
		}
		return Clear
	})
}

// Ellipse fills an ellipse given by its centre and half sizes.
func (c *Canvas) Ellipse(cx, cy, rx, ry float64, ink Ink) {
	c.within(cx-rx, cy-ry, cx+rx, cy+ry, func(x, y int) Ink {
		if ellipse(x, y, cx, cy, rx, ry) <= 1 {
			return ink
		}
		return Clear
	})
}

// Ring draws the outline of an ellipse about one pixel wide.
func (c *Canvas) Ring(cx, cy, rx, ry float64, ink Ink) {
	c.Each(func(x, y int) Ink {
		if ellipse(x, y, cx, cy, rx, ry) <= 1 && ellipse(x, y, cx, cy, rx-1, ry-1) > 1 {
			return ink
		}
		return Clear
	})
}

// Shadow lays an ellipse of shadow on the pixels that are still clear.
func (c *Canvas) Shadow(cx, cy, rx, ry float64, ink Ink) {
	c.Behind(func(x, y int) Ink {
		if ellipse(x, y, cx, cy, rx, ry) <= 1 {
			return ink
		}
		return Clear
	})
}

func ellipse(x, y int, cx, cy, rx, ry float64) float64 {
	if rx <= 0 || ry <= 0 {
		return math.Inf(1)
	}
	dx, dy := (float64(x)+0.5-cx)/rx, (float64(y)+0.5-cy)/ry
	return dx*dx + dy*dy
}

// Blob fills a patch with an uneven edge: an ellipse whose rim wanders by up to rough (a share of the radius).
func (c *Canvas) Blob(cx, cy, rx, ry, rough float64, seed int, ink Ink) {
	c.Each(func(x, y int) Ink {
		n := Value(float64(x)/5+0.37, float64(y)/5+0.61, seed)*2 - 1
		if ellipse(x, y, cx, cy, rx, ry) <= 1+2*rough*n {
			return ink
		}
		return Clear
	})
}

// Limb draws a round, tapering limb (trunk, branch, post) between two points with radii r0 and r1, lit from the upper
// left. The light depends only on the side of the limb, so that limbs joined end to end show no seam. A limb thinner
// than a pixel is a line.
func (c *Canvas) Limb(x0, y0, r0, x1, y1, r1 float64, ramp Ramp) {
	if max(r0, r1) < 0.8 {
		c.Line(int(x0), int(y0), int(x1), int(y1), ramp.At(0.5))
		return
	}
	dx, dy := x1-x0, y1-y0
	length := math.Hypot(dx, dy)
	ax, ay := 1.0, 0.0 // across the limb, away from the light
	if length > 0 {
		ax, ay = -dy/length, dx/length
	}
	if 0.85*ax+0.5*ay < 0 {
		ax, ay = -ax, -ay
	}
	wide := max(r0, r1)
	c.within(min(x0, x1)-wide, min(y0, y1)-wide, max(x0, x1)+wide, max(y0, y1)+wide, func(x, y int) Ink {
		px, py := float64(x)+0.5-x0, float64(y)+0.5-y0
		t := 0.0
		if length > 0 {
			t = min(max((px*dx+py*dy)/(length*length), 0), 1)
		}
		ox, oy := px-t*dx, py-t*dy
		r := mix(r0, r1, t)
		if math.Hypot(ox, oy) > r {
			return Clear
		}
		return ramp.At(0.52 - 0.5*(ox*ax+oy*ay)/max(r, 0.8))
	})
}

// within is Each for the pixels of a rectangle only.
func (c *Canvas) within(left, top, right, low float64, paint func(x, y int) Ink) {
	for y := max(int(top)-1, 0); y <= min(int(low)+1, c.H-1); y++ {
		for x := max(int(left)-1, 0); x <= min(int(right)+1, c.W-1); x++ {
			if ink := paint(x, y); ink != Clear {
				c.Set(x, y, ink)
			}
		}
	}
}

// Trail draws limbs through a row of points, thinning from r0 to r1.
func (c *Canvas) Trail(r0, r1 float64, ramp Ramp, points ...Point) {
	n := float64(len(points) - 1)
	for i := range len(points) - 1 {
		a, b := points[i], points[i+1]
		c.Limb(a.X, a.Y, mix(r0, r1, float64(i)/n), b.X, b.Y, mix(r0, r1, float64(i+1)/n), ramp)
	}
}
