package pieces

import (
	"handhold/assets/sound/tone"
	"handhold/game/level"
)

// feet is how somebody sets down her feet.
type feet struct {
	heel, toe float64 // loudness of the two parts of a step
	apart     float64 // seconds between them
	pitch     float64 // of what is under the foot, as heard
	seed      uint64
}

// Madoka's feet are light: mostly toe, quick. Homura's are calm: the heel first, then the toe.
func light() feet { return feet{heel: 0.5, toe: 1, apart: 0.042, pitch: 1.14, seed: 1} }
func calm() feet  { return feet{heel: 1, toe: 0.62, apart: 0.078, pitch: 0.9, seed: 2} }

// ground is what a material answers to a foot.
type ground struct {
	thump, thumpHz  float64 // the weight of the step: a soft low stroke
	grains          int     // how many grains move
	fall            float64 // how long a grain is, s
	lo, hi          float64 // where grains sound, Hz
	body, bodyQ     float64 // a tone that the material itself has, Hz; 0: none
	bodyLoud, ring  float64 // how loud, and for how long, s
	hiss, from, top float64 // smooth noise: loudness, high-pass and low-pass, Hz
	bubble          float64 // loudness of small rising bubbles
	level           float64 // RMS of the loudest 50 ms, above 200 Hz
}

// grounds are the materials. Bodies are notes of C D E G A, which most worlds share, so that steps ring together.
func grounds() map[level.Material]ground {
	return map[level.Material]ground{
		level.Sand:   {thump: 0.5, thumpHz: 95, grains: 90, fall: 0.004, lo: 1400, hi: 5200, hiss: 0.5, from: 900, top: 4200, level: 0.07},
		level.Grass:  {thump: 0.4, thumpHz: 85, grains: 34, fall: 0.007, lo: 1200, hi: 4600, hiss: 0.7, from: 700, top: 3600, level: 0.06},
		level.Water:  {thump: 0.2, thumpHz: 110, grains: 14, fall: 0.012, lo: 700, hi: 2600, hiss: 0.5, from: 350, top: 2600, bubble: 0.8, level: 0.075},
		level.Mud:    {thump: 0.9, thumpHz: 75, grains: 10, fall: 0.016, lo: 260, hi: 900, hiss: 0.35, from: 180, top: 1100, bubble: 0.55, level: 0.075},
		level.Stone:  {thump: 0.7, thumpHz: 130, grains: 12, fall: 0.003, lo: 1800, hi: 5000, body: 783.99, bodyQ: 9, bodyLoud: 0.4, ring: 0.022, hiss: 0.12, from: 900, top: 3600, level: 0.065},
		level.Wood:   {thump: 1, thumpHz: 140, grains: 4, fall: 0.004, lo: 900, hi: 2600, body: 329.63, bodyQ: 7, bodyLoud: 0.8, ring: 0.035, level: 0.075},
		level.Ice:    {thump: 0.35, thumpHz: 150, grains: 16, fall: 0.003, lo: 2400, hi: 6400, body: 1174.66, bodyQ: 14, bodyLoud: 0.35, ring: 0.04, level: 0.05},
		level.Snow:   {thump: 0.6, thumpHz: 80, grains: 150, fall: 0.005, lo: 700, hi: 2600, hiss: 0.25, from: 500, top: 2200, level: 0.07},
		level.Leaves: {thump: 0.3, thumpHz: 85, grains: 44, fall: 0.005, lo: 1700, hi: 6200, hiss: 0.25, from: 1200, top: 5200, level: 0.06},
		level.Metal:  {thump: 0.6, thumpHz: 120, grains: 4, fall: 0.003, lo: 1200, hi: 3200, body: 587.33, bodyQ: 16, bodyLoud: 0.7, ring: 0.075, level: 0.055},
		level.Clay:   {thump: 0.9, thumpHz: 105, grains: 22, fall: 0.005, lo: 600, hi: 2200, body: 196, bodyQ: 5, bodyLoud: 0.4, ring: 0.025, hiss: 0.12, from: 400, top: 1800, level: 0.07},
		level.Paper:  {thump: 0.35, thumpHz: 120, grains: 20, fall: 0.006, lo: 2000, hi: 6000, body: 440, bodyQ: 3, bodyLoud: 0.25, ring: 0.02, hiss: 0.4, from: 1300, top: 5200, level: 0.055},
	}
}

// step is one take of a step.
func step(m level.Material, take int, f feet) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		g := grounds()[m]
		d := tone.Roll(uint64(m)*100 + uint64(take)*10 + f.seed)
		b := r.New(s)
		b.Add(contact(g, f, d, r, 0.13), 0, f.heel)
		b.Add(contact(g, f, d, r, 0.16), r.At(f.apart*d.Between(0.9, 1.15)), f.toe)
		b.Low(r, 5200).Shape(r, tone.Struck(0.002, 0.085)).Edges(r, 0, 0.08)
		return b.ToRMS(g.level * loudness(b, r))
	}
}

// loudness is the RMS of b where that of its loudest 50 ms is 1. Of those only what is above 200 Hz counts: it is what
// small loudspeakers play.
func loudness(b tone.Buffer, r tone.Rate) float64 {
	n, most := r.At(0.05), 1e-9
	heard := append(tone.Buffer(nil), b...).High(r, 200)
	for i := 0; i+n <= len(b); i += n / 4 {
		most = max(most, heard[i:i+n].RMS())
	}
	return b.RMS() / most
}

// contact is one part of a foot meeting the ground, of s seconds.
func contact(g ground, f feet, d *tone.Dice, r tone.Rate, s float64) tone.Buffer {
	b := r.New(s)
	hz := g.thumpHz * f.pitch * d.Between(0.94, 1.06)
	b.Glide(r, 0, func(t float64) float64 { return hz * (1 + 0.5*tone.Struck(0, 0.012)(t)) }, scaled(g.thump*0.3, tone.Struck(0.004, 0.022)))
	if g.grains > 0 {
		grains := d.Grains(r, s*0.75, g.grains, g.fall, g.lo*f.pitch, g.hi*f.pitch, tone.Early).Shape(r, tone.Struck(0.006, 0.045))
		b.Add(grains, 0, 0.55/max(grains.Peak(), 0.2))
	}
	if g.hiss > 0 {
		hiss := d.Noise(len(b)).High(r, g.from).Low(r, g.top*f.pitch).Shape(r, tone.Struck(0.012, 0.026))
		b.Add(hiss, 0, g.hiss*0.3/max(hiss.Peak(), 0.1))
	}
	if g.body > 0 {
		for k, part := range [...]float64{1, 2.76} {
			loud := g.bodyLoud * [...]float64{0.3, 0.07}[k]
			b.Sine(r, 0, g.body*part*d.Between(0.996, 1.004), scaled(loud, tone.Struck(0.002, g.ring/float64(k+1))))
		}
		knock := d.Noise(r.At(0.05)).Band(r, g.body*2*f.pitch, g.bodyQ/4).Shape(r, tone.Struck(0.001, 0.007))
		b.Add(knock, 0, 0.5)
	}
	if g.bubble > 0 {
		for range 5 {
			low := d.Between(260, 720) * f.pitch
			fall := d.Between(0.01, 0.024)
			b.Glide(r, r.At(d.Between(0.005, 0.08)), func(t float64) float64 { return low * (1 + 9*t) }, scaled(g.bubble*d.Between(0.05, 0.2), tone.Struck(0.003, fall)))
		}
	}
	return b
}
