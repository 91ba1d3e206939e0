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
	weight    float64 // how heavily she treads
	seed      uint64
}

// Madoka's feet are light: mostly toe, quick. Homura's are calm: the heel first, then the toe.
func light() feet { return feet{heel: 0.42, toe: 1, apart: 0.036, pitch: 1.13, weight: 0.85, seed: 1} }
func calm() feet  { return feet{heel: 1, toe: 0.55, apart: 0.082, pitch: 0.89, weight: 1.15, seed: 2} }

// ground is what a material answers to a foot.
type ground struct {
	thump, thumpHz  float64 // the weight of the step: a soft low stroke
	grains          int     // how many grains move
	fall            float64 // how long a grain is, s
	lo, hi          float64 // where grains sound, Hz
	up, down        float64 // how grains come and go, s
	modes           []mode  // tones that the material itself has
	knock           float64 // loudness of the stroke that wakes them
	hiss, from, top float64 // smooth noise: loudness, high-pass and low-pass, Hz
	soft            float64 // how slowly the noise comes, s
	bubble          float64 // loudness of small rising bubbles
	level           float64 // RMS of the loudest 50 ms, above 200 Hz
}

// mode is one tone of a body that is struck.
type mode struct{ hz, loud, ring float64 }

// grounds are the materials. Their lowest modes are notes of C D E G A, and are moved to those of each world's scale when
// they are played, so that steps ring together.
func grounds() map[level.Material]ground {
	return map[level.Material]ground{
		level.Sand:   {thump: 0.6, thumpHz: 92, grains: 110, fall: 0.004, lo: 600, hi: 2600, up: 0.012, down: 0.05, hiss: 0.7, from: 350, top: 2000, soft: 0.016, level: 0.07},
		level.Grass:  {thump: 0.3, thumpHz: 84, grains: 36, fall: 0.008, lo: 1700, hi: 4800, up: 0.028, down: 0.075, hiss: 0.8, from: 1300, top: 3900, soft: 0.036, level: 0.06},
		level.Water:  {thump: 0.22, thumpHz: 110, grains: 22, fall: 0.014, lo: 600, hi: 2800, up: 0.01, down: 0.08, hiss: 0.7, from: 300, top: 2700, soft: 0.016, bubble: 0.9, level: 0.07},
		level.Mud:    {thump: 0.85, thumpHz: 72, grains: 12, fall: 0.018, lo: 240, hi: 900, up: 0.02, down: 0.07, hiss: 0.4, from: 180, top: 1100, soft: 0.03, bubble: 0.6, level: 0.07},
		level.Stone:  {thump: 0.6, thumpHz: 132, grains: 16, fall: 0.003, lo: 1500, hi: 4600, up: 0.004, down: 0.04, modes: []mode{{783.99, 0.22, 0.02}, {1874, 0.08, 0.011}}, knock: 0.42, hiss: 0.16, from: 800, top: 3400, soft: 0.006, level: 0.062},
		level.Wood:   {thump: 0.85, thumpHz: 138, grains: 5, fall: 0.004, lo: 900, hi: 2600, up: 0.004, down: 0.03, modes: []mode{{329.63, 0.5, 0.045}, {577, 0.2, 0.03}, {893, 0.09, 0.018}}, knock: 0.5, level: 0.07},
		level.Ice:    {thump: 0.3, thumpHz: 150, grains: 22, fall: 0.0025, lo: 2200, hi: 6000, up: 0.003, down: 0.05, modes: []mode{{587.33, 0.16, 0.05}, {1174.66, 0.15, 0.045}, {2790, 0.05, 0.03}}, knock: 0.3, level: 0.048},
		level.Snow:   {thump: 0.5, thumpHz: 82, grains: 170, fall: 0.006, lo: 600, hi: 2400, up: 0.03, down: 0.075, hiss: 0.3, from: 450, top: 2100, soft: 0.03, level: 0.068},
		level.Leaves: {thump: 0.28, thumpHz: 86, grains: 60, fall: 0.0045, lo: 1500, hi: 6200, up: 0.008, down: 0.085, hiss: 0.3, from: 1100, top: 5000, soft: 0.02, level: 0.058},
		level.Metal:  {thump: 0.5, thumpHz: 120, grains: 5, fall: 0.003, lo: 1200, hi: 3200, up: 0.003, down: 0.03, modes: []mode{{293.66, 0.28, 0.1}, {587.33, 0.24, 0.085}, {941, 0.13, 0.06}, {1630, 0.07, 0.04}}, knock: 0.3, level: 0.052},
		level.Clay:   {thump: 0.8, thumpHz: 104, grains: 28, fall: 0.005, lo: 550, hi: 2100, up: 0.005, down: 0.045, modes: []mode{{196, 0.3, 0.03}, {431, 0.1, 0.018}}, knock: 0.35, hiss: 0.2, from: 400, top: 1900, soft: 0.008, level: 0.066},
		level.Paper:  {thump: 0.3, thumpHz: 120, grains: 34, fall: 0.006, lo: 1700, hi: 5600, up: 0.01, down: 0.06, modes: []mode{{440, 0.12, 0.02}}, knock: 0.2, hiss: 0.5, from: 1200, top: 4800, soft: 0.012, level: 0.052},
	}
}

// step is one take of a step.
func step(m level.Material, take int, f feet) piece {
	return func(r tone.Rate, s float64) tone.Buffer {
		g := grounds()[m]
		d := tone.Roll(uint64(m)*100 + uint64(take)*10 + f.seed)
		b := r.New(s)
		tilt := d.Between(0.88, 1.12) // no two steps divide the weight alike
		b.Add(contact(g, f, d, r, 0.2), 0, f.heel*tilt)
		b.Add(contact(g, f, d, r, 0.22), r.At(f.apart*d.Between(0.85, 1.2)), f.toe/tilt)
		b.Low(r, 4800).Shape(r, tone.Struck(0.002, 0.12)).Edges(r, 0, 0.1)
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
	b.Glide(r, 0, func(t float64) float64 { return hz * (1 + 0.5*tone.Struck(0, 0.012)(t)) }, scaled(g.thump*0.3*f.weight, tone.Struck(0.005, 0.024)))
	if g.grains > 0 {
		grains := d.Grains(r, s*0.8, g.grains, g.fall, g.lo*f.pitch, g.hi*f.pitch, tone.Early).Shape(r, tone.Struck(g.up, g.down))
		b.Add(grains, 0, 0.55/max(grains.Peak(), 0.2))
	}
	if g.hiss > 0 {
		hiss := d.Noise(len(b)).High(r, g.from).Low(r, g.top*f.pitch).Shape(r, tone.Struck(g.soft, 0.03))
		b.Add(hiss, 0, g.hiss*0.3/max(hiss.Peak(), 0.1))
	}
	for k, m := range g.modes {
		way := 1.0
		if k > 0 {
			way = f.pitch * d.Between(0.97, 1.03) // only the lowest is a note
		}
		b.Sine(r, 0, m.hz*way, scaled(m.loud*d.Between(0.8, 1.1), tone.Struck(0.0025, m.ring)))
	}
	if g.knock > 0 {
		low := g.modes[0].hz
		knock := d.Noise(r.At(0.05)).Band(r, max(low*1.6, 420)*f.pitch, 1.2).Shape(r, tone.Struck(0.0015, 0.006))
		b.Add(knock, 0, g.knock)
	}
	if g.bubble > 0 {
		for range 6 {
			low := d.Between(260, 760) * f.pitch
			fall := d.Between(0.01, 0.026)
			b.Glide(r, r.At(d.Between(0.008, 0.12)), func(t float64) float64 { return low * (1 + 9*t) }, scaled(g.bubble*d.Between(0.05, 0.2), tone.Struck(0.004, fall)))
		}
	}
	return b
}
