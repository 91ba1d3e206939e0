//go:build !js || headless

package maps

import "embed"

// Files are the maps and what they refer to, as they lie in this folder.
//
//go:embed *.tmx tilesets templates
var Files embed.FS
