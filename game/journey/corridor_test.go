package journey_test

import (
	"testing"

	"handhold/game/fixed"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/world"
)

// The school corridor: it is a room with walls until one steps out of its end; then there are dunes, and there never were
// walls. It is played on the map itself.

// Where the corridor's wall stands and what is north of it, in tiles.
const (
	corridorFloor = 21
	northOfWall   = 12
	insideX       = 44
)

func indoors(j *journey.Journey) bool {
	w := j.World()
	return w.RoomAt(w.Girls[w.Lead].At) != nil
}

// out walks to the right until the dunes are there, and says how many ticks that took.
func out(t *testing.T, j *journey.Journey) int {
	t.Helper()
	for n := range 40 * world.TPS {
		if j.World().Up("outside") {
			return n
		}
		steps(t, j, 1, push(127, 0))
	}
	at := j.World().Girls[j.World().Lead].At
	t.Fatalf("after 40 s of walking to the right she is still in the corridor, at tile %d, %d", at.X/fixed.Tile, at.Y/fixed.Tile)
	return 0
}

func TestTheCorridorTurnsToDunesBetweenTwoSteps(t *testing.T) {
	j := begin(t, "01-corridor")
	w := j.World()
	if !indoors(j) {
		t.Fatal("they do not begin in the corridor")
	}
	steps(t, j, 3*world.TPS, push(0, -127))
	steps(t, j, 20*world.TPS, push(-127, 0))
	if at := w.Girls[w.Lead].At; !indoors(j) || at.Y < 18*fixed.Tile || at.X < 5*fixed.Tile {
		t.Fatalf("she has walked through a wall, to tile %d, %d", at.X/fixed.Tile, at.Y/fixed.Tile)
	}
	steps(t, j, world.TPS, push(0, 127))
	if n := out(t, j); n < 12*world.TPS || n > 25*world.TPS {
		t.Errorf("it takes %d s from one end of the corridor to the other", n/world.TPS)
	}
	if indoors(j) {
		t.Error("she is out, and the room is still there")
	}
	steps(t, j, world.TPS, push(127, 0))

	// She turns back: no room closes round her, and where the wall was she walks on.
	put(w, fixed.Px(insideX*level.TileSize, corridorFloor*level.TileSize))
	steps(t, j, 4*world.TPS, push(0, -127))
	if at := w.Girls[w.Lead].At; indoors(j) || at.Y > northOfWall*fixed.Tile {
		t.Errorf("the wall is gone, and she stands at tile %d, %d before it", at.X/fixed.Tile, at.Y/fixed.Tile)
	}
}

func TestNothingGetsStuckInTheCorridor(t *testing.T) {
	for _, c := range []struct {
		name string
		do   func(t *testing.T, j *journey.Journey) *journey.Journey
	}{
		{"ten minutes of nothing", func(t *testing.T, j *journey.Journey) *journey.Journey {
			steps(t, j, 600*world.TPS, world.Input{})
			return j
		}},
		{"a save half way", func(t *testing.T, j *journey.Journey) *journey.Journey {
			steps(t, j, 6*world.TPS, push(127, 0))
			return reloaded(t, j)
		}},
		{"a save on the sill", func(t *testing.T, j *journey.Journey) *journey.Journey {
			out(t, j)
			return reloaded(t, j)
		}},
		{"the other leads", func(t *testing.T, j *journey.Journey) *journey.Journey {
			steps(t, j, 1, press(world.Swap))
			return j
		}},
		{"one is left behind within", func(t *testing.T, j *journey.Journey) *journey.Journey {
			w := j.World()
			out(t, j)
			w.Girls[w.Lead.Other()].At = fixed.Px(45*level.TileSize, corridorFloor*level.TileSize)
			return j
		}},
		{"a rest on the bench", func(t *testing.T, j *journey.Journey) *journey.Journey {
			put(j.World(), named(t, j.World().Level(), "where one changes shoes").At.Add(fixed.Px(0, -14)))
			steps(t, j, 1, press(world.Rest))
			steps(t, j, 40*world.TPS, world.Input{})
			return j
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			j := c.do(t, begin(t, "01-corridor"))
			for range 120 * world.TPS {
				if j.Name == "02-desert" {
					return
				}
				y := int8(0) // along the middle of the floor, round what stands at its sides
				if at := j.World().Girls[j.World().Lead].At; at.Y < 20*fixed.Tile {
					y = 60
				} else if at.Y > 24*fixed.Tile {
					y = -60
				}
				steps(t, j, 1, push(127, y))
			}
			t.Errorf("after two minutes of walking to the right they are still in %s", j.Name)
		})
	}
}
