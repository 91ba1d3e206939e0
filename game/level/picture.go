package level

import (
	"encoding/binary"
	"errors"
	"io"
	"io/fs"
)

// clear is the colour of an image that is transparent.
func (r *reader) clear(where Finding, image *element) int {
	return r.colour(where, image, "trans", NoColour)
}

// image is the path of the image that an <image> in file means; fits says what is
// wrong with its size in px.
func (r *reader) image(where Finding, file string, e *element, fits func(w, h int) string) string {
	if e.kid("data") != nil {
		r.report(where, "the image's data lies in the file itself; save it as a PNG file and choose that in Tiled")
		return ""
	}
	source, _ := e.attr("source")
	return r.imageFile(where, file, source, fits)
}

// imageFile is the path of the image that file calls source.
func (r *reader) imageFile(where Finding, file, source string, fits func(w, h int) string) string {
	name, ok := beside(file, source)
	if !ok {
		r.report(where, "the image %q is not among the game's files; copy it beside the map, and choose it there", shorten(source))
		return ""
	}
	w, h, err := pngSize(r.files, name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		r.report(where, "the image %s is missing; put it there, or choose another one in Tiled", name)
	case err != nil:
		r.report(where, "the image %s cannot be read: %v", name, err)
	case w < 1 || h < 1 || w > maxPicture || h > maxPicture:
		r.report(where, "the image %s is %d×%d px; its sides can be 1 to %d", name, w, h, maxPicture)
	case !r.pixelsFor(name, w*h):
		r.report(where, "with the image %s the map's pictures have more than %d million px", name, maxPixels/1_000_000)
	default:
		if problem := fits(w, h); problem != "" {
			r.report(where, "the image %s %s", name, problem)
		}
	}
	return name
}

// pixelsFor says whether there is room for a picture, and counts it the first time.
func (r *reader) pixelsFor(name string, px int) bool {
	if !r.pictures[name] {
		r.pictures[name] = true
		r.pixels += px
	}
	return r.pixels <= maxPixels
}

// picture is an <image> in file, whole.
func (r *reader) picture(where Finding, file string, e *element) Cut {
	c := Cut{Clear: r.clear(where, e)}
	c.Image = r.image(where, file, e, func(w, h int) string {
		c.W, c.H = w, h
		return ""
	})
	return c
}

// pngSize is the size of a PNG file in px, read from its head.
func pngSize(files fs.FS, name string) (w, h int, err error) {
	f, err := files.Open(name)
	if err != nil {
		return 0, 0, reason(err)
	}
	defer f.Close()
	var head [24]byte
	if _, err := io.ReadFull(f, head[:]); err != nil || string(head[:8]) != "\x89PNG\r\n\x1a\n" || string(head[12:16]) != "IHDR" {
		return 0, 0, errors.New("it is no PNG; save the picture as one, and choose that in Tiled")
	}
	return int(binary.BigEndian.Uint32(head[16:])), int(binary.BigEndian.Uint32(head[20:])), nil
}
