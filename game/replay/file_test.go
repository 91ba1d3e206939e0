package replay_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"handhold/game/journey"
	"handhold/game/replay"
	"handhold/game/world"
)

func TestAJourneyFileIsReadAsItWasWritten(t *testing.T) {
	for seed := range uint64(40) {
		rec := &replay.Recording{Seed: seed << 40, Start: "12-ravine"}
		hands := masher{rng: seed}
		for range 3000 {
			rec.Add(hands.next())
		}
		if rec.Ticks() != 3000 {
			t.Fatalf("3000 ticks were recorded as %d", rec.Ticks())
		}
		var file bytes.Buffer
		if _, err := rec.WriteTo(&file); err != nil {
			t.Fatal(err)
		}
		got, err := replay.Read("a.journey", &file)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, rec) {
			t.Fatalf("seed %d: what was written is read as something else", seed)
		}
	}
}

func TestAJourneyFileCanBeWrittenByHand(t *testing.T) {
	text := "\ufeff# a walk\nhandhold-journey 1\r\nseed 7 # of the worlds\nstart story\n\n120 right\n1 hand\n90 right , up\n  3 2:x=-30,2:call,rest\n60 -\n"
	got, err := replay.Read("hand.journey", strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	seats := func(a, b world.Seat) world.Input { return world.Input{Seats: [2]world.Seat{a, b}} }
	want := &replay.Recording{Seed: 7, Start: "story", Runs: []replay.Run{
		{Ticks: 120, Input: seats(world.Seat{X: 127}, world.Seat{})},
		{Ticks: 1, Input: seats(world.Seat{Buttons: world.Hand}, world.Seat{})},
		{Ticks: 90, Input: seats(world.Seat{X: 127, Y: -127}, world.Seat{})},
		{Ticks: 3, Input: seats(world.Seat{Buttons: world.Rest}, world.Seat{X: -30, Buttons: world.Call})},
		{Ticks: 60},
	}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("it is read as %+v", got)
	}
}

func TestWrongJourneyFilesAreRefusedWithTheirLine(t *testing.T) {
	const head = "handhold-journey 1\nseed 1\nstart 02-desert\n"
	for _, c := range []struct{ text, says string }{
		{"", "ends before its first line"},
		{"handhold-journey 1\n", "ends before its seed line"},
		{"handhold-journey 1\nseed 1\n", "ends before its start line"},
		{"handhold-journey 2\n", ":1: "},
		{"PNG\x00\x01", ":1: "},
		{"handhold-journey 1\nseed x\n", ":2: "},
		{"handhold-journey 1\nseed 1\nstart\n", ":3: "},
		{head + "10\n", ":4: "},
		{head + "0 right\n", ":4: "},
		{head + "-5 right\n", ":4: "},
		{head + "10 fly\n", `:4: there is no action "fly"`},
		{head + "10 right,\n", ":4: there is no action"},
		{head + "10 x=128\n", ":4: there is no action"},
		{head + "10 3:hand\n", ":4: there is no action"},
		{head + "99999999 -\n", ":4: "},
		{head + strings.Repeat("5000000 -\n", 3), "longer than a day"},
		{head + strings.Repeat("right,", 2000) + "\n", ":4: "},
	} {
		_, err := replay.Read("w.journey", strings.NewReader(c.text))
		if err == nil || !strings.HasPrefix(err.Error(), "w.journey:") || !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%.60q: %v", c.text, err)
		}
	}
}

// TestAStateLineHasItsFields holds the line to what scripts rely on.
func TestAStateLineHasItsFields(t *testing.T) {
	j, err := journey.New(1, journey.Story, builtIn(t))
	if err != nil {
		t.Fatal(err)
	}
	var line map[string]any
	if err := json.Unmarshal(replay.StateLine(j), &line); err != nil {
		t.Fatal(err)
	}
	keys := func(m map[string]any) (out []string) {
		for k := range m {
			out = append(out, k)
		}
		slices.Sort(out)
		return out
	}
	if got := strings.Join(keys(line), " "); got != "colour day flags homura hour lead link madoka tick whisper words world" {
		t.Errorf("a state line has %s", got)
	}
	for _, who := range []string{"madoka", "homura"} {
		girl, ok := line[who].(map[string]any)
		if got := strings.Join(keys(girl), " "); !ok || got != "days doing facing here marks x y" {
			t.Errorf("%s has %s", who, got)
		}
	}
	if _, ok := line["flags"].([]any); !ok {
		t.Errorf("flags are %v, not a list", line["flags"])
	}
}

func TestThePilotReachesEveryBorder(t *testing.T) {
	atlas := builtIn(t)
	for _, e := range atlas.Story() {
		for seed := range uint64(3) {
			if r, _, err := replay.WalkMap(atlas, e.Name, seed+1); err != nil || !r.OK {
				t.Errorf("seed %d: %s (%v)", seed+1, r, err)
			}
		}
	}
}
