package command

import (
	"bytes"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const otherGame = `<map version="1.8" orientation="orthogonal" width="30" height="20" tilewidth="24" tileheight="24" infinite="0">
 <tileset firstgid="1" name="t" tilewidth="24" tileheight="24"><image source="../gfx/t.png"/></tileset>
 <objectgroup name="walls"><object id="1" x="360" y="0" width="24" height="400"/></objectgroup>
 <objectgroup name="actors"><object id="2" name="player" x="60" y="60" class="Hero"><point/></object></objectgroup>
</map>`

// TestForeignMapsAreCheckedAndWalked: a map for another game, with pictures beside its folder, is no map of ours and
// can yet be walked, around the wall in its middle.
func TestForeignMapsAreCheckedAndWalked(t *testing.T) {
	dir := t.TempDir()
	var picture bytes.Buffer
	if err := png.Encode(&picture, image.NewNRGBA(image.Rect(0, 0, 24, 24))); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"levels/cave.tmx": []byte(otherGame), "gfx/t.png": picture.Bytes(), "levels/hex.tmx": []byte(strings.Replace(otherGame, "orthogonal", "hexagonal", 1))} {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cave, hex := filepath.Join(dir, "levels", "cave.tmx"), filepath.Join(dir, "levels", "hex.tmx")
	if code, out, errs := run(t, "check", "-foreign", cave); code != Good || out != "" || errs != "" {
		t.Errorf("check: code %d, %q, %q", code, out, errs)
	}
	if code, out, _ := run(t, "check", cave); code != Found || !strings.Contains(out, "they must be 16×16") {
		t.Errorf("check without -foreign: code %d, %q", code, out)
	}
	if code, out, _ := run(t, "check", "-foreign", hex); code != Found || !strings.HasPrefix(out, hex+": it is hexagonal") || strings.Count(out, "\n") != 1 {
		t.Errorf("check of a hexagonal one: code %d, %q", code, out)
	}
	if code, out, errs := run(t, "walk", "-foreign", cave); code != Good || !strings.HasPrefix(out, "cave ok ticks=") {
		t.Errorf("walk: code %d, %q, %q", code, out, errs)
	}
	for _, args := range [][]string{{"check", "-foreign"}, {"walk", "-foreign"}, {"-foreign"}, {"-foreign", "-map", "02-desert"}} {
		if code, _, errs := run(t, args...); code != Wrong || !strings.Contains(errs, "-foreign goes with") {
			t.Errorf("%q: code %d, %q", args, code, errs)
		}
	}
}
