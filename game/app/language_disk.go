//go:build !js && !windows

package app

import (
	"os"
	"os/exec"
	"runtime"
	"strings"
)

// systemLanguages are the languages the user wants, the dearest first: as POSIX has it in the environment, where only the
// first that is set counts. A Mac that started the game from its desktop has none there and is asked for its own list.
func systemLanguages() []string {
	for _, name := range [...]string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if tag := os.Getenv(name); tag != "" {
			return []string{tag}
		}
	}
	if runtime.GOOS != "darwin" {
		return nil
	}
	out, err := exec.Command("defaults", "read", "-g", "AppleLanguages").Output()
	if err != nil { // then nobody has chosen
		return nil
	}
	return strings.FieldsFunc(string(out), func(r rune) bool { return strings.ContainsRune("(),\" \n", r) })
}
