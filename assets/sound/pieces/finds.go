package pieces

import (
	"math"

	"handhold/assets/sound/tone"
)

// knock is a knuckle on a trunk that lies on somebody: near, dull, patient.
func knock(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(401)
	b := r.New(s)
	for k, at := range [...]float64{0, 0.17} {
		g := [...]float64{1, 0.8}[k]
		for i, part := range [...]float64{1, 1.9, 3.1} {
			b.Sine(r, r.At(at), 190*part, scaled(g*[...]float64{1, 0.4, 0.16}[i], tone.Struck(0.002, 0.045/(1+0.6*float64(i)))))
		}
		b.Add(d.Noise(r.At(0.04)).Band(r, 900, 1).Shape(r, tone.Struck(0.001, 0.008)), r.At(at), 0.8*g)
	}
	return b.Low(r, 3600).Room(r, 1.2, 0.35).Edges(r, 0, 0.2).ToPeak(0.36)
}

// giving is a tree that gives way, and has not fallen yet: fibres, and the whole trunk that leans into them.
func giving(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(403)
	b := r.New(s)
	b.Add(creak(d, r, s*0.9, 210).ToPeak(1), 0, 0.7)
	b.Add(creak(d, r, s*0.5, 330).ToPeak(1), r.At(s*0.42), 0.5)
	for t := 0.3; t < s-0.15; t += d.Between(0.09, 0.3) {
		b.Add(d.Noise(r.At(0.05)).Band(r, d.Between(600, 1700), 2.2).Shape(r, tone.Struck(0.001, 0.009)), r.At(t), 0.25+0.5*t/s)
	}
	return b.Low(r, 4600).Room(r, 1.4, 0.35).Edges(r, 0.02, 0.2).ToPeak(0.4)
}

// lifted is a trunk that is heaved off the ground, and set down beside.
func lifted(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(405)
	b := r.New(s)
	b.Add(creak(d, r, s*0.55, 170).ToPeak(1), 0, 0.45)
	b.Add(d.Grains(r, s*0.6, 90, 0.006, 600, 3000, tone.Evenly).Shape(r, tone.Swell(0.5, 0.2, 0.4)).ToPeak(1), 0, 0.3)
	b.Glide(r, r.At(s*0.66), func(t float64) float64 { return 58 + 40*math.Exp(-t/0.04) }, tone.Struck(0.006, 0.14))
	b.Add(d.Noise(r.At(0.4)).Low(r, 500).Shape(r, tone.Struck(0.004, 0.07)).ToPeak(1), r.At(s*0.66), 0.6)
	return b.Low(r, 3800).Room(r, 1.4, 0.3).Edges(r, 0.02, 0.3).ToPeak(0.42)
}

// squelch is a foot that goes into mud.
func squelch(take uint64) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		d := tone.Roll(410 + take)
		b := r.New(s)
		n := d.Noise(len(b)).Sweep(r, func(t float64) float64 { return 900 - 500*math.Min(t/0.2, 1) + 200*math.Sin(30*t) }, 1.6)
		b.Add(n.Shape(r, tone.Swell(0.06, 0.05, s-0.15)).ToPeak(1), 0, 0.8)
		for range 9 {
			f := d.Between(180, 520)
			o := r.New(0.12)
			o.Glide(r, 0, func(t float64) float64 { return f * (1 + 5*t) }, tone.Struck(0.006, d.Between(0.012, 0.03)))
			b.Add(o, r.At(d.Between(0.02, s-0.14)), d.Between(0.2, 0.6))
		}
		return b.Low(r, 2600).Edges(r, 0.01, 0.1).ToPeak(0.32)
	}
}

// plop is a foot that comes out of mud: the hole closes behind it.
func plop(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(415)
	b := r.New(s)
	b.Add(d.Noise(r.At(0.2)).Sweep(r, func(t float64) float64 { return 400 + 3200*t }, 1.4).Shape(r, tone.Swell(0.12, 0, 0.06)).ToPeak(1), 0, 0.6)
	o := r.New(0.2)
	o.Glide(r, 0, func(t float64) float64 { return 140 + 900*t }, tone.Struck(0.008, 0.05))
	b.Add(o.ToPeak(1), r.At(0.17), 1)
	return b.Low(r, 3000).Room(r, 0.6, 0.2).Edges(r, 0, 0.1).ToPeak(0.38)
}

// bubble is a large bubble that comes up, tuned to an A or a D.
func bubble(take int) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		d := tone.Roll(420 + uint64(take))
		b := r.New(s)
		f := tone.Note([...]float64{69, 74}[take-1])
		for k, at := range [...]float64{0, 0.11, 0.2, 0.33} {
			bend := d.Between(1.2, 2)
			o := r.New(0.25)
			o.Glide(r, 0, func(t float64) float64 { return f * [...]float64{0.5, 0.75, 1, 1.5}[k] * (1 + bend*t) }, tone.Struck(0.01, 0.045))
			b.Add(o, r.At(at), [...]float64{0.7, 0.5, 0.6, 0.3}[k])
		}
		return b.Low(r, 2200).Room(r, 1.4, 0.45).Edges(r, 0, 0.2).ToPeak(0.26)
	}
}

// wound is a clock that is wound: a key, a ratchet.
func wound(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(425)
	b := r.New(s)
	for t := 0.02; t < s-0.1; t += 0.052 + 0.02*math.Max(0, math.Sin(t*9)) {
		b.Add(d.Noise(r.At(0.02)).Band(r, d.Between(2600, 3400), 3).Shape(r, tone.Struck(0.0006, 0.003)), r.At(t), 0.7)
		b.Sine(r, r.At(t), 1240, scaled(0.12, tone.Struck(0.0008, 0.006)))
	}
	return b.Low(r, 5600).Room(r, 0.6, 0.2).Edges(r, 0, 0.1).ToPeak(0.2)
}

// clockwork is four seconds of a clock on a wall, tick and tock.
func clockwork(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(427)
	b := r.New(s)
	for k := range int(s) {
		f := [...]float64{1760, 1480}[k%2]
		at := r.At(float64(k) + 0.02)
		b.Sine(r, at, f, scaled(0.5, tone.Struck(0.0008, 0.006)))
		b.Sine(r, at, f/4.1, scaled(0.6, tone.Struck(0.002, 0.02)))
		b.Add(d.Noise(r.At(0.02)).Band(r, f*1.6, 2).Shape(r, tone.Struck(0.0006, 0.003)), at, 0.7)
	}
	return b.Low(r, 4600).Room(r, 0.9, 0.3).Edges(r, 0, 0.2).ToPeak(0.16)
}

// kettle is a lid, water that begins to move, and a breath of steam.
func kettle(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(429)
	b := r.New(s)
	for k, part := range [...]float64{1, 2.4, 4.1} {
		b.Sine(r, 0, 920*part, scaled([...]float64{0.5, 0.25, 0.1}[k], tone.Struck(0.001, 0.05)))
	}
	b.Add(d.Noise(len(b)).Band(r, 420, 1.2).Shape(r, tone.Swell(0.6, 0.3, s-1)).ToPeak(1), 0, 0.35)
	b.Add(d.Noise(len(b)).High(r, 3000).Low(r, 6500).Shape(r, tone.Swell(1.1, 0.1, s-1.3)).ToPeak(1), 0, 0.2)
	return b.Low(r, 6000).Edges(r, 0, 0.3).ToPeak(0.2)
}

// tapRuns is a tap that is opened, runs a little, and drips.
func tapRuns(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(431)
	b := r.New(s)
	b.Add(creak(d, r, 0.25, 720).ToPeak(1), 0, 0.3)
	b.Add(d.Noise(len(b)).Band(r, 1900, 0.6).Shape(r, tone.Swell(0.25, 0.7, 0.3)).ToPeak(1), r.At(0.15), 0.45)
	for _, at := range [...]float64{1.5, 1.85} {
		o := r.New(0.15)
		o.Glide(r, 0, func(t float64) float64 { return 880 * (1 + 4*t) }, tone.Struck(0.003, 0.02))
		b.Add(o, r.At(at), 0.7)
	}
	return b.Low(r, 5000).Room(r, 0.7, 0.3).Edges(r, 0, 0.2).ToPeak(0.22)
}

// telephone rings once, two bells and a hammer between them.
func telephone(r tone.Rate, s float64) tone.Buffer {
	b := r.New(s)
	for t, k := 0.0, 0; t < 0.95; t, k = t+0.046, k+1 {
		f := [...]float64{1046.5, 1318.5}[k%2]
		for i, part := range [...]float64{1, 2.01, 2.9} {
			b.Sine(r, r.At(t), f*part, scaled([...]float64{0.6, 0.25, 0.12}[i], tone.Struck(0.001, 0.22/(1+float64(i)))))
		}
	}
	return b.Low(r, 5200).Room(r, 1.2, 0.35).Edges(r, 0, 0.7).ToPeak(0.24)
}

// chime is glass that hangs in a window and is touched: C, E, G, A, one after the other.
func chime(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(435)
	b := r.New(s)
	for _, n := range [...]float64{96, 91, 100, 93, 88, 96} {
		at := d.Between(0, 0.8)
		for k, part := range [...]float64{1, 2.76, 5.4} {
			b.Sine(r, r.At(at), tone.Note(n)*part, scaled(d.Between(0.4, 1)*[...]float64{1, 0.3, 0.08}[k], tone.Struck(0.0015, 0.5/(1+float64(k)))))
		}
	}
	return b.Low(r, 7500).Room(r, 1.6, 0.4).Edges(r, 0, 0.8).ToPeak(0.2)
}

// drum is a small hand drum, tuned to a C.
func drum(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(437)
	b := r.New(s)
	b.Glide(r, 0, func(t float64) float64 { return tone.Note(48) * (1 + 0.35*math.Exp(-t/0.03)) }, tone.Struck(0.003, 0.16))
	b.Sine(r, 0, tone.Note(48)*1.59, scaled(0.4, tone.Struck(0.003, 0.09)))
	b.Add(d.Noise(r.At(0.06)).Band(r, 1100, 0.9).Shape(r, tone.Struck(0.001, 0.012)), 0, 0.7)
	return b.Low(r, 3200).Room(r, 1, 0.3).Edges(r, 0, 0.3).ToPeak(0.4)
}

// frog is one frog that says what it has to say.
func frog(take uint64) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		d := tone.Roll(440 + take)
		return croak(d, r, s, 300+90*float64(take), 2+int(take)).ToPeak(0.24)
	}
}

// croak is calls in a row, each a row of fast pulses in a throat of hz.
func croak(d *tone.Dice, r tone.Rate, s, hz float64, calls int) tone.Buffer {
	b := r.New(s)
	for k := range calls {
		from := float64(k) * 0.26
		for t := 0.0; t < 0.15; t += 0.011 {
			x := t / 0.15
			o := r.New(0.05)
			o.Sine(r, 0, hz*(1+0.25*x), scaled(math.Sin(math.Pi*x), tone.Struck(0.001, 0.007)))
			o.Sine(r, 0, hz*2.6*d.Between(0.98, 1.02), scaled(0.5*math.Sin(math.Pi*x), tone.Struck(0.001, 0.004)))
			b.Add(o, r.At(from+t), 1)
		}
	}
	return b.Low(r, 3400).Room(r, 1, 0.25).Edges(r, 0, 0.15)
}

// hum is Madoka who hums to herself with closed lips: three notes that come home.
func hum(r tone.Rate, s float64) tone.Buffer {
	b := r.New(s)
	steps := [...]struct{ at, note float64 }{{0, 67}, {0.62, 69}, {1.02, 64}, {1.7, 67}}
	pitch := func(t float64) float64 {
		n := steps[0].note
		for k := 1; k < len(steps); k++ {
			n += (steps[k].note - steps[k-1].note) / (1 + math.Exp(-(t-steps[k].at)/0.02))
		}
		return tone.Note(n) * (1 + 0.005*math.Sin(2*math.Pi*5*t))
	}
	loud := tone.Swell(0.15, s-0.95, 0.8)
	sing(b, r, pitch, loud, func(float64) float64 { return 0 })
	return b.Low(r, 1500).Room(r, 1.2, 0.3).Edges(r, 0.02, 0.3).ToPeak(0.26)
}
