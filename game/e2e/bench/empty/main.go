// Command empty is the smallest Ebitengine program that shows something, one picture as large as its window: what the
// game's start, memory and pictures are compared to.
package main

import (
	"fmt"
	"image/color"
	"os"

	"github.com/hajimehoshi/ebiten/v2"
)

type empty struct{ picture *ebiten.Image }

// Update implements ebiten.Game.
func (empty) Update() error { return nil }

// Draw implements ebiten.Game.
func (e empty) Draw(screen *ebiten.Image) { screen.DrawImage(e.picture, nil) }

// Layout implements ebiten.Game.
func (empty) Layout(w, h int) (int, int) { return w, h }

func main() {
	ebiten.SetWindowSize(1280, 720)
	picture := ebiten.NewImage(1280, 720)
	picture.Fill(color.White)
	if err := ebiten.RunGame(empty{picture}); err != nil {
		fmt.Fprintf(os.Stderr, "empty: %v\n", err)
		os.Exit(1)
	}
}
