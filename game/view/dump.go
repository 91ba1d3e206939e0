package view

import (
	"fmt"
	"strings"
)

// sheetName is the name of s in dumps.
func sheetName(s Sheet) string {
	names := [SheetTiles]string{
		"blank", "madoka", "homura", "homura-bare", "rim-madoka", "rim-homura", "creatures", "marks", "letters", "font", "soft",
	}
	if s < SheetTiles {
		return names[s]
	}
	return fmt.Sprintf("tiles%d", s-SheetTiles)
}

// String is the frame as text that can be read and compared: one line for the camera, wash and light, one for each text and
// cue, one for each sprite but letters, which the texts stand for.
func (f *Frame) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "picture %dx%d at %d,%d +%d,%d/256 wide %d\n", f.W, f.H, f.CamX, f.CamY, f.SubX, f.SubY, f.Wide)
	w := f.Wash
	fmt.Fprintf(&b, "wash out %d bleed %d drip %d reveal %d at %d,%d\n", w.Out, w.Bleed, w.Drip, w.Reveal, w.RevX, w.RevY)
	l := f.Light
	fmt.Fprintf(&b, "light %08x cloud %d blur %d narrow %d at %d,%d\n", uint32(l.Tint), l.Cloud, l.Blur, l.Narrow, l.NarrowX, l.NarrowY)
	if l.Sweep != l.Tint {
		fmt.Fprintf(&b, "sweep %08x\n", uint32(l.Sweep))
	}
	fmt.Fprintf(&b, "air %+v\n", f.Air)
	if f.Room.On {
		fmt.Fprintf(&b, "room %+v\n", f.Room)
	}
	for _, p := range l.Lamps {
		fmt.Fprintf(&b, "lamp %d,%d radius %d %08x\n", p.X, p.Y, p.Radius, uint32(p.Tint))
	}
	for _, t := range f.Texts {
		fmt.Fprintf(&b, "text %d at %d,%d alpha %d %q\n", t.Kind, t.X, t.Y, t.Alpha, t.S)
	}
	for _, c := range f.Cues {
		fmt.Fprintf(&b, "cue %d who %d pan %.2f gain %.2f n %d\n", c.Kind, c.Who, c.Pan, c.Gain, c.N)
	}
	sum := 0
	for _, c := range f.Colour {
		sum += int(c)
	}
	fmt.Fprintf(&b, "colour %dx%d sum %d\n", f.MaskW, f.MaskH, sum)
	for _, layer := range [...]struct {
		name string
		list []Sprite
	}{{"deep", f.Deep}, {"flat", f.Flat}, {"stand", f.Stand}, {"above", f.Above}, {"crisp", f.Crisp}, {"words", f.Words}} {
		for i := range layer.list {
			s := &layer.list[i]
			if s.Sheet == SheetLetters || s.Sheet == SheetFont {
				continue
			}
			fmt.Fprintf(&b, "%s %s %d,%d %dx%d at %d,%d %dx%d %08x", layer.name, sheetName(s.Sheet), s.SX, s.SY, s.SW, s.SH, s.X, s.Y, s.W, s.H, uint32(s.Tint))
			if s.Flip != 0 {
				fmt.Fprintf(&b, " flip %d", s.Flip)
			}
			if s.LeanX|s.LeanY != 0 {
				fmt.Fprintf(&b, " lean %d,%d", s.LeanX, s.LeanY)
			}
			if s.Turn != 0 {
				fmt.Fprintf(&b, " turn %d", s.Turn)
			}
			if s.Blend != Over {
				fmt.Fprintf(&b, " blend %d", s.Blend)
			}
			b.WriteByte('\n')
		}
	}
	for i := range f.Specks {
		s := &f.Specks[i]
		fmt.Fprintf(&b, "speck %d at %d,%d %dx%d lean %d %08x", s.Shape, s.X, s.Y, s.W, s.H, s.Lean, uint32(s.Tint))
		if s.Glow {
			b.WriteString(" glow")
		}
		b.WriteByte('\n')
	}
	return b.String()
}
