//go:build !js || headless

package assets

import "embed"

// FS holds the folders as they lie here: art (PNG sheets, as the tilesets in maps name them), words (one JSON file a
// language), sound (Ogg Vorbis) and the licences of what others have made.
//
//go:embed art words/*.json sound/*.ogg licences/*.txt
var FS embed.FS
