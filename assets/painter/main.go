// Command painter paints the game's pictures and the tilesets that describe them. It is run by `go generate ./assets`
// in the folder assets, and makes the same files every time.
package main

import (
	"log"

	"handhold/assets/painter/figures"
	"handhold/assets/painter/land"
	"handhold/assets/painter/lettering"
)

func main() {
	log.SetFlags(0)
	if err := land.Paint(".."); err != nil {
		log.Fatal("painter: ", err)
	}
	if err := figures.Paint("art"); err != nil {
		log.Fatal("painter: ", err)
	}
	if err := lettering.Paint("art"); err != nil {
		log.Fatal("painter: ", err)
	}
}
