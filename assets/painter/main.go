// Command painter paints the game's pictures and the tilesets that describe them. It is run by `go generate ./assets`
// in the folder assets, and makes the same files every time. With -contact DIR it only writes contact sheets of the
// figures to DIR, to look at.
package main

import (
	"flag"
	"log"

	"handhold/assets/painter/figures"
	"handhold/assets/painter/land"
	"handhold/assets/painter/lettering"
)

func main() {
	log.SetFlags(0)
	contact := flag.String("contact", "", "write only contact sheets of the figures to this `folder`")
	flag.Parse()
	if *contact != "" {
		if err := figures.Contact(*contact); err != nil {
			log.Fatal("painter: ", err)
		}
		return
	}
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
