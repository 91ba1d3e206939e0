//go:build linux

package main

import (
	"io/fs"
	"runtime"
	"time"

	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/world"
)

// hour is an hour of play, in ticks.
const hour = 60 * 60 * world.TPS

// measureMaps measures how long the map takes that takes longest, the best of some tries.
func measureMaps(files fs.FS, atlas *journey.Atlas) error {
	worst := time.Duration(0)
	for _, e := range atlas.Story() {
		best := time.Hour
		for range 20 {
			from := time.Now()
			if _, err := level.Load(files, "maps/"+e.Name+".tmx"); err != nil {
				return err
			}
			best = min(best, time.Since(from))
		}
		worst = max(worst, best)
	}
	say("map_load_ms", float64(worst.Microseconds())/1000, "ms")
	return nil
}

// measureRules replays the autopilot's story until an hour of play has passed.
func measureRules(atlas *journey.Atlas) error {
	rec, err := replay.WalkStory(atlas, 1, func(replay.Walked) {})
	if err != nil {
		return err
	}
	took, ticks := time.Duration(0), 0
	for ticks < hour {
		j, err := journey.New(rec.Seed, rec.Start, atlas)
		if err != nil {
			return err
		}
		from := time.Now()
		for _, run := range rec.Runs {
			for range run.Ticks {
				if err := j.Step(run.Input); err != nil {
					return err
				}
				ticks++
			}
		}
		took += time.Since(from)
	}
	perTick := float64(took.Nanoseconds()) / float64(ticks)
	say("tick_ns", perTick, "ns")
	most, err := tickAllocs(atlas)
	if err != nil {
		return err
	}
	say("tick_allocs", most, "n")
	say("hour_replay_s", perTick*hour/1e9, "s")
	return nil
}

// tickAllocs is how many allocations a tick takes, on the average of the world where it takes most, in the second half
// of the autopilot's way through it: what has to grow has grown by then.
func tickAllocs(atlas *journey.Atlas) (float64, error) {
	most := 0.0
	for _, e := range atlas.Story() {
		j, err := journey.New(1, e.Name, atlas)
		if err != nil {
			return 0, err
		}
		w := j.World()
		inputs := way(w.Clone())
		for _, in := range inputs[:len(inputs)/2] {
			w.Step(in)
		}
		inputs = inputs[len(inputs)/2:]
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		for _, in := range inputs {
			w.Step(in)
		}
		runtime.ReadMemStats(&after)
		most = max(most, float64(after.Mallocs-before.Mallocs)/float64(len(inputs)))
	}
	return most, nil
}

// way is what the autopilot does until w is left.
func way(w *world.World) []world.Input {
	pilot := &replay.Pilot{}
	var inputs []world.Input
	for range hour {
		if _, left := w.Left(); left {
			break
		}
		in := pilot.Tick(w)
		inputs = append(inputs, in)
		w.Step(in)
	}
	return inputs
}
