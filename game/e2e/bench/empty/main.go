// Command empty is the smallest Ebitengine program that shows something: what the game's start and memory are compared to.
package main

import (
	"fmt"
	"image/color"
	"os"

	"github.com/hajimehoshi/ebiten/v2"
)

type empty struct{}

// Update implements ebiten.Game.
func (empty) Update() error { return nil }

// Draw implements ebiten.Game.
func (empty) Draw(screen *ebiten.Image) { screen.Fill(color.White) }

// Layout implements ebiten.Game.
func (empty) Layout(w, h int) (int, int) { return w, h }

func main() {
	ebiten.SetWindowSize(1280, 720)
	if err := ebiten.RunGame(empty{}); err != nil {
		fmt.Fprintf(os.Stderr, "empty: %v\n", err)
		os.Exit(1)
	}
}
