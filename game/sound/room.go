package sound

// room is a small soft room that everything stands in: four combs and one all-pass an ear (M. Schroeder, 1962; the
// lengths after Jezar's Freeverb).
type room struct {
	ears [2]ear
}

type ear struct {
	combs [4]line
	pass  line
}

// line is a delay line that feeds back.
type line struct {
	samples []float32
	at      int
	low     float32
}

func (r *room) build() {
	for e := range r.ears {
		for i, n := range [...]int{1187, 1277, 1422, 1557} {
			r.ears[e].combs[i].samples = make([]float32, n+e*23)
		}
		r.ears[e].pass.samples = make([]float32, 441+e*23)
	}
}

// empty makes the room forget what rings in it.
func (r *room) empty() {
	for e := range r.ears {
		ear := &r.ears[e]
		for i := range ear.combs {
			clear(ear.combs[i].samples)
			ear.combs[i].low = 0
		}
		clear(ear.pass.samples)
	}
}

// add lets a block ring.
func (r *room) add(out *[2 * block]float32, wet *[block]float32) {
	for e := range r.ears {
		ear := &r.ears[e]
		for i, v := range wet {
			sum := float32(0)
			for c := range ear.combs {
				sum += ear.combs[c].comb(v)
			}
			out[2*i+e] += ear.pass.allpass(sum * 0.25)
		}
	}
}

func (l *line) comb(v float32) float32 {
	const feed, damp = 0.8, 0.5
	const tiny = 1e-18 // keeps the tail out of denormal numbers, which are slow
	out := l.samples[l.at]
	l.low += damp * (out - l.low)
	l.samples[l.at] = v + feed*l.low + tiny
	l.next()
	return out
}

func (l *line) allpass(v float32) float32 {
	const feed = 0.5
	held := l.samples[l.at]
	in := v + feed*held
	l.samples[l.at] = in
	l.next()
	return held - feed*in
}

func (l *line) next() {
	if l.at++; l.at == len(l.samples) {
		l.at = 0
	}
}
