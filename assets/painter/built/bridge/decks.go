package bridge

import (
	"math"

	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
)

// Bridges, piers and what crosses water. Decks lie flat, one walks on them; rails and arches stand.

// Ways a piece of deck begins or ends.
const (
	deckOn = iota
	deckShore
	deckTorn
)

// deck is a piece of bridge crossed from left to right, 32 px wide and 26 px deep, with the beam under its near edge.
func deck(left, right int) func(built.Kit) {
	return func(k built.Kit) {
		w := k.Ramp("wood")
		for x := range 32 {
			b := x / 6
			gap := left == deckTorn && (b == 0 || b == 2) || right == deckTorn && (b > 4 || b == 3)
			cut := 0
			if left == deckTorn && b < 4 || right == deckTorn && b > 2 {
				cut = int(draw.Hash(b, 3, 7) % 7)
			}
			if gap {
				continue
			}
			for y := 8 + cut; y < 36-cut/2; y++ {
				tone := 2
				switch {
				case x%6 == 5:
					tone = 1
				case x%6 == 0 || y == 8+cut:
					tone = 3
				case draw.Value(float64(x)*1.7+float64(b)*7, float64(y)/6, 5) > 0.76:
					tone = 1
				}
				k.Set(x, y, w[tone])
			}
			if x%6 == 2 && cut < 3 {
				k.Set(x, 11, w[0])
				k.Set(x, 32, w[0])
			}
		}
		from, to := 0, 32
		if left == deckTorn {
			from = 7
		}
		if right == deckTorn {
			to = 25
		}
		k.Rect(from, 34, to-from, 2, w[1])
		k.Rect(from, 36, to-from, 3, w[0])
		for x := from; x+5 <= to; x += 8 {
			k.Rect(x+2, 39, 3, 3, w[0])
		}
		for i, end := range []int{left, right} {
			if end != deckShore {
				continue
			}
			x := 27 * i
			k.Block(x, 5, 5, 2, 36, k.Ramp("stone"))
			k.Rect(x+1, 14, 3, 1, k.Ramp("stone")[1])
			k.Rect(x, 24, 4, 1, k.Ramp("stone")[1])
			k.Rect(x, 8, 2, 3, k.Ramp("moss")[1])
		}
		k.Behind(func(x, y int) draw.Ink {
			if y > 38 && y < 44 && x >= from && x < to {
				return k.Pal.Ink("shadow")
			}
			return draw.Clear
		})
	}
}

// deckUp is a piece of bridge crossed up and down, 32 px wide and as long as its cell.
func deckUp(top, low int) func(built.Kit) {
	return func(k built.Kit) {
		w := k.Ramp("wood")
		for y := range k.H {
			b := y / 6
			if top == deckTorn && (b == 0 || b == 2) || low == deckTorn && (b == 7 || b == 5) {
				continue
			}
			in := int(draw.Hash(b, 2, 4) % 2)
			if top == deckTorn && b < 4 || low == deckTorn && b > 4 {
				in += int(draw.Hash(b, 3, 9) % 8)
			}
			for x := 3 + in; x < 29-in/2; x++ {
				tone := 2
				switch {
				case y%6 == 5:
					tone = 1
				case y%6 == 0:
					tone = 3
				case draw.Value(float64(x)/6, float64(y)*1.7+float64(b)*7, 5) > 0.74:
					tone = 1
				}
				k.Set(x, y, w[tone])
			}
			if y%6 == 3 && in < 3 {
				k.Set(6, y, w[0])
				k.Set(25, y, w[0])
			}
		}
		if top == deckShore || low == deckShore {
			y := 0
			if low == deckShore {
				y = k.H - 9
			}
			k.Block(1, y, 30, 4, 5, k.Ramp("stone"))
			k.Rect(9, y+4, 1, 4, k.Ramp("stone")[1])
			k.Rect(20, y+4, 1, 4, k.Ramp("stone")[1])
			k.Rect(3, y+3, 4, 1, k.Ramp("moss")[1])
		}
		k.Behind(func(x, y int) draw.Ink {
			if x > 28 && k.At(26, y) != draw.Clear {
				return k.Pal.Ink("shadow")
			}
			return draw.Clear
		})
	}
}

// ropes is a hand rope between two posts along a deck; broken, it hangs down.
func ropes(broken bool) func(built.Kit) {
	return func(k built.Kit) {
		w, r := k.Ramp("wood"), k.Ramp("rope")
		k.Bar(2.5, 29, 2.5, 8, 3.2, w)
		k.Ellipse(2.5, 7.5, 1.8, 1.2, w[3])
		for _, level := range []int{11, 19} {
			for x := 4; x < 32; x++ {
				u := float64(x-18) / 16
				y := level + 3 - int(3*u*u+0.5)
				if broken {
					if x > 13 {
						break
					}
					y = level + (x-4)*(x-4)/8
				}
				k.Set(x, y, r[2-x%3/2])
				k.Set(x, y+1, r[0])
			}
		}
		for x := 10; x < 30 && !broken; x += 7 {
			k.Rect(x, 14, 1, 8, r[1])
		}
		k.Rect(1, 11, 4, 2, r[2])
		k.Rect(1, 13, 4, 1, r[0])
	}
}

// ropePostUp is one post of a bridge crossed up and down, with its rope going on to the next.
func ropePostUp(k built.Kit) {
	w, r := k.Ramp("wood"), k.Ramp("rope")
	for y := range 32 {
		k.Set(15, y, r[1+y%3/2])
		k.Set(16, y, r[0])
	}
	k.Bar(16, 29, 16, 9, 3.2, w)
	k.Ellipse(16, 8.5, 1.8, 1.2, w[3])
	k.Rect(14, 12, 4, 2, r[2])
	k.Rect(14, 14, 4, 1, r[0])
}

// beams is a wooden railing.
func beams(k built.Kit) {
	w := k.Ramp("wood")
	for _, y := range []int{11, 18} {
		k.Rect(0, y, 32, 3, w[2])
		k.Rect(0, y, 32, 1, w[3])
		k.Rect(0, y+2, 32, 1, w[0])
		k.Rect(9+y, y+1, 5, 1, w[1])
	}
	k.Rect(3, 8, 4, 21, w[2])
	k.Rect(3, 8, 1, 21, w[3])
	k.Rect(6, 8, 1, 21, w[0])
	k.Rect(3, 7, 4, 2, w[3])
	k.Rect(4, 14, 1, 2, k.Ramp("iron")[0])
}

// pillar carries a bridge from below: of stone, or of crossed timber.
func pillar(timber bool) func(built.Kit) {
	return func(k built.Kit) {
		w, s := k.Ramp("wood"), k.Ramp("stone")
		foot := k.H - 5
		if timber {
			for _, x := range []float64{18, 46} {
				k.Bar(x+(x-32)*0.12, float64(foot), x, 4, 5, w)
			}
			for y := 14.0; y < 60; y += 22 {
				k.Bar(17, y+18, 47, y+2, 2.4, w[:3])
				k.Bar(17, y+2, 47, y+18, 2.6, w)
				k.Bar(14, y, 50, y, 3, w)
			}
			k.Round(17, float64(foot), 7)
			k.Round(49, float64(foot), 7)
			return
		}
		for y := 2; y < foot; y++ {
			half := 15 + y/14
			for x := -half; x < half; x++ {
				row := y / 8
				at := (x + 40 + row%2*6) % 12
				tone := 2
				switch {
				case y%8 == 7 || at == 11:
					tone = 1
				case at == 0 || y%8 == 0:
					tone = 3
				}
				if x > half-6 {
					tone = max(tone-1, 0)
				}
				if x < -half+2 {
					tone = 4
				}
				k.Set(32+x, y, s[tone])
			}
		}
		k.Block(14, 0, 36, 3, 5, s)
		k.Block(11, foot-6, 42, 3, 6, s)
		grow(k, 14, foot-3, 36, 5)
		k.Stands(12, 53, foot+1)
	}
}

// grow lets moss climb w px along a foot line, up to h px.
func grow(k built.Kit, x, y, w, h int) {
	m := k.Ramp("moss")
	for i := range w {
		tall := int(float64(h)*draw.Value(float64(i)/4, 0.4, x) - 0.8)
		for j := range max(tall, 0) {
			k.Set(x+i, y-j, m[min((tall-j)/2, 1)])
		}
	}
}

// arch is a piece of a stone bridge seen from the side; its opening is left clear.
func arch(kind string) func(built.Kit) {
	return func(k built.Kit) {
		s := k.Ramp("stone")
		foot := k.H - 4
		opening := func(x, y int) float64 {
			if kind != "mid" {
				return 2 // the ends are whole
			}
			return math.Hypot((float64(x)+0.5-32)/26, (float64(y)+0.5-float64(foot))/46)
		}
		k.Each(func(x, y int) draw.Ink {
			d := opening(x, y)
			if y < 22 || y > foot || d < 1 {
				return draw.Clear
			}
			if d < 1.16 { // the ring of wedge stones
				a := math.Atan2(float64(foot-y), float64(x)-32)
				switch {
				case d < 1.03:
					return s[0]
				case math.Mod(a*6+12, 1) < 0.14:
					return s[1]
				case x < 32:
					return s[4]
				}
				return s[3]
			}
			row := (y - 22) / 7
			at := (x + row%2*7) % 14
			switch {
			case (y-22)%7 == 6 || at == 13:
				return s[1]
			case (y-22)%7 == 0 && at < 9:
				return s[3]
			case draw.Hash((x+row%2*7)/14, row, 6)%5 == 0:
				return s[3]
			}
			return s[2]
		})
		k.Rect(0, 10, 64, 8, s[4]) // the parapet: its top and its face
		k.Rect(0, 14, 64, 1, s[3])
		k.Rect(0, 18, 64, 5, s[3])
		k.Rect(0, 22, 64, 1, s[0])
		for x := 13; x < 64; x += 16 {
			k.Rect(x, 10, 1, 12, s[2])
		}
		m := k.Ramp("moss")
		for x := range 64 {
			if h := int(6*draw.Value(float64(x)/5, 0.5, 9)) - 2; h > 0 {
				k.Rect(x, 23, 1, h, m[0])
				k.Set(x, 23, m[1])
			}
		}
		switch kind {
		case "left":
			k.Block(0, 4, 11, 4, foot-8, s)
			grow(k, 0, foot, 34, 6)
		case "right":
			k.Block(53, 4, 11, 4, foot-8, s)
			grow(k, 30, foot, 34, 6)
		}
	}
}

// paving is a piece of a stone bridge's way, crossed from left to right.
func paving(k built.Kit) {
	s := k.Ramp("stone")
	k.Each(func(x, y int) draw.Ink {
		if y < 6 || y > 42 {
			return draw.Clear
		}
		row := y / 6
		at := (x + row%2*5) % 11
		b := draw.Hash((x+row%2*5)/11%3, row, 4)
		switch {
		case y < 10:
			return s[4]
		case y < 12:
			return s[1]
		case y%6 == 5 || at == 10:
			return s[2]
		case b%6 == 0 && at > 2 && at < 6 && y%6 == 2:
			return k.Ramp("moss")[1]
		case b%4 == 0, y%6 == 0:
			return s[4]
		}
		return s[3]
	})
}
