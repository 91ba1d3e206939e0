package pieces

import (
	"math"

	"handhold/assets/sound/tone"
)

// drift is a slow movement between −1 and 1 that comes round after s seconds.
func drift(d *tone.Dice, s float64) func(t float64) float64 {
	var phase [5]float64
	for i := range phase {
		phase[i] = d.Between(0, 2*math.Pi)
	}
	return func(t float64) float64 {
		v := 0.0
		for i, k := range [...]float64{1, 2, 3, 5, 8} {
			v += math.Sin(2*math.Pi*k*t/s+phase[i]) * [...]float64{0.34, 0.27, 0.19, 0.13, 0.07}[i]
		}
		return v
	}
}

// blow is noise around hz whose middle moves by octaves as far as move says, and which swells with it by depth (0–1).
func blow(d *tone.Dice, r tone.Rate, s float64, move func(float64) float64, hz, octaves, q, depth float64) tone.Buffer {
	b := d.Noise(r.At(s)).LoopSweep(r, func(t float64) float64 { return hz * math.Exp2(octaves*move(t)) }, q)
	return b.Shape(r, func(t float64) float64 { return 1 - depth*(0.5-0.5*move(t)) }).ToRMS(1)
}

// gust is blow with a movement of its own.
func gust(d *tone.Dice, r tone.Rate, s, hz, octaves, q, depth float64) tone.Buffer {
	move, other := drift(d, s), drift(d, s)
	return blow(d, r, s, func(t float64) float64 { return 0.75*move(t) + 0.25*other(t) }, hz, octaves, q, depth)
}

// rustle is a loop of count small dry grains between lo and hi Hz; they come where thick (0–1) is large.
func rustle(d *tone.Dice, r tone.Rate, s float64, count int, fall, lo, hi float64, thick func(float64) float64) tone.Buffer {
	b := r.New(s)
	for range count {
		t := d.Between(0, s)
		there := thick(t)
		if d.Float() > there {
			continue
		}
		long := fall * d.Between(0.6, 1.8)
		n := d.Noise(r.At(long*5)).Band(r, lo*math.Pow(hi/lo, d.Float()), 1.4).Shape(r, tone.Struck(long/5, long))
		b.AddLoop(n, r.At(t), math.Pow(d.Float(), 2)*there)
	}
	return b.ToRMS(1)
}

// swell is a movement (−1 to 1) as a loudness between 0 and 1 that spends more time low than high.
func swell(move func(float64) float64) func(float64) float64 {
	return func(t float64) float64 { x := 0.5 + 0.5*move(t); return x * x }
}

// far is a note of a bell that comes from far away: its partials are those of a bell, its stroke is lost on the way.
func far(r tone.Rate, note, s float64) tone.Buffer {
	o := r.New(s)
	for k, part := range [...]float64{0.5, 1, 1.19, 2, 2.74} {
		o.Sine(r, 0, tone.Note(note)*part, scaled([...]float64{0.4, 1, 0.3, 0.26, 0.06}[k], tone.Struck(0.07, s/(3*(1+0.4*float64(k))))))
	}
	return o.Low(r, 1200).Room(r, 2.4, 0.5).Edges(r, 0, s*0.25)
}

// wind goes over open land: one broad breath, one that wanders, and something thin far above.
func wind(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(201)
	main := drift(d, s)
	b := blow(d, r, s, main, 150, 0.4, 0.7, 0.6).Scale(0.42)
	b.Add(blow(d, r, s, main, 430, 0.75, 1.1, 0.9), 0, 0.8)
	b.Add(gust(d, r, s, 980, 0.55, 2.4, 0.97), 0, 0.22)
	b.Add(gust(d, r, s, 2300, 0.3, 0.8, 0.98), 0, 0.05)
	return b.LoopLow(r, 3000).LoopHigh(r, 70).ToRMS(0.085)
}

// grass is wind that has found something to touch: long blades that bow in waves.
func grass(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(203)
	main := drift(d, s)
	b := blow(d, r, s, main, 240, 0.5, 0.8, 0.7).Scale(0.5)
	b.Add(gust(d, r, s, 560, 0.6, 1, 0.85), 0, 0.34)
	b.Add(blow(d, r, s, main, 2300, 0.3, 0.6, 0.97), 0, 0.26)
	b.Add(rustle(d, r, s, 5200, 0.006, 1800, 5200, swell(main)), 0, 0.17)
	return b.LoopLow(r, 6200).LoopHigh(r, 80).ToRMS(0.07)
}

// leaves are crowns that the wind goes through, one tree after another, and now and then a leaf that falls.
func leaves(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(221)
	b := gust(d, r, s, 260, 0.4, 0.8, 0.6).Scale(0.42)
	for range 3 {
		tree := drift(d, s)
		b.Add(rustle(d, r, s, 5200, 0.004, 2000, 7200, swell(tree)), 0, 0.24)
		b.Add(blow(d, r, s, tree, 1700, 0.25, 0.6, 0.98), 0, 0.2)
	}
	return b.LoopLow(r, 5600).LoopHigh(r, 80).ToRMS(0.062)
}

// height is thin fast air along rock, with a fifth in it that is never quite there.
func height(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(205)
	main := drift(d, s)
	b := blow(d, r, s, main, 110, 0.3, 0.9, 0.45).Scale(0.6)
	b.Add(blow(d, r, s, main, 620, 0.8, 1.1, 0.88), 0, 0.55)
	b.Add(gust(d, r, s, 880, 0.16, 16, 0.96), 0, 0.18)
	b.Add(gust(d, r, s, 1318.5, 0.12, 20, 0.97), 0, 0.08)
	b.Add(gust(d, r, s, 2600, 0.3, 0.8, 0.98), 0, 0.05)
	return b.LoopLow(r, 3600).LoopHigh(r, 65).ToRMS(0.08)
}

// edge is where the pictures end: a hollow wind, a note that does not know its octave, far bells, and paper that stirs.
func edge(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(211)
	b := gust(d, r, s, 160, 0.35, 1, 0.5).Scale(0.45)
	b.Add(gust(d, r, s, 493.9, 0.06, 18, 0.92), 0, 0.26)
	b.Add(gust(d, r, s, 740, 0.05, 22, 0.95), 0, 0.14)
	flutter := drift(d, s)
	b.Add(rustle(d, r, s, 1500, 0.009, 900, 4200, func(t float64) float64 { return math.Pow(0.5+0.5*flutter(t), 4) }), 0, 0.1)
	for _, bell := range [...]struct{ at, note, loud float64 }{{2.1, 64, 0.5}, {3.5, 59, 0.4}, {11.2, 64, 0.3}, {12.8, 55, 0.35}, {18.9, 71, 0.2}, {24.3, 59, 0.3}} {
		b.AddLoop(far(r, bell.note, 6), r.At(bell.at), bell.loud*1.5)
	}
	return b.LoopLow(r, 4200).LoopHigh(r, 65).ToRMS(0.075)
}

// sand is what the wind carries along over dunes: a dry hiss that runs in ribbons.
func sand(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(223)
	main := drift(d, s)
	b := blow(d, r, s, main, 2600, 0.3, 0.55, 0.96).Scale(0.55)
	b.Add(rustle(d, r, s, 9000, 0.0024, 2000, 6200, swell(main)), 0, 0.3)
	b.Add(gust(d, r, s, 420, 0.5, 0.9, 0.85), 0, 0.3)
	return b.LoopLow(r, 5200).LoopHigh(r, 150).ToRMS(0.06)
}

// blizzard is wind that has too much to say: a low push, a howl that slides, snow that flies past.
func blizzard(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(225)
	main := drift(d, s)
	b := blow(d, r, s, main, 130, 0.4, 0.7, 0.55).Scale(0.75)
	b.Add(blow(d, r, s, main, 420, 0.7, 1.2, 0.85), 0, 0.7)
	b.Add(blow(d, r, s, main, 640, 0.42, 11, 0.97), 0, 0.3)
	b.Add(gust(d, r, s, 900, 0.4, 14, 0.98), 0, 0.14)
	b.Add(blow(d, r, s, main, 3600, 0.25, 0.6, 0.9), 0, 0.13)
	b.Add(rustle(d, r, s, 5000, 0.003, 2400, 6500, swell(main)), 0, 0.12)
	return b.LoopLow(r, 6500).LoopHigh(r, 65).ToRMS(0.09)
}

// city is a town nobody is in: what hums behind walls, air between houses, a rope against a pole somewhere.
func city(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(227)
	b := gust(d, r, s, 180, 0.3, 0.7, 0.4).Scale(0.5)
	b.Add(gust(d, r, s, 640, 0.4, 1.4, 0.9), 0, 0.2)
	hum := r.New(s)
	for k, n := range [...]float64{36, 43, 48, 55, 64} {
		for _, cents := range [...]float64{-3, 3} {
			turns := math.Round(tone.Note(n) * math.Exp2(cents/1200) * s) // whole turns, so that it comes round
			move := drift(d, s)
			hum.Sine(r, 0, turns/s, func(t float64) float64 { return [...]float64{0.6, 0.7, 0.5, 0.28, 0.08}[k] * (0.7 + 0.3*move(t)) })
		}
	}
	b.Add(hum.ToRMS(1), 0, 0.34)
	for _, rope := range [...]struct{ at, loud float64 }{{3.2, 1}, {3.9, 0.6}, {12.6, 0.7}, {20.3, 0.9}, {20.8, 0.5}, {21.7, 0.4}} {
		o := r.New(2.4)
		for k, part := range [...]float64{1, 2.72, 5.2} {
			o.Sine(r, 0, 830*part, scaled([...]float64{1, 0.4, 0.12}[k], tone.Struck(0.004, 0.16/(1+float64(k)))))
		}
		b.AddLoop(o.Low(r, 2600).Room(r, 1.8, 1.2).Edges(r, 0, 0.6), r.At(rope.at), rope.loud*0.5)
	}
	return b.LoopLow(r, 4200).LoopHigh(r, 55).ToRMS(0.07)
}

// park is a fair that nobody visits: a music box that plays on far off, in C, a little slower each time; a swing that creaks.
func park(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(229)
	b := gust(d, r, s, 230, 0.4, 0.8, 0.6).Scale(0.5)
	b.Add(gust(d, r, s, 700, 0.5, 1.2, 0.9), 0, 0.25)
	box := r.New(s)
	at, beat := 1.5, 0.46
	for i, n := range [...]float64{79, 84, 88, 86, 84, 0, 81, 79, 76, 0, 79, 81, 84, 81, 79, 0, 76, 74, 72, 0, 0, 79, 84, 88, 91, 88, 0, 86, 84, 81, 79, 0, 76, 79, 74, 0, 72, 0} {
		if n > 0 {
			box.AddLoop(glass(n)(r, 2.2), r.At(at), d.Between(0.7, 1))
			if i%4 == 0 {
				box.AddLoop(glass(n-12)(r, 2.4), r.At(at+0.02), 0.5)
			}
		}
		at += beat * d.Between(0.97, 1.04)
		beat *= 1.008
	}
	b.Add(box.LoopLow(r, 1900).LoopHigh(r, 380).ToRMS(1), 0, 0.34)
	for _, t := range [...]float64{6.2, 8.1, 17.3, 23.4, 25.4} {
		b.AddLoop(creak(d, r, 0.7, 520), r.At(t), 0.6)
	}
	return b.LoopLow(r, 4200).LoopHigh(r, 80).ToRMS(0.065)
}

// creak is a hinge that turns: many small slips, faster and slower, that wake one dull tone.
func creak(d *tone.Dice, r tone.Rate, s, hz float64) tone.Buffer {
	b := r.New(s)
	for t := 0.0; t < s; {
		x := t / s
		n := d.Noise(r.At(0.02)).Band(r, hz*(1+0.35*math.Sin(math.Pi*x))*d.Between(0.97, 1.03), 9).Shape(r, tone.Struck(0.0015, 0.008))
		b.Add(n, r.At(t), math.Sin(math.Pi*x)*d.Between(0.6, 1))
		t += 0.011 + 0.02*math.Abs(x-0.5) + d.Between(0, 0.004)
	}
	return b.Room(r, 1, 0.5).Edges(r, 0.01, 0.1)
}
