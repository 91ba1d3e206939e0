package view

import (
	"handhold/game/fixed"
	"handhold/game/world"
)

// joint is where the two hold hands, logical px of the picture; points lie between px.
type joint struct {
	on       bool
	shoulder [2][2]int // where each one's arm begins
	hand     [2][2]int // where it ends; both are the same while the grip is whole
}

// joint works out how the arms of the two meet. It is off where they do not hold hands, or where one of them is in a
// pose whose arms are her own.
func (v *View) joint() joint {
	if !v.w.Joined {
		return joint{}
	}
	j := joint{on: true}
	f := v.sheets.Figures
	forward := 0
	for i := range v.girls {
		who := world.Who(i)
		if v.girls[i].pose < poseHeldStand {
			return joint{}
		}
		x, y := v.standsAt(who)
		fr := v.picture(who)
		j.shoulder[i] = [2]int{x - f.foot[0] + fr.shoulder[0], y - f.foot[1] + fr.shoulder[1]}
		switch v.girls[i].side {
		case left:
			forward--
		case right:
			forward++
		}
	}
	front := world.Madoka // the one nearer to who looks at the picture
	if v.w.Girls[world.Homura].At.Y > v.w.Girls[world.Madoka].At.Y {
		front = world.Homura
	}
	mx, my := (j.shoulder[0][0]+j.shoulder[1][0])>>1, (j.shoulder[0][1]+j.shoulder[1][1])>>1+f.link.Drop
	if v.pair.upright {
		// At the hip of the one in front: halfway up it would be before her face.
		mx, my = j.shoulder[front][0], j.shoulder[front][1]+f.link.Drop-1
		if forward < 0 {
			mx -= f.link.Bow * 5 / 8
		} else {
			mx += f.link.Bow * 5 / 8
		}
	}
	my = max(my, j.shoulder[front][1]-1)
	j.hand = [2][2]int{{mx, my}, {mx, my}}
	v.slip(&j)
	return j
}

// slip draws the hands apart as the grip goes, from palm in palm to fingertips.
func (v *View) slip(j *joint) {
	gap := int(256-v.w.Grip) * 5 / 256
	if gap <= 0 {
		return
	}
	a, b := v.w.Girls[world.Madoka].At, v.w.Girls[world.Homura].At
	d := b.Sub(a).WithLen(int32(gap) * fixed.One / 2)
	x, y := int(d.X)/fixed.One, int(d.Y)/fixed.One
	j.hand[0] = [2]int{j.hand[0][0] - x, j.hand[0][1] - y}
	j.hand[1] = [2]int{j.hand[1][0] + x, j.hand[1][1] + y}
}

// armSag is how far the middle of a linking arm hangs below the straight line, px.
const armSag = 2

// arm draws the sleeve of who from her shoulder to her hand, hanging a little. Before her own body it has only a soft
// edge, so that it stays as thin as her other arm; beyond it has her line.
func (v *View) arm(who world.Who, j *joint) {
	inks := &v.sheets.Figures.arms[who]
	a, b := j.shoulder[who], j.hand[who]
	n := max(abs(b[0]-a[0]), abs(b[1]-a[1]), 1)
	mid, _ := v.standsAt(who)
	at := func(i int) (x, y int) {
		sag := min(armSag, n/4) * 4 * i * (n - i) / (n * n)
		if abs(b[0]-a[0]) < n {
			sag = 0 // it hangs already
		}
		return a[0] + (b[0]-a[0])*i/n - 1, a[1] + (b[1]-a[1])*i/n - 1 + sag
	}
	f := &v.frame
	for i := 0; i <= n; i++ {
		x, y := at(i)
		if abs(x+1-mid) > bodyHalf {
			f.Crisp = append(f.Crisp, dot(x-1, y, 4, 2, inks.line), dot(x, y-1, 2, 4, inks.line))
		} else if i > 0 {
			f.Crisp = append(f.Crisp, dot(x, y+2, 2, 1, inks.line.Faded(170)))
		}
	}
	for i := 0; i <= n; i++ {
		x, y := at(i)
		f.Crisp = append(f.Crisp, dot(x, y, 2, 2, inks.sleeve))
	}
	for i := 0; i <= n; i++ {
		x, y := at(i)
		f.Crisp = append(f.Crisp, dot(x, y+1, 2, 1, inks.shade))
	}
}

// bodyHalf is half the width of her body, px.
const bodyHalf = 5

// palms is where the palm of each is drawn: one beside the other while the grip is whole, her fingers in the other's.
func (j *joint) palms() [2][2]int {
	p := j.hand
	if p[0] != p[1] {
		return p
	}
	dx, dy := j.shoulder[1][0]-j.shoulder[0][0], j.shoulder[1][1]-j.shoulder[0][1]
	switch {
	case abs(dx) < abs(dy) && dy > 0:
		p[0][1]--
	case abs(dx) < abs(dy):
		p[1][1]--
	case dx > 0:
		p[0][0]--
	default:
		p[1][0]--
	}
	return p
}

// hands draws the two hands in each other, and the fingers that still touch while the grip goes.
func (v *View) hands(j *joint) {
	palms := j.palms()
	f := &v.frame
	for i, p := range palms {
		line := v.sheets.Figures.arms[i].skinLine
		f.Crisp = append(f.Crisp, dot(p[0]-2, p[1]-1, 4, 2, line), dot(p[0]-1, p[1]-2, 2, 4, line))
	}
	for i, p := range palms {
		f.Crisp = append(f.Crisp, dot(p[0]-1, p[1]-1, 2, 2, v.sheets.Figures.arms[i].skin))
	}
	if a, b := palms[0], palms[1]; j.hand[0] == j.hand[1] {
		// The thumb of the one who leads lies over the other's fingers.
		f.Crisp = append(f.Crisp, dot(max(a[0], b[0])-1, max(a[1], b[1]), 1, 1, v.sheets.Figures.arms[v.w.Lead].skinShade))
		return
	}
	for i := range palms {
		x0, x1 := min(palms[0][0], palms[1][0]), max(palms[0][0], palms[1][0])
		f.Crisp = append(f.Crisp, dot(x0, (palms[0][1]+palms[1][1])>>1-i, max(x1-x0, 1), 1, v.sheets.Figures.arms[i].skin))
	}
}

// thread is the one thread of her scarf's colour that shows at the edge of the grey, where the other is in sight or in
// hearing but not on the picture.
func (v *View) thread() {
	other := v.w.Lead.Other()
	if !v.w.Here(other) || v.w.Link > world.LinkHearing {
		return
	}
	const inset, long = 12, 36 // px
	f := &v.frame
	x, y := v.onPicture(v.w.Girls[other].At)
	if x >= 0 && x < f.W && y >= 12 && y < f.H+16 {
		return
	}
	r := &v.sheets.Figures.runs[runThread]
	x, y = min(max(x, inset), f.W-inset), min(max(y, inset+long), f.H-inset)
	f.Crisp = append(f.Crisp, spot(x, y-long/2, 18, Tint(0xfff6ecff).Faded(110)))
	for i := range long / 3 {
		sway := int(fixed.Sin(int32(v.tick*6)+int32(i)*100)) * (i + 2) / 700
		f.Crisp = append(f.Crisp, r.sprite(int(other)%r.frames, x+sway, y-long+3*i, Plain.Faded(250-i*12)))
	}
}

func abs(v int) int { return max(v, -v) }
