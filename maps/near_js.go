//go:build !headless

package maps

// Files are what is near: a page brings the rest later.
var Files = Near
