package app

import "handhold/game/menu"

// firstLanguage is the tag of the language a start begins in: the one that is asked for, or that was set, or the system's.
func (g *game) firstLanguage() string {
	for _, tag := range [...]string{g.options.Language, g.settings.Language} {
		if tag != "" && g.options.Words.Has(tag) {
			return tag
		}
	}
	return g.options.Words.Match(systemLanguages()...)
}

// speak makes the language with that tag the one that is spoken, in the picture too.
func (g *game) speak(tag string) {
	g.spoken, g.book = tag, g.options.Words.Book(tag)
	if g.walk != nil {
		g.walk.view.Speak(g.book)
	}
}

// shownSettings are the settings as a menu shows them: with the language that is spoken.
func (g *game) shownSettings() menu.Settings {
	s := g.settings
	s.Language = g.spoken
	return s
}

// hearLanguage is the settings of a menu as they are kept; when another language was chosen there it is spoken from now on.
// Nobody has chosen the one a start began in.
func (g *game) hearLanguage(s menu.Settings) menu.Settings {
	if s.Language == g.spoken {
		s.Language = g.settings.Language
		return s
	}
	g.speak(s.Language)
	return s
}
