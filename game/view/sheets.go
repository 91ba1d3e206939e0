package view

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"strconv"

	"handhold/game/world"
)

// Sheets is what the pictures say about themselves: where figures have their hands, how wide letters are.
type Sheets struct {
	Figures *Figures
	Letters *Letters
}

// LoadSheets reads what the pictures among the game's files say about themselves.
func LoadSheets(files fs.FS) (Sheets, error) {
	var s Sheets
	const figures, letters = "assets/art/figures.json", "assets/art/lettering.json"
	data, err := fs.ReadFile(files, figures)
	if err != nil {
		return s, err
	}
	if s.Figures, err = ParseFigures(figures, data); err != nil {
		return s, err
	}
	if data, err = fs.ReadFile(files, letters); err != nil {
		return s, err
	}
	s.Letters, err = ParseLetters(letters, data)
	return s, err
}

// Figures is figures.json, read: the poses of both girls, and the runs of small things.
type Figures struct {
	foot    [2]int // the point of a cell that is her place in the world, px
	columns int    // cells in a row of a sheet
	link    linkRule
	arms    [2]armInks
	soil    [2]int                   // the cell of the rim sheet where the soil on the first cell is
	poses   [2][poseCount][4][]frame // by world.Who, pose and side
	ticks   [poseCount]int
	loops   [poseCount]bool
	runs    [runCount]run
}

// linkRule says how the arms of two linked figures meet, px.
type linkRule struct{ Beside, Behind, Sleep, Drop, Bow int }

// armInks are the colours of a linking arm.
type armInks struct{ sleeve, shade, line, skin, skinShade, skinLine Tint }

// frame is one picture of a pose; its points lie between px, from the cell's upper left corner.
type frame struct {
	cell     int
	flip     bool // the cell is seen in a mirror
	head     [2]int
	shoulder [2]int // of the arm that is left out
	over     bool   // the arm is drawn before the body
	sleeve   [2]int // the middle of a sleeve that shows
	shin     [2]int // the middle of a leg that shows; as sleeve where none does
	lens     [2]int // the px of her glasses nearest to the left upper corner; zero where none shows
}

// run is a row of equal pictures of one small thing on a sheet, px.
type run struct {
	sheet      Sheet
	x, y, w, h int
	frames     int
	ticks      int // of one frame
	loop       bool
	atX, atY   int
}

// side is the side she shows.
type side uint8

const (
	down side = iota
	up
	left
	right
)

var sideNames = [4]string{"down", "up", "left", "right"}

// pose is one of the poses figures are drawn in.
type pose uint8

// The poses; those from heldstand on are drawn for a partner on the left, the right, above and below.
const (
	poseStand pose = iota
	poseWalk
	poseRun
	poseReach
	poseSit
	poseSleep
	poseSlip
	poseFall
	poseLie
	poseMend
	poseLimp
	posePlant
	poseLay
	poseCall
	posePoint
	poseShiver
	poseLookAround
	poseKnees
	poseCurled
	poseWave
	poseLookLeft
	poseLookRight
	poseSettle
	poseLaugh
	poseSwim
	poseClimb
	poseFell
	posePinned
	poseTap
	poseLift
	poseSunk
	poseSitLaugh
	poseDrift
	poseWalkLook
	poseWake
	poseOffer
	poseDig
	poseGaze
	poseHum
	poseTug
	poseBreathe
	poseHeldStand  // and three more
	poseHeldWalk   = poseHeldStand + 4
	poseHeldRun    = poseHeldWalk + 4
	poseHeldPlant  = poseHeldRun + 4
	poseSupport    = poseHeldPlant + 4
	poseCling      = poseSupport + 4
	poseHeldSit    = poseCling + 4
	poseHeldSettle = poseHeldSit + 4
	poseHeldLook   = poseHeldSettle + 4
	poseHeldLaugh  = poseHeldLook + 4
	poseCount      = poseHeldLaugh + 4
)

// linkSides is the order of the pictures of a held pose: on which side of the picture the partner is.
const (
	partnerLeft = iota
	partnerRight
	partnerUp
	partnerDown
)

// poseNames are the poses' names in figures.json, in the order above.
func poseNames() [poseCount]string {
	names := [poseCount]string{
		"stand", "walk", "run", "reach", "sit", "sleep", "slip", "fall", "lie", "mend", "limp", "plant", "lay", "call", "point",
		"shiver", "lookaround", "knees", "curled", "wave", "lookback-l", "lookback-r",
		"settle", "laugh", "swim", "climb", "fell",
		"pinned", "tap", "lift", "sunk", "sitlaugh", "drift", "walklook", "wake", "offer", "dig", "gaze", "hum", "tug", "breathe",
	}
	at := poseHeldStand
	for _, held := range [...]string{
		"heldstand", "heldwalk", "heldrun", "plant", "support", "cling", "heldsit", "heldsettle", "heldlook", "heldlaugh",
	} {
		for _, side := range [...]string{"-l", "-r", "-u", "-d"} {
			names[at] = held + side
			at++
		}
	}
	return names
}

// figuresFile is figures.json as it is written.
type figuresFile struct {
	Foot    [2]int
	Columns int
	Link    linkRule
	Girls   map[string]struct {
		Arm   map[string]string
		Soil  int
		Poses map[string]struct {
			Ticks int
			Loop  bool
			Dirs  map[string][]struct {
				Cell         int
				Flip         bool
				Head, Sleeve [2]int
				Shoulder     *[2]int
				Shin, Lens   *[2]int
				Over         bool
			}
		}
	}
	Sheets map[string]struct {
		Runs map[string]struct {
			X, Y, W, H, Frames, Ticks int
			Loop                      bool
			At                        [2]int
		}
	}
}

// ParseFigures reads figures.json; name is its path, for the error. Every pose the game shows has to be there.
func ParseFigures(name string, data []byte) (*Figures, error) {
	var file figuresFile
	if err := json.Unmarshal(data, &file); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	f := &Figures{foot: file.Foot, columns: max(file.Columns, 1), link: file.Link}
	for _, who := range [...]world.Who{world.Madoka, world.Homura} {
		if err := f.addGirl(&file, who); err != nil {
			return nil, fmt.Errorf("%s: %s: %w", name, who, err)
		}
	}
	for id, n := range runNames() {
		if !f.addRun(&file, runID(id), n) {
			return nil, fmt.Errorf("%s: the run %q is missing", name, n)
		}
	}
	return f, nil
}

// addRun takes the run called name from the sheet that has it.
func (f *Figures) addRun(file *figuresFile, id runID, name string) bool {
	for _, of := range [...]struct {
		name  string
		sheet Sheet
	}{{"creatures", SheetFolk}, {"marks", SheetMarks}} {
		if r, ok := file.Sheets[of.name].Runs[name]; ok {
			f.runs[id] = run{of.sheet, r.X, r.Y, r.W, r.H, max(r.Frames, 1), max(r.Ticks, 1), r.Loop, r.At[0], r.At[1]}
			return true
		}
	}
	return false
}

func (f *Figures) addGirl(file *figuresFile, who world.Who) error {
	g, ok := file.Girls[who.String()]
	if !ok {
		return fmt.Errorf("she is missing")
	}
	f.soil[who] = g.Soil
	for part, at := range map[string]*Tint{
		"sleeve": &f.arms[who].sleeve, "shade": &f.arms[who].shade, "line": &f.arms[who].line,
		"skin": &f.arms[who].skin, "skinShade": &f.arms[who].skinShade, "skinLine": &f.arms[who].skinLine,
	} {
		v, err := strconv.ParseUint(trimHash(g.Arm[part]), 16, 24)
		if err != nil {
			return fmt.Errorf("the colour %s of her arm is missing", part)
		}
		*at = Tint(v)<<8 | 0xff
	}
	for p, n := range poseNames() {
		entry, ok := g.Poses[n]
		if !ok {
			return fmt.Errorf("the pose %q is missing", n)
		}
		f.ticks[p], f.loops[p] = max(entry.Ticks, 1), entry.Loop
		for s, side := range sideNames {
			frames := entry.Dirs[side]
			if len(frames) == 0 {
				return fmt.Errorf("the pose %q has no picture %s", n, side)
			}
			for _, e := range frames {
				fr := frame{cell: e.Cell, flip: e.Flip, head: e.Head, over: e.Over, sleeve: e.Sleeve, shin: e.Sleeve}
				if e.Shin != nil {
					fr.shin = *e.Shin
				}
				if e.Lens != nil {
					fr.lens = *e.Lens
				}
				if e.Shoulder != nil {
					fr.shoulder = *e.Shoulder
				} else if pose(p) >= poseHeldStand {
					return fmt.Errorf("the pose %q has no shoulder %s", n, side)
				}
				f.poses[who][p][s] = append(f.poses[who][p][s], fr)
			}
		}
	}
	return nil
}

func trimHash(s string) string {
	if len(s) > 0 && s[0] == '#' {
		return s[1:]
	}
	return s
}

// at is the picture of pose p after so many ticks.
func (f *Figures) at(who world.Who, p pose, s side, ticks int) *frame {
	frames := f.poses[who][p][s]
	i := max(ticks, 0) / f.ticks[p]
	if f.loops[p] {
		i %= len(frames)
	}
	return &frames[min(i, len(frames)-1)]
}
