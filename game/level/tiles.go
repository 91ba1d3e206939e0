package level

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"encoding/base64"
	"fmt"
	"io"
	"strings"

	tiled "github.com/lafriks/go-tiled"
)

// readTiles reads the tiles of a tile layer, row by row.
func (r *reader) readTiles(where Finding, e *element) ([]Tile, bool) {
	for name, want := range map[string]int{"width": r.level.Width, "height": r.level.Height} {
		if s, ok := e.attr(name); ok && s != fmt.Sprint(want) {
			r.report(where, "its %s is %s tiles, the map's is %d", name, s, want)
			return nil, false
		}
	}
	if problem := r.checkData(where, e); problem != "" {
		r.report(where, "%s", problem)
		return nil, false
	}
	placed, err := r.decodeLayer(e)
	if err != nil {
		r.report(where, "its tiles cannot be decoded: %v", err)
		return nil, false
	}
	return r.convert(where, placed), true
}

// checkData looks at a layer's data for what the library would let through, or
// would not tell clearly, and says what is wrong with it.
func (r *reader) checkData(where Finding, e *element) string {
	d := e.kid("data")
	if d == nil {
		return "it has no data"
	}
	r.checkAttributes(where, d)
	if d.kid("chunk") != nil {
		return "it has chunks, as infinite maps do; make the map finite in Tiled's map properties"
	}
	encoding, _ := d.attr("encoding")
	compression, _ := d.attr("compression")
	body := r.data[d.body:max(d.body, bytes.LastIndexByte(r.data[:d.to], '<'))]
	switch encoding {
	case "csv":
		return checkCSV(body, r.level.Width, r.level.Height)
	case "base64":
		return checkBase64(body, compression, r.level.Width*r.level.Height)
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
			return fmt.Sprintf("its CSV data has an empty entry at tile %d, %d", count%w, count/w)
		}
		count, digits, gap = count+1, 0, false
		return ""
	}
	for _, c := range body {
		switch {
		case c >= '0' && c <= '9':
			if gap || digits == 10 {
				return fmt.Sprintf("its CSV data has no comma, or too large a number, at tile %d, %d", count%w, count/w)
			}
			digits++
		case c == ',':
			if s := end(); s != "" {
				return s
			}
		case c == ' ' || c == '\n' || c == '\r' || c == '\t':
			gap = digits > 0
		default:
			return fmt.Sprintf("its CSV data has a %q at tile %d, %d", rune(c), count%w, count/w)
		}
	}
	if s := end(); s != "" {
		return s
	}
	if count != w*h {
		return fmt.Sprintf("it has %d tiles; %d×%d are %d", count, w, h, w*h)
	}
	return ""
}

// checkBase64 says what is wrong with base64 data. It also keeps the library
// from unpacking a small file to gigabytes.
func checkBase64(body []byte, compression string, tiles int) string {
	var in io.Reader = base64.NewDecoder(base64.StdEncoding, bytes.NewReader(bytes.TrimSpace(body)))
	var err error
	switch compression {
	case "":
	case "zlib":
		in, err = zlib.NewReader(in)
	case "gzip":
		in, err = gzip.NewReader(in)
	default:
		return fmt.Sprintf("its compression %q is unknown; choose CSV or zlib in Tiled's map properties", compression)
	}
	var n int64
	if err == nil {
		n, err = io.Copy(io.Discard, io.LimitReader(in, int64(tiles)*4+1))
	}
	if err != nil {
		return fmt.Sprintf("its base64 data is damaged: %v", err)
	}
	if n != int64(tiles)*4 {
		length := fmt.Sprint(n, " bytes")
		if n > int64(tiles)*4 {
			length = "more"
		}
		return fmt.Sprintf("its base64 data holds %s; %d tiles need %d bytes", length, tiles, tiles*4)
	}
	return ""
}

// decodeLayer has the library decode one layer. It gets the layer alone, inside
// a map that has the same tilesets by number only: so an error belongs to this
// layer, and nothing is decoded twice.
func (r *reader) decodeLayer(e *element) ([]*tiled.LayerTile, error) {
	var head strings.Builder
	fmt.Fprintf(&head, `<map width="%d" height="%d" tilewidth="16" tileheight="16">`, r.level.Width, r.level.Height)
	fmt.Fprintf(&head, `<tileset firstgid="0"/>`)
	for _, p := range r.placed {
		fmt.Fprintf(&head, `<tileset firstgid="%d"/>`, p.first)
	}
	m, err := tiled.LoadReader("", io.MultiReader(strings.NewReader(head.String()), bytes.NewReader(r.data[e.from:e.to]), strings.NewReader("</map>")))
	if err != nil {
		return nil, err
	}
	if len(m.Layers) != 1 || len(m.Layers[0].Tiles) != r.level.Width*r.level.Height {
		return nil, fmt.Errorf("it is not one layer of %d×%d tiles", r.level.Width, r.level.Height)
	}
	return m.Layers[0].Tiles, nil
}

// convert turns the library's tiles into ours and reports numbers that no tileset has.
func (r *reader) convert(where Finding, in []*tiled.LayerTile) []Tile {
	out := make([]Tile, len(in))
	told := map[int]bool{}
	var set *tiled.Tileset
	var index, count int
	for i, t := range in {
		if t.Nil {
			continue
		}
		x, y := i%r.level.Width, i/r.level.Width
		if t.Tileset != set {
			set, index, count = t.Tileset, r.setOf(t.Tileset.FirstGID), 0
			if index >= 0 {
				count = len(r.level.Tilesets[index].Tiles)
			}
		}
		switch {
		case index == brokenSet:
		case index == noSet || int(t.ID) >= count:
			if !told[noSet] {
				told[noSet] = true
				r.report(where, "tile %d, %d has the number %d, which no tileset has", x, y, t.ID+t.Tileset.FirstGID)
			}
		case !r.level.Tilesets[index].fits():
			if s := &r.level.Tilesets[index]; !told[index] {
				told[index] = true
				r.report(where, "tile %d, %d is from the tileset %s, whose tiles are %d×%d px; tile layers need 16×16", x, y, s.Name, s.TileW, s.TileH)
			}
		case t.RotatedHexagonal120:
			r.report(where, "tile %d, %d is turned as hexagonal tiles are", x, y)
		default:
			out[i] = Tile{Set: uint8(index + 1), Flip: flips(t.HorizontalFlip, t.VerticalFlip, t.DiagonalFlip), Index: uint16(t.ID)}
		}
	}
	return out
}

// fits says whether the tileset's tiles are of the size of the map's.
func (s *Tileset) fits() bool { return s.TileW == TileSize && s.TileH == TileSize }

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
