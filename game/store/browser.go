//go:build js

package store

import (
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall/js"
)

// Open is the store in the browser's localStorage. It never fails: a page without storage is a matter of each Save.
func Open(version int, notice func(string)) *Store {
	return New(Browser{}, version, newWriter(), notice)
}

// keyPrefix keeps our entries apart from those of other games on the same host.
const keyPrefix = "handhold/"

// Browser is the browser's localStorage, in base64.
type Browser struct{}

// Names implements Files.
func (Browser) Names() (names []string, err error) {
	err = try(func(s js.Value) {
		for i := range s.Get("length").Int() {
			if name, ok := strings.CutPrefix(s.Call("key", i).String(), keyPrefix); ok {
				names = append(names, name)
			}
		}
	})
	return names, err
}

// Read implements Files.
func (Browser) Read(name string) ([]byte, error) {
	var item js.Value
	if err := try(func(s js.Value) { item = s.Call("getItem", keyPrefix+name) }); err != nil {
		return nil, err
	}
	if item.IsNull() {
		return nil, fmt.Errorf("%s: %w", name, fs.ErrNotExist)
	}
	data, err := base64.StdEncoding.DecodeString(item.String())
	if err != nil {
		return nil, nil // damaged as a text already: an empty file is damaged too
	}
	return data, nil
}

// Create implements Files.
func (b Browser) Create(name string, data []byte) error {
	exists := false
	err := try(func(s js.Value) {
		exists = !s.Call("getItem", keyPrefix+name).IsNull()
		if !exists {
			s.Call("setItem", keyPrefix+name, base64.StdEncoding.EncodeToString(data))
		}
	})
	if err == nil && exists {
		return fmt.Errorf("%s: %w", name, fs.ErrExist)
	}
	return err
}

// Rename implements Files. The storage cannot rename: the copy is whole before the first one goes.
func (b Browser) Rename(from, to string) error {
	var item js.Value
	err := try(func(s js.Value) {
		if item = s.Call("getItem", keyPrefix+from); !item.IsNull() {
			s.Call("setItem", keyPrefix+to, item)
			s.Call("removeItem", keyPrefix+from)
		}
	})
	if err == nil && item.IsNull() {
		return fmt.Errorf("%s: %w", from, fs.ErrNotExist)
	}
	return err
}

// Remove implements Files.
func (Browser) Remove(name string) error {
	return try(func(s js.Value) { s.Call("removeItem", keyPrefix+name) })
}

// Sync implements Files; the browser keeps an item when it is set.
func (Browser) Sync() error { return nil }

// try does something with the storage and turns what the browser throws (no storage in a strict frame, no space
// left) into an error.
func try(do func(storage js.Value)) (err error) {
	defer func() {
		if r := recover(); r != nil {
			thrown, ok := r.(js.Error)
			if !ok {
				panic(r)
			}
			err = fmt.Errorf("the browser's storage: %s", thrown.Get("name").String())
		}
	}()
	storage := js.Global().Get("localStorage")
	if !storage.Truthy() {
		return errors.New("the browser gives this page no storage")
	}
	do(storage)
	return nil
}
