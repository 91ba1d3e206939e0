package level

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strconv"
	"strings"
)

// The largest maps that are read.
const (
	maxSide    = 512 // tiles
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
func Load(files fs.FS, name string) (l *Level, err error) {
	defer func() {
		if p := recover(); p != nil {
			l, err = nil, Findings{{File: name, What: fmt.Sprintf("it cannot be understood (%v)", p)}}
		}
	}()
	r := &reader{
		files:     files,
		file:      name,
		tilesets:  map[string]int{},
		templates: map[string]*template{},
		classes:   classTable(),
		tileRow:   classRow{info: ClassInfo{Props: TileProperties()}},
		ids:       map[int]bool{},
	}
	root, err := r.readRoot()
	if err != nil {
		return nil, err
	}
	r.readMap(root)
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
	files fs.FS
	file  string // path of the map
	data  []byte
	level Level
	found Findings

	placed    []placed       // the map's tilesets, by first gid
	tilesets  map[string]int // path → index in level.Tilesets, -1 where it is broken
	templates map[string]*template
	classes   map[string]*classRow
	tileRow   classRow
	ids       map[int]bool
	objects   int
	zones     int
}

// report adds a finding about where.
func (r *reader) report(where Finding, format string, args ...any) {
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

// layerOrder is the layers a map may have, lowest first, and whether they hold objects.
var layerOrder = [...]struct {
	name           string
	objects, above bool
	need           bool
}{
	{name: "ground", need: true},
	{name: "detail"},
	{name: "props", objects: true},
	{name: "things", objects: true, need: true},
	{name: "above", above: true},
}

// readMap reads everything below the root element.
func (r *reader) readMap(root *element) {
	here := Finding{File: r.file}
	r.level.Name = strings.TrimSuffix(path.Base(r.file), ".tmx")
	r.level.Source = r.file
	r.checkAttributes(here, root)
	w, okW := r.side(here, root, "width")
	h, okH := r.side(here, root, "height")
	r.level.Width, r.level.Height = w, h
	r.readWorld(here, root)
	for _, e := range root.kids {
		if e.name == "tileset" {
			r.placeTileset(here, e)
		}
	}
	seen, last := [len(layerOrder)]bool{}, -1
	for _, e := range root.kids {
		switch e.name {
		case "tileset", "properties", "editorsettings":
		case "layer", "objectgroup":
			i := r.readLayer(e, okW && okH, &seen)
			if i >= 0 && i < last {
				r.report(Finding{File: r.file, Layer: layerOrder[i].name}, "it lies above the layer %s; it belongs below it", layerOrder[last].name)
			}
			last = max(last, i)
		case "imagelayer", "group":
			name, _ := e.attr("name")
			r.report(Finding{File: r.file, Layer: name}, "it is of a kind the game does not know (<%s>); use tile and object layers", e.name)
		default:
			r.report(here, "it has an unknown element <%s>", e.name)
		}
	}
	for i, l := range layerOrder {
		if l.need && !seen[i] {
			r.report(here, "the layer %s is missing", l.name)
		}
	}
	r.finishObjects(here)
}

// side is the map's width or height in tiles.
func (r *reader) side(where Finding, root *element, name string) (int, bool) {
	s, ok := root.attr(name)
	n, err := strconv.Atoi(s)
	switch {
	case !ok:
		r.report(where, "it has no %s", name)
	case err != nil:
		r.report(where, "its %s %q is not a whole number", name, s)
	case n < 1 || n > maxSide:
		r.report(where, "its %s is %d tiles; it must be 1 to %d", name, n, maxSide)
	default:
		return n, true
	}
	return 0, false
}

// readLayer reads one layer and returns its place in layerOrder, -1 where it has none.
// Tiles are read only where the map's size is known.
func (r *reader) readLayer(e *element, sized bool, seen *[len(layerOrder)]bool) int {
	name, _ := e.attr("name")
	here := Finding{File: r.file, Layer: name}
	place := -1
	for i := range layerOrder {
		if layerOrder[i].name == name {
			place = i
		}
	}
	switch {
	case name == "":
		r.report(here, "a layer has no name")
	case place < 0:
		r.report(here, "the layer is unknown; there are above, things, props, detail and ground")
	case layerOrder[place].objects != (e.name == "objectgroup"):
		kind := "a tile layer"
		if layerOrder[place].objects {
			kind = "an object layer"
		}
		r.report(here, "it must be %s", kind)
		seen[place] = true
		return -1
	case seen[place]:
		r.report(here, "there are two layers of this name")
	}
	r.checkAttributes(here, e)
	if place < 0 {
		return -1
	}
	seen[place] = true
	if e.name == "objectgroup" {
		r.readObjects(here, e)
		return place
	}
	if len(e.kids) > 0 && e.kid("properties") != nil {
		r.report(here, "a layer has no properties")
	}
	tiles, ok := []Tile(nil), false
	if sized {
		tiles, ok = r.readTiles(here, e)
	}
	if ok {
		r.level.Layers = append(r.level.Layers, Layer{Name: name, Above: layerOrder[place].above, Tiles: tiles})
	}
	return place
}
