package menu

// line is one line of a screen.
type line struct {
	key   string // words key
	value string // words key of what stands behind it; empty for nothing
	named string // what stands behind it if that is no text of a book; empty for nothing
	level int    // of a slider, 0 to 10; noLevel for none
	slot  int    // the slot it is about, from 1; 0 for none
	do    func(*Menu) Intent
	set   setter
}

// live says whether the line can be chosen.
func (l line) live() bool { return l.do != nil || l.set != nil }

// noLevel is the level of a line that is no slider.
const noLevel = -1

// says is a line that does something.
func says(key string, do func(*Menu) Intent) line { return line{key: key, level: noLevel, do: do} }

// wants is a line that ends in an intent.
func wants(key string, k Kind, slot int) line {
	return says(key, func(*Menu) Intent { return Intent{k, slot} })
}

// opens is a line that opens a screen.
func opens(key string, s screen, slot, chosen int) line {
	return says(key, func(m *Menu) Intent { return m.push(s, slot, chosen) })
}

// goesBack is the line that closes the screen.
func goesBack(key string) line { return says(key, (*Menu).back) }

// lines are the lines of the screen on top; at least one of them can be chosen.
func (m *Menu) lines() []line {
	at := *m.top()
	switch at.screen {
	case title:
		return m.titleLines()
	case pause:
		lines := append([]line{wants("menu.resume", Resume, 0)}, m.settingLines()...)
		lines = append(lines, wants("menu.to-title", ToTitle, 0))
		if !m.facts.Web {
			lines = append(lines, wants("menu.quit", Quit, 0))
		}
		return lines
	case settings:
		return append(m.settingLines(), goesBack("menu.back"))
	case journeys, newJourney:
		return m.slotLines(at.screen)
	case journey:
		if m.facts.Slots[at.slot].State == Lost {
			return []line{opens("menu.begin-anew", confirmBegin, at.slot, 1), goesBack("menu.back")}
		}
		return []line{
			wants("menu.continue", Continue, at.slot), opens("menu.begin-anew", confirmBegin, at.slot, 1),
			opens("menu.erase", confirmErase, at.slot, 1), goesBack("menu.back"),
		}
	case confirmBegin:
		return []line{wants("menu.yes-begin", Begin, at.slot), goesBack("menu.no")}
	default:
		return []line{
			says("menu.yes-erase", func(m *Menu) Intent { m.pop(); return Intent{Erase, at.slot} }),
			goesBack("menu.no"),
		}
	}
}

// titleLines are the lines under the title: what can be continued comes first.
func (m *Menu) titleLines() []line {
	var lines []line
	kept, free := false, -1
	for i, s := range m.facts.Slots {
		kept = kept || s.State != Empty
		if s.State == Empty && free < 0 {
			free = i
		}
	}
	if m.facts.Slots[m.facts.Last].State == Kept {
		lines = append(lines, wants("menu.continue", Continue, m.facts.Last))
	}
	if free >= 0 {
		lines = append(lines, wants("menu.begin", Begin, free))
	} else {
		lines = append(lines, opens("menu.begin", newJourney, 0, m.facts.Last))
	}
	if kept {
		lines = append(lines, opens("menu.journeys", journeys, 0, m.facts.Last))
	}
	lines = append(lines, opens("menu.settings", settings, 0, 0))
	if !m.facts.Web {
		lines = append(lines, wants("menu.quit", Quit, 0))
	}
	return lines
}

// slotLines are the six slots. A journey of a later version can be seen, and nothing else.
func (m *Menu) slotLines(s screen) []line {
	var lines []line
	for i, slot := range m.facts.Slots {
		l := line{level: noLevel, slot: i + 1}
		switch slot.State {
		case Empty:
			l.key = "menu.empty"
			l.do = func(*Menu) Intent { return Intent{Begin, i} }
		case Kept:
			l.key = slot.Title
		case Later:
			l.key = "menu.later"
		case Lost:
			l.key = "menu.lost"
		}
		if slot.State == Kept || slot.State == Lost {
			l.do = func(m *Menu) Intent {
				if s == newJourney {
					return m.push(confirmBegin, i, 1)
				}
				return m.push(journey, i, 0)
			}
		}
		lines = append(lines, l)
	}
	return append(lines, goesBack("menu.back"))
}
