package level

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"handhold/game/fixed"
)

// maxCoordinate is how far from a map's corner anything may lie, in px.
const maxCoordinate = 1 << 15

// maxCorners is how many corners a polygon may have: the checks compare each with each.
const maxCorners = 256

// floatPoint is a place in px, rounded to 1/256 px; false where it is no number
// or out of all reason.
func floatPoint(x, y float64) (fixed.Point, bool) {
	if !(math.Abs(x) <= maxCoordinate) || !(math.Abs(y) <= maxCoordinate) {
		return fixed.Point{}, false
	}
	return fixed.Point{X: int32(math.Round(x * fixed.One)), Y: int32(math.Round(y * fixed.One))}, true
}

// parseCoordinate reads a decimal number of px, rounded to 1/256 px.
func parseCoordinate(s string) (int32, bool) {
	v, ok := parseDecimal(s)
	if !ok {
		return 0, false
	}
	p, ok := floatPoint(v, 0)
	return p.X, ok
}

// parseDecimal reads a decimal number.
func parseDecimal(s string) (float64, bool) {
	if strings.ContainsAny(s, "xX_pPnN") { // hexadecimal, 1_000, Inf and NaN, which Go reads and Tiled does not write
		return 0, false
	}
	v, err := strconv.ParseFloat(s, 64)
	return v, err == nil
}

// parsePoints reads the points of a polygon or polyline, so many at least: "0,0 16,0 16,8".
func parsePoints(s string, least int) (fixed.Polygon, bool) {
	fields := strings.Fields(s)
	if len(fields) < least || len(fields) > maxCorners {
		return nil, false
	}
	poly := make(fixed.Polygon, len(fields))
	for i, f := range fields {
		x, y, ok := strings.Cut(f, ",")
		var okX, okY bool
		poly[i].X, okX = parseCoordinate(x)
		poly[i].Y, okY = parseCoordinate(y)
		if !ok || !okX || !okY {
			return nil, false
		}
	}
	return poly, true
}

// corners is a box as a polygon, clockwise on the screen.
func corners(b fixed.Box) fixed.Polygon {
	return fixed.Polygon{b.Min, {X: b.Max.X, Y: b.Min.Y}, b.Max, {X: b.Min.X, Y: b.Max.Y}}
}

// sixteenth is the cosine, times 256, of each sixteenth of a turn in the first quarter.
var sixteenth = [5]int32{256, 237, 181, 98, 0}

// ellipse is the 16-gon whose corners lie on the ellipse inside b, clockwise on the screen.
func ellipse(b fixed.Box) fixed.Polygon {
	c, size := b.Centre(), b.Size()
	poly := make(fixed.Polygon, 16)
	for i := range poly {
		q, k := i/4, i%4
		cos, sin := sixteenth[k], sixteenth[4-k]
		for range q {
			cos, sin = -sin, cos
		}
		poly[i] = fixed.Point{
			X: c.X + int32(int64(size.X)*int64(cos)/512),
			Y: c.Y + int32(int64(size.Y)*int64(sin)/512),
		}
	}
	return poly
}

// capsule is a box of that size at 0, 0 whose shorter sides are half circles, as
// a polygon clockwise on the screen.
func capsule(size fixed.Point) fixed.Polygon {
	side := min(size.X, size.Y)
	round := ellipse(fixed.Box{Max: fixed.Point{X: side, Y: side}})
	out := make(fixed.Polygon, 0, len(round)+2)
	// The circle's corners go clockwise from its right end; those beyond the middle of the longer side move to the far end.
	for i, p := range round {
		q := p
		switch {
		case size.X > side && (i <= 4 || i >= 12):
			q.X += size.X - side
		case size.Y > side && i <= 8:
			q.Y += size.Y - side
		}
		out = append(out, q)
		switch { // where the circle parts, its corner is on both ends
		case size.X > side && i == 4:
			out = append(out, p)
		case size.X > side && i == 12:
			out = append(out[:len(out)-1], p, q)
		case size.Y > side && i == 8:
			out = append(out, p)
		}
	}
	if size.Y > side {
		out = append(out, round[0])
	}
	return out
}

// area2 is twice the area of g in 1/65536 px², positive where its corners go
// clockwise on the screen.
func area2(g fixed.Polygon) int64 {
	var sum int64
	for i, p := range g {
		sum += p.Cross(g[(i+1)%len(g)])
	}
	return sum
}

// badPolygon is what is wrong with g, empty for nothing.
func badPolygon(g fixed.Polygon) string {
	switch {
	case area2(g) == 0:
		return "its polygon has no area"
	case crosses(g):
		return "its polygon crosses itself"
	}
	return ""
}

// crosses says whether two sides of g that are not neighbours touch.
func crosses(g fixed.Polygon) bool {
	n := len(g)
	for i := range n {
		for j := i + 2; j < n; j++ {
			if i == 0 && j == n-1 {
				continue
			}
			if meet(g[i], g[i+1], g[j], g[(j+1)%n]) {
				return true
			}
		}
	}
	return false
}

// meet says whether the stretches ab and cd share a point.
func meet(a, b, c, d fixed.Point) bool {
	s1, s2 := turn(a, b, c), turn(a, b, d)
	s3, s4 := turn(c, d, a), turn(c, d, b)
	if s1 != s2 && s3 != s4 {
		return true
	}
	return s1 == 0 && between(a, b, c) || s2 == 0 && between(a, b, d) ||
		s3 == 0 && between(c, d, a) || s4 == 0 && between(c, d, b)
}

// turn is 1 where the way a, b, c turns clockwise on the screen, -1 where it
// turns the other way, 0 where it goes straight.
func turn(a, b, c fixed.Point) int {
	switch v := b.Sub(a).Cross(c.Sub(b)); {
	case v > 0:
		return 1
	case v < 0:
		return -1
	}
	return 0
}

// between says whether p, known to be on the line ab, lies between them.
func between(a, b, p fixed.Point) bool {
	return p.X >= min(a.X, b.X) && p.X <= max(a.X, b.X) && p.Y >= min(a.Y, b.Y) && p.Y <= max(a.Y, b.Y)
}

// Convex cuts g, whose sides must not cross, into convex polygons with corners
// clockwise on the screen. A convex g stays whole; others become triangles (ear
// clipping, after G. Meisters). A polygon without area gives none.
func Convex(g fixed.Polygon) []fixed.Polygon {
	if len(g) < 3 || area2(g) == 0 {
		return nil
	}
	rest := slices.Clone(g)
	if area2(rest) < 0 {
		slices.Reverse(rest)
	}
	rest = withoutStraight(rest)
	var out []fixed.Polygon
	for len(rest) > 3 && !isConvex(rest) {
		i := ear(rest)
		if i < 0 {
			return out
		}
		n := len(rest)
		out = append(out, fixed.Polygon{rest[(i+n-1)%n], rest[i], rest[(i+1)%n]})
		rest = withoutStraight(slices.Delete(rest, i, i+1))
	}
	if len(rest) < 3 {
		return out
	}
	return append(out, rest)
}

// withoutStraight is g without corners on a straight side.
func withoutStraight(g fixed.Polygon) fixed.Polygon {
	for i := 0; i < len(g) && len(g) >= 3; {
		n := len(g)
		if turn(g[(i+n-1)%n], g[i], g[(i+1)%n]) == 0 {
			g = slices.Delete(g, i, i+1)
			i = max(0, i-1)
			continue
		}
		i++
	}
	return g
}

func isConvex(g fixed.Polygon) bool {
	n := len(g)
	for i := range g {
		if turn(g[i], g[(i+1)%n], g[(i+2)%n]) < 0 {
			return false
		}
	}
	return true
}

// ear is a corner of the clockwise g that can be cut off, or -1.
func ear(g fixed.Polygon) int {
	n := len(g)
	for i := range g {
		a, b, c := g[(i+n-1)%n], g[i], g[(i+1)%n]
		if turn(a, b, c) <= 0 {
			continue
		}
		free := true
		for j, p := range g {
			if j == (i+n-1)%n || j == i || j == (i+1)%n {
				continue
			}
			if turn(a, b, p) >= 0 && turn(b, c, p) >= 0 && turn(c, a, p) >= 0 {
				free = false
				break
			}
		}
		if free {
			return i
		}
	}
	return -1
}
