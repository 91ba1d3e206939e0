package store

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"math/rand"
	"slices"
	"strings"
	"testing"
)

// quiet fails the test when a notice is given.
func quiet(t *testing.T) func(string) {
	return func(line string) { t.Helper(); t.Errorf("unexpected notice: %s", line) }
}

// heard collects notices.
func heard(lines *[]string) func(string) {
	return func(line string) { *lines = append(*lines, line) }
}

func mustSave(t *testing.T, s *Store, shelf string, data []byte) {
	t.Helper()
	if err := s.Save(shelf, data); err != nil {
		t.Fatal(err)
	}
}

func wantLoad(t *testing.T, s *Store, shelf string, want []byte) {
	t.Helper()
	got, err := s.Load(shelf)
	if err != nil || !bytes.Equal(got, want) {
		t.Fatalf("Load(%s) = %q, %v; want %q", shelf, got, err, want)
	}
}

func TestSaveAndLoad(t *testing.T) {
	d := newDisk()
	s := New(d, 1, "a", quiet(t))
	if _, err := s.Load("slot1"); !errors.Is(err, ErrNone) {
		t.Errorf("Load of an empty shelf = %v, want ErrNone", err)
	}
	for n := range 12 {
		mustSave(t, s, "slot1", payload(n))
		mustSave(t, s, "slot2", payload(100+n))
	}
	wantLoad(t, New(d, 1, "b", quiet(t)), "slot1", payload(11))
	wantLoad(t, New(d, 1, "b", quiet(t)), "slot2", payload(111))
	if got := d.count(saveSuffix); got != 2*Keep {
		t.Errorf("%d files are kept, want %d", got, 2*Keep)
	}
	if len(d.now) != 2*Keep {
		t.Errorf("there is more than saves: %v", slices.Sorted(maps.Keys(d.now)))
	}
	if err := s.Erase("slot1"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Load("slot1"); !errors.Is(err, ErrNone) {
		t.Errorf("Load after Erase = %v, want ErrNone", err)
	}
	wantLoad(t, s, "slot2", payload(111))
}

// newest is the name of the newest save on a disk.
func newest(d *disk) string {
	var found []generation
	for name := range d.now {
		if g, ok := parseGeneration(name); ok {
			found = append(found, g)
		}
	}
	return slices.MaxFunc(found, generation.compare).name
}

// damage tries one change of the newest of three saves: the one before it must be loaded, the damaged one kept aside.
func damage(t *testing.T, what string, change func([]byte) []byte) {
	t.Helper()
	d := newDisk()
	s := New(d, 1, "a", quiet(t))
	for n := range 3 {
		mustSave(t, s, "slot1", payload(n))
	}
	name := newest(d)
	broken := change(slices.Clone(d.now[name]))
	d.now[name] = broken

	var lines []string
	s = New(d, 1, "b", heard(&lines))
	got, err := s.Load("slot1")
	if err != nil || !bytes.Equal(got, payload(1)) {
		t.Fatalf("%s: Load = %q, %v; want the save before", what, got, err)
	}
	if len(lines) != 1 || !strings.Contains(lines[0], "slot1") || !strings.Contains(lines[0], "number 2") || strings.Contains(lines[0], "\n") {
		t.Fatalf("%s: notices %q", what, lines)
	}
	if !bytes.Equal(d.now[name+damagedSuffix], broken) {
		t.Fatalf("%s: the damaged save is not kept aside", what)
	}
	mustSave(t, s, "slot1", payload(3))
	wantLoad(t, New(d, 1, "c", quiet(t)), "slot1", payload(3))
}

func TestDamageFallsBack(t *testing.T) {
	packed, err := pack(payload(2), 1)
	if err != nil {
		t.Fatal(err)
	}
	for n := range packed {
		damage(t, fmt.Sprintf("cut to %d bytes", n), func(b []byte) []byte { return b[:n] })
	}
	for n := range len(packed) * 8 {
		damage(t, fmt.Sprintf("bit %d flipped", n), func(b []byte) []byte { b[n/8] ^= 1 << (n % 8); return b })
	}
	damage(t, "a byte too many", func(b []byte) []byte { return append(b, 0) })
	damage(t, "zeros", func(b []byte) []byte { return make([]byte, len(b)) })
}

func TestAllDamaged(t *testing.T) {
	d := newDisk()
	s := New(d, 1, "a", quiet(t))
	for n := range 3 {
		mustSave(t, s, "slot1", payload(n))
	}
	for name := range d.now {
		d.now[name] = nil
	}
	var lines []string
	s = New(d, 1, "b", heard(&lines))
	if _, err := s.Load("slot1"); !errors.Is(err, ErrLost) {
		t.Errorf("Load = %v, want ErrLost", err)
	}
	if len(lines) != 1 || d.count(damagedSuffix) != 3 {
		t.Errorf("notices %q, %d kept aside", lines, d.count(damagedSuffix))
	}
	mustSave(t, s, "slot1", payload(4))
	wantLoad(t, s, "slot1", payload(4))
}

func TestLaterVersionIsLeftAlone(t *testing.T) {
	d := newDisk()
	mustSave(t, New(d, 1, "a", quiet(t)), "slot1", payload(1))
	mustSave(t, New(d, 2, "a", quiet(t)), "slot1", payload(2))
	before := maps.Clone(d.now)
	s := New(d, 1, "b", quiet(t))
	_, err := s.Load("slot1")
	if !errors.Is(err, ErrLater) || !strings.Contains(err.Error(), "version 2") {
		t.Errorf("Load = %v, want ErrLater naming the version", err)
	}
	if err := s.Save("slot1", payload(3)); !errors.Is(err, ErrLater) {
		t.Errorf("Save = %v, want ErrLater", err)
	}
	if err := s.Erase("slot1"); !errors.Is(err, ErrLater) {
		t.Errorf("Erase = %v, want ErrLater", err)
	}
	if !maps.EqualFunc(before, d.now, bytes.Equal) {
		t.Error("a later version's files were touched")
	}
	wantLoad(t, New(d, 2, "c", quiet(t)), "slot1", payload(2))
}

// TestFullDisk lets every write from the n-th on fail: what was kept stays, what is new is held and written later.
func TestFullDisk(t *testing.T) {
	for from := 1; from < 12; from++ {
		d := newDisk()
		s := New(d, 1, "a", quiet(t))
		for n := range 8 {
			mustSave(t, s, "slot1", payload(n))
		}
		start := d.steps
		d.fault = func(step int) error {
			if step >= start+from {
				return errFull
			}
			return nil
		}
		err := s.Save("slot1", payload(8))
		if err != nil && (!errors.Is(err, errFull) || strings.Contains(err.Error(), "\n")) {
			t.Fatalf("from %d: Save = %v", from, err)
		}
		wantLoad(t, s, "slot1", payload(8))
		got, lerr := New(d, 1, "b", quiet(t)).Load("slot1")
		if lerr != nil || !bytes.Equal(got, payload(8)) && (err == nil || !bytes.Equal(got, payload(7))) {
			t.Fatalf("from %d: on the disk is %q, %v", from, got, lerr)
		}
		d.fault = nil
		if err := s.Retry(); err != nil {
			t.Fatal(err)
		}
		wantLoad(t, New(d, 1, "c", quiet(t)), "slot1", payload(8))
		mustSave(t, s, "slot1", payload(9))
		if d.count(saveSuffix) != Keep || len(d.now) != Keep {
			t.Fatalf("from %d: left behind: %v", from, slices.Sorted(maps.Keys(d.now)))
		}
	}
}

// TestOneWriteFails lets each single write fail once.
func TestOneWriteFails(t *testing.T) {
	for at := 1; at <= 40; at++ {
		d := newDisk()
		d.fault = func(step int) error {
			if step == at {
				return errFull
			}
			return nil
		}
		s := New(d, 1, "a", quiet(t))
		for n := range 9 {
			if err := s.Save("slot1", payload(n)); err != nil && !errors.Is(err, errFull) {
				t.Fatalf("write %d: %v", at, err)
			}
			wantLoad(t, s, "slot1", payload(n))
		}
		if err := s.Retry(); err != nil {
			t.Fatal(err)
		}
		wantLoad(t, New(d, 1, "b", quiet(t)), "slot1", payload(8))
	}
}

// TestKillPoints cuts the power at 200 random writes of a long life. What is found afterwards is the last save that
// had returned, or the one that was under way; and life goes on.
func TestKillPoints(t *testing.T) {
	rng := rand.New(rand.NewSource(7))
	for range 200 {
		d := newDisk()
		d.rng = rand.New(rand.NewSource(rng.Int63()))
		last := -1
		for life := range 4 {
			kill := d.steps + 1 + rng.Intn(60)
			d.fault = func(step int) error {
				if step >= kill {
					return errDead
				}
				return nil
			}
			s := New(d, 1, fmt.Sprintf("w%d", life), quiet(t))
			for !d.dead {
				if s.Save("slot1", payload(last+1)) == nil {
					last++
				}
			}
			d = d.powerCut()
			got, err := New(d, 1, "r", quiet(t)).Load("slot1")
			switch {
			case errors.Is(err, ErrNone) && last < 0:
			case err != nil:
				t.Fatalf("life %d: after save %d: %v", life, last, err)
			case bytes.Equal(got, payload(last+1)):
				last++
			case !bytes.Equal(got, payload(last)):
				t.Fatalf("life %d: after save %d there is %q", life, last, got)
			}
		}
		s := New(d, 1, "z", quiet(t))
		for n := range Keep + 1 {
			mustSave(t, s, "slot1", payload(n))
		}
		if len(d.now) != Keep {
			t.Fatalf("left behind: %v", slices.Sorted(maps.Keys(d.now)))
		}
	}
}

// TestTwoProcesses has two processes save on one slot in turn.
func TestTwoProcesses(t *testing.T) {
	d := newDisk()
	mustSave(t, New(d, 1, "old", quiet(t)), "slot1", payload(0))
	var lines []string
	a, b := New(d, 1, "a", heard(&lines)), New(d, 1, "b", heard(&lines))
	wantLoad(t, a, "slot1", payload(0))
	wantLoad(t, b, "slot1", payload(0))
	mustSave(t, a, "slot1", payload(1))
	for n := range 20 {
		mustSave(t, b, "slot1", payload(100+n))
	}
	if len(lines) == 0 || !strings.Contains(lines[0], "two places") {
		t.Errorf("notices: %q", lines)
	}
	kept := 0
	for name, packed := range d.now {
		if data, err := unpack(packed, 1); err == nil && bytes.Equal(data, payload(1)) {
			kept++
			_ = name
		}
	}
	if kept != 1 {
		t.Error("the save of the other process is gone")
	}
	mustSave(t, a, "slot1", payload(2))
	wantLoad(t, New(d, 1, "c", quiet(t)), "slot1", payload(2))
}
