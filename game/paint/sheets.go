package paint

import (
	"fmt"
	"image"
	_ "image/png" // the pictures are PNG files
	"io/fs"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/view"
)

// sheets is several pictures on one texture, so that one draw can take from all.
type sheets struct {
	img  *ebiten.Image
	at   []image.Point   // where each sheet begins on img, if it lies there whole
	cuts []*cells        // how each sheet was cut; nil if it lies there whole
	own  []*ebiten.Image // of a sheet that is too large for img: its texture
}

// cells is how a sheet was cut into cells of w×h px, of which only what is drawn was kept.
type cells struct {
	w, h, columns int
	kept          []keptCell
}

// keptCell is what was kept of a cell: which part of the cell it is, and where that lies on the texture.
type keptCell struct {
	part image.Rectangle
	at   image.Point
}

func (s *sheets) free() {
	if s.img != nil {
		s.img.Deallocate()
	}
	for _, img := range s.own {
		if img != nil {
			img.Deallocate()
		}
	}
	*s = sheets{}
}

// kitFile is a picture every world needs; one of figures is cut into their cells, for much of it is clear.
type kitFile struct {
	sheet   view.Sheet
	file    string
	figures bool
}

func kitFiles() []kitFile {
	return []kitFile{
		{view.SheetMadoka, "madoka", true}, {view.SheetHomura, "homura", true}, {view.SheetHomuraBare, "homura-bare", true},
		{view.SheetRimMadoka, "madoka-rim", true}, {view.SheetRimHomura, "homura-rim", true},
		{view.SheetFolk, "creatures", false}, {view.SheetMarks, "marks", false}, {view.SheetLetters, "lettering", false},
		{view.SheetFont, "lettering-font", false},
	}
}

// loadKit loads the pictures every world needs.
func (s *sheets) loadKit(files fs.FS) error {
	pictures := make([]image.Image, view.SheetTiles)
	cell := make([]image.Point, view.SheetTiles)
	for _, k := range kitFiles() {
		img, err := picture(files, "assets/art/"+k.file+".png")
		if err != nil {
			return err
		}
		pictures[k.sheet] = img
		if k.figures {
			cell[k.sheet] = image.Pt(view.CellW, view.CellH)
		}
	}
	blank := image.NewRGBA(image.Rect(0, 0, 1, 1))
	blank.Pix = []uint8{255, 255, 255, 255}
	pictures[view.SheetBlank] = blank
	pictures[view.SheetSoft] = softSpot()
	s.packCut(pictures, cell)
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
