//go:build !headless

package command

import (
	"errors"
	"os"
	"os/exec"
)

// again runs the program once more: the library cannot let go of a sound device that failed.
func again(args []string, t Terminal) (int, error) {
	self, err := os.Executable()
	if err != nil {
		return Wrong, err
	}
	cmd := exec.Command(self, args...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, t.Out, t.Err
	var ended *exec.ExitError
	if err := cmd.Run(); errors.As(err, &ended) {
		return ended.ExitCode(), nil
	} else if err != nil {
		return Wrong, err
	}
	return Good, nil
}
