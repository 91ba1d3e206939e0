//go:build !js

package store

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"github.com/adrg/xdg"
)

// Open is the store in the user's data folder (on Linux $XDG_DATA_HOME/handhold). It never fails: a folder that
// cannot be written is a matter of each Save.
func Open(version int, notice func(string)) *Store {
	return New(Disk(filepath.Join(xdg.DataHome, "handhold")), version, newWriter(), notice)
}

// Disk is a folder, made when the first file is.
type Disk string

// Names implements Files.
func (d Disk) Names() ([]string, error) {
	entries, err := os.ReadDir(string(d))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	names := make([]string, 0, len(entries))
	for _, e := range entries {
		if e.Type().IsRegular() {
			names = append(names, e.Name())
		}
	}
	return names, err
}

// Read implements Files.
func (d Disk) Read(name string) ([]byte, error) { return os.ReadFile(d.path(name)) }

// Create implements Files.
func (d Disk) Create(name string, data []byte) error {
	if err := os.MkdirAll(string(d), 0o700); err != nil {
		return err
	}
	f, err := os.OpenFile(d.path(name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	return cmp.Or(err, f.Close())
}

// Rename implements Files.
func (d Disk) Rename(from, to string) error { return os.Rename(d.path(from), d.path(to)) }

// Remove implements Files.
func (d Disk) Remove(name string) error { return os.Remove(d.path(name)) }

// Sync implements Files. Windows makes names safe by itself and cannot sync a folder.
func (d Disk) Sync() error {
	if runtime.GOOS == "windows" {
		return nil
	}
	f, err := os.Open(string(d))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return cmp.Or(f.Sync(), f.Close())
}

func (d Disk) path(name string) string { return filepath.Join(string(d), name) }
