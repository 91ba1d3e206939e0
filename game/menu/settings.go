package menu

import (
	"slices"

	"handhold/game/words"
)

// Settings is what a player can set; kept between journeys.
type Settings struct {
	Volume     int  `json:"volume"`     // 0 to 10
	Whispers   int  `json:"whispers"`   // 0 to 10: how much of the doubting voices is seen and heard
	AlwaysHeld bool `json:"alwaysHeld"` // they take hands by themselves
	TextSize   int  `json:"textSize"`   // 1 or 2
	Captions   bool `json:"captions"`   // what is heard is written too
	NoHints    bool `json:"noHints"`    // nobody shows the way, and no keys are drawn
	Fullscreen bool `json:"fullscreen"`
	Last       int  `json:"last"` // the slot that was played last, 0 to 5

	Language string `json:"language"` // tag of the language; empty: the system's
}

// full is the end of a slider.
const full = 10

// Defaults are the settings of a first start.
func Defaults() Settings { return Settings{Volume: 7, Whispers: full, TextSize: 1} }

// Valid is s with everything that makes no sense brought back to what does.
func (s Settings) Valid() Settings {
	s.Volume = max(0, min(full, s.Volume))
	s.Whispers = max(0, min(full, s.Whispers))
	s.TextSize = max(1, min(2, s.TextSize))
	s.Last = max(0, min(Slots-1, s.Last))
	return s
}

// setter changes a setting by one step; round says whether it goes from the end back to the beginning.
type setter func(s *Settings, by int, round bool)

// settingLines are the lines of all settings.
func (m *Menu) settingLines() []line {
	s := m.settings
	lines := []line{
		{key: "menu.volume", level: s.Volume, set: func(s *Settings, by int, round bool) { s.Volume = slide(s.Volume, by, round) }},
		{key: "menu.whispers", level: s.Whispers, set: func(s *Settings, by int, round bool) { s.Whispers = slide(s.Whispers, by, round) }},
		{key: "menu.always-held", level: noLevel, value: onOff(s.AlwaysHeld), set: func(s *Settings, _ int, _ bool) { s.AlwaysHeld = !s.AlwaysHeld }},
		{key: "menu.text-size", level: noLevel, value: [...]string{"menu.text-1", "menu.text-2"}[s.TextSize-1], set: func(s *Settings, _ int, _ bool) { s.TextSize = 3 - s.TextSize }},
	}
	if at := m.facts.spoken(s.Language); at >= 0 {
		lines = append(lines, line{key: "menu.language", level: noLevel, named: m.facts.Languages[at].Name, set: func(s *Settings, by int, _ bool) {
			n := len(m.facts.Languages)
			s.Language = m.facts.Languages[(at+by+n)%n].Tag
		}})
	}
	lines = append(lines, line{key: "menu.captions", level: noLevel, value: onOff(s.Captions), set: func(s *Settings, _ int, _ bool) { s.Captions = !s.Captions }})
	lines = append(lines, line{key: "menu.hints", level: noLevel, value: onOff(!s.NoHints), set: func(s *Settings, _ int, _ bool) { s.NoHints = !s.NoHints }})
	if !m.facts.Web {
		lines = append(lines, line{key: "menu.fullscreen", level: noLevel, value: onOff(s.Fullscreen), set: func(s *Settings, _ int, _ bool) { s.Fullscreen = !s.Fullscreen }})
	}
	return slices.Clip(lines)
}

// spoken is which of the languages a setting names; -1 for none.
func (f *Facts) spoken(tag string) int {
	return slices.IndexFunc(f.Languages, func(l words.Language) bool { return l.Tag == tag })
}

// slide moves a slider; round jumps from its end to its beginning.
func slide(v, by int, round bool) int {
	if v += by; v > full && round {
		return 0
	}
	return max(0, min(full, v))
}

func onOff(on bool) string {
	if on {
		return "menu.on"
	}
	return "menu.off"
}
