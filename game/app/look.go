package app

import (
	"image"
	"image/color"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/controls"
	"handhold/game/journey"
	"handhold/game/menu"
	"handhold/game/view"
	"handhold/game/world"
)

// How fast what lies over the picture comes and goes, ticks.
const (
	pageIn  = 18
	titleIn = 90
	paperIn = 5 * world.TPS
)

// look moves the view on by one tick, makes the picture of it and lets its cues be heard.
func (g *game) look() error {
	w := g.walk
	comfort := view.AsMade()
	comfort.Whispers = g.settings.Whispers * 256 / 10
	comfort.Text, comfort.Captions = g.settings.TextSize, g.settings.Captions
	if g.mode != paused {
		seen, err := w.seen(g.mode == walking || g.mode == opening)
		if err != nil {
			return err
		}
		w.view.Step(seen, view.Told{WordsLeft: w.journey.Words, Caps: g.caps(), Comfort: comfort})
	}
	g.frame = w.view.Frame(g.w, g.h)
	if g.mode != walking && g.mode != opening {
		g.frame.Words = g.frame.Words[:0] // what is being said must wait
	}
	g.changed = g.changed || g.frame.Changed
	g.overlay(g.frame)
	g.writeNote(g.frame)
	g.listen()
	return nil
}

// overlay letters title, menu and last card over the picture.
func (g *game) overlay(f *view.Frame) {
	switch g.mode {
	case titled, paused:
		p := page(g.menu.Page(g.book.Text), g.settings.TextSize)
		if g.mode == titled {
			p.Name, p.Foot = g.book.Text("title.game"), g.book.Text("ui.unofficial")
		}
		p.Alpha = coming(g.since, pageIn)
		f.Words = g.sheets.Letters.Page(f.Words, &p, f.W, f.H)
	case closing:
		g.lastCard(f)
	}
}

// The inks of what lies over the picture.
const (
	ink view.Tint = 0x37324aff
)

// letterTitle writes the game's name over the picture.
func (g *game) letterTitle(f *view.Frame, alpha int) {
	l, book := g.sheets.Letters, g.book
	size := 4
	name := book.Text("title.game")
	for size > 1 && l.Width(name, size) > f.W-24 {
		size--
	}
	y := f.H/4 - l.Height()*size/2
	g.write(f, name, y, size, ink.Faded(alpha), alpha)
}

// caps are the keys that are drawn for those who have not used them yet: in the story only, and only where hints are wanted.
func (g *game) caps() view.Caps {
	if g.settings.NoHints || g.walk.journey.Start != journey.Story {
		return view.Caps{}
	}
	return view.Caps{
		Up: g.reader.Key(controls.Up), Left: g.reader.Key(controls.Left), Down: g.reader.Key(controls.Down), Right: g.reader.Key(controls.Right),
		Hand: g.reader.Key(controls.Hand), First: g.walk.journey.Crossed == 0,
	}
}

// write writes a line in the middle of the picture, on a breath of paper so that it can be read on any ground.
func (g *game) write(f *view.Frame, text string, y, size int, t view.Tint, alpha int) {
	l := g.sheets.Letters
	w, h := l.Width(text, size), l.Height()*size
	x := (f.W - w) / 2
	for i := 1; i <= 2; i++ {
		gw, gh := w*(4+i)/3, h*(3+i)/2
		f.Words = append(f.Words, view.Sprite{
			Sheet: view.SheetSoft, SW: view.SoftSize, SH: view.SoftSize, Tint: view.Paper.Faded(alpha * 105 / 256),
			X: int16((f.W - gw) / 2), Y: int16(y + h/2 - gh/2), W: int16(gw), H: int16(gh),
		})
	}
	if size < 3 {
		f.Words = l.Lay(f.Words, x, y, size, text, t, view.Paper.Faded(alpha))
		return
	}
	f.Words = l.Brush(f.Words, x, y, size, text, t)
}

// lastCard turns the last picture to paper and writes the game's name on it.
func (g *game) lastCard(f *view.Frame) {
	a := coming(g.since-world.TPS, paperIn)
	f.Words = append(f.Words, view.Sprite{Sheet: view.SheetBlank, SW: 1, SH: 1, W: int16(f.W), H: int16(f.H), Tint: view.Paper.Faded(a * 216 / 256)})
	g.letterTitle(f, coming(g.since-world.TPS-paperIn, titleIn))
}

// coming is how far, 0 to 256, something is in that takes so many ticks to come; it slows down at its end.
func coming(since, ticks int) int {
	since = max(0, min(since, ticks))
	left := (ticks - since) * 256 / ticks
	return 256 - left*left/256
}

// page is a menu's page as the view draws it.
func page(m menu.Page, letter int) view.Page {
	p := view.Page{Title: m.Heading, Letter: letter}
	for i, l := range m.Lines {
		p.Lines = append(p.Lines, view.PageLine{Text: l.Text, Note: l.Value, Level: l.Level, Dim: l.Dim, Selected: i == m.Chosen})
	}
	return p
}

// Draw implements ebiten.Game. The picture itself is painted by DrawFinalScreen; here one px says that there is a new one.
func (g *game) Draw(screen *ebiten.Image) {
	screen.SubImage(image.Rect(0, 0, 1, 1)).(*ebiten.Image).Fill(color.Black)
}

// DrawFinalScreen implements ebiten.FinalScreenDrawer: it paints where the window shows it, which spares the way over a
// picture between, as large as the window.
func (g *game) DrawFinalScreen(screen ebiten.FinalScreen, between *ebiten.Image, fit ebiten.GeoM) {
	defer g.catch(&g.err)
	if g.frame == nil {
		return
	}
	g.frame.Changed = g.changed
	g.changed = false
	if window, ok := screen.(*ebiten.Image); ok && window.Bounds().Size() == between.Bounds().Size() {
		g.painter.Draw(window, g.frame)
	} else {
		g.painter.Draw(between, g.frame)
		ebiten.DefaultDrawFinalScreen(screen, between, fit)
	}
	if !g.shown {
		g.shown = true
		drawn()
	}
}

// LayoutF implements ebiten.LayoutFer: the screen is as fine as the display.
func (g *game) LayoutF(w, h float64) (float64, float64) {
	s := ebiten.Monitor().DeviceScaleFactor()
	w, h = max(w*s, 1), max(h*s, 1)
	g.w, g.h, _ = view.Fit(int(w), int(h))
	return w, h
}

// Layout implements ebiten.Game; LayoutF is asked instead.
func (g *game) Layout(w, h int) (int, int) { return w, h }
