package store

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand"
	"slices"
)

var (
	errFull = errors.New("no space left")
	errDead = errors.New("the power is gone")
)

// disk is a folder in memory that knows what would survive a power cut: content is safe when Create returns, names
// only after Sync. Before every write it asks fault, which may let the write fail or the power go.
type disk struct {
	now, safe map[string][]byte
	steps     int // writes so far
	fault     func(step int) error
	dead      bool
	rng       *rand.Rand
}

func newDisk() *disk {
	return &disk{now: map[string][]byte{}, safe: map[string][]byte{}, rng: rand.New(rand.NewSource(1))}
}

func (d *disk) step() error {
	d.steps++
	if d.dead {
		return errDead
	}
	if d.fault == nil {
		return nil
	}
	err := d.fault(d.steps)
	d.dead = errors.Is(err, errDead)
	return err
}

func (d *disk) Names() ([]string, error) { return slices.Collect(maps.Keys(d.now)), nil }

func (d *disk) Read(name string) ([]byte, error) {
	data, ok := d.now[name]
	if !ok {
		return nil, fs.ErrNotExist
	}
	return slices.Clone(data), nil
}

func (d *disk) Create(name string, data []byte) error {
	if _, ok := d.now[name]; ok {
		return fs.ErrExist
	}
	if err := d.step(); err != nil { // some of it has been written
		d.now[name] = slices.Clone(data[:d.rng.Intn(len(data)+1)])
		return err
	}
	d.now[name] = slices.Clone(data)
	return nil
}

func (d *disk) Rename(from, to string) error {
	if err := d.step(); err != nil {
		return err
	}
	data, ok := d.now[from]
	if !ok {
		return fs.ErrNotExist
	}
	delete(d.now, from)
	d.now[to] = data
	return nil
}

func (d *disk) Remove(name string) error {
	if err := d.step(); err != nil {
		return err
	}
	delete(d.now, name)
	return nil
}

func (d *disk) Sync() error {
	if err := d.step(); err != nil {
		return err
	}
	d.safe = maps.Clone(d.now)
	return nil
}

// powerCut is the folder after the power has come back: of each name that was not synced, the old or the new state.
func (d *disk) powerCut() *disk {
	after := newDisk()
	after.rng = d.rng
	after.now = maps.Clone(d.safe)
	names := map[string]bool{}
	for name := range d.now {
		names[name] = true
	}
	for name := range d.safe {
		names[name] = true
	}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if d.rng.Intn(2) == 0 {
			continue
		}
		if data, ok := d.now[name]; ok {
			after.now[name] = data
		} else {
			delete(after.now, name)
		}
	}
	after.safe = maps.Clone(after.now)
	return after
}

// count is how many files have a suffix.
func (d *disk) count(suffix string) int {
	n := 0
	for name := range d.now {
		if len(name) >= len(suffix) && name[len(name)-len(suffix):] == suffix {
			n++
		}
	}
	return n
}

// payload is something to save: text n, long enough to be deflated into more than a few bytes.
func payload(n int) []byte {
	return fmt.Appendf(nil, `{"number":%d,"words":"%x"}`, n, rand.New(rand.NewSource(int64(n))).Perm(40))
}
