// Package maps holds the worlds: Tiled maps, the tilesets and templates they
// use, and the Tiled project to open them with. It knows nothing of what they mean.
package maps

import "embed"

// Files are the maps and what they refer to, as they lie in this folder.
//
//go:generate go test . -run TestMade -update
//go:embed *.tmx tilesets templates
var Files embed.FS
