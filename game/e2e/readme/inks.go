package main

import (
	"errors"
	"image"
	"image/color"
	"image/gif"
	"os"
	"slices"

	"handhold/game/world"
)

// inks is a few colours in place of many.
type inks struct {
	palette color.Palette
	known   map[uint32]uint8 // the ink of each colour, by its upper bits
}

// box is some colours that lie near each other (median cut, P. Heckbert, Color Image Quantization, 1982).
type box struct {
	colours []counted
	axis    int // along which it is longest
	spread  int // how long it is there, and how many it holds
}

type counted struct {
	c [3]uint8
	n int
}

// newInks finds so many inks for pictures.
func newInks(pictures []*image.RGBA, most int) *inks {
	counts := map[[3]uint8]int{}
	for _, p := range pictures {
		for i := 0; i < len(p.Pix); i += 4 {
			counts[[3]uint8{p.Pix[i] &^ 3, p.Pix[i+1] &^ 3, p.Pix[i+2] &^ 3}]++
		}
	}
	var all []counted
	for c, n := range counts {
		all = append(all, counted{c, n})
	}
	slices.SortFunc(all, func(a, b counted) int { return slices.Compare(a.c[:], b.c[:]) }) // the same in every run
	boxes := []box{measured(all)}
	for len(boxes) < most {
		widest := 0
		for i := range boxes {
			if boxes[i].spread > boxes[widest].spread {
				widest = i
			}
		}
		if boxes[widest].spread == 0 {
			break
		}
		low, high := boxes[widest].cut()
		boxes[widest] = low
		boxes = append(boxes, high)
	}
	k := &inks{known: map[uint32]uint8{}}
	for _, b := range boxes {
		k.palette = append(k.palette, b.mean())
	}
	return k
}

// measured is a box of colours with its longest axis. Rare colours weigh as much as they are wide apart: figures are small.
func measured(colours []counted) box {
	b := box{colours: colours}
	n := 0
	for _, c := range colours {
		n += c.n
	}
	for axis, weight := range [3]int{3, 4, 2} {
		low, high := 255, 0
		for _, c := range colours {
			low, high = min(low, int(c.c[axis])), max(high, int(c.c[axis]))
		}
		if long := (high - low) * weight; len(colours) > 1 && long*root(n) > b.spread {
			b.axis, b.spread = axis, long*root(n)
		}
	}
	return b
}

// root is about the fourth root of n.
func root(n int) int {
	r := 1
	for r*r*r*r < n {
		r++
	}
	return r
}

// cut cuts a box in two where half of what it holds lies on either side.
func (b box) cut() (low, high box) {
	slices.SortStableFunc(b.colours, func(x, y counted) int { return int(x.c[b.axis]) - int(y.c[b.axis]) })
	all, at, sum := 0, 1, b.colours[0].n
	for _, c := range b.colours {
		all += c.n
	}
	for at < len(b.colours)-1 && sum*2 < all {
		sum += b.colours[at].n
		at++
	}
	return measured(b.colours[:at]), measured(b.colours[at:])
}

// mean is the colour of a box.
func (b box) mean() color.Color {
	var sum [3]int
	n := 0
	for _, c := range b.colours {
		for i := range sum {
			sum[i] += int(c.c[i]) * c.n
		}
		n += c.n
	}
	return color.RGBA{uint8(sum[0]/n + 1), uint8(sum[1]/n + 1), uint8(sum[2]/n + 1), 255}
}

// of is the ink nearest to a colour.
func (k *inks) of(r, g, b uint8) uint8 {
	key := uint32(r>>1)<<16 | uint32(g>>1)<<8 | uint32(b>>1)
	i, ok := k.known[key]
	if !ok {
		i = uint8(k.palette.Index(color.RGBA{r, g, b, 255}))
		k.known[key] = i
	}
	return i
}

// alike is how far two colours may differ, in the sum of squares, for the eye to take them as one in a moving picture.
const alike = 3 * 8 * 8

// lay draws a picture with the inks. Where shown is not nil it is what is seen already: a px that has hardly changed
// stays as it is, and is left clear in out; what is seen is brought up to date.
func (k *inks) lay(out *image.Paletted, p *image.RGBA, shown *image.RGBA) {
	for i := 0; i < len(p.Pix); i += 4 {
		r, g, b := p.Pix[i], p.Pix[i+1], p.Pix[i+2]
		if shown != nil && shown.Pix[i+3] != 0 && apart(r, shown.Pix[i])+apart(g, shown.Pix[i+1])+apart(b, shown.Pix[i+2]) < alike {
			out.Pix[i/4] = uint8(len(k.palette))
			continue
		}
		ink := k.of(r, g, b)
		out.Pix[i/4] = ink
		if shown != nil {
			c := k.palette[ink].(color.RGBA)
			shown.Pix[i], shown.Pix[i+1], shown.Pix[i+2], shown.Pix[i+3] = c.R, c.G, c.B, 255
		}
	}
}

// apart is the square of how far two channels are apart.
func apart(a, b uint8) int { return (int(a) - int(b)) * (int(a) - int(b)) }

// lastStays is how long the last frame stays, in hundredths of a second.
const lastStays = 150

// writeFilm writes frames as an animated GIF that begins anew when it ends.
func writeFilm(file string, frames []*image.RGBA) error {
	var some []*image.RGBA
	for i := 0; i < len(frames); i += 8 {
		some = append(some, frames[i])
	}
	k := newInks(some, 199)
	palette := append(slices.Clone(k.palette), color.RGBA{})
	shown := image.NewRGBA(frames[0].Rect)
	g := &gif.GIF{}
	for _, f := range frames {
		out := image.NewPaletted(f.Rect, palette)
		k.lay(out, f, shown)
		g.Image = append(g.Image, out)
		g.Delay = append(g.Delay, 100*filmEvery/world.TPS)
		g.Disposal = append(g.Disposal, gif.DisposalNone)
	}
	g.Delay[len(g.Delay)-1] = lastStays
	w, err := os.Create(file)
	if err != nil {
		return err
	}
	return errors.Join(gif.EncodeAll(w, g), w.Close())
}
