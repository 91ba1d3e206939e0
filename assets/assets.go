// Package assets holds what the game shows and plays but does not compute: pictures, words, sounds and the web page. It
// only embeds them; it must not know what they mean.
package assets

import "embed"

//go:generate go run ./painter

// FS holds the folders as they lie here: art (PNG sheets, as the tilesets in maps name them) and words (one JSON file a
// language).
//
//go:embed art words/*.json
var FS embed.FS
