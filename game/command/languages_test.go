package command

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"handhold/game/words"
)

// over is files with some of them replaced.
type over struct {
	fs.FS
	instead fstest.MapFS
}

func (o over) Open(name string) (fs.File, error) {
	if _, ok := o.instead[name]; ok {
		return o.instead.Open(name)
	}
	return o.FS.Open(name)
}

// TestABrokenWordsFileLeavesEnglish: one clear line, and the game goes on, also for whoever asked for that language.
func TestABrokenWordsFileLeavesEnglish(t *testing.T) {
	files := over{os.DirFS("../.."), fstest.MapFS{"assets/words/ja.json": {Data: []byte(`{"language": "日本語",` + "\n" + `"a": 3}`)}}}
	for _, args := range [][]string{{"-lang", "ja"}, nil} {
		p, err := readPlaying(args, files)
		if err != nil {
			t.Fatal(err)
		}
		want := `assets/words/ja.json: "a": an object is wanted here, not 3; this language is left away`
		if len(p.notices) != 1 || p.notices[0] != want {
			t.Errorf("%q: said %q, want %s", args, p.notices, want)
		}
		if p.words.Book(p.language).Text("menu.back") != "Back" || args != nil && p.language != words.English {
			t.Errorf("%q: %q is spoken", args, p.language)
		}
	}
	files.instead = fstest.MapFS{"assets/words/en.json": {Data: []byte(`{`)}}
	if _, err := readPlaying(nil, files); err == nil || !strings.HasPrefix(err.Error(), "assets/words/en.json: ") {
		t.Errorf("English is broken: %v", err)
	}
}
