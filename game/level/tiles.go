package level

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"encoding/base64"
	"fmt"
	"io"
	"strconv"
	"strings"

	tiled "github.com/lafriks/go-tiled"

	"handhold/game/fixed"
)

// readTiles reads the tiles of a tile layer, row by row.
// On ground only tiles of the size of the map's may lie.
func (r *reader) readTiles(where Finding, e *element, ground bool) ([]Tile, bool) {
	if r.cols == 0 || r.rows == 0 {
		return nil, false
	}
	if r.cells += r.cols * r.rows; r.cells > maxCells {
		r.report(where, "with it the tile layers have %d tiles; there can be %d", r.cells, maxCells)
		return nil, false
	}
	for _, side := range [...]struct {
		name string
		want int
	}{{"width", r.cols}, {"height", r.rows}} {
		if s, ok := e.attr(side.name); ok && s != strconv.Itoa(side.want) {
			r.report(where, "its %s is %s tiles, the map's is %d%s", side.name, shorten(s), side.want, saveAgain)
			return nil, false
		}
	}
	if problem := r.checkData(where, e); problem != "" {
		r.report(where, "%s", problem)
		return nil, false
	}
	c := conversion{where: where, ground: ground, told: map[int]bool{}, out: make([]Tile, 0, r.cols*r.rows)}
	if err := r.decodeLayer(e, &c); err != nil {
		r.report(where, "its tiles cannot be decoded: %v%s", err, saveAgain)
		return nil, false
	}
	return c.out, true
}

// saveAgain is how to mend data that Tiled would not write.
const saveAgain = "; open the map in Tiled, look at the layer and save it again"

// checkData looks at a layer's data for what the library would let through, or
// would not tell clearly, and says what is wrong with it.
func (r *reader) checkData(where Finding, e *element) string {
	d := e.kid("data")
	if d == nil {
		return "it has no data" + saveAgain
	}
	r.checkAttributes(where, d)
	if d.kid("chunk") != nil {
		return "it has chunks, as infinite maps do; make the map finite in Tiled's map properties"
	}
	encoding, _ := d.attr("encoding")
	compression, _ := d.attr("compression")
	body := r.body(d)
	switch encoding {
	case "csv":
		return checkCSV(body, r.cols, r.rows)
	case "base64":
		return checkBase64(body, compression, r.cols*r.rows)
	case "":
		return "its tile layer format is XML; choose CSV in Tiled's map properties"
	}
	return fmt.Sprintf("its encoding %q is unknown; choose CSV in Tiled's map properties", encoding)
}

// checkCSV says what is wrong with comma separated tile numbers: the library
// takes any other byte for a comma.
func checkCSV(body []byte, w, h int) string {
	count, digits, gap := 0, 0, false
	end := func() string {
		if digits == 0 {
			return fmt.Sprintf("its CSV data has an empty entry at tile %d, %d%s", count%w, count/w, saveAgain)
		}
		count, digits, gap = count+1, 0, false
		return ""
	}
	for _, c := range body {
		switch {
		case c >= '0' && c <= '9':
			if gap || digits == 10 {
				return fmt.Sprintf("its CSV data has no comma, or too large a number, at tile %d, %d%s", count%w, count/w, saveAgain)
			}
			digits++
		case c == ',':
			if s := end(); s != "" {
				return s
			}
		case c == ' ' || c == '\n' || c == '\r' || c == '\t':
			gap = digits > 0
		default:
			return fmt.Sprintf("its CSV data has a %q at tile %d, %d%s", rune(c), count%w, count/w, saveAgain)
		}
	}
	if s := end(); s != "" {
		return s
	}
	if count != w*h {
		return fmt.Sprintf("it has %d tiles; %d×%d are %d%s", count, w, h, w*h, saveAgain)
	}
	return ""
}

// checkBase64 says what is wrong with base64 data. It also keeps the library
// from unpacking a small file to gigabytes.
func checkBase64(body []byte, compression string, tiles int) string {
	switch compression {
	case "", "zlib", "gzip":
	default:
		return fmt.Sprintf("its compression %q is unknown; choose CSV or zlib in Tiled's map properties", compression)
	}
	in, err := unpacked(body, compression)
	var n int64
	if err == nil {
		n, err = io.Copy(io.Discard, io.LimitReader(in, int64(tiles)*4+1))
	}
	if err != nil {
		return fmt.Sprintf("its base64 data is damaged: %v%s", err, saveAgain)
	}
	if n != int64(tiles)*4 {
		length := fmt.Sprint(n, " bytes")
		if n > int64(tiles)*4 {
			length = "more"
		}
		return fmt.Sprintf("its base64 data holds %s; %d tiles need %d bytes%s", length, tiles, tiles*4, saveAgain)
	}
	return ""
}

// unpacked is what base64 data holds.
func unpacked(body []byte, compression string) (io.Reader, error) {
	in := base64.NewDecoder(base64.StdEncoding, bytes.NewReader(bytes.TrimSpace(body)))
	switch compression {
	case "zlib":
		return zlib.NewReader(in)
	case "gzip":
		return gzip.NewReader(in)
	}
	return in, nil
}

// atOnce is how many tiles the library gets to decode at once: it makes far more
// of a tile than we keep.
const atOnce = 1 << 15

// decodeLayer has the library decode the data of one layer, which checkData has
// found good, some rows at a time. It gets them alone, inside a map that has the
// same tilesets by number only: so an error belongs to this layer.
func (r *reader) decodeLayer(e *element, to *conversion) error {
	var sets strings.Builder
	sets.WriteString(`<tileset firstgid="0"/>`)
	for _, p := range r.placed {
		fmt.Fprintf(&sets, `<tileset firstgid="%d"/>`, p.first)
	}
	d := e.kid("data")
	encoding, _ := d.attr("encoding")
	compression, _ := d.attr("compression")
	body := r.body(d)
	var in io.Reader
	if encoding == "base64" {
		var err error
		if in, err = unpacked(body, compression); err != nil {
			return err
		}
	}
	for most := max(1, atOnce/r.cols); len(to.out) < r.cols*r.rows; {
		rows := min(most, r.rows-len(to.out)/r.cols)
		var data string
		if in == nil {
			data, body = cutCSV(body, rows*r.cols)
		} else {
			plain := make([]byte, rows*r.cols*4)
			if _, err := io.ReadFull(in, plain); err != nil {
				return err
			}
			data = base64.StdEncoding.EncodeToString(plain)
		}
		m, err := tiled.LoadReader("", strings.NewReader(fmt.Sprintf(
			`<map width="%d" height="%d" tilewidth="16" tileheight="16">%s<layer><data encoding="%s">%s</data></layer></map>`,
			r.cols, rows, sets.String(), encoding, data)))
		if err != nil {
			return err
		}
		if len(m.Layers) != 1 || len(m.Layers[0].Tiles) != r.cols*rows {
			return fmt.Errorf("it is not one layer of %d×%d tiles", r.cols, rows)
		}
		r.convert(to, m.Layers[0].Tiles)
	}
	return nil
}

// body is what lies between the tags of a data element.
func (r *reader) body(d *element) []byte {
	return r.data[d.body:max(d.body, bytes.LastIndexByte(r.data[:d.to], '<'))]
}

// cutCSV cuts the first n numbers off.
func cutCSV(body []byte, n int) (first string, rest []byte) {
	for i, c := range body {
		if c == ',' {
			if n--; n == 0 {
				return string(body[:i]), body[i+1:]
			}
		}
	}
	return string(body), nil
}

// conversion is the tiles of a layer on their way from the library's to ours.
type conversion struct {
	where  Finding
	ground bool         // only sheets of tiles of the map's size may lie there
	told   map[int]bool // tilesets about which something has been reported
	out    []Tile
}

// convert turns the library's tiles into ours and reports numbers that no tileset has.
func (r *reader) convert(to *conversion, in []*tiled.LayerTile) {
	var set *tiled.Tileset
	var index int
	for _, t := range in {
		to.out = append(to.out, Tile{})
		if t.Nil {
			continue
		}
		i := len(to.out) - 1
		x, y := i%r.cols, i/r.cols
		if t.Tileset != set {
			set, index = t.Tileset, r.setOf(t.Tileset.FirstGID)
		}
		switch {
		case index == brokenSet:
		case index == noSet || !r.level.Tilesets[index].has(int(t.ID)):
			if !to.told[noSet] {
				to.told[noSet] = true
				r.report(to.where, "tile %d, %d has the number %d, which no tileset has; erase it, or add its tileset to the map", x, y, t.ID+t.Tileset.FirstGID)
			}
		case to.ground && !r.level.Tilesets[index].fits():
			if s := &r.level.Tilesets[index]; !to.told[index] {
				to.told[index] = true
				r.report(to.where, "tile %d, %d is from the tileset %s, which is no sheet of 16×16 px tiles; the ground needs those, others can lie in detail, above and scenery", x, y, s.Name)
			}
		case t.RotatedHexagonal120:
			r.report(to.where, "tile %d, %d is turned as hexagonal tiles are; erase it and paint it anew", x, y)
		default:
			to.out[i] = Tile{Set: uint8(index + 1), Flip: flips(t.HorizontalFlip, t.VerticalFlip, t.DiagonalFlip), Index: uint16(t.ID)}
		}
	}
}

// fits says whether the tileset is a sheet with tiles of the size of our maps'.
func (s *Tileset) fits() bool {
	return s.TileW == TileSize && s.TileH == TileSize && !s.Collection() && s.Offset == fixed.Point{}
}

// has says whether the tileset has a tile with that number.
func (s *Tileset) has(id int) bool {
	return id < len(s.Tiles) && (!s.Collection() || s.Tiles[id].Cut.Image != "")
}

func flips(h, v, d bool) Flip {
	var f Flip
	if h {
		f |= FlipH
	}
	if v {
		f |= FlipV
	}
	if d {
		f |= FlipD
	}
	return f
}
