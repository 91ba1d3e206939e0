package view

import "handhold/game/fixed"

// area is how many logical px a picture of the usual shape has: 640×360.
const area = 640 * 360

// Fit is the size of the logical picture in px for a window of w×h px, and by which whole number it is enlarged.
// Whatever the window's shape, about as much of the world is seen; there are never bars.
func Fit(w, h int) (lw, lh, scale int) {
	w, h = max(w, 1), max(h, 1)
	// The nearest whole number to √(w·h/area).
	scale = max(int((fixed.Sqrt(uint64(w)*uint64(h)*4/area)+1)/2), 1)
	return (w + scale - 1) / scale, (h + scale - 1) / scale, scale
}
