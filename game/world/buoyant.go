package world

import "handhold/game/fixed"

// Under water steps are slow and long, and one glides before one stands. Speeds are in 1/256 px a tick.
const (
	floatPace   = 205 // of 256, how fast one is
	floatGather = 9   // what is gained or lost of speed in a tick
	floatStride = 16 * fixed.One
)

// buoyant says whether they breathe water here.
func (w *World) buoyant() bool { return w.level.Breath == "water" }

// gathers is what is gained or lost of speed in a tick.
func (w *World) gathers() int32 {
	if w.buoyant() {
		return floatGather
	}
	return gather
}

// strideOf is how far a step goes, in 1/256 px.
func (w *World) strideOf() int32 {
	if w.buoyant() {
		return floatStride
	}
	return stride
}
