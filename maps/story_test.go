package maps

import (
	"fmt"
	"strings"
	"testing"

	"handhold/game/journey"
)

// TestMadeOrder holds that story.txt says what the maps themselves say: the worlds of the story in their order.
func TestMadeOrder(t *testing.T) {
	atlas, err := journey.NewAtlas(files())
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	b.WriteString("# Made by go generate ./maps: row, map and title of every world of the story.\n")
	for _, e := range atlas.Story() {
		fmt.Fprintf(&b, "%s %s %s\n", e.Row, e.Name, e.Title)
	}
	compare(t, "story.txt", []byte(b.String()))
}
