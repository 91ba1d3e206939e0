// Package shaders holds the passes that make paint of pigment, one .kage file each. It must not know who draws with them.
package shaders

import (
	"embed"
	"fmt"
)

//go:embed *.kage
var files embed.FS

// Source is the Kage source of the pass called name, such as "wash".
func Source(name string) ([]byte, error) {
	src, err := files.ReadFile(name + ".kage")
	if err != nil {
		return nil, fmt.Errorf("shader %s: there is no such pass", name)
	}
	return src, nil
}

// Names are the names of all passes.
func Names() []string { return []string{"blur", "relief", "wash"} }
