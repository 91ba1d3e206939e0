package main

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"handhold/assets/painter/land"
)

// TestCommittedLandIsWhatThePainterPaints guards against hand-edited output and against a painter that is not
// repeatable. Pictures are compared by their pixels: how tightly they are packed may change from one Go to the next.
func TestCommittedLandIsWhatThePainterPaints(t *testing.T) {
	root := t.TempDir()
	if err := land.Paint(root); err != nil {
		t.Fatal(err)
	}
	for _, kind := range []string{"assets/art/*.png", "maps/tilesets/*.tsx"} {
		painted, err := filepath.Glob(filepath.Join(root, kind))
		if err != nil || len(painted) == 0 {
			t.Fatalf("painter made no %s: %v", kind, err)
		}
		for _, path := range painted {
			name, err := filepath.Rel(root, path)
			if err != nil {
				t.Fatal(err)
			}
			compare(t, path, filepath.Join("../..", name))
		}
	}
}

func compare(t *testing.T, painted, committed string) {
	t.Helper()
	want, err := os.ReadFile(painted)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(committed)
	if err != nil {
		t.Errorf("%v; run go generate ./assets", err)
		return
	}
	if bytes.Equal(want, got) {
		return
	}
	if filepath.Ext(committed) == ".png" {
		a, b := pixels(t, want), pixels(t, got)
		if a.Rect == b.Rect && bytes.Equal(a.Pix, b.Pix) && samePalette(a.Palette, b.Palette) {
			return
		}
	}
	t.Errorf("%s is not what the painter paints; run go generate ./assets", committed)
}

func pixels(t *testing.T, data []byte) *image.Paletted {
	t.Helper()
	img, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	p, ok := img.(*image.Paletted)
	if !ok {
		t.Fatalf("a sheet is %T, want an indexed picture", img)
	}
	return p
}

func samePalette(a, b color.Palette) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
