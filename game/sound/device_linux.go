//go:build !ebitenginevmguest

package sound

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// available says why this machine cannot play sound, as far as that can be seen without opening the device: once it is
// opened in vain, Ebitengine ends the game.
func available() error {
	if pulse() {
		return nil
	}
	if cards, _ := filepath.Glob("/dev/snd/pcmC*D*p"); len(cards) > 0 {
		for _, card := range cards {
			f, err := os.OpenFile(card, os.O_WRONLY|syscall.O_NONBLOCK, 0)
			if err == nil {
				return f.Close()
			}
		}
		return errors.New("the sound device may not be used, or is in use")
	}
	return errors.New("there is no sound device")
}

// pulse says whether a PulseAudio or PipeWire server answers.
func pulse() bool {
	var places []string
	if server := os.Getenv("PULSE_SERVER"); server != "" {
		if !strings.HasPrefix(server, "unix:") && !strings.HasPrefix(server, "/") {
			return true // somewhere on the network; whether it answers is known when it is opened
		}
		places = append(places, strings.TrimPrefix(server, "unix:"))
	}
	if dir := os.Getenv("XDG_RUNTIME_DIR"); dir != "" {
		places = append(places, filepath.Join(dir, "pulse", "native"))
	}
	if home, err := os.UserHomeDir(); err == nil {
		old, _ := filepath.Glob(filepath.Join(home, ".config", "pulse", "*-runtime", "native"))
		places = append(places, old...)
	}
	for _, place := range places {
		if c, err := net.DialTimeout("unix", place, time.Second); err == nil {
			_ = c.Close()
			return true
		}
	}
	return false
}
