//go:build unix && !headless

package command

import (
	"os"
	"syscall"
)

// again makes this process the program once more: the library cannot let go of a sound device that failed.
func again(args []string, _ Terminal) (int, error) {
	self, err := os.Executable()
	if err != nil {
		return Wrong, err
	}
	return Wrong, syscall.Exec(self, append(os.Args[:1:1], args...), os.Environ())
}
