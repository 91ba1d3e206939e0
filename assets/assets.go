// Package assets holds what the game shows and plays but does not compute: pictures, words, sounds and the web page. It
// only embeds them; it must not know what they mean.
package assets

import "embed"

//go:generate go run ./painter
//go:generate go run ./sound

// Near holds what the first minutes need, by the same paths as FS. A page begins with no more than that; `make web` lays the
// rest beside it.
//
//go:embed words/*.json art/*.json licences/*.txt
//go:embed art/lettering*.png art/madoka*.png art/homura*.png art/creatures.png art/marks.png art/hall-*.png art/school*.png
//go:embed art/desert-small.png art/desert-mid.png art/desert-tall.png art/desert-wild.png
//go:embed sound/first.ogg sound/steps-sand.ogg sound/steps-wood.ogg sound/pad*.ogg sound/gestures.ogg sound/voices.ogg sound/hall.ogg
var Near embed.FS
