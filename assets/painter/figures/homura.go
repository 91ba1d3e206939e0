package figures

// homura has long black hair with a violet sheen and red-framed glasses.
func homura(glasses bool) *look {
	l := &look{name: "homura", leg: 3, claps: true, glasses: glasses}
	l.torso, l.skirts = uniform()
	l.stocking = func(int) byte { return 't' }
	l.heads = [3][]string{
		front: {
			"......hhhh......",
			"....hhhhhhhh....",
			"...hhHHHHhhhh...",
			"...hHHHhhHHhh...",
			"...hHhhhhhhhd...",
			"...hhshhhhshd...",
			"...hyggssggyd...",
			"...hgEEggEEgd...",
			"...hyeesseeyd...",
			"...h.ssmmss.d...",
		},
		back: {
			"......hhhh......",
			"....hhhhhhhh....",
			"...hhHHHHhhhh...",
			"...hHHHhHHHhh...",
			"...hHhhhhhHHh...",
			"...hhhhhhhhhd...",
			"...hhhhdhhhhd...",
			"...hhdhdhhhhd...",
			"...hhdhhhhdhd...",
			"...hhdhhhhdhd...",
		},
		side: {
			"......hhhhh.....",
			"....hhhhhhhh....",
			"...hhHHHhhhhh...",
			"...hHHHhHHhhh...",
			"...hHhhhhhhhh...",
			"...hhhhhhhshs...",
			"...hhhhhdssgg...",
			"...hhhhhGgEEg...",
			"...hhhhdsseey...",
			"...hhhd.ssms....",
		},
	}
	if !glasses {
		copy(l.heads[front][6:], []string{
			"...hssssssssd...",
			"...hsEEssEESd...",
			"...hsEessEeSd...",
			"...hscssmscsd...",
		})
		copy(l.heads[side][6:], []string{
			"...hhhhhdssss...",
			"...hhhhhdsEEs...",
			"...hhhhdscEes...",
			"...hhhd.ssms....",
		})
	}
	l.tails = homuraTail
	l.spread = homuraSpread
	l.fallen = []string{
		"..hhhhhh..",
		".hhHHhhhh.",
		".hHhhhhhhd",
		"hhhhhhhhhd",
	}
	l.locks = func(view, posture, *cell, int, int) {}
	return l
}

// homuraTail is the hair to the waist.
func homuraTail(v view, p posture, c *cell, x, y int) {
	switch {
	case p.rise:
		c.stamp(x-9+p.sway, y-13, homuraRising())
	case v == front:
		swung(c, x-6, y-4, []string{
			"hhhhhhhhhhhh",
			"hhhhhhhhhhhh",
			"hhhhhhhhhhhd",
			"hhhhddddhhhd",
			"hhhddddddhhd",
			"hHhddddddhhd",
			"hHhddddddhHd",
			"hhhddddddhHd",
			"hhhd....dhhd",
			".hhd....dhd.",
			"..h......d..",
		}, 4, p.sway, p.puff)
	case v == back:
		swung(c, x-6, y-2, []string{
			".hhhhhhhhhd.",
			".hhdhhhhdhd.",
			".hhdhhhhdhd.",
			".hhdhhdhhhd.",
			"..hHhhdhHh..",
			"..hHHhhHHd..",
			"..hhHhhHhd..",
			"..dhhdhhhd..",
			"...hhdhhd...",
			"...hd.hd....",
		}, 3, p.sway, p.puff)
	default:
		swung(c, x-6, y-5, []string{
			".hhhhhh",
			".hhhhhh",
			"hhhhhhd",
			"hhhhhhd",
			"hhhhhd.",
			"hHhhhd.",
			"hHHhhd.",
			"hhHhhd.",
			"hhhhd..",
			".hhhd..",
			".hhd...",
			"..h....",
		}, 4, p.sway, p.puff)
	}
}

// homuraRising is her hair when she falls: it stays behind, above her.
func homuraRising() []string {
	return []string{
		"..h...h......",
		".hh..hhd.....",
		".hHhdhHhd.h..",
		".hHhhhhHdhh..",
		"..hHHhhhHhhh.",
		"..hhHhhhhHhhh",
		"...hhHhhhhhhh",
		"....hhhhhhhhh",
		"....hhhhhhhhh",
		".....hhhhhhh.",
	}
}

// homuraSpread is her hair over her back when she lies.
func homuraSpread(v view, c *cell, x, y int) {
	rows := []string{
		"hhhhhh....",
		"hhHHhhh...",
		"hhhhHHhh..",
		"hhhhhhHhd.",
		"hhhhhhhhd.",
		"hhhd.hhd..",
		"hhh...d...",
	}
	if v != side {
		c.stamp(x, y-6, rows)
		return
	}
	m := newCell(c.w, c.h)
	m.stamp(c.w-x, y-6, rows)
	c.over(m.mirrored(), false)
}
