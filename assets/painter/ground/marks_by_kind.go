package ground

// Marks by kind of ground: seven common ones and two rare ones.
var (
	SandMarks   = Marks{blank, blank, blank, specks(0, 1), blank, specks(2, 1), blank, stamp(1, stonelet...), specks(0, 2)}
	EarthMarks  = Marks{blank, stamp(1, stonelet...), blank, specks(2, 2), blank, specks(0, 2), blank, stamp(1, crack...), stamp(2, stonelet...)}
	GrassMarks  = Marks{stamp(1, tuftlet...), specks(2, 3), stamp(2, tuftlet...), stamp(1, tuftlet...), specks(0, 3), stamp(3, tuftlet...), both(stamp(1, tuftlet...), specks(2, 3)), stamp(1, bloomlet...), both(stamp(2, tuftlet...), stamp(1, bloomlet...))}
	CrownMarks  = Marks{blank, specks(3, 2), blank, specks(3, 3), blank, specks(1, 2), blank, specks(3, 5), blank}
	LeafMarks   = Marks{stamp(2, leaflet...), specks(2, 4), stamp(3, leaflet...), specks(0, 4), both(stamp(2, leaflet...), specks(0, 3)), stamp(4, leaflet...), both(specks(2, 3), specks(0, 3)), both(stamp(3, leaflet...), stamp(1, stonelet...)), stamp(6, leaflet...)}
	StoneMarks  = Marks{stamp(1, plate...), stamp(1, crack...), specks(0, 3), stamp(1, stonelet...), stamp(2, plate...), specks(2, 3), stamp(2, stonelet...), stamp(2, crack...), both(stamp(1, plate...), stamp(2, stonelet...))}
	GravelMarks = Marks{stamp(2, stonelet...), specks(2, 5), stamp(3, stonelet...), specks(0, 5), both(stamp(1, stonelet...), specks(0, 3)), stamp(3, stonelet...), both(specks(2, 3), specks(0, 2)), stamp(4, stonelet...), stamp(1, plate...)}
	CrackMarks  = Marks{stamp(1, crack...), stamp(1, crack...), specks(0, 3), stamp(2, crack...), specks(2, 3), stamp(2, crack...), both(stamp(1, crack...), specks(2, 2)), stamp(3, crack...), both(stamp(1, crack...), stamp(1, stonelet...))}
	SnowMarks   = Marks{specks(2, 3), stamp(1, ripple...), stamp(1, trough...), specks(0, 2), stamp(1, ripple...), specks(2, 5), stamp(2, ripple...), stamp(1, stonelet...), stamp(2, trough...)}
	WaterMarks  = Marks{stamp(1, wavelet...), stamp(1, ripple...), stamp(1, trough...), stamp(2, wavelet...), stamp(2, trough...), both(stamp(1, wavelet...), stamp(1, trough...)), specks(2, 2), stamp(3, wavelet...), stamp(2, ripple...)}
	MirrorMarks = Marks{blank, blank, specks(2, 1), blank, blank, stamp(1, ripple...), blank, stamp(1, wavelet...), specks(2, 2)}
	RockMarks   = Marks{facet(6), stamp(1, chip...), facet(4), stamp(2, chip...), both(facet(5), stamp(1, chip...)), specks(3, 3), facet(6.5), both(facet(6), stamp(1, joint...)), stamp(3, chip...)}
	WallMarks   = Marks{stamp(1, ledge...), facet(6), stamp(1, buttress...), both(stamp(1, ledge...), stamp(1, chip...)), facet(4.5), stamp(2, ledge...), both(facet(5), stamp(1, chip...)), stamp(3, ledge...), facet(6.6)}
	FloorMarks  = Marks{blank, blank, specks(0, 2), blank, stamp(1, crack...), blank, blank, stamp(2, crack...), both(stamp(1, crack...), specks(0, 4))}
	PaperMarks  = Marks{blank, specks(0, 2), blank, stamp(1, trough...), specks(2, 2), blank, stamp(1, ripple...), stamp(1, crack...), stamp(1, stonelet...)}
	PlainMarks  = Marks{blank, blank, blank, blank, blank, blank, blank, blank, blank}
	BoardMarks  = Marks{butt(3, 0), butt(11, 1), blank, butt(7, 0), both(butt(13, 0), butt(5, 1)), blank, butt(9, 1), butt(2, 1), both(butt(6, 0), butt(12, 0))}
	SettMarks   = Marks{blank, specks(2, 1), blank, specks(0, 2), blank, stamp(1, stonelet...), blank, stamp(1, crack...), stamp(1, moss...)}
	FlagMarks   = Marks{blank, blank, specks(0, 1), blank, stamp(1, crack...), blank, specks(2, 2), stamp(1, stonelet...), stamp(1, moss...)}
	VoidMarks   = Marks{blank, specks(1, 2), blank, specks(1, 3), blank, blank, blank, stamp(1, crack...), specks(1, 4)}
)
