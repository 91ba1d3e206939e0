package level

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strconv"
	"strings"

	"handhold/game/fixed"
)

// The largest maps that are read.
const (
	maxSide    = 512     // tiles
	maxCells   = 1 << 22 // of all tile layers together
	maxLayers  = 256
	maxGroups  = 12 // groups in groups
	maxObjects = 4096
	maxZones   = 64 // hazards and borders together
)

// Load reads the map at name, such as maps/12-ravine.tmx, from files, whose root
// is the root that the paths in maps and tilesets end up in.
//
// go-tiled decodes the tile layers. It is lenient and forgets much: the order of
// layers, points, what an instance changes of its template, attributes it does
// not know. So a strict pass of our own reads everything else, and looks at the
// layers' data before it does. A map is returned only if nothing is wrong with it;
// otherwise the error is Findings with everything that was found, or wraps
// ErrUnreadable where the file is no Tiled map at all. Load never panics.
func Load(files fs.FS, name string) (*Level, error) {
	return newReader(files, name).load((*reader).readMap)
}

// LoadForeign is Load for a map that was made for another game. Its layers become
// Scenery, in whatever size its tiles are; layers, classes and properties that are
// not ours are no error. Tile collision shapes are solid, and so is what lies in
// an object layer whose name says so (see isSolid); an object layer `things` may
// hold things of ours. Where it says no Start, one is found.
func LoadForeign(files fs.FS, name string) (*Level, error) {
	r := newReader(files, name)
	r.foreign = true
	return r.load((*reader).readForeign)
}

func newReader(files fs.FS, name string) *reader {
	return &reader{
		files:     files,
		file:      name,
		tilesets:  map[string]int{},
		templates: map[string]*template{},
		pictures:  map[string]bool{},
		classes:   classTable(),
		tileRow:   classRow{info: ClassInfo{Props: TileProperties()}},
		ids:       map[int]bool{},
	}
}

// load reads the file and has read understand what is in it.
func (r *reader) load(read func(*reader, *element)) (l *Level, err error) {
	defer func() {
		if p := recover(); p != nil {
			l, err = nil, Findings{{File: r.file, What: fmt.Sprintf("it cannot be understood (%v)", p)}}
		}
	}()
	root, err := r.readRoot()
	if err != nil {
		return nil, err
	}
	read(r, root)
	if n := len(r.found); n > maxFindings {
		r.found = append(r.found[:maxFindings], Finding{File: r.file, What: fmt.Sprintf("%d more findings are not told; mend these first", n-maxFindings)})
	}
	if len(r.found) > 0 {
		return nil, r.found
	}
	return &r.level, nil
}

// readRoot reads the map's file and returns its root element.
func (r *reader) readRoot() (*element, error) {
	var err error
	r.data, err = readFile(r.files, r.file)
	if errors.Is(err, errTooLarge) {
		return nil, Findings{{File: r.file, What: err.Error()}}
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %w", r.file, ErrUnreadable, err)
	}
	root, err := parseXML(r.data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %w", r.file, ErrUnreadable, err)
	}
	if root.name != "map" {
		return nil, fmt.Errorf("%s: %w: it is no Tiled map: its first element is <%s>, not <map>", r.file, ErrUnreadable, root.name)
	}
	return root, nil
}

var errTooLarge = fmt.Errorf("it is larger than %d MB", maxBytes>>20)

// readFile is fs.ReadFile with a limit, and with errors that do not repeat the path.
func readFile(files fs.FS, name string) ([]byte, error) {
	f, err := files.Open(name)
	if err != nil {
		return nil, reason(err)
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.Size() > maxBytes {
		return nil, errTooLarge
	}
	data, err := io.ReadAll(io.LimitReader(f, maxBytes+1))
	if err != nil {
		return nil, reason(err)
	}
	if len(data) > maxBytes {
		return nil, errTooLarge
	}
	return data, nil
}

// reason is err without the path and the operation a path error adds.
func reason(err error) error {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return e.Err
	}
	return err
}

// reader is the state of one Load.
type reader struct {
	files   fs.FS
	file    string // path of the map
	data    []byte
	foreign bool // the map was made for another game
	level   Level
	found   Findings

	cols, rows   int // the map in its own tiles; 0 where it does not say
	tileW, tileH int // px of a tile of the map
	leftward     bool
	upward       bool

	placed    []placed       // the map's tilesets, by first gid
	tilesets  map[string]int // path → index in level.Tilesets, -1 where it is broken
	tiles     int            // of all tilesets
	pictures  map[string]bool
	pixels    int // of all pictures
	templates map[string]*template
	classes   map[string]*classRow
	tileRow   classRow
	ids       map[int]bool
	objects   int
	zones     int

	seen   [len(layerOrder)]bool // which of our layers there are
	stands bool                  // a layer that the figures stand on has been read: what follows is above them
	layers int
	cells  int // of all tile layers
	starts []candidate
	solids solids
}

// maxFindings is how many findings are told: who has more begins with those.
const maxFindings = 500

// report adds a finding about where. Those that will not be told are counted: it
// must be seen that there was one.
func (r *reader) report(where Finding, format string, args ...any) {
	if len(r.found) >= maxFindings {
		r.found = append(r.found, Finding{})
		return
	}
	r.found = append(r.found, where.saying(format, args...))
}

// beside is the path in the files that source, written in file, means; false
// where it leaves the files.
func beside(file, source string) (string, bool) {
	if source == "" || strings.Contains(source, "\\") || path.IsAbs(source) {
		return source, false
	}
	p := path.Join(path.Dir(file), source)
	return p, fs.ValidPath(p)
}

// readMap reads everything below the root element of a map of ours.
func (r *reader) readMap(root *element) {
	here := Finding{File: r.file}
	r.checkAttributes(here, root)
	if r.refused(root) {
		return
	}
	r.cols, r.rows = r.number(here, root, "width", "tiles", maxSide), r.number(here, root, "height", "tiles", maxSide)
	r.tileW, r.tileH = TileSize, TileSize
	r.level.Width, r.level.Height = r.cols, r.rows
	r.readHead(here, root)
	r.readLayers(root, around{look: plainSight})
	for i, l := range layerOrder {
		if l.need && !r.seen[i] {
			r.report(here, "the layer %s is missing; add one of this name in Tiled", l.name)
		}
	}
	r.finishScenery(here)
	r.finishObjects(here)
}

// refused says whether the map is of a kind that nothing more needs to be said about.
func (r *reader) refused(root *element) bool {
	orientation, ok := root.attr("orientation")
	infinite, _ := root.attr("infinite")
	return ok && orientation != "orthogonal" || infinite == "1"
}

// readHead reads what maps of ours and of others say in the same way: the name,
// the world, how it is drawn, the tilesets.
func (r *reader) readHead(here Finding, root *element) {
	r.level.Name = strings.TrimSuffix(path.Base(r.file), ".tmx")
	r.level.Source = r.file
	r.readWorld(here, root)
	order, _ := root.attr("renderorder")
	switch order {
	case "", "right-down", "right-up", "left-down", "left-up":
		r.leftward, r.upward = strings.HasPrefix(order, "left"), strings.HasSuffix(order, "up")
	default:
		r.report(here, "its render order is %q; it must be right-down, right-up, left-down or left-up", shorten(order))
	}
	r.level.Background = r.colour(here, root, "backgroundcolor", NoColour)
	r.level.origin = fixed.Point{X: r.px(here, root, "parallaxoriginx"), Y: r.px(here, root, "parallaxoriginy")}
	for _, e := range root.kids {
		if e.name == "tileset" {
			r.placeTileset(here, e)
		}
	}
}

// number is a whole number from 1 to most that an element must say; 0 where it does not.
func (r *reader) number(where Finding, e *element, name, unit string, most int) int {
	s, ok := e.attr(name)
	n, err := strconv.Atoi(s)
	switch {
	case !ok:
		r.report(where, "it has no %s", name)
	case err != nil:
		r.report(where, "its %s %q is not a whole number", name, shorten(s))
	case n < 1 || n > most:
		r.report(where, "its %s is %d %s; it must be 1 to %d", name, n, unit, most)
	default:
		return n
	}
	return 0
}

// px is a number of px that e may say, in 1/256 px; 0 where it does not.
func (r *reader) px(where Finding, e *element, name string) int32 {
	s, ok := e.attr(name)
	if !ok {
		return 0
	}
	v, good := parseCoordinate(s)
	if !good {
		r.report(where, "its %s %q is not a number of px", name, shorten(s))
	}
	return v
}

// colour is a colour that e may say, as 0xRRGGBB; absent where it does not.
func (r *reader) colour(where Finding, e *element, name string, absent int) int {
	s, ok := e.attr(name)
	if !ok || s == "" {
		return absent
	}
	c, _, good := parseAlphaColour(s)
	if !good {
		r.report(where, "its %s %q is not a colour such as #ffe0a0", name, shorten(s))
		return absent
	}
	return c
}
