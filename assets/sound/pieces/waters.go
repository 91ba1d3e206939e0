package pieces

import (
	"math"

	"handhold/assets/sound/tone"
)

// sea is a low roar and waves that come, break softly and draw back over the sand, each a little otherwise.
func sea(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(207)
	b := gust(d, r, s, 120, 0.3, 0.7, 0.35).Scale(0.5)
	b.Add(gust(d, r, s, 360, 0.3, 0.8, 0.5), 0, 0.26)
	for _, w := range [...]struct{ at, loud, long float64 }{{0.5, 0.85, 7.4}, {6.3, 0.65, 6.4}, {11.4, 1, 8}, {17.9, 0.75, 6.8}, {22.6, 0.6, 6.4}} {
		top := w.long * 0.36 // when it breaks
		wave := d.Noise(r.At(w.long)).Sweep(r, func(t float64) float64 {
			if t < top {
				return 210 + 700*math.Pow(t/top, 3)
			}
			return 300 + 610*math.Exp(-(t-top)/1.1)
		}, 0.6)
		b.AddLoop(wave.Shape(r, tone.Swell(top, 0.15, w.long-top-0.2)).ToRMS(1), r.At(w.at), w.loud*0.75)
		foam := d.Noise(r.At(w.long)).High(r, 1200).Low(r, 4600).Shape(r, func(t float64) float64 { return tone.Swell(0.8, 0.1, w.long-top-0.6)(t - top + 0.35) })
		b.AddLoop(foam.ToRMS(1), r.At(w.at), w.loud*0.13)
		for range int(w.loud * 420) { // foam that bursts while it draws back
			x := math.Pow(d.Float(), 0.7)
			f := d.Between(1300, 4200)
			o := r.New(0.03)
			o.Glide(r, 0, func(t float64) float64 { return f * (1 + 5*t) }, tone.Struck(0.001, d.Between(0.002, 0.006)))
			b.AddLoop(o, r.At(w.at+top+x*(w.long-top)), w.loud*(1-x)*math.Pow(d.Float(), 3)*0.9)
		}
	}
	return b.LoopLow(r, 5200).LoopHigh(r, 60).ToRMS(0.085)
}

// rain is a soft even fall on ground, with drops near by and, now and then, one into a puddle.
func rain(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(209)
	b := gust(d, r, s, 2300, 0.12, 0.45, 0.3).Scale(0.42)
	b.Add(gust(d, r, s, 5200, 0.1, 0.6, 0.4), 0, 0.12)
	b.Add(gust(d, r, s, 260, 0.2, 0.8, 0.3), 0, 0.34)
	for range int(s * 90) {
		o := d.Noise(r.At(0.02)).Band(r, d.Between(1400, 5200), 1.1).Shape(r, tone.Struck(0.0008, d.Between(0.001, 0.004)))
		b.AddLoop(o, r.At(d.Between(0, s)), math.Pow(d.Float(), 4)*9)
	}
	for range int(s * 7) {
		f := d.Between(500, 1500)
		o := r.New(0.12)
		o.Glide(r, 0, func(t float64) float64 { return f * (1 + 5*t) }, tone.Struck(0.003, d.Between(0.008, 0.024)))
		b.AddLoop(o, r.At(d.Between(0, s)), math.Pow(d.Float(), 3)*1.6)
	}
	return b.LoopLow(r, 6200).LoopHigh(r, 90).ToRMS(0.06)
}

// deep is the floor of a sea that can be breathed: everything is round; bubbles rise, and something very large sings far
// away, in D.
func deep(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(231)
	b := gust(d, r, s, 110, 0.3, 0.8, 0.4).Scale(0.7)
	b.Add(gust(d, r, s, 260, 0.4, 1.2, 0.8), 0, 0.4)
	b.Add(gust(d, r, s, 700, 0.3, 3, 0.96), 0, 0.08)
	for _, at := range [...]float64{1.4, 5.8, 9.7, 14.2, 18.6, 22.1, 25.9} {
		f, t := d.Between(240, 420), at
		for range 5 + int(d.Between(0, 6)) {
			g := f * d.Between(0.9, 1.5)
			o := r.New(0.2)
			o.Glide(r, 0, func(t float64) float64 { return g * (1 + 3.2*t) }, tone.Struck(0.008, d.Between(0.02, 0.05)))
			b.AddLoop(o, r.At(t), d.Between(0.4, 1.4))
			t += d.Between(0.06, 0.28)
			f *= 1.05
		}
	}
	for _, song := range [...]struct{ at, note, to, loud float64 }{{7, 50, 53, 0.6}, {10.2, 57, 55, 0.45}, {20, 50, 48, 0.55}} {
		o := r.New(4.4)
		glide := func(t float64) float64 { return tone.Note(song.note + (song.to-song.note)/(1+math.Exp(-(t-2.2)/0.35))) }
		o.Glide(r, 0, glide, tone.Swell(1.3, 0.6, 2.3))
		o.Glide(r, 0, func(t float64) float64 { return glide(t) * 2 }, scaled(0.2, tone.Swell(1.6, 0.2, 2.2)))
		b.AddLoop(o.Low(r, 600).Room(r, 3, 1), r.At(song.at), song.loud)
	}
	return b.LoopLow(r, 1500).LoopHigh(r, 60).ToRMS(0.075)
}

// whirl is the ring of water, near: it goes round.
func whirl(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(213)
	b := gust(d, r, s, 125, 0.3, 0.8, 0.3).Scale(0.75)
	turn := func(t float64) float64 { return math.Sin(2 * math.Pi * 7 * t / s) }
	around := d.Noise(r.At(s)).LoopSweep(r, func(t float64) float64 { return 420 * math.Exp2(0.5*turn(t)) }, 1.2)
	b.Add(around.Shape(r, func(t float64) float64 { return 0.7 + 0.3*turn(t) }).ToRMS(1), 0, 0.6)
	spray := d.Noise(r.At(s)).LoopSweep(r, func(t float64) float64 { return 2100 * math.Exp2(0.3*turn(t-0.4)) }, 0.7)
	b.Add(spray.Shape(r, func(t float64) float64 { return 0.5 + 0.5*turn(t-0.4) }).ToRMS(1), 0, 0.12)
	return b.LoopLow(r, 3600).LoopHigh(r, 60).ToRMS(0.09)
}
