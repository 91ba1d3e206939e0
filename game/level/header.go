package level

import "io/fs"

// ReadWorld reads only what the map at name says about its world. Errors are as Load's.
func ReadWorld(files fs.FS, name string) (World, error) {
	r := &reader{files: files, file: name}
	root, err := r.readRoot()
	if err != nil {
		return World{}, err
	}
	r.readWorld(Finding{File: name}, root)
	if len(r.found) > 0 {
		return World{}, r.found
	}
	return r.level.World, nil
}
