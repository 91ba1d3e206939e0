package world

import (
	"fmt"
	"reflect"
	"slices"
)

// Copy is a State that shares nothing with s.
func (s *State) Copy() State {
	c := *s
	c.Colour.Cells, c.Worn.Cells = slices.Clone(s.Colour.Cells), slices.Clone(s.Worn.Cells)
	c.Flags = slices.Clone(s.Flags)
	c.Said, c.Known = slices.Clone(s.Said), slices.Clone(s.Known)
	c.Taken, c.Near = slices.Clone(s.Taken), slices.Clone(s.Near)
	c.Arrows = append(make([]Arrow, 0, maxArrows), s.Arrows...)
	c.Living = slices.Clone(s.Living)
	c.Trees, c.Came, c.Going.Tints = slices.Clone(s.Trees), slices.Clone(s.Came), slices.Clone(s.Going.Tints)
	c.Lit, c.Clocks = slices.Clone(s.Lit), slices.Clone(s.Clocks)
	c.Mud.Bogs, c.Drift.Calm = slices.Clone(s.Mud.Bogs), slices.Clone(s.Drift.Calm)
	for i := range c.Girls {
		c.Vines.Marked[i] = slices.Clone(s.Vines.Marked[i])
		c.Girls[i].Way = slices.Clone(s.Girls[i].Way)
	}
	return c
}

// Hash is a number that differs when any part of the state differs: FNV-1a over
// all its fields in their order (Fowler, Noll, Vo).
func (s *State) Hash() uint64 {
	h := hasher(14695981039346656037)
	h.value(reflect.ValueOf(s).Elem())
	return uint64(h)
}

type hasher uint64

func (h *hasher) word(x uint64) {
	v := uint64(*h)
	for range 8 {
		v = (v ^ x&0xff) * 1099511628211
		x >>= 8
	}
	*h = hasher(v)
}

func (h *hasher) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			h.value(v.Field(i))
		}
	case reflect.Slice, reflect.Array:
		h.word(uint64(v.Len()))
		if b, ok := v.Interface().([]uint8); ok {
			for _, x := range b {
				*h = (*h ^ hasher(x)) * 1099511628211
			}
			return
		}
		for i := range v.Len() {
			h.value(v.Index(i))
		}
	case reflect.String:
		h.word(uint64(v.Len()))
		for _, x := range []byte(v.String()) {
			*h = (*h ^ hasher(x)) * 1099511628211
		}
	case reflect.Bool:
		if v.Bool() {
			h.word(1)
		} else {
			h.word(0)
		}
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		h.word(v.Uint())
	default:
		h.word(uint64(v.Int()))
	}
}

// Diff is the first field in which s and t differ, with both its values; empty
// if they are the same.
func (s *State) Diff(t *State) string {
	return diff("", reflect.ValueOf(s).Elem(), reflect.ValueOf(t).Elem())
}

func diff(path string, a, b reflect.Value) string {
	switch a.Kind() {
	case reflect.Struct:
		for i := range a.NumField() {
			name := a.Type().Field(i).Name
			if path != "" {
				name = path + "." + name
			}
			if d := diff(name, a.Field(i), b.Field(i)); d != "" {
				return d
			}
		}
	case reflect.Slice, reflect.Array:
		if a.Len() != b.Len() {
			return fmt.Sprintf("%s: %d and %d of them", path, a.Len(), b.Len())
		}
		for i := range a.Len() {
			if d := diff(fmt.Sprintf("%s[%d]", path, i), a.Index(i), b.Index(i)); d != "" {
				return d
			}
		}
	default:
		if !a.Equal(b) {
			return fmt.Sprintf("%s: %v and %v", path, a.Interface(), b.Interface())
		}
	}
	return ""
}
