//go:build !js

package watch

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// TestOnlyWhoOpensAWindowWatches: pages cannot watch files, and build servers need not.
func TestOnlyWhoOpensAWindowWatches(t *testing.T) {
	for _, c := range []struct {
		tags, system, arch string
		watches            bool
	}{{"", "linux", "amd64", true}, {"", "windows", "amd64", true}, {"", "darwin", "arm64", true}, {"headless", "linux", "amd64", false}, {"", "js", "wasm", false}, {"headless", "js", "wasm", false}} {
		list := exec.Command("go", "list", "-deps", "-tags", c.tags, "handhold")
		list.Env = append(os.Environ(), "GOOS="+c.system, "GOARCH="+c.arch, "CGO_ENABLED=0")
		out, err := list.Output()
		if err != nil {
			t.Fatalf("%+v: %v", c, err)
		}
		if got := strings.Contains(string(out), "github.com/fsnotify/fsnotify\n"); got != c.watches {
			t.Errorf("%+v: it watches: %v", c, got)
		}
	}
}
