package paint

import "io/fs"

// From lets the pictures of worlds be read from files, from the next Enter on. What every world needs stays as it is.
func (p *Painter) From(files fs.FS) { p.files = files }
