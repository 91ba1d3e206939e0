package menu

import (
	"strconv"
	"strings"
)

// Page is the screen on top, ready to be drawn.
type Page struct {
	Title   bool   // it lies over the title: the game's name is lettered large above it
	Heading string // empty for none
	Lines   []Line
	Chosen  int // index of the chosen line
}

// Line is one line of a page.
type Line struct {
	Text  string
	Value string // what stands behind it; empty for nothing
	Level int    // of a slider, 0 to 10; -1 for none
	Dim   bool   // it cannot be chosen
}

// Page is the screen on top in words; text is the words of a key.
func (m *Menu) Page(text func(key string) string) Page {
	at := m.top()
	p := Page{Title: at.screen == title, Chosen: at.chosen}
	if key := m.heading(); key != "" {
		p.Heading = text(key)
	}
	for _, l := range m.lines() {
		out := Line{Text: text(l.key), Value: l.named, Level: l.level, Dim: !l.live()}
		if l.value != "" {
			out.Value = text(l.value)
		}
		if l.slot > 0 {
			out.Text = strconv.Itoa(l.slot) + "  " + out.Text
			if s := m.facts.Slots[l.slot-1]; s.State == Kept {
				out.Value = strings.Replace(text("menu.day"), "#", strconv.Itoa(s.Day), 1)
			}
		}
		p.Lines = append(p.Lines, out)
	}
	return p
}

// heading is the words key of the heading of the screen on top.
func (m *Menu) heading() string {
	switch m.top().screen {
	case pause:
		return "menu.pause"
	case settings:
		return "menu.settings"
	case journeys, journey:
		return "menu.journeys"
	case newJourney:
		return "menu.where"
	case confirmBegin:
		return "menu.sure-begin"
	case confirmErase:
		return "menu.sure-erase"
	}
	return ""
}

// Words are all keys of words the menu uses besides the titles of worlds.
func Words() []string {
	return []string{
		"menu.always-held", "menu.back", "menu.begin", "menu.begin-anew", "menu.captions", "menu.continue", "menu.day", "menu.empty", "menu.erase",
		"menu.fullscreen", "menu.hints", "menu.journeys", "menu.language", "menu.later", "menu.lost", "menu.no", "menu.off", "menu.on", "menu.pause", "menu.quit",
		"menu.resume", "menu.settings", "menu.sure-begin", "menu.sure-erase", "menu.text-1", "menu.text-2", "menu.text-size",
		"menu.to-title", "menu.volume", "menu.where", "menu.whispers", "menu.yes-begin", "menu.yes-erase",
	}
}
