// Package assets holds what the game shows and plays but does not compute: pictures, words, sounds and the web page. It
// only embeds them; it must not know what they mean.
package assets

import "embed"

//go:generate go run ./painter
//go:generate go run ./sound

// FS holds the folders as they lie here: art (PNG sheets, as the tilesets in maps name them), words (one JSON file a
// language) and sound (Ogg Vorbis).
//
//go:embed art words/*.json sound/*.ogg
var FS embed.FS
