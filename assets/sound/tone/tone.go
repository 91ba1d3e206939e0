// Package tone makes sound from nothing: oscillators, noise, filters and envelopes over buffers of samples. It knows
// how sound is made and must not know what any of it means in the game. The same calls give the same samples on every
// run: noise comes from its own seeded generator.
package tone

import "math"

// Buffer is one channel of sound; 1 is full scale.
type Buffer []float64

// Rate is how many samples a second has.
type Rate float64

// The rates that recordings are made at.
const (
	Full Rate = 44100
	Half Rate = 22050 // for what has nothing above 10 kHz
)

// New is silence of s seconds.
func (r Rate) New(s float64) Buffer { return make(Buffer, int(math.Round(s*float64(r)))) }

// At is the sample at s seconds.
func (r Rate) At(s float64) int { return int(math.Round(s * float64(r))) }

// Add mixes o into b from sample at on, g times as loud. What does not fit is left out.
func (b Buffer) Add(o Buffer, at int, g float64) {
	for i, v := range o {
		if j := at + i; j >= 0 && j < len(b) {
			b[j] += v * g
		}
	}
}

// AddLoop is Add into a loop: what runs over the end goes on at the beginning.
func (b Buffer) AddLoop(o Buffer, at int, g float64) {
	for i, v := range o {
		b[((at+i)%len(b)+len(b))%len(b)] += v * g
	}
}

// Scale makes b g times as loud.
func (b Buffer) Scale(g float64) Buffer {
	for i := range b {
		b[i] *= g
	}
	return b
}

// Peak is the largest magnitude.
func (b Buffer) Peak() float64 {
	m := 0.0
	for _, v := range b {
		m = math.Max(m, math.Abs(v))
	}
	return m
}

// RMS is the root of the mean square.
func (b Buffer) RMS() float64 {
	s := 0.0
	for _, v := range b {
		s += v * v
	}
	return math.Sqrt(s / float64(max(len(b), 1)))
}

// ToPeak scales b so that its peak is p; silence stays silence.
func (b Buffer) ToPeak(p float64) Buffer {
	if m := b.Peak(); m > 0 {
		b.Scale(p / m)
	}
	return b
}

// ToRMS scales b so that its RMS is p; silence stays silence.
func (b Buffer) ToRMS(p float64) Buffer {
	if m := b.RMS(); m > 0 {
		b.Scale(p / m)
	}
	return b
}

// Shape multiplies b by an envelope over time in seconds.
func (b Buffer) Shape(r Rate, env func(t float64) float64) Buffer {
	for i := range b {
		b[i] *= env(float64(i) / float64(r))
	}
	return b
}

// Edges fades the first in and the last out seconds of b, along a half cosine.
func (b Buffer) Edges(r Rate, in, out float64) Buffer {
	a, z := min(r.At(in), len(b)), min(r.At(out), len(b))
	for i := range a {
		b[i] *= half(float64(i) / float64(a))
	}
	for i := range z {
		b[len(b)-1-i] *= half(float64(i) / float64(z))
	}
	return b
}

func half(x float64) float64 { return 0.5 - 0.5*math.Cos(math.Pi*x) }

// Swell is an envelope that rises over up seconds, stays for hold and falls over down, along half cosines. Before and after
// there is silence.
func Swell(up, hold, down float64) func(float64) float64 {
	return func(t float64) float64 {
		switch {
		case t <= 0:
			return 0
		case t < up:
			return half(t / up)
		case t < up+hold:
			return 1
		case t < up+hold+down:
			return half(1 - (t-up-hold)/down)
		}
		return 0
	}
}

// Struck is an envelope that rises over up seconds and dies away by a factor of e every fall seconds. Before there is
// silence.
func Struck(up, fall float64) func(float64) float64 {
	return func(t float64) float64 {
		if t < 0 {
			return 0
		}
		if t < up {
			return half(t / up)
		}
		return math.Exp(-(t - up) / fall)
	}
}

// Sine adds a sine of freq Hz whose loudness over time in seconds is env, from sample at on.
func (b Buffer) Sine(r Rate, at int, freq float64, env func(float64) float64) {
	b.Glide(r, at, func(float64) float64 { return freq }, env)
}

// Glide is Sine with a pitch that moves: freq is Hz over time in seconds.
func (b Buffer) Glide(r Rate, at int, freq, env func(float64) float64) {
	phase := 0.0
	for i := max(at, 0); i < len(b); i++ {
		t := float64(i-at) / float64(r)
		b[i] += math.Sin(phase) * env(t)
		phase += 2 * math.Pi * freq(t) / float64(r)
	}
}

// Note is the frequency of a MIDI note, Hz: 60 is middle C, 69 is 440 Hz.
func Note(n float64) float64 { return 440 * math.Exp2((n-69)/12) }
