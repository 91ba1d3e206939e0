package figures

import (
	"encoding/json"
	"fmt"
	"os"

	"handhold/assets/painter/draw"
)

// A book is figures.json: for the renderer, where everything is.
type book struct {
	Note    string            `json:"note"`
	Cell    [2]int            `json:"cell"`    // px
	Foot    [2]int            `json:"foot"`    // the point of the cell that is her place in the world
	Columns int               `json:"columns"` // cells in a row of a figure sheet
	Link    linkEntry         `json:"link"`
	Girls   map[string]*girl  `json:"girls"`
	Sheets  map[string]*atlas `json:"sheets"`
}

// A girl is one figure sheet.
type girl struct {
	Image string               `json:"image"`
	Rim   string               `json:"rim"`            // the same cells, only the ring of one px around her, white
	Soil  int                  `json:"soil"`           // the cell of the rim sheet where the soil on the first cell is, white
	Bare  string               `json:"bare,omitempty"` // the same cells, without her glasses
	Arm   map[string]string    `json:"arm"`            // colours of the linking arm, #rrggbb
	Poses map[string]poseEntry `json:"poses"`
}

type poseEntry struct {
	Ticks      int                     `json:"ticks"` // per frame
	Loop       bool                    `json:"loop"`
	Directions map[string][]frameEntry `json:"dirs"`
}

// A frameEntry holds points in the cell; they lie between px, so that the
// 2×2 px around a point are the hand.
type frameEntry struct {
	Cell     int       `json:"cell"`
	Flip     bool      `json:"flip,omitempty"` // the cell is seen in a mirror
	Head     [2]int    `json:"head"`
	Hands    [2][2]int `json:"-"`
	Shoulder *[2]int   `json:"shoulder,omitempty"`
	Over     bool      `json:"over,omitempty"`
	Sleeve   [2]int    `json:"sleeve"`         // the middle of a sleeve that shows
	Shin     *[2]int   `json:"shin,omitempty"` // the middle of a leg that shows
	Lens     *[2]int   `json:"lens,omitempty"` // the px of her glasses nearest to the left upper corner
}

// A linkEntry says how two linked figures stand and how the arms are drawn.
type linkEntry struct {
	Beside int `json:"beside"` // px between their places, side by side
	Behind int `json:"behind"` // px, one above the other in the picture
	Sleep  int `json:"sleep"`  // px, back to back
	Drop   int `json:"drop"`   // px the meeting point hangs below the middle of both shoulders, side by side
	Bow    int `json:"bow"`    // px the meeting point stands out, one above the other: forward seen from the side, else to the right
}

func newBook() *book {
	return &book{
		Note: "Made by the painter. A frame with flip is its cell in a mirror; its points are in the mirror already. Points lie between px, from the left upper corner of the cell. " +
			"shoulder is the middle of 2×2 px. " +
			"Poses ending in -l -r -u -d have no arm towards the partner on that side: draw it from shoulder to the meeting point, " +
			"before the body where over is set, else behind it.",
		Cell: [2]int{cellW, cellH}, Foot: [2]int{footX, footY}, Columns: columns,
		Link:  linkEntry{Beside: 14, Behind: 15, Sleep: 11, Drop: 4, Bow: 8},
		Girls: map[string]*girl{}, Sheets: map[string]*atlas{},
	}
}

// girl enters a figure sheet.
func (b *book) girl(name string, poses map[string]poseEntry, soil int, pal *draw.Palette) {
	arm := map[string]string{}
	for part, ink := range map[string]byte{"sleeve": 'j', "shade": 'J', "line": '2', "skin": 's', "skinShade": 'S', "skinLine": '1'} {
		c := pal.Colour(key(pal)[rune(ink)])
		arm[part] = fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B)
	}
	b.Girls[name] = &girl{Image: name + ".png", Rim: name + "-rim.png", Soil: soil, Arm: arm, Poses: poses}
}

func (b *book) write(path string) error {
	text, err := json.Marshal(b)
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(text, '\n'), 0o644)
}

// An atlas is a sheet of small things of different sizes.
type atlas struct {
	Image string              `json:"image"`
	Runs  map[string]runEntry `json:"runs"`
}

// A runEntry is a row of equal frames in an atlas, the first at (x,y).
type runEntry struct {
	X      int    `json:"x"`
	Y      int    `json:"y"`
	W      int    `json:"w"`
	H      int    `json:"h"`
	Frames int    `json:"frames"`
	Ticks  int    `json:"ticks,omitempty"`
	Loop   bool   `json:"loop,omitempty"`
	At     [2]int `json:"at"` // the point of a frame that is its place
}
