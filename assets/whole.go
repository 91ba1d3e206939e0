//go:build !js || headless

package assets

import "embed"

// FS holds the folders as they lie here: art (PNG sheets, as the tilesets in maps name them), words (one JSON file a
// language) and sound (Ogg Vorbis).
//
//go:embed art words/*.json sound/*.ogg
var FS embed.FS
