//go:build linux

package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"handhold/assets"
)

// web is where `make web` leaves the page.
const web = "build/web"

// measureBytes adds up all a browser has to fetch before the first step, as it is and packed, what comes later, and all
// sounds.
func measureBytes() error {
	entries, err := os.ReadDir(web)
	if err != nil {
		return fmt.Errorf("%w (`make web` makes it)", err)
	}
	sums, late := map[string]int64{}, int64(0)
	for _, e := range entries {
		info, err := e.Info()
		if err != nil {
			return err
		}
		ext := filepath.Ext(e.Name())
		packed := ext == ".gz" || ext == ".br"
		switch {
		case strings.HasPrefix(e.Name(), "late-") && ext == ".br":
			late += info.Size()
		case strings.HasPrefix(e.Name(), "late-"):
		case packed:
			sums[ext] += info.Size()
		default:
			sums[""] += info.Size()
		}
	}
	say("wasm_raw_bytes", float64(sums[""]), "B")
	say("wasm_gzip_bytes", float64(sums[".gz"]), "B")
	say("wasm_brotli_bytes", float64(sums[".br"]), "B")
	say("late_bytes", float64(late), "B")
	sounds, err := fs.Glob(assets.FS, "sound/*.ogg")
	if err != nil {
		return err
	}
	heard := int64(0)
	for _, name := range sounds {
		info, err := fs.Stat(assets.FS, name)
		if err != nil {
			return err
		}
		heard += info.Size()
	}
	say("sound_bytes", float64(heard), "B")
	return nil
}

// How a program is started: how often, and how long it runs after its first picture.
const (
	starts = 5
	stays  = 3 * time.Second
)

// started is how a program fares: until its first picture, and its most memory.
type started struct {
	until time.Duration
	bytes int64
}

// measurePrograms compares the game with an empty program.
func measurePrograms() error {
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	for name, folder := range map[string]string{"game": ".", "empty": "./game/e2e/bench/empty"} {
		build := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", filepath.Join(dir, name), folder)
		build.Stderr = os.Stderr
		if err := build.Run(); err != nil {
			return err
		}
	}
	s, err := openScreen(dir)
	if err != nil {
		return err
	}
	defer s.close()
	var times, sizes [2][]float64
	for range starts {
		for i, name := range []string{"empty", "game"} {
			r, err := s.start(filepath.Join(dir, name), dir)
			if err != nil {
				return err
			}
			times[i] = append(times[i], r.until.Seconds())
			sizes[i] = append(sizes[i], float64(r.bytes))
		}
	}
	say("start_empty_ms", 1000*median(times[0]), "ms")
	say("start_ms", 1000*median(times[1]), "ms")
	say("start_ratio", median(times[1])/median(times[0]), "x")
	say("memory_bytes", median(sizes[1]), "B")
	say("memory_ratio", median(sizes[1])/median(sizes[0]), "x")
	return nil
}

func median(v []float64) float64 {
	slices.Sort(v)
	return v[len(v)/2]
}

// screen is an X server whose picture lies in a file.
type screen struct {
	server  *exec.Cmd
	display string
	picture string
}

// openScreen starts an X server of its own.
func openScreen(dir string) (*screen, error) {
	read, write, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	defer read.Close()
	s := &screen{server: exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", "1280x720x24", "-fbdir", dir, "-nolisten", "tcp")}
	s.server.ExtraFiles = []*os.File{write}
	if err := s.server.Start(); err != nil {
		return nil, err
	}
	write.Close()
	number, err := bufio.NewReader(read).ReadString('\n')
	if err != nil {
		return nil, errors.Join(fmt.Errorf("the X server does not start: %w", err), s.server.Wait())
	}
	s.display, s.picture = ":"+strings.TrimSpace(number), filepath.Join(dir, "Xvfb_screen0")
	return s, nil
}

func (s *screen) close() {
	_ = s.server.Process.Signal(os.Interrupt)
	_ = s.server.Wait()
}

// start starts a program and watches the middle of the screen until something is drawn there.
func (s *screen) start(program, home string) (started, error) {
	if err := s.black(); err != nil {
		return started{}, err
	}
	cmd := exec.Command(program)
	cmd.Env = append(os.Environ(), "DISPLAY="+s.display, "HOME="+home, "XDG_DATA_HOME=")
	var said bytes.Buffer
	cmd.Stderr = &said
	from := time.Now()
	if err := cmd.Start(); err != nil {
		return started{}, err
	}
	for dark := true; dark; time.Sleep(time.Millisecond) {
		var err error
		if dark, err = s.dark(); err != nil {
			return started{}, err
		}
		if time.Since(from) > time.Minute {
			_ = cmd.Process.Kill()
			_ = cmd.Wait()
			return started{}, fmt.Errorf("%s shows nothing for a minute; it says %q", filepath.Base(program), said.String())
		}
	}
	r := started{until: time.Since(from)}
	time.Sleep(stays)
	var err error
	r.bytes, err = peak(cmd.Process.Pid)
	_ = cmd.Process.Kill()
	_ = cmd.Wait()
	return r, err
}

// peak is the most memory a process has had. The kernel's accounts after its end would do, but they begin with what the
// process had that started it.
func peak(pid int) (int64, error) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0, err
	}
	_, after, _ := strings.Cut(string(status), "VmHWM:")
	var kilobytes int64
	_, err = fmt.Sscan(after, &kilobytes)
	return kilobytes * 1024, err
}

// black waits until the program before is gone from the screen.
func (s *screen) black() error {
	for range 5000 {
		if dark, err := s.dark(); err != nil || dark {
			return err
		}
		time.Sleep(time.Millisecond)
	}
	return errors.New("the screen stays lit")
}

// dark says whether nothing is drawn in the middle of the screen. The file is in the format of xwd: a header, colours
// of 12 bytes each, and four bytes a pixel.
func (s *screen) dark() (bool, error) {
	f, err := os.Open(s.picture)
	if err != nil {
		return false, err
	}
	defer f.Close()
	var head [80]byte
	if _, err := f.ReadAt(head[:], 0); err != nil {
		return false, err
	}
	word := func(i int) int64 {
		return int64(head[4*i])<<24 | int64(head[4*i+1])<<16 | int64(head[4*i+2])<<8 | int64(head[4*i+3])
	}
	size, line, colours := word(0), word(12), word(19)
	var pixel [4]byte
	if _, err := f.ReadAt(pixel[:], size+colours*12+360*line+640*4); err != nil {
		return false, err
	}
	return pixel[0]|pixel[1]|pixel[2] == 0, nil
}
