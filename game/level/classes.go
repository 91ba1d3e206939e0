package level

import "strings"

// Class is the class of a thing.
type Class uint8

// The classes, in the order of the class table.
const (
	Start Class = iota + 1
	Border
	Block
	Ravine
	Ledge
	Slope
	Whirlpool
	Pebbles
	Bench
	View
	Landmark
	Keepsake
	Toy
	Wrong
	Arrow
	Beat
	Spawn
	Light
	Sound
	Tree
	AxeStone
	TallGrass
	MudPit
	Vines
	Bubbles
	Refusal
	Door
	Room
	Night
	Depart
	Habit
	Word
	Hint
	Piece
	Spot // a landing, a floor: what object references point at
)

// Shape is the shape of a Tiled object.
type Shape uint8

// The shapes; a class allows a set of them.
const (
	Point Shape = 1 << iota
	Rectangle
	Ellipse
	Polygon
)

// Kind is the type of a property.
type Kind uint8

// The kinds of properties.
const (
	Text      Kind = iota // any text
	Choice                // one of Options
	Number                // whole number
	Fraction              // 0–1 in Tiled, kept in 1/256
	YesNo                 // Tiled's bool
	Direction             // one of the eight directions' names
	Object                // Tiled's object reference, kept as the object's id
	MapName               // name of a map, without folder and .tmx
	Key                   // key of the words file
	Flag                  // a story flag
	Colour                // Tiled's colour, kept as 0xRRGGBB
)

// Property is one property a class has.
type Property struct {
	Name    string
	Kind    Kind
	Default string   // as Tiled writes it
	Options []string // for Choice
	Need    bool     // must be given
	Least   int      // for Number: the smallest value
	Most    int      // for Number: the largest value; 0 for 9,999
	Doc     string
}

// most is the largest value of a Number.
func (p *Property) most() int {
	if p.Most == 0 {
		return 9999
	}
	return p.Most
}

// Family is what a class has to do with; Tiled shows the things of a family in one colour.
type Family uint8

// The families, in the order of the level maker's guide.
const (
	People Family = iota
	Ways
	Dangers
	Rests
	Finds
	Story
	Airs
	families
)

// Families are all of them.
func Families() []Family {
	out := make([]Family, families)
	for i := range out {
		out[i] = Family(i)
	}
	return out
}

// Title is the family's name, as a heading.
func (f Family) Title() string {
	return [families]string{"Who is there", "Ways", "Dangers", "Rests", "Finds", "Story", "Light and sound"}[f]
}

// Colour is that of the family's things in Tiled, #rrggbb.
func (f Family) Colour() string {
	return [families]string{"#e880a8", "#f0c040", "#4090d0", "#d09048", "#60c060", "#f4f0e4", "#fff0a0"}[f]
}

// ClassInfo says what a class of things is and which properties it has. Every class also
// has `when` (a Condition) and `sets` (a flag).
type ClassInfo struct {
	Class  Class
	Name   string
	Shapes Shape
	Family Family
	Doc    string
	Props  []Property
}

// Classes is the class table: the one source of the loader, of the Tiled
// project's types and of the level maker's guide.
func Classes() []ClassInfo {
	return []ClassInfo{
		{Start, "Start", Point, People, "Where the two, or one of them, begin; where its condition comes to hold only later, she who is not there arrives then.", []Property{
			{Name: "who", Kind: Choice, Default: "both", Options: []string{"both", "madoka", "homura"}, Doc: "who begins here"},
			{Name: "facing", Kind: Direction, Default: "down", Doc: "where she looks"},
			{Name: "pose", Kind: Choice, Default: "standing", Options: []string{"standing", "sitting", "lying", "curled", "sleeping"}, Doc: "how she is found; curled: she waits until her hand is taken; sleeping: the first thing the player does wakes her who leads, and she offers her hand"},
			{Name: "held", Kind: YesNo, Default: "false", Doc: "both begin hand in hand"},
		}},
		{Border, "Border", Rectangle, Ways, "A band where the picture thins to paper; crossing it leads to the next world.", []Property{
			{Name: "to", Kind: MapName, Doc: "the map it leads to; empty: the next in the journey"},
			{Name: "needs", Kind: Choice, Default: "both", Options: []string{"both", "one"}, Doc: "who must be on it; one is enough when the other is not in this world"},
			{Name: "fades", Kind: YesNo, Default: "false", Doc: "no band is drawn: the world fades while she rests on it"},
		}},
		{Block, "Block", Rectangle | Polygon, Dangers, "Nobody can walk here.", nil},
		{Ravine, "Ravine", Polygon | Rectangle, Dangers, "An edge one falls over, to its floor.", []Property{
			{Name: "floor", Kind: Object, Need: true, Doc: "the Spot where one lands"},
			{Name: "hidden", Kind: YesNo, Default: "true", Doc: "grass hides it until someone has slipped"},
			{Name: "who", Kind: Choice, Options: []string{"", "madoka", "homura"}, Doc: "who slips where they come to it hand in hand; empty: who leads"},
			{Name: "crumbles", Kind: YesNo, Default: "false", Doc: "the edge gives way: she cannot be caught the first time"},
		}},
		{Ledge, "Ledge", Polygon | Rectangle, Dangers, "A narrow path beside a drop: alone her knees lock.", []Property{
			{Name: "drop", Kind: Direction, Default: "down", Doc: "on which side it drops"},
			{Name: "knees", Kind: YesNo, Default: "true", Doc: "alone her knees lock here; with the other on the drop side she can go on"},
		}},
		{Slope, "Slope", Polygon | Rectangle, Dangers, "Ground that slides, down to a landing.", []Property{
			{Name: "dir", Kind: Direction, Default: "down", Doc: "downhill"},
			{Name: "steep", Kind: Fraction, Default: "0.5", Doc: "how fast it takes one; from 0.6 one tumbles and lies hurt at the end"},
			{Name: "landing", Kind: Object, Doc: "the Spot where one comes to rest; empty: where the slope ends"},
			{Name: "other", Kind: Object, Doc: "the Spot for the second when both are taken at once; empty: the same"},
		}},
		{Whirlpool, "Whirlpool", Ellipse, Dangers, "It draws both in, and parts them into two worlds.", []Property{
			{Name: "pull", Kind: Fraction, Default: "0.5", Doc: "how strongly it draws"},
			{Name: "madoka", Kind: MapName, Need: true, Doc: "the map Madoka is carried to"},
			{Name: "homura", Kind: MapName, Need: true, Doc: "the map Homura is carried to"},
		}},
		{Pebbles, "Pebbles", Point, Ways, "A heap of pebbles: stopping here lays an arrow.", []Property{
			{Name: "dir", Kind: Direction, Default: "right", Doc: "where that arrow points"},
		}},
		{Bench, "Bench", Point | Rectangle, Rests, "Somewhere to sit.", []Property{
			{Name: "event", Kind: Choice, Options: quietEvents(), Doc: "the quiet event for those who sit here"},
			{Name: "wide", Kind: Number, Default: "64", Most: 512, Doc: "how many px further one sees while sitting"},
		}},
		{View, "View", Point | Rectangle, Rests, "A place from which one sees far.", []Property{
			{Name: "event", Kind: Choice, Options: quietEvents(), Doc: "the quiet event for those who rest here"},
			{Name: "wide", Kind: Number, Default: "64", Most: 512, Doc: "how many px further one sees here"},
			{Name: "at", Kind: Object, Doc: "what is looked at"},
		}},
		{Landmark, "Landmark", Point | Rectangle, Ways, "What can be seen from afar and gives the way.", []Property{
			{Name: "wide", Kind: Number, Default: "0", Most: 512, Doc: "how many px further one sees who stands still beside it"},
		}},
		{Keepsake, "Keepsake", Point, Finds, "Something from home: it gives one word back.", []Property{
			{Name: "word", Kind: Key, Need: true, Doc: "the word it gives back"},
		}},
		{Toy, "Toy", Point, Finds, "Something small that answers a touch.", []Property{
			{Name: "kind", Kind: Choice, Default: "tuft", Options: []string{"tuft", "ring", "print", "drip", "pebble", "petal", "shell", "bell", "lamp", "paper", "glasses", "pile", "piano", "clock", "book", "cup", "kettle", "tap", "phone", "bed", "chime", "drum", "leaf", "frog"}, Doc: "what it is; glasses are Homura's; a pile grows by a stone each day one stays; a lamp, touched, shines or goes out with its Light"},
		}},
		{Wrong, "Wrong", Rectangle | Point, Finds, "The detail that is not right. It only says where it is.", nil},
		{Arrow, "Arrow", Point, Ways, "An arrow on the ground.", []Property{
			{Name: "dir", Kind: Direction, Default: "right", Doc: "where it points"},
			{Name: "of", Kind: Choice, Default: "pebble", Options: []string{"pebble", "etched"}, Doc: "laid in pebbles, or scratched"},
		}},
		{Beat, "Beat", Rectangle | Polygon | Point, Story, "A moment of the story: on something, words are said, a flag is set, the lead passes.", []Property{
			{Name: "on", Kind: Choice, Default: "enter", Options: []string{"enter", "touch", "rest", "take", "letgo", "time", "mend", "sleep"}, Doc: "what it waits for; time: that many seconds in this world"},
			{Name: "seconds", Kind: Number, Default: "0", Most: 3600, Doc: "for time: how many"},
			{Name: "who", Kind: Choice, Default: "lead", Options: []string{"lead", "madoka", "homura", "both"}, Doc: "who must be there"},
			{Name: "say", Kind: Key, Doc: "the words"},
			{Name: "card", Kind: Key, Doc: "words written large, as a world's title is"},
			{Name: "lead", Kind: Choice, Options: []string{"", "madoka", "homura"}, Doc: "who leads from now on"},
		}},
		{Spawn, "Spawn", Point | Rectangle, People, "Creatures.", []Property{
			{Name: "kind", Kind: Choice, Default: "paper", Options: []string{"paper", "bird", "firefly"}, Doc: "paper ones copy how you walk"},
			{Name: "count", Kind: Number, Default: "1", Least: 1, Most: 12, Doc: "how many, at most 12"},
		}},
		{Light, "Light", Point | Ellipse, Airs, "A light.", []Property{
			{Name: "colour", Kind: Colour, Default: "#ffe0a0", Doc: "its colour"},
			{Name: "radius", Kind: Number, Default: "48", Least: 1, Most: 1024, Doc: "how far it reaches, in px"},
			{Name: "toy", Kind: Object, Doc: "the Toy of kind lamp that switches it; empty: it always shines"},
		}},
		{Sound, "Sound", Point | Ellipse, Airs, "Something that sounds by itself while one is near: a swing, a far tram.", []Property{
			{Name: "cue", Kind: Choice, Default: "swing", Options: sounds(), Doc: "what is heard"},
			{Name: "radius", Kind: Number, Default: "160", Least: 16, Most: 1024, Doc: "from how far it is heard, in px"},
			{Name: "every", Kind: Number, Default: "8", Least: 1, Most: 600, Doc: "how many seconds lie between, give or take a quarter"},
		}},
		{Tree, "Tree", Point, Dangers, "A tree that can be felled by who has a sharp stone: stopping beside it begins. The prop whose foot lies here, at most 12 px away, falls with it, and the way is free.", []Property{
			{Name: "strokes", Kind: Number, Default: "4", Least: 1, Most: 12, Doc: "how many strokes fell it"},
			{Name: "falls", Kind: Choice, Default: "away", Options: append([]string{"away", "feller"}, directions()...), Doc: "where to: away from who fells it, on her, or in a direction"},
			{Name: "reach", Kind: Number, Default: "72", Least: 16, Most: 256, Doc: "how long it lies, in px; who stands there when it comes down is pinned, if nobody holds her hand"},
			{Name: "sure", Kind: YesNo, Default: "false", Doc: "with falls feller: her stone sticks in it, and she does not get away in time"},
		}},
		{AxeStone, "AxeStone", Point, Finds, "A stone that rings when it is touched, the sharper the higher. The sharpest of a map is kept by who touches it: Trees can be felled with it.", []Property{
			{Name: "sharp", Kind: Fraction, Default: "0.5", Doc: "how sharp it is"},
		}},
		{TallGrass, "TallGrass", Polygon | Rectangle, Dangers, "Grass as tall as they are: who stands in it is not seen from further than 56 px.", nil},
		{MudPit, "Mud", Polygon | Rectangle, Dangers, "A foot sticks in it, and comes free by pulls of both by turns; then one of the other's. After both it lets go for 45 seconds.", []Property{
			{Name: "deep", Kind: Fraction, Default: "0.5", Doc: "how soon a foot sticks, after fifteen steps at 0 and five at 1, and how fast: three pulls free it, from 0.5 on four"},
		}},
		{Vines, "Vines", Polygon | Rectangle, Ways, "A squeeze between vines: alone quick, and it leaves a mark; hand in hand slow, and it does not.", []Property{
			{Name: "tight", Kind: Fraction, Default: "0.5", Doc: "how slow it is hand in hand: half as fast at 0, a fifth at 1"},
		}},
		{Bubbles, "Bubbles", Point | Ellipse, Dangers, "Bubbles that carry a picture: who stands and watches them alone for four seconds drifts after them; a hand brings her back.", []Property{
			{Name: "to", Kind: Object, Need: true, Doc: "the Spot they drift to"},
			{Name: "shows", Kind: Choice, Default: "home", Options: []string{"home", "desert", "forest", "city", "cake", "lamp", "hands", "school"}, Doc: "what is seen in them"},
			{Name: "radius", Kind: Number, Default: "64", Least: 16, Most: 256, Doc: "of a point: from how near they are watched, in px"},
		}},
		{Refusal, "Refusal", Polygon | Rectangle, Ways, "Where one of them will not go, or what she will not leave: she plants her feet, and her hand holds the other.", []Property{
			{Name: "who", Kind: Choice, Default: "other", Options: []string{"other", "madoka", "homura"}, Doc: "whose refusal it is; other: hers who does not lead"},
			{Name: "side", Kind: Choice, Default: "enter", Options: []string{"enter", "leave"}, Doc: "what she will not do"},
		}},
		{Door, "Door", Rectangle, Ways, "A door: who walks into it, against its facing, comes out of another. The other one finds her way through it by herself.", []Property{
			{Name: "to", Kind: Object, Need: true, Doc: "the Door one comes out of"},
			{Name: "facing", Kind: Direction, Default: "down", Doc: "on which side of this one one comes out"},
		}},
		{Room, "Room", Rectangle, Airs, "Indoors: while she who leads is in it, nothing outside it is seen. Draw it around floor and back wall, five tiles and more from the next one.", []Property{
			{Name: "dark", Kind: Fraction, Default: "0", Doc: "how dark it is but for its lights"},
		}},
		{Night, "Night", Rectangle | Polygon, Rests, "A place to spend a night: who stands still here for three seconds sits down, and stays until the night is over. One until dawn can be spent from 17 to 5 o'clock, as often as one likes, the others once, at any hour.", []Property{
			{Name: "until", Kind: Choice, Default: "dawn", Options: []string{"dawn", "letgo", "breaths"}, Doc: "when it is over: at dawn, when hands are let go, or after so many breaths of her who sleeps"},
			{Name: "breaths", Kind: Number, Default: "12", Least: 1, Most: 60, Doc: "for breaths: how many"},
			{Name: "wide", Kind: Number, Default: "64", Most: 512, Doc: "how many px further one sees meanwhile"},
		}},
		{Depart, "Depart", Point, Story, "Where she goes who leaves: as soon as its condition holds she walks there by herself, and is gone. Who stays leads from then on.", []Property{
			{Name: "who", Kind: Choice, Default: "madoka", Options: []string{"madoka", "homura"}, Doc: "who goes"},
			{Name: "days", Kind: Number, Default: "0", Most: 30, Doc: "how many days pass then, in which the colour of her way fades"},
		}},
		{Habit, "Habit", Rectangle | Polygon, People, "What one of them likes to do here while nobody asks anything of her: the other goes to it when she who leads stands still, at most eight tiles away.", []Property{
			{Name: "who", Kind: Choice, Default: "madoka", Options: []string{"madoka", "homura"}, Doc: "who"},
			{Name: "does", Kind: Choice, Default: "gaze", Options: []string{"gaze", "hum", "dig", "sway", "kneel"}, Doc: "what"},
		}},
		{Word, "Word", Point, Story, "A word that stands in the world, as large as a house; beside it, it brightens.", []Property{
			{Name: "text", Kind: Key, Need: true, Doc: "the word"},
			{Name: "lacks", Kind: Number, Default: "0", Most: 12, Doc: "how many of its letters are missing"},
			{Name: "size", Kind: Number, Default: "3", Least: 1, Most: 6, Doc: "how large its letters are"},
		}},
		{Hint, "Hint", Point, Ways, "Where to go on while its condition holds: the other looks there, then points, then leads. Without one it is the nearest border.", nil},
		{Piece, "Piece", Rectangle, Story, "A piece of a world that is put together anew for each journey: pieces in a row, from left to right, as tall as the map.", []Property{
			{Name: "kind", Kind: Choice, Default: "middle", Options: []string{"first", "middle", "last"}, Doc: "where in the row it can come"},
		}},
		{Spot, "Spot", Point, Story, "A place that others refer to: a landing, a floor.", nil},
	}
}

// quietEvents are what can come to those who rest; game/view has a picture for each.
func quietEvents() []string {
	return []string{"", "fireflies", "whale", "train", "bird", "lights", "petals", "stars", "seeds", "moths", "frogs", "deer", "moon", "geese", "shoal", "jellies", "lanterns", "shadows"}
}

// sounds are what can sound by itself; game/sound has an answer for each.
func sounds() []string {
	return []string{"swing", "door", "piano", "tram", "ring", "bell", "drip", "shell", "pebble", "paper", "axe", "crash", "splash", "thunder", "clockwork", "frog", "chime", "kettle", "tap", "phone", "drum", "bubble", "hum", "knock"}
}

// WorldProperties are the map properties (class World).
func WorldProperties() []Property {
	return []Property{
		{Name: "row", Kind: Text, Doc: "story row, such as 12 or 25b; empty outside the story"},
		{Name: "title", Kind: Key, Need: true, Doc: "words key of the world's title"},
		{Name: "announce", Kind: YesNo, Default: "true", Doc: "its title is written when one arrives"},
		{Name: "real", Kind: YesNo, Default: "false", Doc: "the real world: all its colours, but flat, without grain"},
		{Name: "pieces", Kind: Number, Default: "0", Most: 12, Doc: "of how many middle Pieces it is put together; 0: it is played as it is drawn"},
		{Name: "wash", Kind: Fraction, Default: "0.8", Doc: "how washed out it is"},
		{Name: "hour", Kind: Number, Default: "12", Most: 23, Doc: "hour of the day it starts at, 0–23"},
		{Name: "flows", Kind: YesNo, Default: "true", Doc: "the day goes on"},
		{Name: "weather", Kind: Text, Default: "none", Doc: "kinds of weather, a comma between them, each with its strength of 1 to 100 behind it or 50 without: none, " + strings.Join(weatherList(), ", ")},
		{Name: "sky", Kind: Choice, Default: "plain", Options: skies[:], Doc: "how the light of its hours is coloured"},
		{Name: "breath", Kind: Choice, Default: "air", Options: []string{"air", "water"}, Doc: "what one breathes"},
		{Name: "chord", Kind: Text, Default: "c", Doc: "the chord the world is tuned to"},
		{Name: "bed", Kind: Text, Default: "wind", Doc: "the sound bed"},
		{Name: "whisper", Kind: Number, Default: "8", Most: 1000, Doc: "how much the whispers grow per 100 steps, in 1/1000"},
		{Name: "pebbles", Kind: Number, Default: "0", Most: 24, Doc: "how many arrows can be laid in pebbles; later ones are scratched; 0: none can be laid"},
		{Name: "land", Kind: Text, Doc: "worlds of the same land share the arrows laid there and the place where one lay down"},
		{Name: "next", Kind: MapName, Doc: "where a border without `to` leads outside the story"},
	}
}

// TileProperties are the properties that a tile of a tileset can have.
func TileProperties() []Property {
	return []Property{
		{Name: "material", Kind: Choice, Default: "none", Options: materialNames[:], Doc: "what it is made of: how a step sounds; decoration without one does not change the ground"},
		{Name: "speed", Kind: Number, Default: "100", Most: 200, Doc: "how fast one walks on it, in percent; 0: nobody can"},
		{Name: "name", Kind: Text, Doc: "what it is called"},
	}
}
