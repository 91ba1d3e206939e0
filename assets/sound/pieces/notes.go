package pieces

import (
	"math"

	"handhold/assets/sound/tone"
)

// kalimba is a plucked tongue of metal over a wooden box, at a MIDI note. The tongue's own partials are those of a bar
// clamped at one end, damped by the thumb; only the box keeps the tone warm.
func kalimba(note float64) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		b := r.New(s)
		f := tone.Note(note)
		long := s / 4.2
		b.Sine(r, 0, f, tone.Struck(0.003, long))
		b.Sine(r, 0, f*1.0023, scaled(0.35, tone.Struck(0.004, long*0.8))) // beats slowly with the first
		b.Sine(r, 0, f*2, scaled(0.16, tone.Struck(0.003, long*0.45)))
		b.Sine(r, 0, f*3.01, scaled(0.045, tone.Struck(0.002, long*0.2)))
		b.Sine(r, 0, f*6.27, scaled(0.05, tone.Struck(0.001, 0.045)))
		b.Sine(r, 0, 172, scaled(0.12, tone.Struck(0.003, 0.05))) // the box
		thumb := tone.Roll(uint64(note)).Noise(r.At(0.03)).Band(r, f*3.2, 0.9).Shape(r, tone.Struck(0.001, 0.006))
		b.Add(thumb, 0, 0.22)
		return b.Low(r, math.Min(f*9, 7500)).Room(r, 0.7, 0.22).Edges(r, 0, s*0.3).ToPeak(0.6)
	}
}

// felt is a low C of a piano with felt between hammer and strings.
func felt(r tone.Rate, s float64) tone.Buffer {
	b := r.New(s)
	f := tone.Note(48)
	for k := 1.0; k <= 9; k++ {
		stiff := k * math.Sqrt(1+0.0004*k*k)
		loud := math.Exp(-0.62*(k-1)) * (1 - 0.5*math.Exp(-k))
		for _, off := range [...]float64{-0.4, 0.35} { // two strings, in cents of a hundredth part
			b.Sine(r, 0, f*stiff*math.Exp2(off/1200), scaled(loud*0.5, tone.Struck(0.009, 1.1/(0.7+0.3*k))))
		}
	}
	hammer := tone.Roll(48).Noise(r.At(0.06)).Low(r, 420).Shape(r, tone.Struck(0.004, 0.014))
	b.Add(hammer, 0, 0.8)
	return b.Low(r, 2600).Room(r, 1.2, 0.25).Edges(r, 0, s*0.4).ToPeak(0.6)
}

// glass is a very small bell: the ring of a C two octaves above the middle.
func glass(r tone.Rate, s float64) tone.Buffer {
	b := r.New(s)
	f := tone.Note(84)
	for _, p := range [...]struct{ part, loud, fall float64 }{{1, 1, 0.5}, {1.003, 0.5, 0.42}, {2.32, 0.16, 0.2}, {4.25, 0.05, 0.08}, {0.5, 0.3, 0.3}} {
		b.Sine(r, 0, f*p.part, scaled(p.loud, tone.Struck(0.004, p.fall)))
	}
	return b.Room(r, 1.4, 0.3).Edges(r, 0, s*0.4).ToPeak(0.45)
}

// pad is one breath-like note that comes round without a seam: every partial makes a whole number of turns in the loop.
func pad(note float64) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		b := r.New(s)
		d := tone.Roll(uint64(note) + 100)
		f := tone.Note(note)
		for k := 1.0; k <= 5; k++ {
			loud := math.Pow(0.34, k-1)
			for _, cents := range [...]float64{-5, 0, 4} {
				turns := math.Round(f * k * math.Exp2(cents/1200) * s)
				w, start := 2*math.Pi*turns/float64(len(b)), d.Between(0, 2*math.Pi)
				slow, from := 2*math.Pi*math.Round(d.Between(1, 3.4))/float64(len(b)), d.Between(0, 2*math.Pi)
				for i := range b {
					b[i] += loud * math.Sin(w*float64(i)+start) * (0.72 + 0.28*math.Sin(slow*float64(i)+from))
				}
			}
		}
		air := d.Noise(len(b)).LoopSweep(r, func(float64) float64 { return f * 2 }, 6)
		b.Add(air, 0, 0.1*b.RMS()/air.RMS())
		return b.ToRMS(0.16)
	}
}

// shimmer is what a quiet event begins with: notes of glass over a C, far away, one after another. They have no third, so
// they are neither glad nor sad.
func shimmer(r tone.Rate, s float64) tone.Buffer {
	b := r.New(s)
	d := tone.Roll(81)
	one := glass(r, 1.6)
	for i, at := range [...]float64{0, 0.34, 0.58, 0.95, 1.2, 1.66} {
		step := [...]float64{0, 7, 2, 12, 7, 14}[i] - 12
		b.Add(stretched(one, math.Exp2(step/12)), r.At(at), d.Between(0.35, 0.6))
	}
	air := d.Noise(len(b)).Band(r, 3200, 1.2).Shape(r, tone.Swell(1.4, 0.2, 1.8))
	b.Add(air, 0, 0.016)
	return b.Room(r, 2.2, 0.5).Edges(r, 0.05, 1.2).ToPeak(0.4)
}

// stretched is b played rate times as fast.
func stretched(b tone.Buffer, rate float64) tone.Buffer {
	out := make(tone.Buffer, int(float64(len(b)-1)/rate))
	for i := range out {
		x := float64(i) * rate
		k := int(x)
		out[i] = b[k] + (b[min(k+1, len(b)-1)]-b[k])*(x-float64(k))
	}
	return out
}

// scaled is an envelope g times as loud.
func scaled(g float64, env func(float64) float64) func(float64) float64 {
	return func(t float64) float64 { return g * env(t) }
}
