// Command sound renders the game's recordings and writes them as Ogg Vorbis. It is run by `go generate ./assets` in the
// folder assets, needs Debian's oggenc (vorbis-tools), and makes the same sound every time.
package main

import (
	"log"
	"path/filepath"

	"handhold/assets/sound/pieces"
	"handhold/assets/sound/tone"
	"handhold/game/sound/shelf"
)

func main() {
	log.SetFlags(0)
	for _, s := range shelf.Sheets() {
		b, err := pieces.Render(&s)
		if err != nil {
			log.Fatal("sound: ", err)
		}
		if err := b.WriteOgg(filepath.Join("..", filepath.FromSlash(s.File())), tone.Rate(s.Rate), s.Quality); err != nil {
			log.Fatal("sound: ", err)
		}
	}
}
