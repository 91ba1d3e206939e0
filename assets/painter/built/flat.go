package built

import (
	"math"

	"handhold/assets/painter/draw"
)

// What lies flat on the ground.

// PaperStrip is a piece of torn paper that curls a little off the ground.
func PaperStrip(ramp string, w, h float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		cx, cy := float64(c.W)/2, float64(c.H)-4-h/2
		tilt := draw.Between(-0.35, 0.35, 1, 1, seed)
		c.Each(func(x, y int) draw.Ink {
			px, py := float64(x)+0.5-cx, float64(y)+0.5-cy
			curl := math.Sin(px/w*5+float64(seed)) * 1.2
			v := py - px*tilt - curl
			tear := 2.2 * (draw.Value(px/2+40, float64(seed)+0.5, seed) - 0.5)
			end := w/2 + 2*(draw.Value(py/1.5+40, 0.5, seed)-0.5)
			if math.Abs(px) > end || v < -h/2+tear || v > h/2+tear*0.6 {
				return draw.Clear
			}
			slope := math.Cos(px/w*5 + float64(seed))
			switch {
			case v > h/2+tear*0.6-1:
				return r[0]
			case slope > 0.2:
				return r[len(r)-1]
			}
			return r[len(r)/2]
		})
		c.Contact()
	}
}

// ColourPuddle is pigment that ran off something and lies flat.
func ColourPuddle(ramp string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		c.Blob(16, 20, 13, 7.5, 0.3, seed, r[0])
		c.Blob(16, 20, 11.8, 6.4, 0.3, seed, r[1])
		c.Blob(13, 18.4, 4.5, 2, 0.3, seed+1, r[len(r)-1])
	}
}

// PuddleTown mirrors a town that is not there.
func PuddleTown(c *draw.Canvas) {
	b, rim := c.Pal.Ramp("blue"), c.Pal.Ramp("darkclay")
	dark := c.Pal.Ramp("rock")
	c.Blob(16, 20, 15, 9.4, 0.1, 5, rim[0])
	water := draw.New(c.W, c.H, c.Pal)
	water.Blob(16, 20.6, 14, 8.6, 0.1, 5, b[1])
	roofs := []struct{ x, w, h, point int }{{4, 5, 5, 2}, {9, 4, 8, 0}, {13, 5, 4, 2}, {18, 3, 10, 1}, {21, 5, 6, 2}, {26, 3, 4, 0}}
	town := water.Copy()
	for _, r := range roofs {
		for i := range r.w {
			tip := 0
			if r.point > 0 {
				tip = r.point - draw.Abs(i-r.w/2)
			}
			town.Rect(r.x+i, 12, 1, r.h+tip, b[0])
		}
		town.Rect(r.x+1, 15, 1, 1, c.Pal.Ramp("dust")[2])
		town.Rect(r.x+r.w-2, 13+r.h/2, 1, 1, dark[1])
	}
	c.Each(func(x, y int) draw.Ink {
		if water.At(x, y) == draw.Clear {
			return draw.Clear
		}
		return town.At(x, y)
	})
	c.Rect(8, 26, 6, 1, c.Pal.Ramp("pebble")[2])
	c.Rect(18, 24, 5, 1, c.Pal.Ramp("pebble")[2])
}

// DoorShadow is the shadow of a door that is not there.
func DoorShadow(c *draw.Canvas) {
	ink := c.Pal.Ink("shadow")
	c.Polygon(ink, draw.Point{X: 4, Y: 28}, draw.Point{X: 15, Y: 3}, draw.Point{X: 30, Y: 3}, draw.Point{X: 19, Y: 28})
	for _, y := range []int{6, 17} {
		for j := range 8 {
			x := 17 - (y+j-3)*11/25
			c.Rect(x, y+j, 9, 1, c.Pal.Ramp("sand")[0])
		}
	}
	c.Rect(19, 15, 2, 2, c.Pal.Ramp("sand")[0])
}
