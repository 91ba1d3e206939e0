package bridge

import (
	"math"

	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
)

// What stands and lies at the water's edge.

// stepStone is a flat stone to step on.
func stepStone(rx, ry float64, seed int) func(built.Kit) {
	return func(k built.Kit) {
		s := k.Ramp("stone")
		x, y := float64(k.W)/2, float64(k.H)/2+1
		k.Blob(x, y+2, rx, ry, 0.14, seed, s[0])
		k.Blob(x, y+1, rx, ry, 0.14, seed, s[1])
		k.Blob(x, y, rx, ry, 0.14, seed, s[3])
		k.Blob(x-rx*0.2, y-ry*0.22, rx*0.62, ry*0.5, 0.2, seed+1, s[4])
		k.Blob(x+rx*0.5, y+ry*0.3, rx*0.3, ry*0.3, 0.3, seed+2, k.Ramp("moss")[1])
		k.Shadow(x+1, y+3, rx+1, ry+1, k.Pal.Ink("shadow"))
	}
}

// pierEnd is where a pier ends in the water: its last boards, two posts, the beam below.
func pierEnd(k built.Kit) {
	deckUp(deckOn, deckOn)(k)
	w := k.Ramp("wood")
	for y := 34; y < k.H; y++ {
		for x := range k.W {
			k.Set(x, y, draw.Clear)
		}
	}
	k.Rect(3, 34, 26, 1, w[3])
	k.Rect(3, 35, 26, 4, w[1])
	k.Rect(3, 38, 26, 1, w[0])
	for _, x := range []float64{6, 26} {
		k.Bar(x, 44, x, 26, 4.4, w)
		k.Ellipse(x, 25.5, 2.4, 1.5, w[3])
		k.Ring(x, 44.5, 4, 1.5, k.Ramp("paint")[2])
	}
	k.Behind(func(x, y int) draw.Ink {
		if y > 38 && y < 44 && x > 4 && x < 31 {
			return k.Pal.Ink("shadow")
		}
		return draw.Clear
	})
}

// pierPost is a mooring post that stands in the water, with a rope around it.
func pierPost(k built.Kit) {
	w, r := k.Ramp("wood"), k.Ramp("rope")
	k.Bar(16, 28, 16, 10, 5.4, w)
	k.Ellipse(16, 9.6, 2.8, 1.6, w[3])
	k.Ring(16, 9.6, 2.8, 1.6, w[2])
	for y := 14; y < 19; y += 2 {
		k.Rect(13, y, 6, 1, r[2])
		k.Rect(13, y+1, 6, 1, r[0])
	}
	k.Line(18, 18, 22, 25, r[1])
	k.Ring(16, 29, 5.4, 1.8, k.Ramp("paint")[2])
}

// rowBoat lies at its rope, its oars shipped.
func rowBoat(k built.Kit) {
	w, p := k.Ramp("wood"), k.Ramp("paint")
	for x := 5; x < 60; x++ {
		u := (float64(x) + 0.5 - 32) / 27.5
		if math.Abs(u) > 1 {
			continue
		}
		sheer := 4 * u * u
		wide := 9 * math.Sqrt(1-math.Pow(math.Abs(u), 2.4))
		near, far := 62+wide*0.55-sheer, 62-wide-sheer
		bottom := near + 10*math.Sqrt(1-math.Pow(math.Abs(u), 3))
		for y := int(far); y < int(bottom); y++ {
			fy := float64(y)
			ink := w[1]
			switch {
			case fy < far+1.2:
				ink = k.Ramp("cream")[0]
			case fy > near+1.5 && fy < near+5:
				ink = p[1]
			case fy >= near+5:
				ink = p[0]
			case fy > near-0.6:
				ink = k.Ramp("cream")[0]
			case fy < far+wide*0.6:
				ink = w[0]
			case int(fy)%3 == 0:
				ink = w[2]
			}
			if fy > near+1.5 && u < -0.5 && fy < near+5 {
				ink = p[2]
			}
			k.Set(x, y, ink)
		}
	}
	for _, x := range []int{18, 32, 45} {
		k.Rect(x, 55, 4, 11, w[3])
		k.Rect(x+3, 55, 1, 11, w[1])
		k.Rect(x, 65, 4, 1, w[0])
	}
	k.Line(14, 60, 42, 57, w[3])
	k.Line(14, 61, 42, 58, w[0])
	k.Rect(41, 56, 8, 3, w[3])
	k.Ring(32, 72, 27, 4, p[2])
	k.Shadow(33, 72, 29, 5, k.Pal.Ink("shadow"))
}

// lanternPost hangs one lantern over the way.
func lanternPost(lit bool) func(built.Kit) {
	return func(k built.Kit) {
		w, l, iron := k.Ramp("wood"), k.Ramp("lamp"), k.Pal.Ink("iron")
		k.Bar(12, 45, 12, 6, 3, w)
		k.Bar(9, 9, 23, 9, 2.2, w)
		k.Line(12, 15, 18, 10, w[1])
		k.Rect(21, 11, 1, 3, iron)
		g := draw.Ramp{k.Ramp("paint")[0], k.Ramp("paint")[1], k.Ramp("paint")[2]}
		if lit {
			g = l
		}
		k.Rect(18, 15, 7, 9, g[1])
		k.Rect(19, 16, 3, 6, g[2])
		k.Rect(24, 15, 1, 9, g[0])
		k.Rect(17, 14, 9, 1, iron)
		k.Rect(17, 24, 9, 1, iron)
		k.Rect(21, 15, 1, 9, iron)
		k.Rect(19, 13, 5, 1, iron)
		k.Round(12, 45, 5)
	}
}

// mirrorLight is a lantern's light on water with no lantern over it.
func mirrorLight(k built.Kit) {
	ink, l := k.Pal.Ink("mirror"), k.Ramp("lamp")
	for i := range 11 {
		half := []int{2, 3, 4, 4, 3, 5, 3, 4, 2, 3, 1}[i]
		shift := int(draw.Hash(i, 1, 3)%3) - 1
		k.Rect(16-half+shift, 4+i*2, half*2, 1, ink)
		if i < 7 {
			k.Rect(15+shift, 4+i*2, 2+i%2, 1, l[2-i/4])
		}
	}
}
