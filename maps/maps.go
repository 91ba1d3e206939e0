// Package maps holds the worlds: Tiled maps, the tilesets and templates they
// use, and the Tiled project to open them with. It knows nothing of what they mean.
package maps

import "embed"

//go:generate go test . -run TestMade -update

// Near holds what the first minutes need, by the same paths as Files, and the story's order, so that the maps of later
// worlds need not be read for it. A page begins with no more than that.
//
//go:embed story.txt 01-corridor.tmx tilesets/school.tsx tilesets/hall-*.tsx
//go:embed tilesets/desert-small.tsx tilesets/desert-mid.tsx tilesets/desert-tall.tsx tilesets/desert-wild.tsx
var Near embed.FS
