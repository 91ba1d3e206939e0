package figures

// madoka has short pink hair in two tufts with red ribbons.
func madoka() *look {
	l := &look{name: "madoka", leg: 3}
	l.torso, l.skirts = uniform()
	l.stocking = func(up int) byte {
		if up >= 3 {
			return 's'
		}
		return 't'
	}
	l.heads = [3][]string{
		front: {
			"......hhhh......",
			"....hhHHHHhh....",
			"...hHHHhhHHhh...",
			"...hHhhhhhhhh...",
			"...hhhhhhhhhd...",
			"...hhshhsshhd...",
			"...dsshsssssd...",
			"....sEssssEs....",
			"....cesssseS....",
			".....ssSSss.....",
		},
		back: {
			"......hhhh......",
			"....hhHHHHhh....",
			"...hHHHHhhhhh...",
			"...hHHhhdhhhh...",
			"...hhhhhdhhhd...",
			"...hhhhhdhhhd...",
			"...hhhhdhhhhd...",
			"...dhhhhhhhdd...",
			"....dhhdhhdd....",
			".....dd..dd.....",
		},
		side: {
			"......hhhhh.....",
			"....hhHHHHhh....",
			"...hHHHhhhhhh...",
			"...hhhhhhhhhh...",
			"...hhhhhhhhhh...",
			"...hhhhhhhshh...",
			"...dhhhhdsssh...",
			"...ddhhhdssEs...",
			"....ddhdscses...",
			".....dd.ssss....",
		},
	}
	l.tails = func(view, posture, *cell, int, int) {}
	l.spread = func(view, *cell, int, int) {}
	l.locks = madokaTufts
	return l
}

// madokaTufts are the two tufts and their ribbons; they bob after the head.
func madokaTufts(v view, p posture, c *cell, x, y int) {
	up, dx := p.puff, p.sway
	switch v {
	case side:
		t := newCell(c.w, c.h)
		swung(t, x-6, y-4, []string{
			".hhh.",
			"hHhd.",
			"hhd..",
			".hd..",
			".d...",
		}, 1, dx, up)
		t.stamp(x-4, y-6, []string{
			"rr.rr",
			".rRr.",
			"rr.rr",
		})
		c.over(t, false)
	default:
		swung(c, x-8, y-7, []string{
			"..rr.",
			"..rR.",
			".hhr.",
			"hHhd.",
			"hhhd.",
			"hhd..",
			".hd..",
			"..d..",
		}, 3, dx, up)
		swung(c, x+3, y-7, []string{
			".rr..",
			".Rr..",
			".rhh.",
			".hHhh",
			".hhhd",
			"..hhd",
			"..hd.",
			"..d..",
		}, 3, dx, up)
	}
}
