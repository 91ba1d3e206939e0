package view

import (
	"os"
	"strings"
	"testing"

	"handhold/game/words"
	"handhold/game/world"
)

// shipped are the letters and the books of all languages as they are shipped.
func shipped(t *testing.T) (*Letters, *words.Shelf) {
	t.Helper()
	l, err := ParseLetters("lettering.json", read(t, "../../assets/art/lettering.json"))
	if err != nil {
		t.Fatal(err)
	}
	s, unread, err := words.ReadShelf(os.DirFS("../../assets"), "words")
	if err != nil || unread != nil {
		t.Fatal(err, unread)
	}
	return l, s
}

// TestEveryTextCanBeWrittenAndFits: in every language, in both sizes, on a picture of 640×360 px.
func TestEveryTextCanBeWrittenAndFits(t *testing.T) {
	l, shelf := shipped(t)
	const w = 640
	for _, lang := range shelf.Languages() {
		b := shelf.Book(lang.Tag)
		sides := 0
		for f := fromHere; f <= fromFarRight; f++ {
			if key := f.words(); key != "" {
				sides = max(sides, l.Width(b.Text(key), 2)+12)
			}
		}
		for _, key := range b.Keys() {
			kind, _, _ := strings.Cut(key, ".")
			if kind == "page" { // the browser writes these
				continue
			}
			for _, left := range []int{1000, 20, 1} {
				s := b.Say(key, left)
				for _, r := range s {
					if !l.Has(r) && key != "menu.day" {
						t.Errorf("%s: %s: there is no letter %q; run go generate ./assets", lang.Tag, key, r)
					}
				}
				room := map[string]int{"say": w - 30, "title": w - 72, "caption": w - 40 - sides, "whisper": 2 * (w/2 - 16), "name": w / 2, "keep": w / 2}[kind]
				if wide := l.Width(s, 2); room > 0 && wide > room {
					t.Errorf("%s: %s is %d px wide in large letters, and there is room for %d: %q", lang.Tag, key, wide, room, s)
				}
			}
		}
		if wide := l.Width(b.Text("title.game"), cardSize); wide > w-72 {
			t.Errorf("%s: the game's name is %d px wide", lang.Tag, wide)
		}
	}
}

// TestLinesOfJapaneseAreBroken between letters, and not before what belongs to the letter before it.
func TestLinesOfJapaneseAreBroken(t *testing.T) {
	l, _ := shipped(t)
	got := l.broken("あそこに、だれかが門を作ってる。 gate ここ。", 6*12+3, 1)
	want := []string{"あそこに、だ", "れかが門を", "作ってる。", "gate ここ。"}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("%q, want %q", got, want)
	}
	for _, s := range l.broken(strings.Repeat("すな。「っ」", 8), 5*12+3, 1) {
		if wide := l.Width(s, 1); wide > 5*12+3 {
			t.Errorf("%q is %d px wide", s, wide)
		}
		if r := []rune(s); strings.ContainsRune(neverFirst, r[0]) || strings.ContainsRune(neverLast, r[len(r)-1]) {
			t.Errorf("a line that should not begin or end so: %q", s)
		}
	}
}

// TestSpeakingAnotherLanguageIsFeltAtOnce: what is being said, and what is said next.
func TestSpeakingAnotherLanguageIsFeltAtOnce(t *testing.T) {
	l := sketch(t, "", startBoth)
	l.step(1, world.Input{})
	l.v.say("say.hello", world.Madoka)
	l.told.WordsLeft = 20
	l.step(30, world.Input{})
	other, err := words.Parse("o.json", []byte(`{"title.sketch": "え", "say.hello": {"full": "ほら、見て。", "few": "ほら。", "dots": "…"}}`))
	if err != nil {
		t.Fatal(err)
	}
	said := func() (all []string) {
		for _, s := range l.v.Frame(640, 360).Texts {
			if s.Kind == Line {
				all = append(all, s.S)
			}
		}
		return all
	}
	if got := said(); len(got) != 1 || got[0] != "Look, there." {
		t.Fatalf("said: %q", got)
	}
	l.v.Speak(other)
	if got := said(); len(got) != 1 || got[0] != "ほら、見て。" {
		t.Errorf("said in the other language: %q", got)
	}
	l.step(lineTicks+lineLetter*20, world.Input{})
	l.v.say("say.hello", world.Madoka)
	l.step(30, world.Input{})
	if got := said(); len(got) != 1 || got[0] != "ほら。" {
		t.Errorf("said next: %q", got)
	}
}
