package journey_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"handhold/assets"
	"handhold/game/words"
	"handhold/maps"
)

// shelf is the books of all languages as they are shipped; none may be broken or have a sentence that is too long.
func shelf(t *testing.T) *words.Shelf {
	t.Helper()
	s, unread, err := words.ReadShelf(assets.FS, "words")
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range unread {
		t.Error(err)
	}
	return s
}

// Where keys of words stand in maps and in the sources.
var (
	inMaps    = regexp.MustCompile(`"((?:title|say|keep|name)\.[^"]+)"`)
	inSources = regexp.MustCompile(`"((?:menu|caption|ui|title|page)\.[a-z0-9-]+)"`)
)

// usedKeys are the keys of all texts that a map or a room asks for, but for the whispers, which are counted.
func usedKeys(t *testing.T) map[string]bool {
	t.Helper()
	used := map[string]bool{"language": true}
	note := func(text []byte, where *regexp.Regexp) {
		for _, m := range where.FindAllSubmatch(text, -1) {
			used[string(m[1])] = true
		}
	}
	err := fs.WalkDir(maps.Files, ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".tmx") && !strings.HasSuffix(name, ".tx") {
			return err
		}
		text, err := fs.ReadFile(maps.Files, name)
		note(text, inMaps)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	sources, err := filepath.Glob("../*/*.go")
	if err != nil || len(sources) == 0 {
		t.Fatal("no sources: ", err)
	}
	for _, name := range append(sources, "../../assets/web/page.js") {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		note(text, inSources)
	}
	return used
}

// TestEveryLanguageHasTheTextsThatAreUsedAndNoOthers lists what each language lacks, and what nobody ever reads.
func TestEveryLanguageHasTheTextsThatAreUsedAndNoOthers(t *testing.T) {
	s := shelf(t)
	used := usedKeys(t)
	english := s.Book(words.English)
	for n := 1; english.Has("whisper." + strconv.Itoa(n)); n++ {
		used["whisper."+strconv.Itoa(n)] = true
	}
	for _, l := range s.Languages() {
		keys := s.Book(l.Tag).Keys()
		for key := range used {
			if !slices.Contains(keys, key) {
				t.Errorf("%s: there is no text %q", l.Tag, key)
			}
		}
		for _, key := range keys {
			if !used[key] {
				t.Errorf("%s: nobody reads %q", l.Tag, key)
			}
		}
	}
}

// inPage are the texts of the page, with what it says in English.
var inPage = regexp.MustCompile(`say\("(page\.[a-z-]+)", ("(?:[^"\\]|\\.)*")\)`)

// TestThePageSaysInEnglishWhatTheBookSays: it cannot wait for the book.
func TestThePageSaysInEnglishWhatTheBookSays(t *testing.T) {
	page, err := os.ReadFile("../../assets/web/page.js")
	if err != nil {
		t.Fatal(err)
	}
	book := shelf(t).Book(words.English)
	found := inPage.FindAllSubmatch(page, -1)
	if len(found) == 0 {
		t.Fatal("the page says nothing")
	}
	for _, m := range found {
		if said, err := strconv.Unquote(string(m[2])); err != nil || said != book.Text(string(m[1])) {
			t.Errorf("%s: the page says %s, and the book %q", m[1], m[2], book.Text(string(m[1])))
		}
	}
}

// TestEveryLanguageFallsSilentWithTheOthers: what fades in one language fades in all, and what stays whole in one in all.
func TestEveryLanguageFallsSilentWithTheOthers(t *testing.T) {
	s := shelf(t)
	english := s.Book(words.English)
	for _, l := range s.Languages() {
		b := s.Book(l.Tag)
		for _, key := range english.Keys() {
			if (b.Say(key, 0) == "") != (english.Say(key, 0) == "") {
				t.Errorf("%s: %q fades in one language only", l.Tag, key)
			}
			whole, few := []rune(b.Text(key)), []rune(b.Say(key, 20))
			if len(few) > len(whole) {
				t.Errorf("%s: %q says more with few words left: %q, %q", l.Tag, key, string(whole), string(few))
			}
			if dots := b.Say(key, 1); b.Say(key, 0) == "" && strings.Trim(dots, "….?？ ") != "" {
				t.Errorf("%s: %q still has words when hardly any are left: %q", l.Tag, key, dots)
			}
		}
		if n := strings.Count(b.Text("menu.day"), "#"); n != 1 {
			t.Errorf("%s: menu.day has %d places for its number, want one: #", l.Tag, n)
		}
	}
}

// harmInJapanese is what no Japanese text speaks of; see harm.
var harmInJapanese = regexp.MustCompile(`殺|ころす|ころし|死|しぬ|しんだ|血|きず|傷|痛|ばか([^り]|$)|バカ|きらい|にくい|にくむ|のろ|武器|刀|銃|ナイフ|おばけ|地ごく|地獄|やくたたず|おまえのせい|キス|こいびと|はだか|酒`)

func TestNoJapaneseTextSpeaksOfHarm(t *testing.T) {
	b := shelf(t).Book("ja")
	for _, key := range b.Keys() {
		for _, left := range []int{1000, 20, 1} {
			if found := harmInJapanese.FindString(b.Say(key, left)); found != "" {
				t.Errorf("%s says %q: %q", key, found, b.Say(key, left))
			}
		}
	}
	if !harmInJapanese.MatchString("ばか。") || harmInJapanese.MatchString("屋根ばかり。") {
		t.Error("what harms is not told from what does not")
	}
}
