package sound

import "math"

// key names a layer: a sound that lasts, and that there is only one of. The zero key is no layer.
type key struct {
	clip *clip
	note int8 // MIDI note of a pad; for others, what tells two of one recording apart
}

// voice is one sound that is playing. Gains are factors.
type voice struct {
	clip  *clip // nil: nothing
	key   key
	pos   float64 // in the clip's samples
	step  float64 // how much further every sample is
	wait  int     // samples before it begins
	l, r  float32
	room  float32 // how much goes into the room
	level float32 // moves to goal by slope a sample; one that comes to 0 ends
	goal  float32
	slope float32
	low   [2]float32 // what a low-pass of two poles remembers
	open  float32    // how far the low-pass lets through, 0–1; see opening
	opens float32    // where open moves to, of a layer; 0: it stays
	free  bool       // is heard through the silence at a border
}

// add mixes the next block of v into out, and what the room hears of it into wet.
func (v *voice) add(out *[2 * block]float32, wet *[block]float32) {
	if v.opens != 0 {
		if v.open += 0.02 * (v.opens - v.open); v.opens-v.open < 0.001 && v.open-v.opens < 0.001 { // in a third of a second
			v.open = v.opens
		}
	}
	n := len(v.clip.pcm)
	i := min(v.wait, block)
	v.wait -= i
	for i < block {
		k := int(v.pos)
		if k >= n {
			if !v.clip.loop {
				*v = voice{}
				return
			}
			v.pos -= float64(n)
			continue
		}
		// As many frames at once as need no sample outside the clip; near its ends one by one.
		m := 1
		if k >= 1 {
			m = min(max(int((float64(n-3)-v.pos)/v.step), 1), block-i)
		}
		if v.key.clip != nil && k >= 1 && k+2 < n {
			v.last(out[2*i : 2*(i+m)])
		} else {
			v.run(out[2*i:2*(i+m)], wet[i:i+m])
		}
		if v.level == 0 && v.goal == 0 {
			*v = voice{}
			return
		}
		i += m
	}
}

// run mixes len(wet) frames.
func (v *voice) run(out, wet []float32) {
	pcm, pos, step := v.clip.pcm, v.pos, v.step
	level, one, two, open, l, r, room := v.level, v.low[0], v.low[1], v.open, v.l, v.r, v.room
	moves := level != v.goal
	out = out[:2*len(wet)]
	for i := range wet {
		if moves {
			level = approach(level, v.goal, v.slope)
		}
		k := int(pos)
		x := float32(pos - float64(k))
		var s float32
		switch {
		case k < 1 || k+2 >= len(pcm):
			s = cubic(v.edge(k-1), v.edge(k), v.edge(k+1), v.edge(k+2), x)
		default:
			p := pcm[k-1 : k+3 : k+3]
			s = cubic(float32(p[0]), float32(p[1]), float32(p[2]), float32(p[3]), x)
		}
		one += open * (s*full - one)
		two += open * (one - two)
		s = two * level
		out[2*i] += s * l
		out[2*i+1] += s * r
		wet[i] += s * room
		pos += step
	}
	v.pos, v.level, v.low = pos, level, [2]float32{one, two}
}

// last is run for layers, away from the ends of their clips: beds and pads are dark enough for a straight line between
// samples, and stand in no room.
func (v *voice) last(out []float32) {
	pcm, pos, step := v.clip.pcm, v.pos, v.step
	level, one, two, open, l, r := v.level, v.low[0], v.low[1], v.open, v.l, v.r
	goal, slope := v.goal, v.slope
	moves, shut := level != goal, open < 0.999
	for i := 0; i+1 < len(out); i += 2 {
		if moves {
			level = approach(level, goal, slope)
		}
		k := int(pos)
		b, c := float32(pcm[k]), float32(pcm[k+1])
		s := (b + float32(pos-float64(k))*(c-b)) * full
		if shut {
			one += open * (s - one)
			two += open * (one - two)
			s = two
		}
		s *= level
		out[i] += s * l
		out[i+1] += s * r
		pos += step
	}
	if !shut {
		one, two = 0, 0
	}
	v.pos, v.level, v.low = pos, level, [2]float32{one, two}
}

// opening is how far a low-pass lets through whose limit is hz.
func opening(hz float64) float32 {
	if hz >= 16000 {
		return 1
	}
	return float32(1 - math.Exp(-2*math.Pi*hz/rate))
}

// full is 1 over full scale of a sample.
const full = 1.0 / 32768

// cubic is the sound x (0–1) after b, on a cubic through four samples (Hermite, Catmull-Rom).
func cubic(a, b, c, d, x float32) float32 {
	return b + 0.5*x*(c-a+x*(2*a-5*b+4*c-d+x*(3*(b-c)+d-a)))
}

// edge is sample k of the clip where that may lie outside.
func (v *voice) edge(k int) float32 {
	n := len(v.clip.pcm)
	if v.clip.loop {
		return float32(v.clip.pcm[(k+n)%n])
	}
	if k < 0 || k >= n {
		return 0
	}
	return float32(v.clip.pcm[k])
}
