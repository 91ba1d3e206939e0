package pieces

import (
	"math"

	"handhold/assets/sound/tone"
)

// formant is one resonance of a mouth.
type formant struct{ hz, wide, loud float64 }

// open is a sung "ah" of a girl's voice.
func open() [4]formant {
	return [4]formant{{880, 150, 1}, {1340, 190, 0.5}, {2900, 300, 0.14}, {3900, 420, 0.06}}
}

// round is a sung "oh".
func round() [4]formant {
	return [4]formant{{520, 120, 1}, {920, 150, 0.4}, {2750, 280, 0.08}, {3800, 420, 0.035}}
}

// call is Madoka's call: two sung notes without a word, the second a fourth higher and long. Bright says how far the mouth
// opens, and far (0–1) how much of what arrives has been elsewhere first.
func call(bright, far float64) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		b := r.New(s)
		const first, held = 0.3, 0.85
		pitch := func(t float64) float64 {
			up := 1 / (1 + math.Exp(-(t-first)/0.026))
			f := tone.Note(67) * math.Exp2(5*up/12)
			f *= 1 - 0.028*math.Exp(-t/0.055)                      // she takes the note from below
			f *= 1 - 0.012*tone.Swell(0.3, 9, 1)(t-first-held*0.7) // and lets it sink at the end
			shake := tone.Swell(0.4, 9, 1)(t-first-0.2) * 0.0085
			return f * (1 + shake*math.Sin(2*math.Pi*5.3*t) + 0.0012*math.Sin(2*math.Pi*2.17*t+1))
		}
		loud := func(t float64) float64 {
			return 0.55*tone.Swell(0.07, 0.12, 0.14)(t) + tone.Swell(0.13, held*0.3, held*0.7)(t-first+0.05)
		}
		sing(b, r, pitch, loud, func(t float64) float64 { return bright * (0.25 + 0.75*tone.Swell(0.34, 9, 1)(t-0.14)) })
		breath := tone.Roll(5).Noise(len(b)).Band(r, 2100, 0.8).Shape(r, loud)
		b.Add(breath, 0, 0.03*b.Peak()/max(breath.Peak(), 0.01))
		return b.Low(r, 4600-2200*far).Room(r, 1.4+far, 0.25+0.5*far).Edges(r, 0.02, 0.35).ToPeak(0.5)
	}
}

// sing adds harmonics of pitch, as loud as the mouth lets them through; mouth is 0 for "oh" and 1 for "ah".
func sing(b tone.Buffer, r tone.Rate, pitch, loud, mouth func(float64) float64) {
	const voices = 9
	o, a := round(), open()
	var phase float64
	var gains [voices]float64
	for i := range b {
		t := float64(i) / float64(r)
		f := pitch(t)
		if i%64 == 0 {
			for k := range gains {
				gains[k] = through(o, a, mouth(t), f*float64(k+1)) / math.Pow(float64(k+1), 1.4)
			}
			gains[0] += 0.5 // who sings softly sings mostly the note itself
		}
		v := 0.0
		for k, g := range gains {
			v += g * math.Sin(phase*float64(k+1))
		}
		b[i] += v * loud(t)
		phase += 2 * math.Pi * f / float64(r)
	}
}

// through is how much of a tone of hz a mouth between o and a lets through.
func through(o, a [4]formant, m, hz float64) float64 {
	sum := 0.05
	for i := range o {
		at, wide, loud := o[i].hz+(a[i].hz-o[i].hz)*m, o[i].wide+(a[i].wide-o[i].wide)*m, o[i].loud+(a[i].loud-o[i].loud)*m
		x := (hz - at) / wide
		sum += loud / (1 + x*x)
	}
	return sum
}

// clap is Homura's: two palms, hollow, once and again, and the ring of light that goes out from it.
func clap(r tone.Rate, s float64) tone.Buffer {
	b := r.New(s)
	d := tone.Roll(21)
	for i, at := range [...]float64{0, 0.19} {
		for k := range 4 { // the fingers do not meet all at once
			n := d.Noise(r.At(0.09)).Band(r, d.Between(820, 1300), 1.3).Shape(r, tone.Struck(0.0015, 0.012))
			b.Add(n, r.At(at+0.004*float64(k)*d.Between(0.7, 1.2)), []float64{1, 0.8}[i]*[]float64{0.4, 0.8, 1, 0.6}[k])
		}
		b.Sine(r, r.At(at), 265, scaled(0.16, tone.Struck(0.003, 0.022))) // the hollow of the hands
	}
	for k, part := range [...]float64{1, 2.003, 2.76} {
		b.Sine(r, r.At(0.2), tone.Note(79)*part, scaled([...]float64{0.1, 0.03, 0.014}[k], tone.Struck(0.03, 0.17/(1+0.5*float64(k)))))
	}
	return b.Low(r, 4000).Room(r, 1.1, 0.5).Edges(r, 0, 0.2).ToPeak(0.42)
}

// breath is one breath: in (1) its noise rises, out (−1) it falls.
func breath(way float64) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		d := tone.Roll(31)
		b := r.New(s)
		middle := func(t float64) float64 { return 1150 * math.Exp2(way*0.7*(t/s-0.5)) }
		b.Add(d.Noise(len(b)).Sweep(r, middle, 1.3), 0, 1)
		b.Add(d.Noise(len(b)).Sweep(r, func(t float64) float64 { return middle(t) * 2.3 }, 1.6), 0, 0.4)
		up, down := 0.62, 0.38
		if way < 0 {
			up, down = 0.22, 0.78
		}
		return b.Low(r, 3800).Shape(r, tone.Swell(s*up, 0, s*down)).ToPeak(0.16)
	}
}

// refuse is a small short breath through the nose, and feet that stay where they are.
func refuse(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(33)
	b := r.New(s)
	air := d.Noise(len(b)).Band(r, 1500, 1.1).Low(r, 3000).Shape(r, tone.Swell(0.05, 0.03, 0.2))
	b.Add(air, 0, 1)
	b.Sine(r, r.At(0.16), 92, scaled(0.35, tone.Struck(0.006, 0.05)))
	return b.Edges(r, 0.005, 0.1).ToPeak(0.22)
}

// murmur is whispering nobody can understand: syllables of breath through changing mouths, some of them near.
func murmur(r tone.Rate, s float64) tone.Buffer {
	b := r.New(s)
	d := tone.Roll(41)
	for range int(s * 9) {
		long := d.Between(0.07, 0.2)
		n := d.Noise(r.At(long))
		o := tone.Buffer(append([]float64(nil), n...)).Band(r, d.Between(600, 1100), 4)
		o.Add(n.Band(r, d.Between(1500, 2900), 5), 0, 0.55)
		o.Shape(r, tone.Swell(long*0.3, long*0.1, long*0.6))
		b.AddLoop(o, r.At(d.Between(0, s)), d.Between(0.2, 1))
	}
	return b.LoopLow(r, 3200).ToRMS(0.06)
}

// murmurRise is one whisper that comes near and is gone.
func murmurRise(r tone.Rate, s float64) tone.Buffer {
	b := murmur(r, s)
	return b.Shape(r, tone.Swell(s*0.5, 0.1, s*0.35)).ToPeak(0.14)
}
