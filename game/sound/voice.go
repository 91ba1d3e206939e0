package sound

// key names a layer: a sound that lasts, and that there is only one of. The zero key is no layer.
type key struct {
	clip *clip
	note int8 // MIDI note, for a pad
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
	low   float32 // what a one-pole low-pass remembers
	open  float32 // how far the low-pass lets through, 0–1
	free  bool    // is heard through the silence at a border
}

// add mixes the next block of v into out, and what the room hears of it into wet.
func (v *voice) add(out *[2 * block]float32, wet *[block]float32) {
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
		v.run(out[2*i:2*(i+m)], wet[i:i+m])
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
	level, low, open, l, r, room := v.level, v.low, v.open, v.l, v.r, v.room
	moves, lasts := level != v.goal, v.key.clip != nil
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
		case lasts: // beds and pads are dark enough for a straight line
			b, c := float32(pcm[k]), float32(pcm[k+1])
			s = b + x*(c-b)
		default:
			p := pcm[k-1 : k+3 : k+3]
			s = cubic(float32(p[0]), float32(p[1]), float32(p[2]), float32(p[3]), x)
		}
		low += open * (s*full - low)
		s = low * level
		out[2*i] += s * l
		out[2*i+1] += s * r
		wet[i] += s * room
		pos += step
	}
	v.pos, v.level, v.low = pos, level, low
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
