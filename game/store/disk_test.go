//go:build !js

package store

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

func TestDisk(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "a", "handhold")
	s := New(Disk(folder), 1, newWriter(), quiet(t))
	for n := range 7 {
		mustSave(t, s, "slot3", payload(n))
	}
	wantLoad(t, New(Disk(folder), 1, newWriter(), quiet(t)), "slot3", payload(6))
	names, err := Disk(folder).Names()
	if err != nil || len(names) != Keep {
		t.Errorf("Names = %v, %v", names, err)
	}
	if err := Disk(folder).Create(names[0], nil); err == nil {
		t.Error("Create wrote over a file that was there")
	}
}

func TestFolderThatCannotBe(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s := New(Disk(filepath.Join(file, "handhold")), 1, "a", quiet(t))
	err := s.Save("slot1", payload(1))
	if err == nil || strings.Contains(err.Error(), "\n") {
		t.Fatalf("Save = %v, want one line", err)
	}
	wantLoad(t, s, "slot1", payload(1))
}

// TestKilledProcess kills a process that does nothing but save, again and again: what it had reported as saved is there.
func TestKilledProcess(t *testing.T) {
	if folder := os.Getenv("STORE_TEST_FOLDER"); folder != "" {
		s := New(Disk(folder), 1, newWriter(), quiet(t))
		for n := 0; ; n++ {
			mustSave(t, s, "slot1", payload(n))
			os.Stdout.WriteString(strconv.Itoa(n) + "\n")
		}
	}
	folder := t.TempDir()
	for round := range 8 {
		cmd := exec.Command(os.Args[0], "-test.run=^TestKilledProcess$")
		cmd.Env = append(os.Environ(), "STORE_TEST_FOLDER="+folder)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.AfterFunc(time.Duration(30+17*round)*time.Millisecond, func() { _ = cmd.Process.Kill() })
		last := -1
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if n, err := strconv.Atoi(lines.Text()); err == nil {
				last = n
			}
		}
		_ = cmd.Wait() // it was killed
		if last < 0 {
			continue
		}
		got, err := New(Disk(folder), 1, "r", quiet(t)).Load("slot1")
		if err != nil || string(got) != string(payload(last)) && string(got) != string(payload(last+1)) {
			t.Fatalf("after save %d there is %q, %v", last, got, err)
		}
	}
}
