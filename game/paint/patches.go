package paint

import (
	"image"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/view"
)

// The wash is by far the dearest part of a picture, and hardly anything in it moves by itself: it is fixed to the world, so
// that the paint of the picture before can be moved along with the camera. Washed anew is only what has come into the
// picture, and patches of the rest in which something has changed: each as often as what is in it needs.

// patchPx is the side of a patch, px of the world.
const patchPx = 64

// How often a patch is washed anew, in ticks.
const (
	everyFront  = 2  // paint is just running there
	everyChange = 3  // what stands there stirs, or the two go by
	everyWater  = 4  // water
	everyStill  = 24 // nothing that one could see: only drips
)

// keptTicks is how old the picture before may be, in ticks.
const keptTicks = 8

// kept is what is known of the paint that is kept.
type kept struct {
	whole   image.Rectangle // px of the world it shows; empty for none
	scale   int
	tick    int64
	mood    mood
	moodAt  int64 // tick at which the mood last changed
	nearAt  int64 // tick at which the place of the colour around them last moved
	near    image.Point
	patches []patch
	across  int               // patches in a row
	next    int               // the patch to be looked at first
	parts   []image.Rectangle // of the picture that are washed anew this time, px
}

// mood is what the whole wash depends on, as finely as one could see it.
type mood struct {
	out, bleed, drip, near, thins, flat int
	sky                                 view.Tint
	reveals                             bool
}

func moodOf(f *view.Frame) mood {
	w := &f.Wash
	return mood{w.Out >> 2, w.Bleed >> 5, w.Drip >> 6, w.Near >> 3, w.Thins, w.Flat >> 2, f.Light.Tint &^ 0x0f0f0fff, w.Reveal >= 0}
}

// patch is one patch of the world that shows in the picture.
type patch struct {
	at      image.Point // which one, in patches
	washed  int64       // tick it was last washed at
	changed int64       // tick at which the field last changed there
	looks   uint64      // what stands there now, in one number
	looked  uint64      // what stood there when it was washed
	wet     bool        // there is water, or a shore
	fresh   bool        // it has come into the picture just now
}

// drawPaint brings the paint of f up to date, scale px of paint to each px of the picture.
func (p *Painter) drawPaint(f *view.Frame, scale int) {
	k := &p.kept
	was, wasTick := k.whole, k.tick
	k.whole = image.Rect(0, 0, f.W, f.H).Add(image.Pt(f.CamX, f.CamY))
	k.tick = f.Tick
	k.parts = k.parts[:0]
	p.layGround(f)
	p.drawPigment(f)
	both := was.Intersect(k.whole)
	fresh := p.wash == nil || both.Empty() || k.scale != scale || f.Tick < wasTick || f.Tick > wasTick+keptTicks
	k.scale = scale
	k.follow(f, p.field, fresh)
	if fresh {
		k.parts = append(k.parts, image.Rect(0, 0, f.W, f.H))
		p.drawWash(f, scale)
		return
	}
	k.parts = uncovered(k.parts, k.whole, both)
	k.choose(f, p.quality(), int(f.Tick-wasTick))
	if was != k.whole {
		p.moveAlong(was, scale)
	}
	p.drawWash(f, scale)
}

// uncovered appends the parts of whole, as px of the picture, that are not in both.
func uncovered(parts []image.Rectangle, whole, both image.Rectangle) []image.Rectangle {
	for _, r := range [...]image.Rectangle{
		{whole.Min, image.Pt(whole.Max.X, both.Min.Y)}, {image.Pt(whole.Min.X, both.Max.Y), whole.Max},
		{image.Pt(whole.Min.X, both.Min.Y), image.Pt(both.Min.X, both.Max.Y)}, {image.Pt(both.Max.X, both.Min.Y), image.Pt(whole.Max.X, both.Max.Y)},
	} {
		if r.Dx() > 0 && r.Dy() > 0 {
			parts = append(parts, r.Sub(whole.Min))
		}
	}
	return parts
}

// moveAlong lays the paint of the part of the world that the picture showed before where it is in the picture now.
func (p *Painter) moveAlong(was image.Rectangle, scale int) {
	p.paint, p.before = p.before, p.paint
	now := p.kept.whole
	by, w, h := was.Min.Sub(now.Min).Mul(scale), float32(was.Dx()*scale), float32(was.Dy()*scale)
	b := &p.batch
	b.begin(p.paint.sized(now.Dx()*scale, now.Dy()*scale), 1, 0, 0)
	b.use(p.before.img, ebiten.BlendCopy)
	b.quad(float32(by.X), float32(by.Y), w, h, 0, 0, w, h, 0, view.Plain)
	b.flush()
}

// follow brings what is known of the patches up to f.
func (k *kept) follow(f *view.Frame, fd *field, fresh bool) {
	if m := moodOf(f); m != k.mood {
		k.mood, k.moodAt = m, f.Tick
	}
	if near := image.Pt(f.Wash.NearX, f.Wash.NearY); near != k.near {
		k.near, k.nearAt = near, f.Tick
	}
	across, down := (f.W+patchPx-1)/patchPx+1, (f.H+patchPx-1)/patchPx+1
	if n := across * down; n > cap(k.patches) {
		k.patches = make([]patch, n, n*2)
		fresh = true
	} else if n != len(k.patches) || across != k.across {
		k.patches, fresh = k.patches[:n], true
	}
	k.across = across
	first := image.Pt(f.CamX>>6, f.CamY>>6)
	for y := first.Y; y < first.Y+down; y++ {
		for x := first.X; x < first.X+across; x++ {
			b := k.patchAt(x, y)
			if at := image.Pt(x, y); fresh || b.at != at {
				*b = patch{at: at, washed: f.Tick, fresh: true, wet: fd.wet(patchRect(at))}
			}
			b.looks = 0
			if fd.copied == f.Tick && fd.changed.Overlaps(patchRect(b.at)) {
				b.changed = f.Tick
			}
		}
	}
	k.look(f, f.Deep)
	k.look(f, f.Flat)
	k.look(f, f.Stand)
	k.look(f, f.Above)
	for i := range k.patches {
		if b := &k.patches[i]; b.fresh {
			b.fresh, b.looked = false, b.looks
		}
	}
}

func patchRect(at image.Point) image.Rectangle {
	return image.Rect(0, 0, patchPx, patchPx).Add(at.Mul(patchPx))
}

// patchAt is where the patch x, y of the world is kept: they wrap around, so that walking moves none.
func (k *kept) patchAt(x, y int) *patch {
	down := len(k.patches) / k.across
	return &k.patches[((y%down)+down)%down*k.across+((x%k.across)+k.across)%k.across]
}

// look adds sprites to what stands in the patches that their paint may run into.
func (k *kept) look(f *view.Frame, list []view.Sprite) {
	run := 16 + f.Wash.Bleed/128
	sag := f.Wash.Drip * 5 / 4 / 256
	for i := range list {
		s := &list[i]
		x, y := int(s.X)+f.CamX, int(s.Y)+f.CamY
		in := image.Rect(x-run, y-run, x+int(s.W)+run, y+int(s.H)+run+sag).Intersect(k.whole)
		if in.Empty() {
			continue
		}
		sum := uint64(uint32(x))<<32 | uint64(uint32(y))
		sum = sum*0x9e3779b97f4a7c15 ^ (uint64(uint16(s.SX))<<48 | uint64(uint16(s.SY))<<32 | uint64(s.Tint))
		sum = sum*0x9e3779b97f4a7c15 ^ (uint64(uint16(s.W))<<32 | uint64(uint16(s.H))<<16 | uint64(s.Sheet)<<8 | uint64(s.Flip))
		for py := in.Min.Y >> 6; py <= (in.Max.Y-1)>>6; py++ {
			for px := in.Min.X >> 6; px <= (in.Max.X-1)>>6; px++ {
				b := k.patchAt(px, py)
				b.looks = (b.looks ^ sum) * 0x9e3779b97f4a7c15
			}
		}
	}
}

// choose appends to the parts the patches that are due, as many as a picture may cost: first the ones one would miss.
func (k *kept) choose(f *view.Frame, q Quality, ticks int) {
	n := len(k.patches)
	budget := n/4 + 1
	if f.Wash.Reveal >= 0 || f.Wash.WhirlW > 0 {
		budget = n / 2
	}
	if f.Room.On && !f.Room.Done {
		budget = n
	}
	if q == Medium {
		budget /= 2
	}
	// Where pictures come slowly more of each is washed.
	budget *= min(max(ticks-1, 1), 4)
	// Patches are taken here and there, so that one never sees where a row of them ends.
	stride := 7
	for divisor(stride, n) > 1 {
		stride++
	}
	// First what one would miss; and still ones only few at a time, or they would all be due together for ever.
	for _, upTo := range [...]int{everyChange, everyWater, everyStill} {
		if upTo == everyStill {
			budget = min(budget, (n/everyStill+1)*max(ticks, 1))
		}
		for i := range n {
			b := &k.patches[(k.next+i*stride)%n]
			every := k.every(b, f)
			if every > upTo || f.Tick-b.washed < int64(every) {
				continue
			}
			if budget--; budget < 0 {
				k.next = (k.next + i*stride) % n
				return
			}
			b.washed, b.looked = f.Tick, b.looks
			if in := patchRect(b.at).Intersect(k.whole); !in.Empty() {
				k.parts = append(k.parts, in.Sub(k.whole.Min))
			}
		}
	}
}

// every is how often patch b has to be washed anew now, in ticks.
func (k *kept) every(b *patch, f *view.Frame) int {
	w, r := &f.Wash, patchRect(b.at)
	if w.Reveal >= 0 {
		// The front is ragged.
		switch near, far := span(r, w.RevX, w.RevY); {
		case near > w.Reveal+190:
			return everyStill
		case far > w.Reveal-300-w.Thins:
			return everyFront
		}
	}
	if f.Room.On && !f.Room.Done && b.washed >= k.moodAt {
		if !rimOf(&f.Room, r) {
			return everyStill
		}
		return 1
	}
	if w.WhirlW > 0 && r.Overlaps(image.Rect(w.WhirlX-w.WhirlW, w.WhirlY-w.WhirlH, w.WhirlX+w.WhirlW, w.WhirlY+w.WhirlH).Inset(-16)) {
		return everyFront
	}
	every := everyStill
	if b.wet {
		every = everyWater
	}
	if w.Bloom > 0 {
		switch near, far := span(r, w.BloomX, w.BloomY); {
		case near > w.BloomR+70:
		case w.Bloom < 256:
			every = everyWater
		case far > w.BloomR-130:
			return everyFront
		}
	}
	switch {
	case b.washed < k.moodAt:
		return 0
	case b.washed < b.changed || b.looks != b.looked:
		return everyChange
	case w.Near != 0 && b.washed < k.nearAt:
		near, _ := span(r, w.NearX, w.NearY)
		if near < 110 || w.Near < 0 && near < 160 {
			return everyChange
		}
	}
	return every
}

// How far from the rim of a room that opens or closes its paint runs, px: further the faster it goes.
const (
	rimBehind = 80
	rimBefore = 70
)

// rimOf says whether the rim of the room, which opens or closes, runs through r.
func rimOf(room *view.Room, r image.Rectangle) bool {
	x0, y0 := room.Box.Min.Pixel()
	x1, y1 := room.Box.Max.Pixel()
	open := room.Open
	in := image.Rect(x0, y0, x1, y1)
	before, behind := in.Inset(-open-rimBefore-open/8), in.Inset(rimBehind+open/8-open)
	return r.Overlaps(before) && !r.In(behind)
}

// span is how near the nearest and how far the furthest px of r are from x, y.
func span(r image.Rectangle, x, y int) (near, far int) {
	dx, dy := max(r.Min.X-x, x-r.Max.X, 0), max(r.Min.Y-y, y-r.Max.Y, 0)
	fx, fy := max(x-r.Min.X, r.Max.X-x), max(y-r.Min.Y, r.Max.Y-y)
	return int(sqrt32(float32(dx*dx + dy*dy))), int(sqrt32(float32(fx*fx + fy*fy)))
}

// divisor is the greatest common divisor of a and b.
func divisor(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
