package view

// runID is one of the runs of small things the view shows.
type runID uint8

// The runs; those of creatures and footprints follow each other in the order of sides and of girls.
const (
	runDust runID = iota
	runSplash
	runScrap
	runShadow
	runStitch
	runThread
	runBird
	runFirefly
	runWhale
	runMemory // what bubbles carry, in the order of what they may show
	runBubble // a large one, a small one
	runPrint  // madoka, homura
	runLimp   = runPrint + 2
	runFolk   = runLimp + 2 // three kinds, each by side
	runCount  = runFolk + 3*4
)

// runNames are the names of the runs in figures.json, in the order above.
func runNames() [runCount]string {
	return [runCount]string{
		"dust", "splash", "scrap", "shadow", "stitch", "thread", "bird", "firefly", "whale", "memory", "bubble",
		"print-madoka-walk", "print-homura-walk", "print-madoka-limp", "print-homura-limp",
		"doll-down", "doll-up", "doll-left", "doll-right", "tulip-down", "tulip-up", "tulip-left", "tulip-right",
		"goose-down", "goose-up", "goose-left", "goose-right",
	}
}

// sprite is picture number i of r with its place at (x,y) on the picture.
func (r *run) sprite(i, x, y int, t Tint) Sprite {
	return Sprite{
		Sheet: r.sheet, SX: int16(r.x + min(i, r.frames-1)*r.w), SY: int16(r.y), SW: int16(r.w), SH: int16(r.h),
		X: int16(x - r.atX), Y: int16(y - r.atY), W: int16(r.w), H: int16(r.h), Tint: t,
	}
}

// picture is which picture of r shows after so many ticks; the last one stays where it does not loop.
func (r *run) picture(ticks int) int {
	i := ticks / r.ticks
	if r.loop {
		return i % r.frames
	}
	return min(i, r.frames-1)
}

// dot is a rectangle of one colour.
func dot(x, y, w, h int, t Tint) Sprite {
	return Sprite{Sheet: SheetBlank, SW: 1, SH: 1, X: int16(x), Y: int16(y), W: int16(w), H: int16(h), Tint: t}
}
