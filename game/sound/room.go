package sound

import "math"

// room is the place everything stands in: eight delays that feed into each other (J.-M. Jot and A. Chaigne, 1991), without
// a size that one could name. How long it rings is the world's.
type room struct {
	lines  [8]line
	silent int // frames for which nothing has come in or rung
}

// line is a delay.
type line struct {
	samples []float32
	at      int
	low     float32
	feed    float32
}

func (r *room) build() {
	for i, n := range [...]int{1433, 1601, 1867, 2053, 2251, 2399, 2617, 2797} {
		r.lines[i].samples = make([]float32, n)
	}
	r.ring(1.3)
	r.silent = ringOut
}

// ring lets it ring for so many seconds, to a thousandth.
func (r *room) ring(seconds float64) {
	for i := range r.lines {
		l := &r.lines[i]
		l.feed = float32(math.Pow(0.001, float64(len(l.samples))/(seconds*rate)))
	}
}

// empty makes the room forget what rings in it.
func (r *room) empty() {
	for i := range r.lines {
		clear(r.lines[i].samples)
		r.lines[i].low = 0
	}
	r.silent = ringOut
}

// ringOut is how many frames the room must have been still before it need not be worked out.
const ringOut = 4096

// add lets a block ring.
func (r *room) add(out *[2 * block]float32, wet *[block]float32) {
	heard := false
	for _, v := range wet {
		heard = heard || v != 0
	}
	if !heard && r.silent >= ringOut {
		return
	}
	const damp, quiet = 0.42, 1e-5
	most := float32(0)
	for i, v := range wet {
		var o [8]float32
		sum := float32(0)
		for k := range r.lines {
			l := &r.lines[k]
			l.low += damp * (l.samples[l.at] - l.low)
			o[k] = l.low * l.feed
			sum += o[k]
		}
		sum *= 0.25
		for k := range r.lines {
			l := &r.lines[k]
			l.samples[l.at] = v + o[k] - sum
			if l.at++; l.at == len(l.samples) {
				l.at = 0
			}
		}
		left, right := o[0]-o[2]+o[4]-o[6], o[1]-o[3]+o[5]-o[7]
		out[2*i] += 0.35 * left
		out[2*i+1] += 0.35 * right
		if left > most || -left > most {
			most = magnitude(left)
		}
		if right > most || -right > most {
			most = magnitude(right)
		}
	}
	if heard || most > quiet {
		r.silent = 0
	} else if r.silent += block; r.silent >= ringOut {
		r.empty()
	}
}
