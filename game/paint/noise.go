package paint

import "image"

// noiseSide is the side of one plane of noise in texels; it repeats from there on.
const noiseSide = 512

// makeNoise draws the two planes of noise that every wash looks up, side by side. It is the same in every run.
//
// The smooth plane holds in red and green which way paint runs, in blue how much of it lies there, in alpha how wet the
// paper was. The fine plane holds in red the paper's tooth, in green columns down which paint drips, in blue small
// turbulence, in alpha where grains of pigment settle. The alphas are other places of other planes: nothing shows it.
func makeNoise() *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, 2*noiseSide, noiseSide))
	runX := fractal(1, 5, 5, 4, 0.5)
	runY := fractal(2, 5, 5, 4, 0.5)
	depth := fractal(3, 4, 4, 5, 0.55)
	grain := fractal(4, 100, 100, 2, 0.7)
	column := fractal(5, 72, 5, 2, 0.5)
	ripple := fractal(6, 40, 40, 3, 0.6)
	for y := range noiseSide {
		for x := range noiseSide {
			i := y*noiseSide + x
			// The depth is looked up where the paint has run to: that folds it into back-runs.
			sx := (x + int(runX[i]*150) + noiseSide) % noiseSide
			sy := (y + int(runY[i]*150) + noiseSide) % noiseSide
			o := img.PixOffset(x, y)
			img.Pix[o], img.Pix[o+1], img.Pix[o+2], img.Pix[o+3] = unit(runX[i]), unit(runY[i]), unit(depth[sy*noiseSide+sx]), unit(runX[far(x, y)])
			o = img.PixOffset(noiseSide+x, y)
			img.Pix[o], img.Pix[o+1], img.Pix[o+2], img.Pix[o+3] = unit(grain[i]), unit(column[i]), unit(ripple[i]), unit(ripple[far(x, y)])
		}
	}
	return img
}

// far is a texel of a plane that has nothing to do with the one at x, y.
func far(x, y int) int { return (y+211)%noiseSide*noiseSide + (x+307)%noiseSide }

// unit is v of about -0.5…0.5 as a byte.
func unit(v float32) uint8 { return uint8(min(max(v+0.5, 0), 1)*255 + 0.5) }

// fractal is gradient noise (K. Perlin, Improving Noise, 2002) of so many waves across and down the plane, in octaves of
// twice as many that weigh gain times less; its mean is 0, its standard deviation 0.2.
func fractal(seed uint32, across, down, octaves int, gain float32) []float32 {
	out := make([]float32, noiseSide*noiseSide)
	weight := float32(1)
	for o := range octaves {
		addWaves(out, seed*97+uint32(o), across<<o, down<<o, weight)
		weight *= gain
	}
	var sum, squares float64
	for _, v := range out {
		sum += float64(v)
		squares += float64(v) * float64(v)
	}
	mean := sum / float64(len(out))
	scale := 0.2 / sqrt32(float32(squares/float64(len(out))-mean*mean))
	for i := range out {
		out[i] = (out[i] - float32(mean)) * scale
	}
	return out
}

// addWaves adds one octave with nx×ny lattice points.
func addWaves(out []float32, seed uint32, nx, ny int, weight float32) {
	type slope struct{ x, y float32 }
	lattice := make([]slope, nx*ny)
	for i := range lattice {
		h := mixBits(uint32(i), seed)
		lattice[i] = slope{(float32(h&0xffff)/0x8000 - 1) * weight, (float32(h>>16)/0x8000 - 1) * weight}
	}
	cells, steps, eases := axis(nx)
	rows, falls, downs := axis(ny)
	for y := range noiseSide {
		j, fy, ty := rows[y], falls[y], downs[y]
		upper, lower := lattice[j*nx:(j+1)*nx], lattice[(j+1)%ny*nx:((j+1)%ny+1)*nx]
		row := out[y*noiseSide : (y+1)*noiseSide]
		was := -1
		var ul, ur, ll, lr slope // of the four corners; y: times how far down it is
		for x := range row {
			if i := cells[x]; i != was {
				was = i
				k := (i + 1) % nx
				ul, ur, ll, lr = upper[i], upper[k], lower[i], lower[k]
				ul.y, ur.y, ll.y, lr.y = ul.y*fy, ur.y*fy-ur.x, ll.y*(fy-1), lr.y*(fy-1)-lr.x
			}
			fx, tx := steps[x], eases[x]
			a, c := ul.x*fx+ul.y, ll.x*fx+ll.y
			a += (ur.x*fx + ur.y - a) * tx
			c += (lr.x*fx + lr.y - c) * tx
			row[x] += a + (c-a)*ty
		}
	}
}

// axis is for each texel along one axis with n lattice points: the point before it, how far it is from there, and that eased.
func axis(n int) (cell []int, far, eased []float32) {
	cell, far, eased = make([]int, noiseSide), make([]float32, noiseSide), make([]float32, noiseSide)
	for i := range cell {
		f := float32(i) * float32(n) / noiseSide
		cell[i] = int(f)
		far[i] = f - float32(cell[i])
		eased[i] = ease(far[i])
	}
	return cell, far, eased
}

// ease leaves 0 and reaches 1 with no corner in slope or bend (the same).
func ease(t float32) float32 { return t * t * t * (t*(t*6-15) + 10) }

// mixBits scatters v and seed over 32 bits (the finaliser of MurmurHash3, A. Appleby).
func mixBits(v, seed uint32) uint32 {
	h := v*0x9e3779b1 ^ seed*0x85ebca6b
	h ^= h >> 16
	h *= 0x85ebca6b
	h ^= h >> 13
	h *= 0xc2b2ae35
	return h ^ h>>16
}
