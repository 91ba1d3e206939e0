package pieces

import (
	"math"

	"handhold/assets/sound/tone"
)

// drift is a slow movement between −1 and 1 that comes round after s seconds.
func drift(d *tone.Dice, s float64) func(t float64) float64 {
	var phase [4]float64
	for i := range phase {
		phase[i] = d.Between(0, 2*math.Pi)
	}
	return func(t float64) float64 {
		v := 0.0
		for i, k := range [...]float64{1, 2, 3, 5} {
			v += math.Sin(2*math.Pi*k*t/s+phase[i]) * [...]float64{0.4, 0.3, 0.2, 0.1}[i]
		}
		return v
	}
}

// gust is noise around hz that moves by octaves up and down and swells by depth (0–1), over a loop of s seconds.
func gust(d *tone.Dice, r tone.Rate, s, hz, octaves, q, depth float64) tone.Buffer {
	move := drift(d, s)
	other := drift(d, s)
	b := d.Noise(r.At(s)).LoopSweep(r, func(t float64) float64 { return hz * math.Exp2(octaves*move(t)) }, q)
	return b.Shape(r, func(t float64) float64 { return 1 - depth*(0.5-0.5*(0.75*move(t)+0.25*other(t))) }).ToRMS(1)
}

// wind goes over open land: one broad breath, one that wanders, and something thin far above.
func wind(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(201)
	b := gust(d, r, s, 170, 0.4, 0.8, 0.6).Scale(0.5)
	b.Add(gust(d, r, s, 430, 0.7, 1.2, 0.9), 0, 0.8)
	b.Add(gust(d, r, s, 1050, 0.5, 2.5, 0.97), 0, 0.2)
	return b.LoopLow(r, 2200).LoopHigh(r, 50).ToRMS(0.085)
}

// grass is wind that has found something to touch.
func grass(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(203)
	b := gust(d, r, s, 230, 0.5, 0.8, 0.6).Scale(0.6)
	b.Add(gust(d, r, s, 520, 0.6, 1, 0.8), 0, 0.4)
	b.Add(gust(d, r, s, 2400, 0.35, 0.7, 0.95), 0, 0.3)
	return b.LoopLow(r, 4600).LoopHigh(r, 60).ToRMS(0.07)
}

// height is thin fast air along rock, with a note in it that is never quite one.
func height(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(205)
	b := gust(d, r, s, 95, 0.3, 0.9, 0.4).Scale(0.8)
	b.Add(gust(d, r, s, 620, 0.8, 1.2, 0.85), 0, 0.55)
	b.Add(gust(d, r, s, 880, 0.22, 14, 0.95), 0, 0.2)
	b.Add(gust(d, r, s, 1320, 0.18, 18, 0.95), 0, 0.09)
	return b.LoopLow(r, 2800).LoopHigh(r, 45).ToRMS(0.08)
}

// sea is a low roar and waves that come, break softly and draw back.
func sea(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(207)
	b := gust(d, r, s, 110, 0.3, 0.7, 0.35).Scale(0.7)
	b.Add(gust(d, r, s, 330, 0.3, 0.8, 0.5), 0, 0.3)
	for _, w := range [...]struct{ at, loud float64 }{{0.5, 0.9}, {5.6, 0.7}, {10.1, 1}, {15.4, 0.8}} {
		const long = 6.5
		wave := d.Noise(r.At(long)).Sweep(r, func(t float64) float64 { return 260 + 900*math.Exp(-(t-2.4)*(t-2.4)/1.6) }, 0.7)
		b.AddLoop(wave.Shape(r, tone.Swell(2.3, 0.2, 4)).ToRMS(1), r.At(w.at), w.loud*0.75)
		foam := d.Noise(r.At(long)).High(r, 1300).Low(r, 4200).Shape(r, func(t float64) float64 { return tone.Swell(0.9, 0.2, 2.9)(t - 2.1) })
		b.AddLoop(foam.ToRMS(1), r.At(w.at), w.loud*0.14)
	}
	return b.LoopLow(r, 4200).LoopHigh(r, 45).ToRMS(0.085)
}

// rain is a soft even fall on ground, with drops near by.
func rain(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(209)
	b := gust(d, r, s, 2100, 0.15, 0.5, 0.3).Scale(0.5)
	b.Add(gust(d, r, s, 240, 0.2, 0.8, 0.3), 0, 0.4)
	for range int(s * 42) {
		f := d.Between(900, 3200)
		o := r.New(0.05)
		o.Glide(r, 0, func(t float64) float64 { return f * (1 + 4*t) }, tone.Struck(0.002, d.Between(0.004, 0.012)))
		b.AddLoop(o, r.At(d.Between(0, s)), math.Pow(d.Float(), 3)*3)
	}
	return b.LoopLow(r, 5200).LoopHigh(r, 70).ToRMS(0.07)
}

// edge is where the pictures end: a hollow wind, a note that does not know its octave, far bells.
func edge(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(211)
	b := gust(d, r, s, 150, 0.35, 1, 0.5).Scale(0.5)
	b.Add(gust(d, r, s, 494, 0.08, 16, 0.9), 0, 0.3)
	b.Add(gust(d, r, s, 740, 0.06, 20, 0.95), 0, 0.16)
	b.Add(gust(d, r, s, 1900, 0.5, 1, 0.95), 0, 0.06)
	for _, bell := range [...]struct{ at, note, loud float64 }{{2.1, 64, 0.5}, {3.4, 59, 0.4}, {11.2, 64, 0.3}, {12.6, 55, 0.35}, {17.8, 71, 0.2}} {
		o := r.New(4.5)
		for k, part := range [...]float64{0.5, 1, 1.19, 2, 2.74} {
			o.Sine(r, 0, tone.Note(bell.note)*part, scaled([...]float64{0.4, 1, 0.35, 0.3, 0.08}[k], tone.Struck(0.06, 1.5/(1+0.4*float64(k)))))
		}
		b.AddLoop(o.Low(r, 1200).Edges(r, 0, 1), r.At(bell.at), bell.loud*1.6)
	}
	return b.LoopLow(r, 2600).LoopHigh(r, 45).ToRMS(0.075)
}

// whirl is the ring of water, near.
func whirl(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(213)
	b := gust(d, r, s, 120, 0.3, 0.8, 0.3).Scale(0.9)
	turn := func(t float64) float64 { return math.Sin(2 * math.Pi * 4 * t / s) }
	around := d.Noise(r.At(s)).LoopSweep(r, func(t float64) float64 { return 420 * math.Exp2(0.5*turn(t)) }, 1.2)
	b.Add(around.Shape(r, func(t float64) float64 { return 0.7 + 0.3*turn(t) }).ToRMS(1), 0, 0.6)
	return b.LoopLow(r, 2200).LoopHigh(r, 45).ToRMS(0.09)
}
