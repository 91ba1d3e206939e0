package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// Sheet says which picture a sprite is cut from.
type Sheet uint16

// The sheets that every world has; from SheetTiles on they are those of the level's Album.
const (
	SheetBlank      Sheet = iota // one white pixel
	SheetMadoka                  // assets/art/madoka.png
	SheetHomura                  // assets/art/homura.png
	SheetHomuraBare              // assets/art/homura-bare.png: without her glasses
	SheetRimMadoka               // assets/art/madoka-rim.png: the same cells, only the light rim around the figure
	SheetRimHomura               // with and without her glasses
	SheetFolk                    // assets/art/creatures.png
	SheetMarks                   // assets/art/marks.png
	SheetLetters                 // assets/art/lettering.png
	SheetFont                    // assets/art/lettering-font.png: the letters of a pixel font
	SheetSoft                    // round soft spot of SoftSize px, white
	SheetTiles
)

// SoftSize is the side of the soft spot on SheetSoft, in px.
const SoftSize = 32

// Blend is how a sprite is laid on what is below.
type Blend uint8

// The ways.
const (
	Over  Blend = iota // paint over
	Erase              // takes away what is there: a prop standing before a figure
)

// Tint is a colour a sprite is multiplied with, 0xRRGGBBAA, not premultiplied.
type Tint uint32

// Plain is the tint that changes nothing.
const Plain Tint = 0xffffffff

// Faded is t with its alpha times a/256.
func (t Tint) Faded(a int) Tint {
	a = min(max(a, 0), 256)
	return t&^0xff | Tint(int(t&0xff)*a>>8)
}

// Sprite is one rectangle of a sheet on the picture, in logical px from the picture's upper left corner.
type Sprite struct {
	Sheet          Sheet
	Flip           level.Flip
	Blend          Blend
	SX, SY, SW, SH int16  // on the sheet, px
	X, Y, W, H     int16  // on the picture
	LeanX, LeanY   int16  // how far its upper edge is moved: a shadow that falls
	Turn           uint16 // clockwise around its middle, in 1/128 of a degree
	Tint           Tint
}

// Wash is how the pigment becomes paint.
type Wash struct {
	Out    int // how far pigment is washed out where no colour has come back, 0–256
	Bleed  int // how far its edges run, 1/256 px
	Drip   int // how far its columns sag, 1/256 px
	Reveal int // radius around the pair in which the picture is painted, px; negative: all of it
	RevX   int // centre of the reveal, world px
	RevY   int
	Thins  int // over how many px the paint thins at that radius
	Bloom  int // strength of a bloom of colour, 0–256
	BloomX int // its middle, world px
	BloomY int
	BloomR int // how far it has come, px
	Flat   int // 0–256: how far pigment lies flat, without grain or rims, where they have not held hands
	Time   int // ticks, drives what moves slowly in the paint
	Near   int // how much colour there is around a place without staying, 0–256; below 0: how much colour drains there
	NearX  int // that place, world px
	NearY  int
	WhirlX int // middle of a whirlpool, world px
	WhirlY int
	WhirlW int // half its width and height, px; 0 for none
	WhirlH int
}

// Light is the light over the picture.
type Light struct {
	Tint    Tint // multiplied over everything, at the picture's left edge; alpha unused
	Sweep   Tint // the same at its right edge: while days go by, the sky sweeps across
	Cloud   int  // strength of cloud shadows, 0–256
	CloudX  int  // how far the clouds have drifted, px
	CloudY  int
	Blur    int // softness of the whole picture, 1/256 px
	Lamps   []Lamp
	Narrow  int // 0–256: how much night closes in around the pair
	NarrowX int // centre of what stays clear, logical px
	NarrowY int
}

// Band is a border: the picture thins to bare paper around it.
type Band struct {
	Box    fixed.Box // in the world
	Strong int       // 0–256
}

// Lamp is one round light.
type Lamp struct {
	X, Y   int  // logical px
	Radius int  // px
	Tint   Tint // alpha is its strength
}

// TextKind is what a text is.
type TextKind uint8

// The kinds of texts.
const (
	Line    TextKind = iota // said by one of the two, at the lower edge
	Whisper                 // pencil, at the picture's edge
	Title                   // the world's name on arrival
	Caption                 // what is heard
)

// Text is one text on the picture. Its letters are among the crisp sprites already.
type Text struct {
	Kind  TextKind
	X, Y  int // upper left corner, logical px
	S     string
	Alpha int // 0–256
}

// CueKind is a sound that something seen makes.
type CueKind uint8

// The cues.
const (
	CueStep    CueKind = iota // N: material of the ground
	CueTake                   //
	CueLetGo                  //
	CueTorn                   //
	CueCall                   // Madoka's voice
	CueClap                   // Homura's clap
	CueSit                    //
	CueStand                  //
	CueSleep                  //
	CueWake                   //
	CueSlip                   //
	CueCatch                  //
	CueFall                   //
	CueLand                   // N: material
	CueSlide                  //
	CueMend                   //
	CueRefuse                 //
	CueTouch                  // N: the thing's object id
	CueSay                    //
	CueFind                   //
	CueLay                    // a pebble is laid, or a line scratched (N 1)
	CueDay                    // a day passed
	CueCross                  // the beat of silence at a border
	CuePull                   // the whirlpool announces itself
	CueLead                   // the lead passes
	CueQuiet                  // the quiet event begins
	CueWarn                   // a hazard is near
	CueColour                 // colour comes back somewhere new; Gain says how much
	CueTitle                  // a world's title is written
	CueWhisper                // a whisper appears
	CueThing                  // something sounds by itself; Name says what. N of a ring: how sharp the stone is, 1–256
	CueWhirl                  // the whirlpool can be heard; Gain says how near it is
	Cues                      // how many there are
)

// Gait is how somebody who steps goes.
type Gait uint8

// The gaits.
const (
	Walk    Gait = iota
	Run          //
	Limp         // one foot hurts
	Support      // hand in hand, and one of them limps
)

// Cue is one sound to be made now.
type Cue struct {
	Kind    CueKind
	Pan     float32 // -1 left to 1 right
	Gain    float32 // 0–1, by distance from the one who leads
	Muffled float32 // 0–1, by what stands between
	N       int     // what the kind says
	Name    string  // what a thing is that was touched or sounds: the kind of a toy, or splash, door, thunder …
	Who     uint8   // world.Who
	Foot    uint8   // of a step: 0 left, 1 right
	Gait    Gait    // of a step
}

// Frame is everything there is to see and hear in one picture: a display list. It is valid until the next
// call of View.Frame.
type Frame struct {
	W, H       int // size of the logical picture, px
	CamX, CamY int // world px of its upper left corner
	SubX, SubY int // what the camera is further along, 1/256 px; applied in the last upscale only
	Wide       int // how many px the picture is wider than the window's logical size on each side
	SeenW      int // what of the picture the window shows, 1/256 px: from SubX, SubY on
	SeenH      int
	Tick       int64 // since this view began

	Deep   []Sprite // what lies under the ground; pigment, before the wash
	Flat   []Sprite // moving tiles and what lies on the ground; pigment, before the wash
	Stand  []Sprite // props by foot line; pigment, before the wash
	Above  []Sprite // crowns and roofs; pigment, before the wash
	Crisp  []Sprite // after the wash: shadows, marks, figures, particles
	Words  []Sprite // letters, over everything
	Texts  []Text   // the same as words
	Wash   Wash
	Light  Light
	Air    Air
	Specks []Speck // what is small and soft in the air, over all this; Low quality leaves them away
	Room   Room    // what of the world is painted indoors
	Bands  []Band  // all borders of the map that thin the picture, in one order
	Cues   []Cue

	Colour  []uint8 // colour memory, MaskW×MaskH cells of 8 px, 0–255; read only
	MaskW   int
	MaskH   int
	Worn    []uint8 // how far a path has worn in, of the same cells, 0–255; empty for nowhere; read only
	Changed bool    // one of the two changed since the last frame
}

// CellW and CellH are the size of one figure on its sheet, in px.
const (
	CellW = 24
	CellH = 32
)
