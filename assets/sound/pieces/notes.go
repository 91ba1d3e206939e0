package pieces

import (
	"math"

	"handhold/assets/sound/tone"
)

// fading is an envelope that dies away twice: quickly at first, then a rest of it slowly, as strings and tongues do that
// move first along the hand that plucked them and then across it.
func fading(up, quick, slow, rest float64) func(float64) float64 {
	return func(t float64) float64 {
		if t < up {
			return 0.5 - 0.5*math.Cos(math.Pi*t/up)
		}
		return (1-rest)*math.Exp(-(t-up)/quick) + rest*math.Exp(-(t-up)/slow)
	}
}

// kalimba is a plucked tongue of metal over a wooden box, at a MIDI note. The tongue's own partials are those of a bar
// clamped at one end (6.27 times, 17.5 times the lowest); the box adds an octave and two soft knocks of its own.
func kalimba(note float64) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		b := r.New(s)
		d := tone.Roll(uint64(note))
		f := tone.Note(note)
		long := s / 3.4
		high := math.Exp2((note - 60) / 24) // what is short and stiff has less above it
		b.Sine(r, 0, f, fading(0.0035, long*0.35, long, 0.55))
		b.Sine(r, 0, f*1.0016, scaled(0.3, fading(0.005, long*0.4, long*0.85, 0.5))) // beats slowly with the first
		b.Sine(r, 0, f*2, scaled(0.13/high, fading(0.003, long*0.12, long*0.5, 0.35)))
		b.Sine(r, 0, f*3.005, scaled(0.035/high, tone.Struck(0.002, long*0.16)))
		b.Sine(r, 0, f*6.27*d.Between(0.985, 1.015), scaled(0.07/(high*high), tone.Struck(0.0015, 0.06/high)))
		b.Sine(r, 0, f*17.5, scaled(0.012/(high*high*high), tone.Struck(0.001, 0.012)))
		b.Sine(r, 0, 186, scaled(0.12, tone.Struck(0.003, 0.045)))
		b.Sine(r, 0, 312, scaled(0.07, tone.Struck(0.003, 0.03)))
		thumb := d.Noise(r.At(0.04)).Band(r, math.Min(f*2.6, 2200), 0.7).Shape(r, tone.Struck(0.0015, 0.005))
		b.Add(thumb, 0, 0.16)
		return b.Low(r, math.Min(f*10, 6800)).Edges(r, 0, s*0.3).ToPeak(0.6)
	}
}

// felt is a piano with felt between hammer and strings, at a MIDI note.
func felt(note float64) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		b := r.New(s)
		d := tone.Roll(uint64(note) + 300)
		f := tone.Note(note)
		stiff := 0.00022 * math.Exp2((note-48)/14)
		for k := 1.0; k <= 12 && f*k < 3600; k++ {
			at := f * k * math.Sqrt(1+stiff*k*k)
			loud := math.Exp(-0.58*(k-1)) * (1 - 0.35*math.Exp(-(k-1)*1.5)) * (0.75 + 0.5*math.Abs(math.Sin(math.Pi*k/7.3)))
			slow := s * 0.36 / (0.7 + 0.3*k)
			for _, cents := range [...]float64{-0.7, 0.5} { // two strings
				b.Sine(r, 0, at*math.Exp2((cents+d.Between(-0.15, 0.15))/1200), scaled(loud*0.5, fading(0.007+0.003*math.Exp2((60-note)/24), slow*0.25, slow, 0.5)))
			}
		}
		hammer := d.Noise(r.At(0.09)).Low(r, 360).Shape(r, tone.Struck(0.005, 0.016))
		b.Add(hammer, 0, 0.55)
		key := d.Noise(r.At(0.06)).Band(r, 1100, 0.8).Shape(r, tone.Struck(0.004, 0.008))
		b.Add(key, 0, 0.05)
		return b.Low(r, math.Min(900+f*4, 2900)).Edges(r, 0, s*0.4).ToPeak(0.6)
	}
}

// glass is a tooth of a music box, softly, at a MIDI note: a clamped bar again, but thin, with glass in it.
func glass(note float64) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		b := r.New(s)
		f := tone.Note(note)
		long := s / 4.4
		for _, p := range [...]struct{ part, loud, fall float64 }{
			{1, 1, long}, {1.0021, 0.45, long * 0.85}, {2.0, 0.08, long * 0.5}, {2.76, 0.1, long * 0.3}, {5.4, 0.05, 0.07}, {6.27, 0.03, 0.04}, {0.5, 0.14, long * 0.5},
		} {
			if f*p.part < 9000 {
				b.Sine(r, 0, f*p.part, scaled(p.loud, tone.Struck(0.004, p.fall)))
			}
		}
		tick := tone.Roll(uint64(note)+500).Noise(r.At(0.02)).Band(r, 3400, 0.8).Shape(r, tone.Struck(0.001, 0.003))
		b.Add(tick, 0, 0.04)
		return b.Low(r, 8000).Edges(r, 0, s*0.4).ToPeak(0.45)
	}
}

// pad is one breath-like note that comes round without a seam: every partial makes a whole number of turns in the loop,
// and so does every slow movement of its loudness.
func pad(note float64) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		b := r.New(s)
		d := tone.Roll(uint64(note) + 100)
		f := tone.Note(note)
		for k := 1.0; k <= 7; k++ {
			loud := math.Pow(0.36, k-1)
			if int(k)%2 == 0 {
				loud *= 0.7 // a stopped pipe's colour, half
			}
			for _, cents := range [...]float64{-6, -2.5, 1, 4.5} {
				turns := math.Round(f * k * math.Exp2((cents+d.Between(-0.8, 0.8))/1200) * s)
				w, start := 2*math.Pi*turns/float64(len(b)), d.Between(0, 2*math.Pi)
				slow, from := 2*math.Pi*math.Round(d.Between(1, 3.4))/float64(len(b)), d.Between(0, 2*math.Pi)
				for i := range b {
					b[i] += loud * math.Sin(w*float64(i)+start) * (0.7 + 0.3*math.Sin(slow*float64(i)+from))
				}
			}
		}
		air := d.Noise(len(b)).LoopSweep(r, func(float64) float64 { return f * 2 }, 6)
		b.Add(air, 0, 0.07*b.RMS()/air.RMS())
		b.LoopHigh(r, f*0.7)
		return b.ToRMS(0.16)
	}
}

// shimmer is what a quiet event begins with: notes of glass over a C, far away, one after another. They have no third, so
// they are neither glad nor sad.
func shimmer(r tone.Rate, s float64) tone.Buffer {
	b := r.New(s)
	d := tone.Roll(81)
	for i, at := range [...]float64{0, 0.34, 0.58, 0.95, 1.2, 1.66} {
		step := [...]float64{0, 7, 2, 12, 7, 14}[i]
		b.Add(glass(72+step)(r, 2), r.At(at), d.Between(0.35, 0.6))
	}
	air := d.Noise(len(b)).Band(r, 3200, 1.2).Shape(r, tone.Swell(1.4, 0.2, 1.8))
	b.Add(air, 0, 0.012)
	return b.Room(r, 2.2, 0.5).Edges(r, 0.05, 1.2).ToPeak(0.4)
}

// scaled is an envelope g times as loud.
func scaled(g float64, env func(float64) float64) func(float64) float64 {
	return func(t float64) float64 { return g * env(t) }
}
