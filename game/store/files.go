package store

// Files is the little a store asks of a disk or a browser: one flat folder of small files.
type Files interface {
	// Names lists the files, in no particular order; none if the folder does not exist yet.
	Names() ([]string, error)
	// Read is a file's content.
	Read(name string) ([]byte, error)
	// Create writes a file that must not exist yet and returns when its content is safe.
	Create(name string, data []byte) error
	// Rename gives a file another name, at once or not at all.
	Rename(from, to string) error
	// Remove deletes a file.
	Remove(name string) error
	// Sync returns when creations, renamings and removals are safe.
	Sync() error
}
