package tone

import "math"

// biquad is one second-order section (R. Bristow-Johnson, Audio EQ Cookbook).
type biquad struct{ b0, b1, b2, a1, a2, x1, x2, y1, y2 float64 }

func (f *biquad) step(x float64) float64 {
	y := f.b0*x + f.b1*f.x1 + f.b2*f.x2 - f.a1*f.y1 - f.a2*f.y2
	f.x2, f.x1, f.y2, f.y1 = f.x1, x, f.y1, y
	return y
}

// tune sets the section; kind is 'l' low-pass, 'h' high-pass or 'b' band-pass of peak 1. What it remembers stays.
func (f *biquad) tune(kind byte, r Rate, freq, q float64) {
	w := 2 * math.Pi * math.Min(freq, float64(r)*0.46) / float64(r)
	c, alpha := math.Cos(w), math.Sin(w)/(2*q)
	a0 := 1 + alpha
	switch kind {
	case 'l':
		f.b0, f.b1, f.b2 = (1-c)/2/a0, (1-c)/a0, (1-c)/2/a0
	case 'h':
		f.b0, f.b1, f.b2 = (1+c)/2/a0, -(1+c)/a0, (1+c)/2/a0
	case 'b':
		f.b0, f.b1, f.b2 = alpha/a0, 0, -alpha/a0
	}
	f.a1, f.a2 = -2*c/a0, (1-alpha)/a0
}

func (b Buffer) filter(kind byte, r Rate, freq, q float64) Buffer {
	var f biquad
	f.tune(kind, r, freq, q)
	for i, v := range b {
		b[i] = f.step(v)
	}
	return b
}

// Low lets what is below freq Hz through, 12 dB an octave.
func (b Buffer) Low(r Rate, freq float64) Buffer { return b.filter('l', r, freq, math.Sqrt2/2) }

// High lets what is above freq Hz through, 12 dB an octave.
func (b Buffer) High(r Rate, freq float64) Buffer { return b.filter('h', r, freq, math.Sqrt2/2) }

// Band lets what is around freq Hz through; the larger q, the narrower.
func (b Buffer) Band(r Rate, freq, q float64) Buffer { return b.filter('b', r, freq, q) }

// Sweep is a band-pass whose middle moves: freq is Hz over time in seconds.
func (b Buffer) Sweep(r Rate, freq func(float64) float64, q float64) Buffer {
	var f biquad
	for i, v := range b {
		if i%32 == 0 {
			f.tune('b', r, freq(float64(i)/float64(r)), q)
		}
		b[i] = f.step(v)
	}
	return b
}

// LoopSweep is Sweep over a loop: it runs twice around, so that the filter enters the kept round in the state in which
// it leaves it. freq must come round with the loop.
func (b Buffer) LoopSweep(r Rate, freq func(float64) float64, q float64) Buffer {
	return b.twice('b', r, freq, q)
}

// LoopLow and LoopHigh are Low and High over a loop.
func (b Buffer) LoopLow(r Rate, freq float64) Buffer {
	return b.twice('l', r, func(float64) float64 { return freq }, math.Sqrt2/2)
}

// LoopHigh is High over a loop.
func (b Buffer) LoopHigh(r Rate, freq float64) Buffer {
	return b.twice('h', r, func(float64) float64 { return freq }, math.Sqrt2/2)
}

func (b Buffer) twice(kind byte, r Rate, freq func(float64) float64, q float64) Buffer {
	var f biquad
	out := make(Buffer, len(b))
	for range 2 {
		for i, v := range b {
			if i%32 == 0 {
				f.tune(kind, r, freq(float64(i)/float64(r)), q)
			}
			out[i] = f.step(v)
		}
	}
	copy(b, out)
	return b
}

// Room lets b ring in a small soft room of four combs (M. Schroeder, 1962), g times as loud as itself. What rings on
// after the end of b is left out.
func (b Buffer) Room(r Rate, seconds, g float64) Buffer {
	wet := make(Buffer, len(b))
	for _, ms := range [...]float64{29.7, 37.1, 41.1, 43.7} {
		n := r.At(ms / 1000)
		line := make(Buffer, n)
		feed := math.Pow(0.001, ms/1000/seconds)
		low := 0.0
		for i, v := range b {
			out := line[i%n]
			low += 0.45 * (out - low)
			line[i%n] = v + feed*low
			wet[i] += out * 0.25
		}
	}
	b.Add(wet, 0, g)
	return b
}
