package level

// night checks a Night for what could never be spent, or would come to nothing.
func (c *checker) night(t *Thing) {
	for _, b := range c.level.ByClass(Border) {
		if t.When.Always() && b.When.Always() && t.Box.Overlaps(b.Box) && overlap(t.Poly, b.Poly) {
			c.report(t, "it overlaps the Border %d, through which they go before they sit down; draw them apart", b.ID)
		}
	}
	if t.Str("until") == "letgo" && t.Sets == "" {
		c.warn(t, "nothing comes of it that hands are let go; give it sets, and let something wait for that flag")
	}
}
