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
		g := &v.w.Girls[i]
		x, y := v.onPicture(g.At)
		fr := v.picture(who)
		j.shoulder[i] = [2]int{x - f.foot[0] + fr.shoulder[0], y - int(g.Height)/fixed.One - f.foot[1] + fr.shoulder[1]}
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
		mx, my = j.shoulder[front][0], j.shoulder[front][1]+f.link.Drop+1
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

// arm draws the sleeve of who from her shoulder to her hand.
func (v *View) arm(who world.Who, j *joint) {
	inks := &v.sheets.Figures.arms[who]
	v.stroke(j.shoulder[who], j.hand[who], inks.line, 1)
	v.stroke(j.shoulder[who], j.hand[who], inks.sleeve, 0)
	v.shadeStroke(j.shoulder[who], j.hand[who], inks.shade)
}

// stroke draws a line two px thick, grown by grow px on each side, from a to b.
func (v *View) stroke(a, b [2]int, t Tint, grow int) {
	n := max(abs(b[0]-a[0]), abs(b[1]-a[1]), 1)
	for i := 0; i <= n; i++ {
		x, y := a[0]+(b[0]-a[0])*i/n-1, a[1]+(b[1]-a[1])*i/n-1
		if grow > 0 {
			v.frame.Crisp = append(v.frame.Crisp, dot(x-grow, y, 2+2*grow, 2, t), dot(x, y-grow, 2, 2+2*grow, t))
			continue
		}
		v.frame.Crisp = append(v.frame.Crisp, dot(x, y, 2, 2, t))
	}
}

// shadeStroke darkens the lower px of a stroke.
func (v *View) shadeStroke(a, b [2]int, t Tint) {
	n := max(abs(b[0]-a[0]), abs(b[1]-a[1]), 1)
	for i := 0; i <= n; i++ {
		x, y := a[0]+(b[0]-a[0])*i/n-1, a[1]+(b[1]-a[1])*i/n-1
		v.frame.Crisp = append(v.frame.Crisp, dot(x, y+1, 2, 1, t))
	}
}

// hands draws the two hands in each other, and the fingers that still touch while the grip goes.
func (v *View) hands(j *joint) {
	for i := range j.hand {
		inks := &v.sheets.Figures.arms[i]
		x, y := j.hand[i][0]-1, j.hand[i][1]-1
		v.frame.Crisp = append(v.frame.Crisp, dot(x-1, y, 4, 2, inks.skinLine), dot(x, y-1, 2, 4, inks.skinLine))
	}
	for i := range j.hand {
		inks := &v.sheets.Figures.arms[i]
		h, o := j.hand[i], j.hand[1-i]
		v.frame.Crisp = append(v.frame.Crisp, dot(h[0]-1, h[1]-1, 2, 2, inks.skin))
		if h != o {
			x0, x1 := min(h[0], o[0]), max(h[0], o[0])
			v.frame.Crisp = append(v.frame.Crisp, dot(x0, (h[1]+o[1])>>1, max(x1-x0, 1), 1, inks.skin))
		}
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
