package paint

import (
	"fmt"
	"image"
	"image/draw"
	_ "image/png" // the pictures are PNG files
	"io/fs"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/level"
	"handhold/game/view"
)

// sheets is several pictures side by side on one texture, so that one draw can take from all.
type sheets struct {
	img *ebiten.Image
	at  []image.Point // where each sheet begins on img
}

func (s *sheets) free() {
	if s.img != nil {
		s.img.Deallocate()
	}
	*s = sheets{}
}

// kitFile is a picture every world needs.
type kitFile struct {
	sheet view.Sheet
	file  string
}

func kitFiles() []kitFile {
	return []kitFile{
		{view.SheetMadoka, "madoka"}, {view.SheetHomura, "homura"}, {view.SheetHomuraBare, "homura-bare"},
		{view.SheetRimMadoka, "madoka-rim"}, {view.SheetRimHomura, "homura-rim"},
		{view.SheetFolk, "creatures"}, {view.SheetMarks, "marks"}, {view.SheetLetters, "lettering"},
	}
}

// loadKit loads the pictures every world needs.
func (s *sheets) loadKit(files fs.FS) error {
	pictures := make([]image.Image, view.SheetTiles)
	for _, k := range kitFiles() {
		img, err := picture(files, "assets/art/"+k.file+".png")
		if err != nil {
			return err
		}
		pictures[k.sheet] = img
	}
	blank := image.NewRGBA(image.Rect(0, 0, 1, 1))
	blank.Pix = []uint8{255, 255, 255, 255}
	pictures[view.SheetBlank] = blank
	pictures[view.SheetSoft] = softSpot()
	s.pack(pictures)
	return nil
}

// loadTilesets loads the pictures of a map's tilesets.
func (s *sheets) loadTilesets(files fs.FS, lv *level.Level) error {
	var pictures []image.Image
	for i := range lv.Tilesets {
		img, err := picture(files, lv.Tilesets[i].Image)
		if err != nil {
			return fmt.Errorf("%s: %w", lv.Source, err)
		}
		pictures = append(pictures, img)
	}
	s.pack(pictures)
	return nil
}

func picture(files fs.FS, name string) (image.Image, error) {
	f, err := files.Open(name)
	if err != nil {
		return nil, fmt.Errorf("picture %s: %w", name, err)
	}
	defer f.Close()
	img, _, err := image.Decode(f)
	if err != nil {
		return nil, fmt.Errorf("picture %s: %w", name, err)
	}
	return img, nil
}

// packWidth is the width of a packed texture, px: two sheets of figures side by side.
const packWidth = 1540

// pack lays pictures on one texture, in shelves, a clear px between them.
func (s *sheets) pack(pictures []image.Image) {
	s.at = make([]image.Point, len(pictures))
	x, y, shelf := 0, 0, 0
	for i, p := range pictures {
		size := p.Bounds().Size()
		if x > 0 && x+size.X > packWidth {
			x, y, shelf = 0, y+shelf+1, 0
		}
		s.at[i] = image.Pt(x, y)
		x, shelf = x+size.X+1, max(shelf, size.Y)
	}
	all := image.NewRGBA(image.Rect(0, 0, packWidth, y+shelf+1))
	for i, p := range pictures {
		at := image.Rectangle{Min: s.at[i], Max: s.at[i].Add(p.Bounds().Size())}
		draw.Draw(all, at, p, p.Bounds().Min, draw.Src)
	}
	s.img = texture(all)
}

// softSpot is a white disc that fades to nothing at its edge.
func softSpot() image.Image {
	const n = view.SoftSize
	img := image.NewRGBA(image.Rect(0, 0, n, n))
	for y := range n {
		for x := range n {
			dx, dy := float32(x)-n/2+0.5, float32(y)-n/2+0.5
			d := 1 - sqrt32(dx*dx+dy*dy)/(n/2)
			v := uint8(255 * ease(min(max(d, 0), 1)))
			copy(img.Pix[img.PixOffset(x, y):], []uint8{v, v, v, v})
		}
	}
	return img
}
