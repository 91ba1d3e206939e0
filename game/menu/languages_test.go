package menu

import (
	"os"
	"testing"

	"handhold/game/view"
	"handhold/game/words"
)

// languages are two to choose from.
var languages = []words.Language{{Tag: "en", Name: "English"}, {Tag: "ja", Name: "日本語"}}

func TestTheLanguageIsChosenByItsOwnName(t *testing.T) {
	f, s := facts(0), Defaults()
	f.Languages, s.Language = languages, "en"
	m := NewPause(f, s)
	want(t, choose(t, m, "menu.language"), Changed, 0)
	if p := m.Page(same); m.Settings().Language != "ja" || p.Lines[p.Chosen].Value != "日本語" {
		t.Errorf("chosen: %+v of %+v", m.Settings(), p)
	}
	want(t, m.Step(Input{Left: true}), Changed, 0)
	if m.Settings().Language != "en" {
		t.Errorf("and back: %+v", m.Settings())
	}
}

// TestEveryScreenFitsInEveryLanguage: at 640×360, in both sizes, and with a journey in every slot.
func TestEveryScreenFitsInEveryLanguage(t *testing.T) {
	files := os.DirFS("../..")
	sheets, err := view.LoadSheets(files)
	if err != nil {
		t.Fatal(err)
	}
	shelf, _, err := words.ReadShelf(files, "assets/words")
	if err != nil {
		t.Fatal(err)
	}
	const w, h = 640, 360
	for _, l := range shelf.Languages() {
		book := shelf.Book(l.Tag)
		widest := ""
		for _, key := range book.Keys() {
			if len(key) > 6 && key[:6] == "title." && sheets.Letters.Width(book.Text(key), 1) > sheets.Letters.Width(book.Text(widest), 1) {
				widest = key
			}
		}
		f := facts(0, 1, 2, 3, 4, 5)
		f.Languages = shelf.Languages()
		for i := range f.Slots {
			f.Slots[i].Title, f.Slots[i].Day = widest, 1998+i
		}
		for s := title; s <= confirmErase; s++ {
			for size := 1; size <= 2; size++ {
				set := Defaults()
				set.TextSize, set.Language = size, l.Tag
				m := NewTitle(f, set)
				m.push(s, 0, 0)
				p := m.Page(book.Text)
				shown := view.Page{Title: p.Heading, Alpha: 256, Letter: size}
				if s == title {
					shown.Name, shown.Foot = book.Text("title.game"), book.Text("ui.unofficial")
				}
				for i, line := range p.Lines {
					shown.Lines = append(shown.Lines, view.PageLine{Text: line.Text, Note: line.Value, Level: line.Level, Selected: i == p.Chosen})
				}
				large := int16(0)
				for _, sprite := range sheets.Letters.Page(nil, &shown, w, h)[1:] {
					if sprite.X < 0 || sprite.Y < 0 || sprite.X+sprite.W > w || sprite.Y+sprite.H > h {
						t.Fatalf("%s: screen %d in size %d leaves the picture: %+v", l.Tag, s, size, sprite)
					}
					if sprite.Sheet == view.SheetLetters || sprite.Sheet == view.SheetFont {
						large = max(large, sprite.H)
					}
				}
				if large < int16(11*size) {
					t.Errorf("%s: screen %d in size %d is written in smaller letters", l.Tag, s, size)
				}
			}
		}
	}
}
