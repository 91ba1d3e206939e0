// Package shaders holds the passes that make paint of pigment, one .kage file each. It must not know who draws with them.
package shaders

import (
	"bytes"
	"embed"
	"fmt"
)

//go:embed *.kage
var files embed.FS

// Source is the Kage source of the pass called name, such as "wash". Those of its switches, lines such as
// `const open = false`, that are named are turned on.
func Source(name string, on ...string) ([]byte, error) {
	src, err := files.ReadFile(name + ".kage")
	if err != nil {
		return nil, fmt.Errorf("shader %s: there is no such pass", name)
	}
	for _, s := range on {
		off := []byte("const " + s + " = false")
		if !bytes.Contains(src, off) {
			return nil, fmt.Errorf("shader %s has no switch %s", name, s)
		}
		src = bytes.Replace(src, off, []byte("const "+s+" = true"), 1)
	}
	return src, nil
}

// Names are the names of all passes.
func Names() []string {
	return []string{"air", "blur", "bright", "compose", "limit", "measure", "relief", "spread", "wash"}
}
