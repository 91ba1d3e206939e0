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
			"....hHHHHhhh....",
			"...hHHHHHhhhh...",
			"...hHHHhhhhhd...",
			"...hHhhhhhhhd...",
			"...hhshhhshhd...",
			"...hsshhsshsd...",
			"...dsEEssEEsd...",
			"....cEessEec....",
			".....ssmmss.....",
		},
		back: {
			"......hhhh......",
			"....hHHHHhhh....",
			"...hHHHHHhhhh...",
			"...hHHHhhhhhd...",
			"...hHhhhdhhhd...",
			"...hhhhhdhhhd...",
			"...hhhhhdhhhd...",
			"...dhhhdhhhdd...",
			"....dhhdhhdd....",
			".....ddddd......",
		},
		side: {
			"......hhhhh.....",
			"....hHHHHhhh....",
			"...hHHHHHhhhh...",
			"...hHHHhhhhhh...",
			"...hHhhhhhhhh...",
			"...hhhhhhhshs...",
			"...dhhhhdsshs...",
			"...ddhhhdsEEs...",
			"....ddhdscEes...",
			".....dd.ssms....",
		},
	}
	l.tails = func(view, posture, *cell, int, int) {}
	l.spread = func(view, *cell, int, int) {}
	l.locks = madokaTufts
	return l
}

// madokaTufts are the two tufts and their ribbons; they bob after the head, and stand up when she falls.
func madokaTufts(v view, p posture, c *cell, x, y int) {
	up, dx := p.puff, p.sway
	t := newCell(c.w, c.h)
	switch {
	case p.prone && v != side:
		// She lies on one tuft; the other has fallen over her shoulder.
		t.stamp(x-6, y-8, []string{
			".rr......",
			"rRr...rr.",
			".d...rRrh",
			"......hHhhd",
			"......dHhhd",
			".......dhhd",
			"........dd.",
		})
	case v == side && p.rise:
		t.stamp(x-8, y-12, []string{
			"..d...",
			".hd...",
			"hHhd..",
			"hHhhd.",
			".hhhrr",
			"..hrRr",
			"...rr.",
		})
	case v == side:
		swung(t, x-7, y-4, []string{
			".hhh..",
			"hHHhd.",
			"hHhhd.",
			"hhhd..",
			".hd...",
			".d....",
		}, 1, dx, up)
		t.stamp(x-5, y-7, []string{
			"rr..r",
			"rrRrr",
			"r..rr",
		})
	case p.rise:
		t.stamp(x-9, y-12, []string{
			".d....",
			".hd...",
			"hHhd..",
			"hHhhd.",
			".hhhrr",
			"...rR.",
		})
		t.stamp(x+3, y-12, []string{
			"....d.",
			"...hd.",
			"..hHhd",
			".hHhhd",
			"rrhhd.",
			".Rr...",
		})
	default:
		swung(t, x-9, y-7, []string{
			"...rr.",
			"..rRr.",
			"hhhRd.",
			"hHhhd.",
			"hHhd..",
			"hHhd..",
			"hhd...",
			"hd....",
			"d.....",
		}, 3, dx, up)
		swung(t, x+3, y-7, []string{
			".rr...",
			".rRr..",
			".dRhhh",
			".dhHhd",
			"..dHhd",
			"..dHhd",
			"...dhd",
			"....dh",
			".....d",
		}, 3, dx, up)
	}
	c.over(t, false)
}
