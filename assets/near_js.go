//go:build !headless

package assets

// FS is what is near: a page brings the rest later.
var FS = Near
