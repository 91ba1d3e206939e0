package pieces

import (
	"math"

	"handhold/assets/sound/tone"
)

// swamp is standing water: midges, something that drips, and frogs a long way off, who let each other finish.
func swamp(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(451)
	b := gust(d, r, s, 170, 0.3, 0.8, 0.4).Scale(0.4)
	b.Add(rustle(d, r, s, 2600, 0.005, 1500, 4200, swell(drift(d, s))), 0, 0.12)
	midges := drift(d, s)
	hiss := r.New(s)
	for _, hz := range [...]float64{3520, 3640, 4180} {
		turns := math.Round(hz * s)
		trill := math.Round(d.Between(17, 29) * s)
		hiss.Sine(r, 0, turns/s, func(t float64) float64 {
			return (0.5 + 0.5*math.Sin(2*math.Pi*trill*t/s)) * (0.25 + 0.25*midges(t))
		})
	}
	b.Add(hiss.ToRMS(1), 0, 0.07)
	for _, f := range [...]struct {
		at, hz, loud float64
		calls        int
	}{{1.4, 420, 0.8, 3}, {3.1, 350, 0.5, 2}, {8.2, 430, 0.7, 3}, {9.7, 340, 0.6, 3}, {15.5, 350, 0.5, 2}, {19.8, 440, 0.7, 2}, {21.2, 330, 0.45, 4}, {25.6, 420, 0.5, 2}} {
		b.AddLoop(croak(d, r, 2.6, f.hz, f.calls).Low(r, 1900).Room(r, 2, 0.7).ToPeak(1), r.At(f.at), f.loud*0.8)
	}
	for range int(s * 1.3) {
		f := d.Between(600, 1300)
		o := r.New(0.2)
		o.Glide(r, 0, func(t float64) float64 { return f * (1 + 5*t) }, tone.Struck(0.003, 0.02))
		b.AddLoop(o.Room(r, 1, 0.4), r.At(d.Between(0, s)), math.Pow(d.Float(), 2)*0.9)
	}
	return b.LoopLow(r, 5200).LoopHigh(r, 80).ToRMS(0.06)
}

// night is open country after dark: crickets in two voices that are never quite together, and hardly any wind.
func night(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(453)
	b := gust(d, r, s, 210, 0.3, 0.8, 0.6).Scale(0.34)
	b.Add(gust(d, r, s, 700, 0.3, 1.2, 0.95), 0, 0.1)
	for voice, hz := range [...]float64{4186, 3951, 4699} {
		chirp := r.New(0.16)
		for k := range 3 {
			chirp.Sine(r, r.At(0.042*float64(k)), hz, scaled(1, tone.Swell(0.008, 0.006, 0.016)))
		}
		period := s / math.Round(s/[...]float64{0.62, 0.81, 1.17}[voice]) // comes round with the loop
		there := drift(d, s)
		for t := 0.0; t < s-0.001; t += period {
			b.AddLoop(chirp, r.At(t), (0.5+0.5*there(t))*[...]float64{0.4, 0.3, 0.2}[voice])
		}
	}
	return b.LoopLow(r, 6000).LoopHigh(r, 80).ToRMS(0.05)
}

// hall is a long corridor with nobody in it: tubes that hum, a ventilator, and far doors.
func hall(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(455)
	b := gust(d, r, s, 240, 0.12, 0.8, 0.2).Scale(0.4)
	tubes := r.New(s)
	for k, hz := range [...]float64{100, 200, 300, 400} {
		move := drift(d, s)
		tubes.Sine(r, 0, math.Round(hz*s)/s, func(t float64) float64 { return [...]float64{1, 0.5, 0.16, 0.1}[k] * (0.85 + 0.15*move(t)) })
	}
	b.Add(tubes.ToRMS(1), 0, 0.16)
	for _, shut := range [...]struct{ at, loud float64 }{{6.4, 0.5}, {17.8, 0.35}} {
		o := r.New(2.6)
		o.Sine(r, 0, 84, tone.Struck(0.005, 0.09))
		o.Add(d.Noise(r.At(0.2)).Low(r, 500).Shape(r, tone.Struck(0.004, 0.04)).ToPeak(1), 0, 0.6)
		b.AddLoop(o.Low(r, 700).Room(r, 2.6, 1.4).Edges(r, 0, 0.6), r.At(shut.at), shut.loud)
	}
	return b.LoopLow(r, 3200).LoopHigh(r, 60).ToRMS(0.05)
}

// hush is a wood so high that the wind in its crowns is another country's; now and then something small comes down.
func hush(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(457)
	main := drift(d, s)
	b := blow(d, r, s, main, 95, 0.3, 0.8, 0.5).Scale(0.7)
	b.Add(blow(d, r, s, main, 540, 0.25, 0.7, 0.85).Room(r, 2.4, 0.5), 0, 0.3)
	b.Add(gust(d, r, s, 174.6, 0.05, 22, 0.9), 0, 0.14)
	for _, fall := range [...]float64{4.1, 13.7, 22.9} {
		o := r.New(2.2)
		for k := range 4 {
			o.Add(d.Noise(r.At(0.03)).Band(r, d.Between(700, 1900), 3).Shape(r, tone.Struck(0.001, 0.007)), r.At(float64(k)*d.Between(0.14, 0.24)), 1-0.2*float64(k))
		}
		b.AddLoop(o.Room(r, 2.4, 0.9).Edges(r, 0, 0.6).ToPeak(1), r.At(fall), 0.7)
	}
	return b.LoopLow(r, 3000).LoopHigh(r, 55).ToRMS(0.06)
}
