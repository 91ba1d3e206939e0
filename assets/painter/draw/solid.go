package draw

import "math"

// Ball paints a shaded ellipsoid, as for a clump of leaves: rough lets the light and the rim crumble (0 is smooth,
// 0.5 is leafy).
func (c *Canvas) Ball(cx, cy, rx, ry, rough float64, seed int, ramp Ramp) {
	c.Each(func(x, y int) Ink {
		dx, dy := (float64(x)+0.5-cx)/rx, (float64(y)+0.5-cy)/ry
		n := Value(float64(x)/2.3, float64(y)/1.9, seed)*2 - 1
		d := dx*dx + dy*dy
		if d > 1+rough*n*0.8 {
			return Clear
		}
		up := math.Sqrt(max(1-d, 0))
		return ramp.At(0.42 - 0.34*dx - 0.40*dy + 0.18*up + rough*n*0.5)
	})
}

// Stone is a convex block cut by planes, seen a little from above. It is what rocks are made of: facets, no noise.
type Stone struct {
	CX, CY float64 // centre
	RX, RY float64 // half sizes
	Flat   float64 // 0 round … 1 flat on top
	Facets int     // planes around it; 7 to 14 look like rock
	Seed   int
}

type plane struct{ x, y, z, reach, shade float64 }

// planes cuts the block: one plane for its top, one that lets it stand on the ground, and two rings around it, upright
// walls and the shoulders between wall and top.
func (s Stone) planes() []plane {
	ps := []plane{
		{0.05, -0.16, 1, 0.86 - 0.5*s.Flat, 0.78},
		{0, 1, 0.08, 0.86, 0.16},
	}
	for i := range s.Facets {
		a := (float64(i) + Between(-0.35, 0.35, i, 1, s.Seed)) * 2 * math.Pi / float64(s.Facets)
		z, reach := Between(0.12, 0.4, i, 2, s.Seed), Between(0.82, 1, i, 3, s.Seed)
		if i%2 == 1 {
			z, reach = Between(0.7, 1.2, i, 2, s.Seed), Between(0.92, 1.12, i, 3, s.Seed)-0.25*s.Flat
		}
		x, y := math.Cos(a), math.Sin(a)
		l := math.Sqrt(x*x + y*y + z*z)
		shade := 0.44 + (-0.62*x-0.66*y+0.5*(z-0.4))/l*0.62
		ps = append(ps, plane{x / l, y / l, z / l, reach / l, shade})
	}
	return ps
}

// height returns how far the block rises toward the eye at a place in unit coordinates, and the plane that is met.
func (s Stone) height(ps []plane, u, v float64) (float64, int) {
	best, at := math.Inf(1), 0
	for i, p := range ps {
		if h := (p.reach - p.x*u - p.y*v) / p.z; h < best {
			best, at = h, i
		}
	}
	return best, at
}

// Stone paints a block of rock with a ramp; ridges that face the light get one value more, the ground line is dark.
func (c *Canvas) Stone(s Stone, ramp Ramp) {
	ps := s.planes()
	step := 1 / float64(len(ramp))
	c.Each(func(x, y int) Ink {
		u, v := (float64(x)+0.5-s.CX)/s.RX, (float64(y)+0.5-s.CY)/s.RY
		h, at := s.height(ps, u, v)
		if h <= 0 {
			return Clear
		}
		shade := ps[at].shade
		if below, _ := s.height(ps, u, v+1/s.RY); below <= 0 && v > 0.3 {
			return ramp[0]
		}
		if _, next := s.height(ps, u+1/s.RX, v+1/s.RY); next != at && ps[next].shade < shade-0.05 {
			shade += step
		}
		return ramp.At(shade)
	})
}

// Relief paints a shape as a thick slab lit from the upper left: its rim toward the light is bright, its rim away from
// it dark, over depth px. texture (−1…1) shifts the value of the flat part.
func (c *Canvas) Relief(shape func(x, y float64) bool, depth int, ramp Ramp, texture func(x, y int) float64) {
	c.Each(func(x, y int) Ink {
		px, py := float64(x)+0.5, float64(y)+0.5
		if !shape(px, py) {
			return Clear
		}
		shade := 0.52 + 0.3*texture(x, y)
		for d := 1; d <= depth; d++ {
			reach := float64(d)
			strength := (1 - float64(d-1)/float64(depth)) * 0.42
			if !shape(px-reach*0.8, py-reach*0.7) {
				return ramp.At(shade + strength)
			}
			if !shape(px+reach*0.9, py+reach*0.5) {
				return ramp.At(shade - strength)
			}
		}
		return ramp.At(shade)
	})
}
