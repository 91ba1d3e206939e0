package land

import "handhold/assets/painter/draw"

// Small touchable things, 16×16, their foot near the lower side. Each takes the names of the ramps it is painted with,
// so that one drawing serves several lands.

// grassClump is a handful of blades, dark ones behind, lit ones in front; lean bends them (px at the tip).
func grassClump(ramp string, tall, lean, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		mid, foot := c.W/2, c.H-3
		half := 3 + tall/5
		c.Ellipse(float64(mid), float64(foot), float64(half)+0.6, 1.4, r[0])
		for layer := range 2 {
			for i := -half + layer; i <= half-layer; i++ {
				h := tall - abs(i)*tall/(2*half) - layer*tall/4 + int(draw.Hash(i, layer, seed)%3) - 1
				if (i+layer)%2 != 0 {
					h = h * 3 / 5
				}
				bend := lean + i*2/3 + int(draw.Hash(i, 3+layer, seed)%2)
				blade(c, mid+i, foot+layer-abs(i)/3, h, bend, r[layer], r[min(layer+1, len(r)-1)])
			}
		}
		c.Shadow(float64(mid)+1, float64(foot)+0.6, float64(half)+1.5, 1.6, c.Pal.Ink("shadow"))
	}
}

// blade draws one curved blade from its root up; the tip takes the light.
func blade(c *draw.Canvas, x, y, h, bend int, body, tip draw.Ink) {
	for j := range h {
		dx := bend * j * j / max(h*h, 1)
		ink := body
		if j > h*2/3 {
			ink = tip
		}
		c.Set(x+dx, y-j, ink)
	}
}

func abs(v int) int { return max(v, -v) }

// looseStones lays n flat pebbles.
func looseStones(ramp string, n, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		for i := range n {
			x := draw.Between(4, 12, i, 1, seed)
			y := 7 + 6.5*float64(i+1)/float64(n+1) + draw.Between(-0.5, 0.5, i, 2, seed)
			rx := draw.Between(1.6, 2.8, i, 3, seed)
			pebble(c, x, y, rx, rx*0.75, c.Pal.Ramp(ramp))
		}
		c.Behind(castDown(c.Copy(), c.Pal.Ink("shadow")))
	}
}

// pebble is one rounded stone: light above, dark below.
func pebble(c *draw.Canvas, x, y, rx, ry float64, r draw.Ramp) {
	c.Ellipse(x, y, rx, ry, r[0])
	c.Ellipse(x-0.2, y-0.5, rx-0.35, ry-0.4, r[len(r)/2])
	c.Ellipse(x-0.6, y-0.9, rx-1.1, ry-0.9, r[len(r)-1])
}

// castDown shades the clear pixels one below and to the right of painted ones: the smallest contact shadow.
func castDown(of *draw.Canvas, ink draw.Ink) func(x, y int) draw.Ink {
	return func(x, y int) draw.Ink {
		if of.At(x, y-1)|of.At(x-1, y-1)|of.At(x-1, y) != draw.Clear {
			return ink
		}
		return draw.Clear
	}
}

// picture stamps rows of letters, its middle on the middle of the cell and its last row two px above the lower side.
// Letters: 1…5 values of the first ramp, a…e of the second, A…E of the third, s shadow.
func picture(rows []string, ramps ...string) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		key := map[rune]draw.Ink{'s': c.Pal.Ink("shadow")}
		for i, name := range ramps {
			for j, ink := range c.Pal.Ramp(name) {
				key[rune("1aA"[i])+rune(j)] = ink
			}
		}
		wide := 0
		for _, row := range rows {
			wide = max(wide, len(row))
		}
		c.Stamp((c.W-wide)/2, c.H-2-len(rows), rows, key)
	}
}

var (
	tuftRows = []string{
		"......3.....",
		"..3...3..3..",
		"..2..32..2..",
		"3.2..2..32.3",
		".322.2.32.3.",
		".12.222.2.2.",
		"..12222221..",
		"..1122121.s.",
		"..ss1111sss."}
	partedRows = []string{
		"3..........3",
		".3........3.",
		".23......32.",
		"3.22....22.3",
		".2.22..22.2.",
		"..1221.2211.",
		"..s11ss.11ss"}
	lowRows = []string{
		"....3..3....",
		".3..2.32..3.",
		"..2.2.2..2..",
		"..1222222...",
		"...1112111s.",
		"..sssssss..."}
	printRows = []string{
		"22......",
		"221.....",
		".1......",
		"22...22.",
		".1...221",
		"......1.",
		".....22.",
		"......1."}
	ringRows = []string{
		"...22222...",
		".22.....11.",
		"2...222...1",
		"2..2...1..1",
		"2..2...1..1",
		"2...111...1",
		".11.....11.",
		"...11111..."}
	dripRows = []string{
		"......222...",
		".....23322..",
		".22..23222..",
		"2332.12221..",
		"1221..111...",
		".11.........",
		"......22....",
		"......11...."}
	petalRows = []string{
		".2........",
		"231....2..",
		".1....22..",
		"...2...1..",
		"..231.....",
		"...1....3.",
		".......31."}
	twigRows = []string{
		"..........2.",
		"...2....22..",
		"....2.22....",
		"..2222......",
		".21..22.....",
		"21.....21...",
		"sss.ssss.s.."}
	featherRows = []string{
		"........33.",
		".....3332..",
		"...33322...",
		"..3221.....",
		".321.......",
		"21ss.......",
		"1.........."}
	spiralRows = []string{
		"..2222..",
		".233332.",
		"23111132",
		"231331.2",
		"231.1132",
		".2333321",
		"..22221s",
		"..sssss."}
	leafRows = []string{
		"......22.",
		"...22332.",
		"..223322.",
		".2233221.",
		".232211..",
		".1211ss..",
		"1ss......"}
	cupRows = []string{
		".333332..",
		"32111123.",
		"233333223",
		"233222.23",
		"23322232.",
		".232221s.",
		".12211ss.",
		"..ssss..."}
	bellRows = []string{
		"....aa....",
		"...a..a...",
		"....bb....",
		"...2332...",
		"..233221..",
		"..233221..",
		"..233221..",
		".23332211.",
		"2222222211",
		"....11ss..",
		"..ssssss.."}
	lampRows = []string{
		"...1111...",
		"..1....1..",
		"...1111...",
		"..111111..",
		"..1aaaa1..",
		"..1aaaa1..",
		"..1abba1..",
		"..1abba1..",
		"..111111..",
		".22211111.",
		".ssssssss."}
	keepsakeRows = []string{
		"...aa.aa....",
		"..ab.a.ba...",
		"...aabaa....",
		"..33aba333..",
		".333aba3332.",
		".bbbbbbbbba.",
		".333aba3322.",
		".333aba3322.",
		".333aba3322.",
		".222aba2221.",
		"..ssssssss.."}
)

// everywhere are the small things that stand in every land, after its own: their names are known to the game.
func everywhere(pale, metal string) []prop {
	return []prop{
		{name: "bell", paint: picture(bellRows, "gold", metal)},
		{name: "lamp", paint: picture(lampRows, metal, metal)},
		{name: "lamp-lit", paint: picture(recolour(lampRows, "a", "b", "b", "c"), metal, "gold")},
		{name: "keepsake", paint: picture(keepsakeRows, pale, "ribbon")},
	}
}
