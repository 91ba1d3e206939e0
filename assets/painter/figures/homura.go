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
			"...hhHHhhHHhh...",
			"...hHHhhHHhhh...",
			"...hhhhhhhhhh...",
			"...hhshhhsshd...",
			"...hsggssggSd...",
			"...hgEeggeEgd...",
			"...hsggssggsd...",
			"...h.ssSSss.d...",
		},
		back: {
			"......hhhh......",
			"....hhhhhhhh....",
			"...hhhHHHhhhh...",
			"...hHHHhHHHHh...",
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
			"...hhhHHhhhhh...",
			"...hhHHhHHhhh...",
			"...hhhhhhhhhh...",
			"...hhhhhhhshh...",
			"...hhhhhdsssh...",
			"...hhhhhgggEg...",
			"...hhhhdsssgs...",
			"...hhhd.ssss....",
		},
	}
	if !glasses {
		copy(l.heads[front][6:9], []string{
			"...hsssssssSd...",
			"...hsEssssEsd...",
			"...hsesssSesd...",
		})
		copy(l.heads[side][6:9], []string{
			"...hhhhhdsssh...",
			"...hhhhhdssEs...",
			"...hhhhdssses...",
		})
	}
	l.tails = homuraTail
	l.spread = homuraSpread
	l.locks = func(view, posture, *cell, int, int) {}
	return l
}

// homuraTail is the hair to the waist.
func homuraTail(v view, p posture, c *cell, x, y int) {
	switch v {
	case front:
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
	case back:
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
	case side:
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

// homuraSpread is her hair over her back when she lies.
func homuraSpread(v view, c *cell, x, y int) {
	rows := []string{
		"hhhhhh....",
		"hhhhhhhh..",
		"hhhhHHHhhd",
		"hhhhhdhhhd",
		"hhhh..ddd.",
	}
	if v != side {
		c.stamp(x, y-6, rows)
		return
	}
	m := newCell(c.w, c.h)
	m.stamp(c.w-x, y-6, rows)
	c.over(m.mirrored(), false)
}
