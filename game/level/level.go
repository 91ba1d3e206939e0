// Package level owns what a map says: it reads a Tiled map strictly, checks it
// against the class table, and hands out a Level that never changes. It knows
// nothing of what happens in a world, and nobody else imports go-tiled.
package level

import "handhold/game/fixed"

// TileSize is the side of a tile in px.
const TileSize = 16

// Level is one map, read and checked.
type Level struct {
	Name   string // file name without folder and .tmx
	Source string // path the map was read from, for messages
	World         // the map's own properties

	Width, Height int // tiles
	Tilesets      []Tileset
	Layers        []Layer // tile layers, lowest first
	Props         []Prop  // by ID
	Things        []Thing // by ID

	Scenery    []Scene // what is only seen, in the order of the file, lowest first
	Background int     // 0xRRGGBB under everything; NoColour for none
	Foreign    bool    // it was made for another game: all its tiles are Scenery, and Layers is one empty layer

	origin fixed.Point       // where parallax begins: with the middle of the picture there, every layer lies in its own place
	walls  []bool            // which tiles the Scenery makes solid as a whole; nil for none
	blocks [][]fixed.Polygon // what else of the Scenery blocks the way, by the tile its box begins on; nil for nothing
	steps  []step            // of a foreign map: what its ground is made of, by tile; nil for grass
}

// World is what the map says about the whole world (Tiled map properties of class World).
type World struct {
	Row     string   // story row, such as "12" or "25b"; empty outside the story
	Title   string   // words key
	Silent  bool     // its title is not written when one arrives
	Real    bool     // the real world: all its colours, but flat
	Pieces  int      // of how many middle Pieces it is put together; 0: it is played as it is drawn
	Wash    int      // how far the colours are washed out, 0–256
	Hour    int      // fixed minute of the day, 0–1439, at which the world starts
	Flows   bool     // the day goes on from Hour
	Weather string   // the kind of weather that is heard: none, rain, snow, sand, bubbles, fog or drips
	Airs    Weathers // how strong each kind of weather is
	Sky     Sky      // how its hours are coloured
	Breath  string   // "air" or "water"
	Chord   string   // name of the world's chord
	Bed     string   // name of the world's sound bed
	Whisper int      // growth of whispers per 100 steps, in 1/1000
	Pebbles int      // arrows that can be laid in pebbles here; what is laid after them is scratched; 0: none can be laid
	Land    string   // worlds of the same land share the arrows laid there; empty: none
	Next    string   // map that a Border without `to` leads to outside the story; may be empty
}

// Tileset is one tileset and its image, or a collection of images.
type Tileset struct {
	Name    string
	Image   string      // path from the root of the files, such as assets/art/desert.png; empty for a collection, where each tile has its own
	Relief  string      // path of the picture that says how high each px of Image lies, and what ground it is; empty for none
	Clear   int         // 0xRRGGBB that is transparent in Image; NoColour for none
	Columns int         // 0 for a collection
	TileW   int         // px; of a collection the widest
	TileH   int         // px; of a collection the highest
	Margin  int         // px
	Spacing int         // px
	Offset  fixed.Point // by how much its tiles are drawn beside their place, in 1/256 px
	Fit     Fit         // how its tiles fill what they are drawn into
	Tiles   []TileInfo

	collection bool
	align      fixed.Point // where on a tile object its place is, in halves of its width and height
}

// Collection says whether each tile of the tileset has an image of its own.
func (s *Tileset) Collection() bool { return s.collection }

// NoColour is where a colour may be and is none.
const NoColour = -1

// Fit is how the tiles of a tileset fill what they are drawn into.
type Fit uint8

// The ways to fill; a set of them.
const (
	FitGrid   Fit = 1 << iota // in tile layers they are drawn as large as a cell of the map, not in their own size
	FitAspect                 // they keep their proportions where they are stretched, and stay in the middle
)

// TileInfo is what a tileset says about one of its tiles.
type TileInfo struct {
	Name     string
	Material Material
	Speed    int             // walking speed on it in percent
	Solid    []fixed.Polygon // convex, relative to the tile's upper left corner
	Frames   []Frame         // animation; empty for a still tile
	Cut      Cut             // of a collection: its picture
}

// Cut is a part of an image.
type Cut struct {
	Image      string // path from the root of the files; empty where a collection has no such tile
	Clear      int    // 0xRRGGBB that is transparent; NoColour for none
	X, Y, W, H int    // px
}

// Frame is one picture of an animated tile.
type Frame struct {
	Tile  int // index in the tileset
	Ticks int // how long it is shown
}

// Layer is a layer of tiles.
type Layer struct {
	Name  string
	Above bool   // drawn over the figures
	Look  Look   // its Offset is none, its parallax that of the ground
	Tiles []Tile // row by row, Width×Height
}

// Tile is one placed tile; the zero Tile is none.
type Tile struct {
	Set   uint8 // index into Tilesets plus one; 0 is no tile
	Flip  Flip
	Index uint16 // index in the tileset
}

// Flip is how a tile is mirrored and turned, in Tiled's order: diagonal first.
type Flip uint8

// The three ways a tile can be flipped.
const (
	FlipH Flip = 1 << iota
	FlipV
	FlipD
)

// Prop is a picture that stands in the world (a Tiled tile object), sorted with
// the figures by its foot line.
type Prop struct {
	ID    int
	Name  string
	Tile  Tile
	Foot  fixed.Point     // middle of its lower edge
	W, H  int             // drawn size in px
	Look  Look            // its Offset is none, its parallax that of the ground
	Solid []fixed.Polygon // convex, in the world
	When  Condition
}

// Thing is one object with a class.
type Thing struct {
	ID    int
	Name  string
	Class Class
	Shape Shape
	At    fixed.Point   // the point; the centre of a rectangle or ellipse; the first corner of a polygon
	Box   fixed.Box     // bounds; empty for a point
	Poly  fixed.Polygon // corners of a polygon; of the rectangle; of a 16-gon for an ellipse; nil for a point
	When  Condition     // it is there only while this holds
	Sets  string        // flag it sets when it happens; empty for none

	values map[string]value
}

// value is one property, parsed to the kind the class table asks for.
type value struct {
	s string
	n int
}

// Int is the whole-number property name (units as the class table says; a
// fraction is in 1/256, a bool 0 or 1, an object reference the object's id, 0 for none).
func (t *Thing) Int(name string) int { return t.values[name].n }

// Bool is the yes-or-no property name.
func (t *Thing) Bool(name string) bool { return t.values[name].n != 0 }

// Str is the text property name.
func (t *Thing) Str(name string) string { return t.values[name].s }

// Dir is the direction property name.
func (t *Thing) Dir(name string) fixed.Dir { return fixed.Dir(t.values[name].n) }

// Contains says whether p lies in the thing's area; a point contains nothing.
func (t *Thing) Contains(p fixed.Point) bool {
	return len(t.Poly) > 0 && t.Box.Contains(p) && t.Poly.Contains(p)
}

// Thing is the thing with that object id, or nil.
func (l *Level) Thing(id int) *Thing {
	for i := range l.Things {
		if l.Things[i].ID == id {
			return &l.Things[i]
		}
	}
	return nil
}

// Bounds is the whole map in 1/256 px.
func (l *Level) Bounds() fixed.Box {
	return fixed.Box{Max: fixed.Px(l.Width*TileSize, l.Height*TileSize)}
}

// Material is what the ground is made of.
type Material uint8

// The materials; None is where no tile lies.
const (
	None Material = iota
	Sand
	Grass
	Water
	Mud
	Stone
	Wood
	Ice
	Snow
	Leaves
	Metal
	Clay
	Paper
)

var materialNames = [...]string{"none", "sand", "grass", "water", "mud", "stone", "wood", "ice", "snow", "leaves", "metal", "clay", "paper"}

// String is the material's name as tilesets spell it.
func (m Material) String() string { return materialNames[m] }
