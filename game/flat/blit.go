package flat

import (
	"image"

	"handhold/game/level"
)

// blit draws the part r of src at the place at, mirrored and turned as flip says, over what dst holds; opacity, 0–255, is how much of
// it covers. It rounds as Qt's raster engine does (qt_blend_argb32_on_argb32).
func blit(dst *image.NRGBA, at image.Point, src *image.RGBA, r image.Rectangle, flip level.Flip, opacity uint32) {
	w, h := r.Dx(), r.Dy()
	if flip&level.FlipD != 0 {
		w, h = h, w
	}
	seen := image.Rectangle{Min: at, Max: at.Add(image.Pt(w, h))}.Intersect(dst.Rect)
	for y := seen.Min.Y; y < seen.Max.Y; y++ {
		for x := seen.Min.X; x < seen.Max.X; x++ {
			from := unflip(x-at.X, y-at.Y, w, h, flip)
			s := src.Pix[src.PixOffset(r.Min.X+from.X, r.Min.Y+from.Y):]
			d := dst.Pix[dst.PixOffset(x, y):]
			over(d[:4:4], s[:4:4], opacity)
		}
	}
}

// unflip is which px of the upright picture shows at x, y of one of w×h px that is flipped: diagonally first, then across and down.
func unflip(x, y, w, h int, flip level.Flip) image.Point {
	if flip&level.FlipV != 0 {
		y = h - 1 - y
	}
	if flip&level.FlipH != 0 {
		x = w - 1 - x
	}
	if flip&level.FlipD != 0 {
		x, y = y, x
	}
	return image.Pt(x, y)
}

// over lays a premultiplied px s over d, which is not. Between the two everything is in parts of 65535.
func over(d, s []uint8, opacity uint32) {
	alpha := fade(uint64(s[3])*257, opacity)
	left, a := 65535-alpha, uint64(d[3])*257
	whole := alpha + wide(a*left)
	for i := range 3 {
		v := fade(uint64(s[i])*257, opacity) + wide(wide(uint64(d[i])*257*a)*left)
		d[i] = narrow(straightened(v, whole))
	}
	d[3] = narrow(whole)
}

// fade is v with an opacity, 0–255, rounded as Qt does (qt_div_255).
func fade(v uint64, opacity uint32) uint64 {
	if opacity == 255 {
		return v
	}
	v *= uint64(opacity)
	return (v + v>>8 + 0x80) >> 8
}

// wide is v/65535, rounded as Qt does (qt_div_65535).
func wide(v uint64) uint64 { return (v + v>>16 + 0x8000) >> 16 }

// narrow is v/257, rounded as Qt does (qt_div_257).
func narrow(v uint64) uint8 { return uint8((v + 128 - (v+128)>>8) >> 8) }

// straightened is v of a whole in parts of 65535, rounded as Qt does (QRgba64::unpremultiplied).
func straightened(v, whole uint64) uint64 {
	switch whole {
	case 0, 65535:
		return v
	}
	return (v*((0xffff00008000+whole/2)/whole) + 0x80000000) >> 32
}

// times is a·b/255, rounded as Qt does (BYTE_MUL); both 0–255.
func times(a, b uint32) uint32 {
	t := a * b
	return (t + t>>8 + 0x80) >> 8
}
