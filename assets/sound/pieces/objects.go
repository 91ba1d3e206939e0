package pieces

import (
	"math"

	"handhold/assets/sound/tone"
)

// ringing is the stone that rings: a thin hard plate, tuned to a C, and the small stone that struck it.
func ringing(r tone.Rate, s float64) tone.Buffer {
	b := r.New(s)
	f := tone.Note(84)
	for k, part := range [...]float64{1, 1.004, 1.52, 2.41, 3.86, 5.3} {
		b.Sine(r, 0, f*part, scaled([...]float64{1, 0.5, 0.22, 0.24, 0.1, 0.05}[k], tone.Struck(0.0025, s/(5+3*float64(k)))))
	}
	b.Add(tone.Roll(301).Noise(r.At(0.03)).Band(r, 2600, 1).Shape(r, tone.Struck(0.001, 0.004)), 0, 0.5)
	return b.Low(r, 7000).Room(r, 1.6, 0.35).Edges(r, 0, s*0.4).ToPeak(0.36)
}

// axe is one stroke of a sharp stone into a trunk: a thock, and chips that fall.
func axe(take uint64) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		d := tone.Roll(310 + take)
		b := r.New(s)
		f := 146.83 * d.Between(0.97, 1.04)
		for k, part := range [...]float64{1, 2.2, 3.6} {
			b.Sine(r, 0, f*part, scaled([...]float64{1, 0.45, 0.2}[k], tone.Struck(0.003, 0.07/(1+0.7*float64(k)))))
		}
		b.Add(d.Noise(r.At(0.08)).Band(r, 1200, 0.8).Shape(r, tone.Struck(0.0015, 0.012)), 0, 1.4)
		b.Add(d.Grains(r, s*0.7, 16, 0.005, 1200, 3800, tone.Early).Shape(r, tone.Struck(0.08, 0.16)), r.At(0.06), 0.2)
		return b.Low(r, 5200).Room(r, 1.5, 0.4).Edges(r, 0, 0.25).ToPeak(0.44)
	}
}

// crash is a tree that falls: fibres that give way, faster and faster, air, the ground, and leaves that come after.
func crash(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(321)
	b := r.New(s)
	for t, gap := 0.0, 0.24; t < 1.3; gap *= 0.86 {
		n := d.Noise(r.At(0.07)).Band(r, d.Between(500, 1500), 2.5).Shape(r, tone.Struck(0.0015, 0.012))
		b.Add(n, r.At(t), 0.35+0.5*t)
		t += gap*d.Between(0.7, 1.3) + 0.012
	}
	air := d.Noise(r.At(1.3)).Sweep(r, func(t float64) float64 { return 300 + 900*t }, 0.7).Shape(r, tone.Swell(1.05, 0, 0.25))
	b.Add(air.ToPeak(1), r.At(0.35), 0.5)
	hit := r.At(1.5)
	b.Glide(r, hit, func(t float64) float64 { return 48 + 60*math.Exp(-t/0.05) }, scaled(1.3, tone.Struck(0.006, 0.26)))
	b.Add(d.Noise(r.At(1.2)).Low(r, 900).Shape(r, tone.Struck(0.004, 0.16)).ToPeak(1), hit, 1.1)
	b.Add(d.Grains(r, 2, 260, 0.006, 900, 5000, tone.Early).Shape(r, tone.Struck(0.05, 0.6)).ToPeak(1), hit, 0.5)
	return b.Low(r, 5200).Room(r, 2.2, 0.4).Edges(r, 0, 1).ToPeak(0.6)
}

// splash is something that goes into water: the hole, the crown and the drops.
func splash(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(325)
	b := r.New(s)
	b.Glide(r, 0, func(t float64) float64 { return 90 + 160*t }, scaled(0.5, tone.Struck(0.01, 0.09)))
	b.Add(d.Noise(r.At(0.8)).Sweep(r, func(t float64) float64 { return 700 + 1800*math.Exp(-t/0.15) }, 0.6).Shape(r, tone.Struck(0.02, 0.13)).ToPeak(1), 0, 0.8)
	for range 46 {
		at := 0.05 + math.Pow(d.Float(), 1.6)*(s-0.35)
		f := d.Between(420, 2100)
		o := r.New(0.1)
		o.Glide(r, 0, func(t float64) float64 { return f * (1 + 6*t) }, tone.Struck(0.002, d.Between(0.006, 0.02)))
		b.Add(o, r.At(at), d.Between(0.05, 0.3)*(1.1-at/s))
	}
	return b.Low(r, 4800).Room(r, 1, 0.2).Edges(r, 0, 0.3).ToPeak(0.4)
}

// door is a door of wood that opens, creaks and comes to rest.
func door(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(331)
	b := r.New(s)
	b.Add(d.Noise(r.At(0.05)).Band(r, 1500, 1.2).Shape(r, tone.Struck(0.001, 0.007)), 0, 0.9)
	b.Add(creak(d, r, 0.85, 380).ToPeak(1), r.At(0.16), 0.5)
	b.Sine(r, r.At(1.08), 92, scaled(0.8, tone.Struck(0.004, 0.06)))
	b.Add(d.Noise(r.At(0.1)).Low(r, 700).Shape(r, tone.Struck(0.002, 0.02)).ToPeak(1), r.At(1.08), 0.6)
	return b.Low(r, 4200).Room(r, 0.9, 0.3).Edges(r, 0, 0.2).ToPeak(0.34)
}

// pianoChord is the one chord that the piano in the empty house still has: C, G, D and E, not quite together.
func pianoChord(r tone.Rate, s float64) tone.Buffer {
	b := r.New(s)
	for k, n := range [...]float64{48, 55, 62, 64, 72} {
		b.Add(felt(n)(r, s-0.2), r.At(0.028*float64(k)), [...]float64{0.9, 0.7, 0.55, 0.6, 0.35}[k])
	}
	return b.Room(r, 1.8, 0.3).Edges(r, 0, s*0.35).ToPeak(0.5)
}

// swing is a swing's chains, to and fro.
func swing(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(335)
	b := r.New(s)
	b.Add(creak(d, r, 0.8, 640).ToPeak(1), 0, 0.8)
	b.Add(creak(d, r, 0.75, 540).ToPeak(1), r.At(1.15), 0.6)
	return b.Low(r, 3600).Edges(r, 0.01, 0.2).ToPeak(0.22)
}

// tramBell is struck twice, and goes by.
func tramBell(r tone.Rate, s float64) tone.Buffer {
	b := r.New(s)
	for i, at := range [...]float64{0, 0.36} {
		for k, part := range [...]float64{0.5, 1, 1.19, 1.56, 2, 2.66, 3.1} {
			b.Sine(r, r.At(at), 880*part, scaled([]float64{1, 0.8}[i]*[...]float64{0.22, 1, 0.36, 0.2, 0.4, 0.16, 0.08}[k], tone.Struck(0.003, 0.75/(1+0.5*float64(k)))))
		}
	}
	return b.Low(r, 5200).Room(r, 2, 0.4).Edges(r, 0, 1).ToPeak(0.3)
}

// thunder is far away: it is felt first, rolls about, and goes on behind the hills.
func thunder(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(341)
	b := r.New(s)
	for _, roll := range [...]struct{ at, up, down, hz, loud float64 }{{0, 0.5, 2.2, 110, 1}, {0.9, 0.3, 1.8, 170, 0.6}, {1.7, 0.5, 2.4, 95, 0.9}, {3, 0.7, 3, 80, 0.6}} {
		n := d.Noise(r.At(roll.up+roll.down)).Low(r, roll.hz*2.4).Low(r, roll.hz*3).High(r, 38)
		tremble := drift(d, roll.up+roll.down)
		n.Shape(r, func(t float64) float64 {
			return tone.Swell(roll.up, 0, roll.down)(t) * (0.7 + 0.3*tremble(t*2.2))
		})
		b.Add(n.ToPeak(1), r.At(roll.at), roll.loud)
	}
	return b.Room(r, 3, 0.5).Edges(r, 0.1, 1.6).ToPeak(0.5)
}

// lamp is a switch, and a bulb that takes a breath.
func lamp(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(345)
	b := r.New(s)
	for k, at := range [...]float64{0, 0.028} {
		b.Add(d.Noise(r.At(0.03)).Band(r, []float64{2300, 1500}[k], 1.5).Shape(r, tone.Struck(0.001, 0.004)), r.At(at), []float64{0.5, 1}[k])
	}
	b.Sine(r, r.At(0.05), tone.Note(67), scaled(0.09, tone.Swell(0.06, 0.02, 0.25)))
	return b.Low(r, 4200).Edges(r, 0, 0.08).ToPeak(0.2)
}

// bell is a small bell of brass, tuned to a G.
func bell(r tone.Rate, s float64) tone.Buffer {
	b := r.New(s)
	for k, part := range [...]float64{0.5, 1, 1.003, 1.2, 2, 2.53, 4.1} {
		b.Sine(r, 0, tone.Note(79)*part, scaled([...]float64{0.3, 1, 0.5, 0.2, 0.3, 0.12, 0.05}[k], tone.Struck(0.003, s/(4+1.5*float64(k)))))
	}
	return b.Low(r, 6000).Room(r, 1.6, 0.3).Edges(r, 0, s*0.4).ToPeak(0.34)
}

// shell is a shell that is turned over: the sea in it, and a note, E.
func shell(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(351)
	b := r.New(s)
	b.Add(d.Noise(r.At(0.03)).Band(r, 2400, 1.3).Shape(r, tone.Struck(0.001, 0.005)), 0, 0.4)
	b.Add(d.Noise(len(b)).Band(r, 620, 3).Shape(r, tone.Swell(0.2, 0.05, 0.6)).ToPeak(1), 0, 0.24)
	b.Sine(r, 0, tone.Note(76), scaled(0.3, tone.Struck(0.006, 0.16)))
	b.Sine(r, 0, tone.Note(88), scaled(0.06, tone.Struck(0.003, 0.07)))
	return b.Low(r, 4600).Room(r, 1, 0.25).Edges(r, 0, 0.2).ToPeak(0.26)
}

// rustleBy is grass or cloth that is brushed by somebody who passes.
func rustleBy(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(355)
	b := r.New(s)
	b.Add(d.Noise(len(b)).High(r, 900).Low(r, 4200).Shape(r, tone.Swell(0.16, 0.02, 0.3)).ToPeak(1), 0, 0.5)
	b.Add(d.Grains(r, s, 46, 0.005, 1500, 5200, tone.Evenly).Shape(r, tone.Swell(0.16, 0.05, 0.28)).ToPeak(1), 0, 0.7)
	return b.Low(r, 5600).Edges(r, 0.01, 0.1).ToPeak(0.16)
}

// drag is a foot that is not lifted.
func drag(take uint64) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		d := tone.Roll(360 + take)
		b := r.New(s)
		b.Add(d.Noise(len(b)).Band(r, d.Between(700, 900), 0.6), 0, 1)
		b.Add(d.Grains(r, s, 40, 0.004, 700, 2600, tone.Evenly), 0, 0.4)
		return b.Low(r, 2800).Shape(r, tone.Swell(s*0.45, 0, s*0.5)).ToPeak(0.14)
	}
}
