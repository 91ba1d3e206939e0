// Package view is what can be seen and heard of a world: it makes a Frame, a display list and a list of sound cues, of a
// world.World. What is only seen, such as the camera, dust and fading words, lives here and has its own chance, so that
// looking never changes what happens. It must not know devices, pixels on a screen, or loudspeakers.
package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/words"
	"handhold/game/world"
)

// View is one way of looking at one world. It is not safe for use by several goroutines.
type View struct {
	lv     *level.Level
	sheets Sheets
	album  *Album
	stage  *Stage
	book   *words.Book
	rng    uint64
	w      *world.World
	told   Told
	tick   int64

	camera   camera
	girls    [2]seen
	pair     pairSeen
	props    []prop
	above    []aboveTile
	moving   []movingTile
	smalls   []small
	trees    []felled
	streams  []stream
	farWords []farWord
	vigil    vigilSeen
	hint     hintSeen
	signs    signs
	names    map[string]named
	arrows   arrowLooks
	stones   [7]named
	lamps    []*level.Thing
	sounds   []sounding
	borders  []border
	rooms    indoors
	wind     []*level.Thing // ravines that may hide
	whirls   []*level.Thing
	motes    motes
	prints   prints
	texts    texts
	heard    captions
	thunder  thunder
	wash     washSeen
	light    lightSeen
	air      airSeen
	unseen   Speck
	flagged  int // the world's Turns when the props were last looked at
	sum      int64
	worn     int64
	wears    bool
	changed  bool
	cues     []Cue
	frame    Frame
}

// Told is what the view has to be told besides the world.
type Told struct {
	WordsLeft int // how much they still say
	Caps      Caps
	Comfort   Comfort
}

// Comfort is how much of what may be too much is shown; 256 is as it was made.
type Comfort struct {
	Whispers int
	Dark     int
	Blur     int
	Still    bool // the camera neither leads nor widens
	Contrast bool // a strong rim around figures
	Text     int  // size of the letters, 1 or 2
	Captions bool // what is heard is written too
}

// AsMade is the comfort nobody has changed.
func AsMade() Comfort { return Comfort{Whispers: 256, Dark: 256, Blur: 256, Text: 1} }

// New is a view of worlds of map lv. The seed decides only what is decoration.
func New(lv *level.Level, sheets Sheets, book *words.Book, seed uint64) *View {
	v := &View{lv: lv, sheets: sheets, book: book, rng: seed*2 + 1, flagged: -1, sum: -1}
	v.told.Comfort = AsMade()
	v.album = NewAlbum(lv)
	v.stage = NewStage(lv, v.album, sheets.Letters)
	v.names = nameTiles(lv)
	v.arrows, v.stones = nameArrows(v.names), nameStones(v.names)
	v.collectProps()
	v.collectTrees()
	v.collectTiles()
	v.collectThings()
	v.frame.Light.Lamps = make([]Lamp, 0, 32)
	v.frame.Deep = make([]Sprite, 0, 64)
	v.frame.Flat = make([]Sprite, 0, 1024)
	v.frame.Stand = make([]Sprite, 0, 1024)
	v.frame.Above = make([]Sprite, 0, 512)
	v.frame.Crisp = make([]Sprite, 0, 2048)
	v.frame.Words = make([]Sprite, 0, 1024)
	v.frame.Specks = make([]Speck, 0, 1024)
	v.frame.Texts = make([]Text, 0, 16)
	v.frame.Bands = make([]Band, 0, 2*len(v.borders))
	v.frame.Cues = make([]Cue, 0, 64)
	v.cues = make([]Cue, 0, 64)
	return v
}

// Step moves what is only seen on by one tick; w is the world after its own step.
func (v *View) Step(w *world.World, told Told) {
	first := v.w == nil
	v.w, v.told = w, told
	v.told.Comfort.Text = min(max(told.Comfort.Text, 1), 2)
	v.tick++
	v.stepRooms(first)
	v.stepCamera(first)
	v.stepPair()
	for who := range v.girls {
		v.stepGirl(world.Who(who))
	}
	v.stepProps()
	v.stepTasks()
	v.stepTrees(first)
	v.stepStreams()
	v.stepFarWords(first)
	v.stepVigil(first)
	v.stepEvents()
	v.stepToys()
	v.stepAir()
	v.stepMotes()
	v.stepWash(first)
	v.stepBorders(first)
	v.stepLight(first)
	v.stepTexts(first)
	v.stepSigns()
	v.stepCaptions()
	if w.Worn.Sum != v.worn {
		v.worn, v.wears = w.Worn.Sum, true
	}
	if w.Colour.Sum != v.sum {
		v.sum, v.changed = w.Colour.Sum, true
	}
}

// Frame is what there is to see for a window whose logical picture is w×h px (see Fit), after the last Step. The frame
// and all it holds are the view's own; they are valid until the next call.
func (v *View) Frame(w, h int) *Frame {
	f := &v.frame
	f.Flat, f.Stand, f.Above, f.Crisp, f.Words = f.Flat[:0], f.Stand[:0], f.Above[:0], f.Crisp[:0], f.Words[:0]
	f.Texts, f.Light.Lamps, f.Specks = f.Texts[:0], f.Light.Lamps[:0], f.Specks[:0]
	f.Cues = append(f.Cues[:0], v.cues...)
	v.cues = v.cues[:0]
	f.Tick = v.tick
	if v.w == nil {
		return f
	}
	v.frameCamera(w, h)
	v.frameWash()
	v.frameBorders()
	v.frameLight()
	v.frameRooms()
	v.frameTiles()
	v.frameScenery()
	v.frameWhirls()
	v.frameProps()
	v.frameTrunks()
	v.frameGround()
	v.frameFarWords()
	v.frameShades()
	v.frameFigures()
	v.frameMotes()
	v.frameStreams()
	v.frameHint()
	v.frameWeather()
	v.frameQuiet()
	v.frameVigil()
	v.hideOutside()
	v.frameSigns()
	v.frameTexts(w, h)
	v.frameCaptions(w, h)
	f.Colour, f.MaskW, f.MaskH = v.w.Colour.Cells, int(v.w.Colour.W), int(v.w.Colour.H)
	f.Worn = v.w.Worn.Cells
	f.Changed, v.changed, v.wears = v.changed || v.wears, false, false
	return f
}

// random is a number in [0,n), from the view's own generator (xorshift*, S. Vigna).
func (v *View) random(n int) int {
	v.rng ^= v.rng >> 12
	v.rng ^= v.rng << 25
	v.rng ^= v.rng >> 27
	return int((v.rng * 2685821657736338717 >> 33) % uint64(n))
}

// onPicture is where a place of the world is on the picture, logical px.
func (v *View) onPicture(p fixed.Point) (x, y int) {
	px, py := p.Pixel()
	return px - v.frame.CamX, py - v.frame.CamY
}

// visible says whether a rectangle of the picture, logical px, shows at all; the paint reads some px around the picture.
func (v *View) visible(x, y, w, h int) bool {
	const around = 48
	return x < v.frame.W+around && y < v.frame.H+around && x+w > -around && y+h > -around
}

// toward is have, moved toward want by a part of the way, at least by least.
func toward(have, want, part, least int) int {
	d := want - have
	step := d / part
	switch {
	case d == 0:
		return have
	case step < least && d > 0:
		step = min(least, d)
	case step > -least && d < 0:
		step = max(-least, d)
	}
	return have + step
}
