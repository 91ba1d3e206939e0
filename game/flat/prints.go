package flat

import (
	"fmt"
	"image"
	"image/color"
	_ "image/png" // the pictures of maps are PNG files
	"io/fs"

	"handhold/game/level"
)

// key is what makes a picture another one.
type key struct {
	image       string
	clear, tint int
}

// prints are the pictures that were read, premultiplied, with the tints they are needed in.
type prints struct {
	files fs.FS
	read  map[key]*image.RGBA
}

const white = 0xffffff

// of is the picture that c is cut from, in that tint.
func (p *prints) of(c level.Cut, tint int) (*image.RGBA, error) {
	k := key{c.Image, c.Clear, tint}
	if img := p.read[k]; img != nil {
		return img, nil
	}
	if tint != white {
		plain, err := p.of(c, white)
		if err != nil {
			return nil, err
		}
		p.read[k] = tinted(plain, tint)
		return p.read[k], nil
	}
	img, err := open(p.files, c.Image)
	if err != nil {
		return nil, err
	}
	p.read[k] = premultiplied(img, c.Clear)
	return p.read[k], nil
}

func open(files fs.FS, name string) (image.Image, error) {
	f, err := files.Open(name)
	if err != nil {
		return nil, fmt.Errorf("picture %s: %w", name, err)
	}
	defer f.Close()
	img, _, err := image.Decode(f)
	if err != nil {
		return nil, fmt.Errorf("picture %s: %w", name, err)
	}
	return img, nil
}

// premultiplied is img beginning at 0,0, the px of the colour clear without any, rounded as Qt does (qPremultiply).
func premultiplied(img image.Image, clear int) *image.RGBA {
	from := img.Bounds()
	out := image.NewRGBA(image.Rectangle{Max: from.Size()})
	for y := range out.Rect.Max.Y {
		for x := range out.Rect.Max.X {
			r, g, b, a := straight(img, from.Min.X+x, from.Min.Y+y)
			if int(r<<16|g<<8|b) == clear {
				continue
			}
			p := out.Pix[out.PixOffset(x, y):]
			p[0], p[1], p[2], p[3] = uint8(times(r, a)), uint8(times(g, a)), uint8(times(b, a)), uint8(a)
		}
	}
	return out
}

// tinted is img with each px multiplied with a colour, 0xRRGGBB.
func tinted(img *image.RGBA, tint int) *image.RGBA {
	out := image.NewRGBA(img.Rect)
	ink := [3]uint32{uint32(tint >> 16 & 255), uint32(tint >> 8 & 255), uint32(tint & 255)}
	for i := 0; i < len(img.Pix); i += 4 {
		a := uint32(img.Pix[i+3])
		for c := range ink {
			// Multiplied with an opaque colour the px is opaque; then it gets its alpha back.
			s, d := ink[c], uint32(img.Pix[i+c])
			out.Pix[i+c] = uint8(times(div255(s*d+s*(255-a)), a))
		}
		out.Pix[i+3] = uint8(a)
	}
	return out
}

// div255 is v/255, rounded as Qt does (qt_div_255).
func div255(v uint32) uint32 { return (v + v>>8 + 0x80) >> 8 }

// straight is the colour of a px and its alpha, 0–255, not multiplied.
func straight(img image.Image, x, y int) (r, g, b, a uint32) {
	c := color.NRGBAModel.Convert(img.At(x, y)).(color.NRGBA)
	return uint32(c.R), uint32(c.G), uint32(c.B), uint32(c.A)
}
