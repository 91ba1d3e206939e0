package replay_test

import (
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"testing"

	"handhold/game/journey"
	"handhold/game/replay"
	"handhold/game/world"
)

// TestADamagedSaveNeitherCrashesNorHangs changes what was saved all along each world in one to three places at random, as
// a bad disk or a curious player would, and expects that it is refused, or can be played on.
func TestADamagedSaveNeitherCrashesNorHangs(t *testing.T) {
	const places, changes, on = 3, 8, 600
	atlas := builtIn(t)
	for i, e := range atlas.Story() {
		hands := &masher{rng: uint64(i)}
		refused := 0
		for place := range places {
			s := savedIn(t, atlas, e.Name, uint64(i*places+place), hands.random(5000))
			for range changes {
				d, what := damaged(t, s, hands)
				if !goesOn(t, atlas, d, what, hands, on) {
					refused++
				}
			}
		}
		if refused == 0 || refused == places*changes {
			t.Errorf("%s: of %d damaged saves %d are refused", e.Name, places*changes, refused)
		}
	}
}

// TestASaveOfAnotherWorldIsRefusedOrGoesOn restores in each world what was saved in the one before it, as where two maps
// have changed their names.
func TestASaveOfAnotherWorldIsRefusedOrGoesOn(t *testing.T) {
	atlas := builtIn(t)
	hands := &masher{rng: 3}
	story := atlas.Story()
	for i, e := range story {
		for place := range 6 {
			s := savedIn(t, atlas, e.Name, uint64(place), hands.random(5000))
			colour, worn := s.World.Colour, s.World.Worn
			other := savedIn(t, atlas, story[(i+1)%len(story)].Name, 1, 1)
			s.Carried, s.World.Colour, s.World.Worn = other.Carried, other.World.Colour, world.Memory{}
			goesOn(t, atlas, s, "the whole world", hands, 600)
			s.World.Colour, s.World.Worn = colour, worn
			goesOn(t, atlas, s, "the whole world, and its size", hands, 600)
		}
	}
}

// savedIn is what is saved after so many ticks in a world, half of them played by the pilot.
func savedIn(t *testing.T, atlas *journey.Atlas, name string, seed uint64, ticks int) journey.Save {
	t.Helper()
	j, err := journey.New(seed, name, atlas)
	if err != nil {
		t.Fatal(err)
	}
	pilot, hands := &replay.Pilot{}, &masher{rng: seed}
	s := j.Save()
	for n := range ticks {
		in := pilot.Tick(j.World())
		if n > ticks/2 {
			in = hands.next()
		}
		if j.World().Leave.On {
			s = j.Save()
		}
		if step(t, j, in); j.Name != name || j.Ended {
			return s
		}
	}
	return j.Save()
}

// damaged is a copy of s in which something is not as it was, and what.
func damaged(t *testing.T, s journey.Save, hands *masher) (journey.Save, string) {
	t.Helper()
	text, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	var d journey.Save
	if err := json.Unmarshal(text, &d); err != nil {
		t.Fatal(err)
	}
	what := ""
	for range 1 + hands.random(3) {
		what += change(reflect.ValueOf(&d.World).Elem(), hands) + "; "
	}
	return d, what
}

// change sets something in v, chosen field by field, to something else, and says what.
func change(v reflect.Value, hands *masher) string {
	switch v.Kind() {
	case reflect.Struct:
		i := hands.random(v.NumField())
		return v.Type().Field(i).Name + "." + change(v.Field(i), hands)
	case reflect.Slice:
		switch n := v.Len(); {
		case n == 0 || hands.random(8) == 0:
			v.Set(reflect.Append(v, reflect.New(v.Type().Elem()).Elem()))
			return "longer"
		case hands.random(8) == 0:
			v.SetLen(n - 1)
			return "shorter"
		}
		fallthrough
	case reflect.Array:
		i := hands.random(v.Len())
		return fmt.Sprint(i, ".") + change(v.Index(i), hands)
	case reflect.Bool:
		v.SetBool(!v.Bool())
	case reflect.String:
		v.SetString(v.String() + "?")
	case reflect.Uint8, reflect.Uint64:
		v.SetUint(v.Uint() ^ 1<<hands.random(v.Type().Bits()))
	default:
		switch hands.random(4) {
		case 0:
			v.SetInt(v.Int() ^ 1<<hands.random(v.Type().Bits()))
		case 1:
			v.SetInt(-v.Int() - 1)
		case 2:
			v.SetInt(v.Int() + int64(hands.random(41)-20))
		case 3:
			v.SetInt([...]int64{0, 1, math.MaxInt32, math.MinInt32}[hands.random(4)])
		}
	}
	return fmt.Sprintf("=%#v", v.Interface())
}

// goesOn says whether s is restored, and plays it on, at random.
func goesOn(t *testing.T, atlas *journey.Atlas, s journey.Save, what string, hands *masher, ticks int) bool {
	t.Helper()
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("%s, with %s: %v", s.Carried.Name, what, p)
		}
	}()
	j, err := journey.Restore(s, atlas)
	if err != nil {
		return false
	}
	for range ticks {
		if err := j.Step(hands.next()); err != nil {
			t.Errorf("%s, with %s: %v", s.Carried.Name, what, err)
			break
		}
	}
	return true
}
