package replay_test

import (
	"slices"
	"testing"

	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/world"
)

// playStory lets the pilot play the story, what it presses cut down to mask, until what says so or it is at its end; each
// is called after each tick, with the world in which that was played.
func playStory(t *testing.T, mask world.Buttons, each func(j *journey.Journey, w *world.World) (done bool)) {
	t.Helper()
	j, err := journey.New(1, journey.Story, builtIn(t))
	if err != nil {
		t.Fatal(err)
	}
	pilot := &replay.Pilot{}
	since := int64(0)
	for !j.Ended {
		w, name := j.World(), j.Name
		in := pilot.Tick(w)
		in.Seats[0].Buttons &= mask
		if err := j.Step(in); err != nil {
			t.Fatal(err)
		}
		if each(j, w) {
			return
		}
		if j.Name != name {
			since = j.Ticks
		}
		if j.Ticks-since > mostTicks {
			t.Fatalf("after %d minutes they are in %s still, %s", mostTicks/60/world.TPS, j.Name, place(&w.Girls[w.Lead]))
		}
	}
}

// TestTheFirstMinutesComeInTheirOrder: she stirs, stands and offers a hand; taking it is the first colour; the last word;
// they sit through a night; dawn comes when hands are let go; she goes; the lead passes; then the title.
func TestTheFirstMinutesComeInTheirOrder(t *testing.T) {
	want := []world.EventKind{world.Woke, world.Offered, world.Took, world.CrossingBegan, world.LetGo, world.Departed, world.Carded}
	names := []string{"woke", "offered", "took hands", "crossed a border", "let go", "departed", "the title"}
	at := 0
	colour := false
	playStory(t, ^world.Buttons(0), func(j *journey.Journey, w *world.World) bool {
		if w.Level().Row == "01" {
			return false
		}
		for _, e := range w.Events() {
			if at < len(want) && e.Kind == want[at] {
				if e.Kind == world.LetGo && w.Night.Stage != world.NightEnds {
					continue // not that one
				}
				at++
			}
		}
		colour = colour || at < 3 && w.Colour.Sum > 0
		if at < len(want) {
			return j.Name == "05-city"
		}
		if w.Lead != world.Homura || w.Here(world.Madoka) {
			t.Errorf("at the title %v leads, and Madoka is here: %v", w.Lead, w.Here(world.Madoka))
		}
		if minutes := float64(j.Ticks) / world.TPS / 60; minutes > 6 {
			t.Errorf("the title comes after %.1f minutes of a player who does not dawdle", minutes)
		}
		return true
	})
	if at < len(want) {
		t.Errorf("after %v there comes no: %s", names[:at], names[at])
	}
	if colour {
		t.Error("there was colour before the hand was taken")
	}
}

// TestNothingIsWrittenBeforeTheTitle: no world's title on arrival, and no card.
func TestNothingIsWrittenBeforeTheTitle(t *testing.T) {
	atlas := builtIn(t)
	for _, e := range atlas.Story() {
		l, err := atlas.Level(e.Name)
		if err != nil {
			t.Fatal(err)
		}
		cards := slices.ContainsFunc(l.ByClass(level.Beat), func(b *level.Thing) bool { return b.Str("card") != "" })
		if e.Row == "04b" {
			if !cards {
				t.Errorf("%s does not write the game's title", e.Name)
			}
			return
		}
		if cards || !l.Silent {
			t.Errorf("%s writes something before the title", e.Name)
		}
	}
	t.Error("there is no row 04b")
}

// TestActIIsPlayedWithMoveAndHand: no other verb is needed, up to the evening.
func TestActIIsPlayedWithMoveAndHand(t *testing.T) {
	playStory(t, world.Hand, func(j *journey.Journey, w *world.World) bool { return rowNumber(t, j.World().Level().Row) > lastRow })
}

// TestDoingNothingForTenMinutesIsFineEverywhere: at the beginning of each world of Act I, and some way into it, nobody
// plays for ten minutes; then the pilot goes on, and finishes it. Nobody is led out of a world meanwhile.
func TestDoingNothingForTenMinutesIsFineEverywhere(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes a while")
	}
	const idle, into = 10 * 60 * world.TPS, 35 * world.TPS
	since := int64(0)
	name := ""
	playStory(t, ^world.Buttons(0), func(j *journey.Journey, w *world.World) bool {
		if j.Name != name {
			name, since = j.Name, j.Ticks
		}
		if rowNumber(t, j.World().Level().Row) > lastRow {
			return true
		}
		if n := j.Ticks - since; n != 0 && n != into {
			return false
		}
		b, err := journey.Restore(j.Save(), j.Atlas())
		if err != nil {
			t.Fatal(err)
		}
		for range idle {
			if err := b.Step(world.Input{}); err != nil {
				t.Fatal(err)
			}
		}
		if b.Name != name && !j.World().Leave.On {
			t.Errorf("%s, %d s in: with nothing done they come to %s", name, (j.Ticks-since)/world.TPS, b.Name)
			return false
		}
		pilot := &replay.Pilot{}
		for n := 0; b.Name == name && !b.Ended; n++ {
			if n > mostTicks {
				t.Errorf("%s, %d s in: after ten minutes of nothing the pilot does not finish it; it is at %s", name, (j.Ticks-since)/world.TPS, place(&b.World().Girls[b.World().Lead]))
				break
			}
			if err := b.Step(pilot.Tick(b.World())); err != nil {
				t.Fatal(err)
			}
		}
		return false
	})
}
