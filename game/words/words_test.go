package words

import (
	"os"
	"strings"
	"testing"
)

func TestSentencesShrinkWithTheWordsLeft(t *testing.T) {
	b, err := Parse("t.json", []byte(`{"a": {"full": "Look, an arch.", "few": "An arch.", "dots": "…"}, "menu.back": "Back", "title.x": {"full": "Sand"}}`))
	if err != nil {
		t.Fatal(err)
	}
	for left, want := range map[int]string{120: "Look, an arch.", 50: "Look, an arch.", 49: "An arch.", 12: "An arch.", 11: "…", 1: "…", 0: ""} {
		if got := b.Say("a", left); got != want {
			t.Errorf("with %d words left: %q, want %q", left, got, want)
		}
	}
	if b.Say("menu.back", 0) != "Back" || b.Say("title.x", 0) != "Sand" {
		t.Error("names and interface texts fade")
	}
	if b.Has("b") || b.Say("b", 9) != "b" {
		t.Error("an unknown key does not show itself")
	}
}

func TestWrongFilesAreNamedInOneLine(t *testing.T) {
	for src, want := range map[string]string{
		`{"a": "x", "a": "y"}`:                     `t.json: "a" is given twice`,
		`{"a": {"full": "x", "half": "y"}}`:        `t.json: "a": there is no variant "half"`,
		`{"a": {"full": "x", "few": "y"}}`:         `t.json: "a": it needs the variants`,
		`{"a": {"full": "x", "full": "y"}}`:        `t.json: "a": the variant "full" is given twice`,
		`{"a": {"full": 3}}`:                       `t.json: "a": the variant "full" is no text`,
		`{"a": 3}`:                                 `t.json: "a": an object is wanted here`,
		`{"a": null}`:                              `t.json: "a": an object is wanted here`,
		`["a"]`:                                    `t.json: an object is wanted here`,
		`{"a": "x"`:                                `t.json: the file ends too early`,
		`{"a": "x"} {}`:                            `t.json: something follows`,
		`{"a": "` + strings.Repeat("o", 61) + `"}`: `t.json: "a": a sentence has more than 60 letters`,
	} {
		_, err := Parse("t.json", []byte(src))
		if err == nil || !strings.HasPrefix(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v, want %s…", src, err, want)
		}
	}
}

func TestTheEnglishBookIsWhole(t *testing.T) {
	data, err := os.ReadFile("../../assets/words/en.json")
	if err != nil {
		t.Fatal(err)
	}
	b, err := Parse("assets/words/en.json", data)
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{"menu.back", "menu.begin", "title.game", "whisper.1"} {
		if !b.Has(key) {
			t.Errorf("%s is missing", key)
		}
	}
}
