package sound

import "math"

// The limiter keeps the true peak of the sum, between samples too, below ceiling: it hears look frames ahead and has
// turned down, along a straight slope, by the time a peak comes out. What is quieter passes as it is.
const (
	ceiling = 0.84 // -1.5 dBFS
	look    = 64
	ramp    = look - 8 // frames over which it turns down
	reach   = 4        // samples on either side from which it works out what is between two
	relax   = 1.0 / (0.16 * rate)
)

type limiter struct {
	frames [look][2]float32
	need   [look]float32 // the gain that what came in then may have
	ramps  [ramp]float32
	sum    float64 // of ramps
	at     int     // in frames and need
	slope  int     // in ramps
	hot    int     // frames for which some need is below 1
	gain   float32 // what is allowed now, before ramps
	loud   int     // blocks until all that was loud is through
	recent [2][2 * reach]float32
	taps   [3][2 * reach]float32
}

func (l *limiter) build() {
	for i := range l.need {
		l.need[i] = 1
	}
	for i := range l.ramps {
		l.ramps[i] = 1
	}
	l.sum, l.gain = ramp, 1
	for k := range l.taps { // a sinc under a Hann window, at the quarters between two samples
		x := float64(k+1) / 4
		for i := range l.taps[k] {
			d := float64(i-reach+1) - x
			l.taps[k][i] = float32(math.Sin(math.Pi*d) / (math.Pi * d) * (0.5 + 0.5*math.Cos(math.Pi*d/(reach+0.5))))
		}
	}
}

// run limits a block of frames in place; what comes out is what went in look−1 frames before.
func (l *limiter) run(out *[2 * block]float32) {
	for _, v := range out {
		if v > near || v < -near {
			l.loud = 2
			break
		}
	}
	if l.loud == 0 && l.gain == 1 {
		l.pass(out)
		return
	}
	l.loud = max(l.loud-1, 0)
	l.limit(out)
}

// near is the magnitude below which nothing between two samples comes near the ceiling.
const near = 0.6 * ceiling

// pass lets a block through as it is: nothing in it is loud, nor in what comes before it.
func (l *limiter) pass(out *[2 * block]float32) {
	for c := range l.recent {
		for i := range l.recent[c] {
			l.recent[c][i] = out[2*(block-2*reach+i)+c]
		}
	}
	for i := range block {
		l.frames[l.at] = [2]float32{out[2*i], out[2*i+1]}
		if l.at++; l.at == look {
			l.at = 0
		}
		out[2*i], out[2*i+1] = l.frames[l.at][0], l.frames[l.at][1]
	}
}

// limit turns down what is loud.
func (l *limiter) limit(out *[2 * block]float32) {
	for i := range block {
		a, b := out[2*i], out[2*i+1]
		need := l.needed(a, b)
		l.need[l.at] = need
		if need < 1 {
			l.hot = look
		}
		allowed := float32(1)
		if l.hot > 0 {
			l.hot--
			for _, n := range l.need {
				if n < allowed {
					allowed = n
				}
			}
		}
		if l.gain += (1 - l.gain) * relax; l.gain > allowed {
			l.gain = allowed
		}
		if l.gain > 0.9999 && allowed == 1 {
			l.gain = 1
		}
		l.sum += float64(l.gain - l.ramps[l.slope])
		l.ramps[l.slope] = l.gain
		if l.slope++; l.slope == ramp {
			l.slope = 0
		}
		old := l.at + 1
		if old == look {
			old = 0
		}
		g := float32(l.sum / ramp)
		l.frames[l.at] = [2]float32{a, b}
		out[2*i], out[2*i+1] = l.frames[old][0]*g, l.frames[old][1]*g
		l.at = old
	}
}

// magnitude is v without its sign. In a browser max is a slow call.
func magnitude(v float32) float32 {
	if v < 0 {
		return -v
	}
	return v
}

// needed is the gain that the newest frame, and what lies between those just before it, may have.
func (l *limiter) needed(a, b float32) float32 {
	peak := float32(0)
	for c, v := range [2]float32{a, b} {
		r := &l.recent[c]
		copy(r[:], r[1:])
		r[2*reach-1] = v
		most := float32(0)
		for _, v := range r {
			if v = magnitude(v); v > most {
				most = v
			}
		}
		if v = magnitude(v); v > peak {
			peak = v
		}
		if most < near {
			continue
		}
		for k := range l.taps {
			between := float32(0)
			for i, t := range l.taps[k] {
				between += t * r[i]
			}
			if between = magnitude(between); between > peak {
				peak = between
			}
		}
	}
	if peak <= ceiling {
		return 1
	}
	return ceiling / peak
}
