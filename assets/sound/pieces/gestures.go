package pieces

import (
	"math"

	"handhold/assets/sound/tone"
)

// cloth is a skirt and a jacket that move.
func cloth(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(51)
	b := r.New(s)
	for _, at := range [...]float64{0, 0.13} {
		n := d.Noise(r.At(0.3)).High(r, 500).Sweep(r, func(t float64) float64 { return 1300 + 1500*t }, 0.8)
		b.Add(n.Shape(r, tone.Swell(0.09, 0, 0.2)), r.At(at), 1-at*3)
	}
	return b.Low(r, 4200).ToPeak(0.13)
}

// hands is a palm that comes into a palm: warm, almost nothing.
func hands(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(53)
	b := r.New(s)
	b.Add(d.Noise(r.At(0.2)).Low(r, 700).Shape(r, tone.Swell(0.03, 0, 0.12)), 0, 1)
	b.Add(d.Noise(r.At(0.2)).Band(r, 1500, 0.8).Shape(r, tone.Swell(0.04, 0, 0.09)), r.At(0.02), 0.35)
	b.Sine(r, r.At(0.02), tone.Note(43), scaled(0.25, tone.Struck(0.02, 0.07)))
	return b.Edges(r, 0.01, 0.1).ToPeak(0.2)
}

// tear is hands that are torn from each other: air that opens, and two notes that fall apart.
func tear(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(55)
	b := r.New(s)
	air := d.Noise(len(b)).Sweep(r, func(t float64) float64 { return 500 + 1300*math.Exp(-t/0.25) }, 0.8)
	b.Add(air.Shape(r, tone.Swell(0.12, 0.05, s-0.25)), 0, 0.5)
	for _, way := range [...]float64{1, -1} {
		b.Glide(r, 0, func(t float64) float64 { return tone.Note(62) * math.Exp2(way*4*t/(s*12)) }, scaled(0.22, tone.Swell(0.05, 0.1, s-0.2)))
	}
	return b.Low(r, 3200).Room(r, 1.6, 0.4).Edges(r, 0.01, 0.5).ToPeak(0.34)
}

// slip is a sole that loses its hold.
func slip(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(57)
	b := r.New(s)
	b.Add(d.Noise(len(b)).Sweep(r, func(t float64) float64 { return 1900 - 1500*t/s }, 1.1).Shape(r, tone.Swell(0.05, 0.1, s-0.2)), 0, 1)
	b.Add(d.Grains(r, s, 60, 0.004, 900, 3600, tone.Evenly).Shape(r, tone.Swell(0.05, 0.2, s-0.3)), 0, 0.25)
	return b.Low(r, 4200).ToPeak(0.24)
}

// whoosh is the air of a fall, and in it a low note that sinks.
func whoosh(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(59)
	b := r.New(s)
	b.Add(d.Noise(len(b)).Sweep(r, func(t float64) float64 { return 320 + 900*math.Sin(math.Pi*t/s) }, 0.9), 0, 1)
	b.Shape(r, tone.Swell(s*0.55, 0, s*0.43))
	b.Glide(r, 0, func(t float64) float64 { return 210 * math.Exp2(-1.1*t/s) }, scaled(0.12, tone.Swell(0.3, 0, s-0.35)))
	return b.Low(r, 2600).Edges(r, 0.02, 0.1).ToPeak(0.34)
}

// thud is somebody who lands: soft, round, dust afterwards.
func thud(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(61)
	b := r.New(s)
	b.Glide(r, 0, func(t float64) float64 { return 62 + 50*math.Exp(-t/0.03) }, tone.Struck(0.006, 0.09))
	b.Add(d.Noise(r.At(0.3)).Low(r, 380).Shape(r, tone.Struck(0.006, 0.05)), 0, 0.9)
	b.Add(d.Grains(r, s, 130, 0.006, 500, 2600, tone.Early).Shape(r, tone.Struck(0.03, 0.2)), 0, 0.16)
	return b.Room(r, 0.8, 0.25).Edges(r, 0, 0.3).ToPeak(0.48)
}

// slide is a slope that goes down together with her.
func slide(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(63)
	b := r.New(s)
	b.Add(d.Noise(len(b)).Sweep(r, func(t float64) float64 { return 700 + 250*math.Sin(7*t) }, 0.7), 0, 0.8)
	b.Add(d.Grains(r, s, 300, 0.005, 500, 2900, tone.Evenly), 0, 0.3)
	return b.Low(r, 3200).Shape(r, tone.Swell(s*0.25, s*0.25, s*0.5)).ToPeak(0.26)
}

// stitch is thread that is drawn through cloth: what mending leaves.
func stitch(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(65)
	b := r.New(s)
	for k, at := range [...]float64{0, 0.24, 0.48} {
		n := d.Noise(r.At(0.3)).Sweep(r, func(t float64) float64 { return 1500 + 4200*t }, 2.2)
		b.Add(n.Shape(r, tone.Swell(0.13, 0, 0.1)), r.At(at), 1-0.15*float64(k))
	}
	return b.Low(r, 5000).ToPeak(0.12)
}

// pebble is a small stone that is laid down, tuned to a G.
func pebble(take uint64) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		d := tone.Roll(70 + take)
		b := r.New(s)
		for k, at := range [...]float64{0, 0.075, 0.115} {
			g := [...]float64{1, 0.34, 0.15}[k]
			f := tone.Note(91) * d.Between(0.992, 1.008)
			b.Sine(r, r.At(at), f, scaled(0.4*g, tone.Struck(0.001, 0.016)))
			b.Sine(r, r.At(at), f*0.5, scaled(0.3*g, tone.Struck(0.001, 0.022)))
			b.Add(d.Noise(r.At(0.03)).Band(r, 2400, 1.2).Shape(r, tone.Struck(0.001, 0.004)), r.At(at), 0.7*g)
		}
		b.Sine(r, 0, 130, scaled(0.2, tone.Struck(0.003, 0.02)))
		return b.Low(r, 5200).Room(r, 0.5, 0.2).Edges(r, 0, 0.1).ToPeak(0.3)
	}
}

// scratch is a stone that draws a line in clay.
func scratch(take uint64) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		d := tone.Roll(75 + take)
		b := r.New(s)
		b.Add(d.Noise(len(b)).Sweep(r, func(t float64) float64 { return 1500 + 900*t/s*float64(3-2*int(take)) }, 1.5), 0, 0.6)
		b.Add(d.Grains(r, s, 120, 0.003, 1100, 3600, tone.Evenly), 0, 0.3)
		return b.Low(r, 4200).Shape(r, tone.Swell(0.08, s*0.5, s*0.34)).ToPeak(0.17)
	}
}

// page is paper that is turned.
func page(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(79)
	b := r.New(s)
	b.Add(d.Noise(len(b)).High(r, 900).Sweep(r, func(t float64) float64 { return 1600 + 3200*t }, 0.8).Shape(r, tone.Swell(0.22, 0.04, 0.3)), 0, 1)
	b.Add(d.Grains(r, s, 40, 0.004, 1800, 5200, tone.Evenly).Shape(r, tone.Swell(0.2, 0.1, 0.35)), 0, 0.3)
	b.Add(d.Noise(r.At(0.08)).Low(r, 500).Shape(r, tone.Struck(0.004, 0.02)), r.At(0.5), 0.25)
	return b.Low(r, 5600).Edges(r, 0.02, 0.1).ToPeak(0.17)
}

// tick is one letter that is written: pencil on paper.
func tick(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(83)
	b := d.Noise(r.At(s)).Band(r, 2300, 0.9).Shape(r, tone.Swell(0.012, 0.01, 0.06))
	return b.Low(r, 4200).ToPeak(0.11)
}

// brush is a wet brush over paper: colour that comes back.
func brush(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(87)
	b := d.Noise(r.At(s)).Sweep(r, func(t float64) float64 { return 900 + 1700*math.Sin(math.Pi*t/s) }, 1)
	return b.Low(r, 3800).Shape(r, tone.Swell(s*0.4, 0, s*0.55)).ToPeak(0.1)
}

// pull is the whirlpool that announces itself: water that leans, deep and slow.
func pull(r tone.Rate, s float64) tone.Buffer {
	d := tone.Roll(89)
	b := r.New(s)
	b.Add(d.Noise(len(b)).Sweep(r, func(t float64) float64 { return 170 + 190*t }, 1.1), 0, 1)
	b.Shape(r, tone.Swell(s*0.6, 0, s*0.38))
	b.Glide(r, 0, func(t float64) float64 { return 73.4 * (1 + 0.012*math.Sin(9*t)) }, scaled(0.1, tone.Swell(s*0.5, 0, s*0.45)))
	return b.Low(r, 1400).Edges(r, 0.05, 0.2).ToPeak(0.4)
}

// warn is a hazard that is near: a held low fifth that beats twice, like a heart that is not yours.
func warn(r tone.Rate, s float64) tone.Buffer {
	b := r.New(s)
	for _, at := range [...]float64{0, 0.42} {
		for k, f := range [...]float64{tone.Note(41), tone.Note(48), tone.Note(53)} {
			b.Sine(r, r.At(at), f, scaled([...]float64{1, 0.5, 0.2}[k], tone.Struck(0.05, 0.2)))
		}
	}
	return b.Low(r, 700).Room(r, 1, 0.25).Edges(r, 0, 0.4).ToPeak(0.36)
}

// drop is water that drips: a bubble that closes, tuned to A, C or E.
func drop(take uint64) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		d := tone.Roll(90 + take)
		b := r.New(s)
		f := tone.Note([...]float64{81, 84, 88}[take-1])
		b.Glide(r, 0, func(t float64) float64 { return f * (0.86 + 0.16*math.Min(t/0.05, 1)) }, tone.Struck(0.004, 0.03))
		b.Glide(r, r.At(0.05), func(t float64) float64 { return f * 1.5 * (0.9 + t) }, scaled(0.25, tone.Struck(0.003, 0.014)))
		b.Add(d.Noise(r.At(0.02)).Band(r, 3000, 1).Shape(r, tone.Struck(0.001, 0.003)), 0, 0.1)
		return b.Low(r, 4200).Room(r, 1.1, 0.4).Edges(r, 0, 0.2).ToPeak(0.28)
	}
}
