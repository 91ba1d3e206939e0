package journey_test

import (
	"io/fs"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"handhold/assets"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/words"
)

// mostWords is how many words all texts of Act I have together, at most, and mostLetters how many letters a sentence.
const (
	mostWords   = 500
	mostLetters = 60
	lastOfActI  = 13 // the row
)

// english is the book of the texts as they are shipped.
func english(t *testing.T) *words.Book {
	t.Helper()
	data, err := fs.ReadFile(assets.FS, "words/en.json")
	if err != nil {
		t.Fatal(err)
	}
	book, err := words.Parse("assets/words/en.json", data)
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// actI is the story's worlds up to the evening.
func actI(t *testing.T, atlas *journey.Atlas) []*level.Level {
	t.Helper()
	var list []*level.Level
	for _, e := range atlas.Story() {
		row, err := strconv.Atoi(strings.TrimRightFunc(e.Row, unicode.IsLetter))
		if err != nil {
			t.Fatalf("%s: row %q: %v", e.Name, e.Row, err)
		}
		if row > lastOfActI {
			break
		}
		l, err := atlas.Level(e.Name)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, l)
	}
	return list
}

// texts are the keys of what is said in l, and of all that can be read there.
func texts(l *level.Level) (said, read []string) {
	read = append(read, l.Title)
	for i := range l.Things {
		t := &l.Things[i]
		switch t.Class {
		case level.Beat:
			if say := t.Str("say"); say != "" {
				said = append(said, say)
			}
			if card := t.Str("card"); card != "" {
				read = append(read, card)
			}
		case level.Keepsake:
			read = append(read, t.Str("word"))
		case level.Word:
			read = append(read, t.Str("text"))
		}
	}
	return said, append(read, said...)
}

// countWords is how many words s has; what has no letter or digit is none.
func countWords(s string) int {
	n := 0
	for _, f := range strings.Fields(s) {
		if strings.ContainsFunc(f, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			n++
		}
	}
	return n
}

// TestTheTextsOfActIAreFewAndShort: everything that can be read there, in its longest variant.
func TestTheTextsOfActIAreFewAndShort(t *testing.T) {
	book := english(t)
	seen := map[string]bool{}
	sum := 0
	add := func(key string) {
		if seen[key] {
			return
		}
		seen[key] = true
		sum += countWords(book.Text(key))
		for _, left := range []int{1000, 20, 1} {
			for _, s := range strings.FieldsFunc(book.Say(key, left), func(r rune) bool { return strings.ContainsRune(".!?\n", r) }) {
				if n := len([]rune(strings.TrimSpace(s))); n > mostLetters {
					t.Errorf("%s: a sentence of %d letters: %q", key, n, s)
				}
			}
		}
	}
	for _, l := range actI(t, builtIn(t)) {
		before := sum
		_, read := texts(l)
		for _, key := range read {
			if !book.Has(key) {
				t.Errorf("%s: there is no text %q", l.Source, key)
			}
			add(key)
		}
		t.Logf("%-28s %3d words", l.Source, sum-before)
	}
	for _, key := range book.Keys() {
		if strings.HasPrefix(key, "whisper.") {
			add(key)
		}
	}
	if t.Logf("%d words in %d texts", sum, len(seen)); sum >= mostWords {
		t.Errorf("Act I has %d words; fewer than %d are wanted", sum, mostWords)
	}
}

// harm is what no text speaks of: words that hurt, whatever they mean where they stand.
var harm = regexp.MustCompile(`(?i)\b(` + strings.Join([]string{
	`kill\w*`, `murder\w*`, `slay\w*`, `slain`, `die[sd]?`, `dying`, `dead\w*`, `deaths?`, `corpses?`, `graves?`, `suicid\w*`, `perish\w*`,
	`blood\w*`, `bleed\w*`, `bled`, `wound(s|ed|ing)?`, `injur\w*`, `hurt\w*`, `harm(s|ed|ful|ing)?`, `pain(s|ful|fully)?`, `ache[sd]?`, `aching`, `agon\w*`, `suffer\w*`, `scars?`,
	`stab\w*`, `slash\w*`, `slic\w*`, `maim\w*`, `cripple\w*`, `crush(ed|ing)`, `strangl\w*`, `chok\w*`, `suffocat\w*`, `drown\w*`, `poison\w*`, `starv\w*`,
	`knife`, `knives`, `guns?`, `pistols?`, `rifles?`, `bullets?`, `bombs?`, `swords?`, `weapons?`, `blades?`, `shoot\w*`, `shots?`, `noose`, `razors?`,
	`hate[sd]?`, `hatred`, `hating`, `despise\w*`, `revenge`, `curse[sd]?`, `cruel\w*`, `torment\w*`, `tortur\w*`, `punish\w*`, `beat(en|ing)`, `slap\w*`, `punch\w*`, `kick(s|ed|ing)?`, `attack\w*`, `violen\w*`, `abus\w*`,
	`worthless`, `useless`, `stupid\w*`, `idiots?`, `ugly`, `fool(s|ish)?`, `loser\w*`, `burden`, `unlov\w*`, `disgust\w*`, `pathetic`, `your fault`, `despair\w*`, `hopeless\w*`, `give up`,
	`monsters?`, `demons?`, `devils?`, `hell`, `damn\w*`, `god forsaken`, `nightmares?`, `terror\w*`, `horror\w*`, `horribl\w*`, `scream\w*`,
	`kiss\w*`, `lovers?`, `sex\w*`, `nak(ed|edness)`, `nude\w*`, `undress\w*`, `drunk\w*`, `drugs?`, `alcohol`, `cigarettes?`,
}, "|") + `)\b`)

// TestNoTextSpeaksOfHarm looks through every text there is, menus and captions too.
func TestNoTextSpeaksOfHarm(t *testing.T) {
	book := english(t)
	for _, key := range book.Keys() {
		for _, left := range []int{1000, 20, 1} {
			if found := harm.FindString(book.Say(key, left)); found != "" {
				t.Errorf("%s says %q: %q", key, found, book.Say(key, left))
			}
		}
	}
	for _, s := range []string{"She is dead.", "it hurts", "You killed the mood", "a Knife", "that was your fault"} {
		if !harm.MatchString(s) {
			t.Errorf("%q is let through", s)
		}
	}
	for _, s := range []string{"We slept in sand.", "the wind painted it", "a shell, a shelter", "diet, studied, harmony", "skill", "gravel", "kickstand", "Hello"} {
		if found := harm.FindString(s); found != "" {
			t.Errorf("%q is found in %q", found, s)
		}
	}
}

// TestTheWordsSaidAreThoseLeft goes the story's way and counts: in no world more is said, in the variant that shows there,
// than there are words when one arrives; keepsakes are not counted on.
func TestTheWordsSaidAreThoseLeft(t *testing.T) {
	book, atlas := english(t), builtIn(t)
	left, borders := 120, 0
	for _, e := range atlas.Story() {
		l, err := atlas.Level(e.Name)
		if err != nil {
			t.Fatal(err)
		}
		said, _ := texts(l)
		n := 0
		for _, key := range said {
			n += countWords(book.Say(key, left))
		}
		if t.Logf("%-18s %3d left, %2d said", e.Name, left, n); n > left {
			t.Errorf("%s: %d words are said, and %d are left", e.Name, n, left)
		}
		if l.Real {
			continue
		}
		if borders++; borders <= 3 {
			left = left * 2 / 3
		} else {
			left--
		}
	}
}
