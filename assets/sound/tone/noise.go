package tone

import "math"

// Dice is a small generator of chance (xorshift*, S. Vigna), so that noise is the same on every run.
type Dice uint64

// Roll begins a new one.
func Roll(seed uint64) *Dice {
	d := Dice(seed*0x9e3779b97f4a7c15 | 1)
	for range 4 {
		d.next()
	}
	return &d
}

func (d *Dice) next() uint64 {
	x := uint64(*d)
	x ^= x >> 12
	x ^= x << 25
	x ^= x >> 27
	*d = Dice(x)
	return x * 2685821657736338717
}

// Float is evenly spread over [0,1).
func (d *Dice) Float() float64 { return float64(d.next()>>11) / (1 << 53) }

// Between is evenly spread over [a,b).
func (d *Dice) Between(a, b float64) float64 { return a + (b-a)*d.Float() }

// Noise is n samples of white noise.
func (d *Dice) Noise(n int) Buffer {
	b := make(Buffer, n)
	for i := range b {
		b[i] = d.Float()*2 - 1
	}
	return b
}

// Grains is s seconds of many small grains of noise: count of them, each fall seconds long, between lo and hi Hz. Sand,
// leaves and snow are made of them; where they lie in time is spread by when, which maps [0,1) to [0,1).
func (d *Dice) Grains(r Rate, s float64, count int, fall, lo, hi float64, when func(float64) float64) Buffer {
	b := r.New(s)
	for range count {
		at := r.At(when(d.Float()) * s)
		n := d.Noise(r.At(fall * 5))
		f := lo * math.Pow(hi/lo, d.Float())
		n.Band(r, f, 1.6)
		n.Shape(r, Struck(fall/6, fall))
		b.Add(n, at, d.Between(0.25, 1))
	}
	return b
}

// Early puts most of a spread to its beginning.
func Early(x float64) float64 { return x * x }

// Evenly leaves a spread as it is.
func Evenly(x float64) float64 { return x }
