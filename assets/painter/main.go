// Command painter paints the game's pictures and the tilesets that describe them. It is run by `go generate ./assets`
// in the folder assets, and makes the same files every time. With -contact DIR it only writes contact sheets of the
// figures to DIR, to look at.
package main

import (
	"errors"
	"flag"
	"log"
	"os"
	"slices"
	"strings"

	"handhold/assets/painter/figures"
	"handhold/assets/painter/land"
	"handhold/assets/painter/lettering"
	"handhold/game/words"
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
	written, large, err := letters("words")
	if err == nil {
		err = lettering.Paint("art", written, large)
	}
	if err != nil {
		log.Fatal("painter: ", err)
	}
}

// letters are all letters that the game writes of the words files in a folder, and those of them that it writes large.
func letters(folder string) (written, large []rune, err error) {
	shelf, unread, err := words.ReadShelf(os.DirFS(folder), ".")
	if err := errors.Join(append(unread, err)...); err != nil {
		return nil, nil, err
	}
	for _, l := range shelf.Languages() {
		b := shelf.Book(l.Tag)
		written = append(written, b.Letters(func(key string) bool { return !strings.HasPrefix(key, "page.") })...) // these the browser writes
		large = append(large, b.Letters(func(key string) bool { return key == "title.game" || strings.HasPrefix(key, "name.") })...)
	}
	slices.Sort(written)
	return slices.Compact(written), large, nil
}
