package words

import (
	"strings"
	"testing"
	"testing/fstest"
)

// written are words files with these texts.
func written(files map[string]string) fstest.MapFS {
	out := fstest.MapFS{}
	for name, text := range files {
		out["w/"+name] = &fstest.MapFile{Data: []byte(text)}
	}
	return out
}

// TestALanguageIsOneFile: a third language needs no more, and is found by what a system calls it.
func TestALanguageIsOneFile(t *testing.T) {
	s, unread, err := ReadShelf(written(map[string]string{
		"ja.json":    `{"language": "日本語", "a": {"full": "すな。"}}`,
		"en.json":    `{"language": "English", "a": {"full": "Sand."}, "b": {"full": "Out here.", "few": "Here.", "dots": "…"}}`,
		"pt-BR.json": `{"language": "Português", "a": "Areia."}`,
		"notes.txt":  `no words`,
	}), "w")
	if err != nil || unread != nil {
		t.Fatal(err, unread)
	}
	var got []string
	for _, l := range s.Languages() {
		got = append(got, l.Tag+" "+l.Name)
	}
	if want := "en English, ja 日本語, pt-BR Português"; strings.Join(got, ", ") != want {
		t.Errorf("languages: %q, want %s", got, want)
	}
	for wanted, want := range map[string]string{
		"ja": "ja", "ja_JP.UTF-8": "ja", "ja-JP": "ja", "JA_jp@cjk": "ja", "pt": "pt-BR", "pt_PT.UTF-8": "pt-BR", "pt-br": "pt-BR",
		"en_GB.UTF-8": "en", "C": "en", "C.UTF-8": "en", "POSIX": "en", "": "en", "fr de ja": "ja", "fr en ja": "en", "jam": "en",
	} {
		if got := s.Match(strings.Fields(wanted)...); got != want {
			t.Errorf("who wants %q gets %s, want %s", wanted, got, want)
		}
	}
	if b := s.Book("ja"); b.Text("a") != "すな。" || b.Say("b", 20) != "Here." || !b.Has("b") || b.Text("c") != "c" || b.Has("c") {
		t.Error("what Japanese lacks is not said in English")
	}
	if s.Book("xx").Text("a") != "Sand." || s.Has("xx") || !s.Has("pt-BR") {
		t.Error("an unknown language is not English")
	}
}

// TestABrokenLanguageIsLeftAway, in one line each; without English there is no game.
func TestABrokenLanguageIsLeftAway(t *testing.T) {
	s, unread, err := ReadShelf(written(map[string]string{
		"en.json": `{"language": "English"}`,
		"ja.json": `{"language": "日本語", "a": {"full": "す`,
		"xx.json": `{"a": "b"}`,
	}), "w")
	if err != nil || len(unread) != 2 || s.Has("ja") || s.Has("xx") || s.Match("ja") != English {
		t.Fatalf("%v, %v", err, unread)
	}
	for i, want := range []string{`w/ja.json: "a": the file ends too early`, `w/xx.json: what the language calls itself is missing: "language"`} {
		if unread[i].Error() != want {
			t.Errorf("%q, want %q", unread[i], want)
		}
	}
	if _, _, err := ReadShelf(written(map[string]string{"en.json": `{`}), "w"); err == nil || !strings.HasPrefix(err.Error(), "w/en.json: ") {
		t.Errorf("English is broken: %v", err)
	}
	if _, _, err := ReadShelf(written(map[string]string{"ja.json": `{"language": "日本語"}`}), "w"); err == nil {
		t.Error("there is no English, and nobody says so")
	}
}

// TestWideLettersCountTwice: thirty kana are as much as sixty letters, and 。 ends a sentence.
func TestWideLettersCountTwice(t *testing.T) {
	for text, good := range map[string]bool{
		strings.Repeat("す", 30): true, strings.Repeat("す", 31): false, strings.Repeat("森", 29) + "ab": true, strings.Repeat("森", 29) + "abc": false,
		strings.Repeat("す", 29) + "。" + strings.Repeat("な", 29) + "！": true,
	} {
		if _, err := Parse("t.json", []byte(`{"a": "`+text+`"}`)); (err == nil) != good {
			t.Errorf("%s: %v", text, err)
		}
	}
}
