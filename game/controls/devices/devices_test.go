package devices

import (
	"strings"
	"testing"

	"handhold/game/controls"
)

func TestEverySourceIsKnown(t *testing.T) {
	for name, table := range map[string][]controls.Binding{"alone": controls.Alone(), "together": controls.Together()} {
		sources := controls.NewReader(table, 2).Sources()
		d, err := New(sources)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if got := len(d.Read()); got != len(sources) {
			t.Errorf("%s: %d values for %d sources", name, got, len(sources))
		}
	}
}

func TestUnknownSources(t *testing.T) {
	for _, s := range []controls.Source{"key Nothing", "pad Z", "pad3 A", "mouse Left", ""} {
		if _, err := New([]controls.Source{s}); err == nil || !strings.Contains(err.Error(), "binding") {
			t.Errorf("New(%q) = %v", s, err)
		}
	}
}
