package replay_test

import (
	"io/fs"
	"os"
	"strings"
	"testing"

	"handhold/game/level"
	"handhold/game/replay"
)

// TestAWalkThatFailsSaysWhereItStopped walks a map in which a wall stands before the border.
func TestAWalkThatFailsSaysWhereItStopped(t *testing.T) {
	files := level.Mount(map[string]fs.FS{"maps": os.DirFS("../level/testdata/broken")})
	l, err := level.Load(files, "maps/border-walled-off.tmx")
	if err != nil {
		t.Fatal(err)
	}
	atlas := builtIn(t)
	atlas.Add(l)
	r, _, err := replay.WalkMap(atlas, l.Name, 1)
	if err != nil || r.OK {
		t.Fatalf("%v %v", r, err)
	}
	line := r.String()
	t.Log(line)
	for _, part := range []string{
		`border-walled-off FAILED ticks=72000 borders= (the Border 11 "gate" was not crossed: madoka `,
		" (tile ", "; homura ", "; on the way to ", "; no safe way leads to the border from there", "; nearest is the ",
	} {
		if !strings.Contains(line, part) {
			t.Errorf("it lacks %q: %s", part, line)
		}
	}
	if strings.Count(line, "\n") > 0 {
		t.Errorf("it is no line: %q", line)
	}
}
