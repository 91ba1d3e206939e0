package ground

import (
	"math"

	"handhold/assets/painter/draw"
)

// stamp sets n small drawings on a tile, picked and placed by chance but a little apart; digits are values of the ramp,
// 9 its lightest.
func stamp(n int, drawings ...[]string) mark {
	return func(c *draw.Canvas, r draw.Ramp, seed int) {
		key := map[rune]draw.Ink{'9': r[len(r)-1]}
		for i, ink := range r {
			key[rune('0'+i)] = ink
		}
		for i := range n {
			rows := drawings[int(draw.Hash(i, 1, seed))%len(drawings)]
			w, h := len(rows[0]), len(rows)
			x := 1 + int(draw.Rand(i, 2, seed)*float64(tile-1-w))
			y := 1 + i*(tile-2)/n + int(draw.Hash(i, 4, seed)%2) + int(draw.Rand(i, 3, seed)*float64(max((tile-1)/n-h, 1)))
			c.Stamp(x, min(y, tile-1-h), rows, key)
		}
	}
}

// both puts one mark over another.
func both(a, b mark) mark {
	return func(c *draw.Canvas, r draw.Ramp, seed int) { a(c, r, seed); b(c, r, seed+1) }
}

// specks scatters n dots of one value.
func specks(value, n int) mark {
	return func(c *draw.Canvas, r draw.Ramp, seed int) {
		for i := range n {
			c.Set(int(draw.Between(1, 15, i, 1, seed)), int(draw.Between(1, 15, i, 2, seed)), r[value])
		}
	}
}

// facet raises a slab out of the rock: lit toward the upper left, a dark lower edge. size is its half width in px.
func facet(size float64) mark {
	return func(c *draw.Canvas, r draw.Ramp, seed int) {
		var rim []draw.Point
		for i := range 6 {
			a := (float64(i) + draw.Between(-0.35, 0.35, i, 1, seed)) * math.Pi / 3
			far := size * draw.Between(0.72, 1.05, i, 2, seed)
			rim = append(rim, draw.Point{X: 8 + far*math.Cos(a)*1.15, Y: 8 + far*math.Sin(a)*0.75})
		}
		tilt := draw.Between(-0.5, 0.5, 7, 3, seed)
		c.Each(func(x, y int) draw.Ink {
			px, py := float64(x)+0.5, float64(y)+0.5
			switch {
			case !draw.Inside(rim, px, py):
				return draw.Clear
			case !draw.Inside(rim, px, py+1) || !draw.Inside(rim, px+1, py+0.6):
				return r[1]
			case px-8+(py-8)*(1+tilt) < -1:
				return r[3]
			}
			return r[2]
		})
	}
}

// butt is where two boards of a row of 8 px meet.
func butt(x, row int) mark {
	return func(c *draw.Canvas, r draw.Ramp, _ int) { c.Rect(x, row*8, 1, 7, r[0]) }
}

// blank leaves a pure tile as it is.
func blank(*draw.Canvas, draw.Ramp, int) {}

// The drawings that stamps are made of.
var (
	ripple = [][]string{
		{"..2222...", "22....22."},
		{".222.....", "2...2222."},
		{"....22222.", "..22.....2"},
		{"222222"},
	}
	trough = [][]string{
		{"..0000...", "00....00."},
		{"00000"},
		{".000.....", "0...0000."},
	}
	wavelet = [][]string{
		{".22...22.", "2..222..2"},
		{"..222....", "22...222."},
		{".22.", "2..2"},
	}
	tuftlet = [][]string{
		{"..2..", "2.0.2", "0202.", ".00.."},
		{".2.2", "2020", ".00."},
		{"2..2.", "02.02", ".000."},
		{"2.", "02", "0."},
	}
	moss = [][]string{
		{"0.0", "000"},
		{"00", ".0"},
	}
	bloomlet = [][]string{
		{".2.", "202", ".2.", ".0."},
		{"2.2", ".0."},
	}
	leaflet = [][]string{
		{".2", "22", "0."},
		{"22.", ".20"},
		{"2", "2"},
		{"00", ".0"},
		{".22", "20."},
	}
	stonelet = [][]string{
		{".22.", "2111", ".00."},
		{"22", "00"},
		{"222.", "1110", ".00."},
		{"2", "0"},
	}
	crack = [][]string{
		{"0......", ".00...0", "...000.", "...0..."},
		{"..0..", "..0..", ".0.00", "0...."},
		{"00....", "..00..", "....00"},
	}
	plate = [][]string{
		{"22222..", "1111100"},
		{".2222", "11110"},
	}
	chip = [][]string{
		{"..33", ".331", "3311", "11.."},
		{"333.", ".111"},
		{".11", "11.", "1.."},
	}
	ledge = [][]string{
		{".3333333.", "333333333", "..1111111", "......11."},
		{"..333333", ".3333333", "111111..", ".11....."},
		{"33333.", ".33333", "..1111"},
		{"333", ".11"},
		{".3333.33", "1111.111"},
	}
	buttress = [][]string{
		{"...33..", "..3333.", "..33331", ".33331.", ".33331.", "3333311", "333331.", "33333.1", ".3333.1", ".333.1.", "..3...."},
		{"..33", ".331", ".331", "3331", "3331", ".331", ".331", "..1."},
	}
	joint = [][]string{
		{"13", "13", "13", ".1"},
		{"1.", "13", "13", "13", "1."},
		{".13", ".13", "13."},
	}
)
