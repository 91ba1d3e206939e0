package app

import (
	"encoding/json"
	"errors"
	"fmt"

	"handhold/game/journey"
	"handhold/game/menu"
	"handhold/game/store"
	"handhold/game/words"
)

// keeper keeps journeys and settings.
type keeper struct {
	store     *store.Store
	atlas     *journey.Atlas
	languages []words.Language
	notice    func(string)
	told      map[string]bool
}

// newKeeper is a keeper on a store.
func newKeeper(s *store.Store, atlas *journey.Atlas, languages []words.Language, notice func(string)) *keeper {
	return &keeper{store: s, atlas: atlas, languages: languages, notice: notice, told: map[string]bool{}}
}

// shelf is the store's name of a slot, 0 to 5.
func shelf(slot int) string { return fmt.Sprintf("slot%d", slot+1) }

// settingsShelf is the store's name of the settings.
const settingsShelf = "settings"

// save keeps a journey in a slot and says whether it is safe there. When it is not, a notice says so once, and the game
// goes on.
func (k *keeper) save(slot int, j *journey.Journey) bool {
	data, err := json.Marshal(j.Save())
	if err == nil {
		err = k.store.Save(shelf(slot), data)
	}
	if err != nil {
		k.say(err)
		return false
	}
	k.say(k.store.Retry()) // there is room again: what could not be kept before may be kept now
	return true
}

// restore is the journey in a slot.
func (k *keeper) restore(slot int) (*journey.Journey, error) {
	data, err := k.store.Load(shelf(slot))
	if err != nil {
		return nil, err
	}
	var s journey.Save
	if err := json.Unmarshal(data, &s); err != nil {
		return nil, fmt.Errorf("%s: it is no journey: %w", shelf(slot), err)
	}
	j, err := journey.Restore(s, k.atlas)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", shelf(slot), err)
	}
	return j, nil
}

// erase empties a slot.
func (k *keeper) erase(slot int) { k.say(k.store.Erase(shelf(slot))) }

// glance is the little of a save that the menu shows; the world itself is restored only when it is entered.
type glance struct {
	Version int
	Carried struct {
		Name string
		Days int
	}
	World struct{ Days int }
}

// look is what the menu says about a slot.
func (k *keeper) look(slot int) menu.Slot {
	data, err := k.store.Load(shelf(slot))
	if errors.Is(err, store.ErrNone) {
		return menu.Slot{}
	}
	var g glance
	if err == nil {
		err = json.Unmarshal(data, &g)
	}
	switch {
	case errors.Is(err, store.ErrLater):
		k.say(err)
		return menu.Slot{State: menu.Later}
	case err != nil:
		k.say(err)
		return menu.Slot{State: menu.Lost}
	}
	return menu.Slot{State: menu.Kept, Title: k.title(g.Carried.Name), Day: g.Carried.Days + g.World.Days + 1}
}

// facts is what the menu has to know.
func (k *keeper) facts(last int) menu.Facts {
	f := menu.Facts{Last: last, Web: inBrowser, Languages: k.languages}
	for i := range f.Slots {
		f.Slots[i] = k.look(i)
	}
	return f
}

// title is the words key of a world's title; a map outside the story goes by its name.
func (k *keeper) title(name string) string {
	for _, e := range k.atlas.Story() {
		if e.Name == name {
			return e.Title
		}
	}
	return name
}

// settings are the settings that were kept, or those of a first start.
func (k *keeper) settings() menu.Settings {
	s := menu.Defaults()
	data, err := k.store.Load(settingsShelf)
	if err == nil {
		err = json.Unmarshal(data, &s)
	}
	if err != nil && !errors.Is(err, store.ErrNone) {
		k.say(err)
	}
	return s.Valid()
}

// saveSettings keeps the settings.
func (k *keeper) saveSettings(s menu.Settings) {
	data, err := json.Marshal(s)
	if err == nil {
		err = k.store.Save(settingsShelf, data)
	}
	k.say(err)
}

// say gives a notice of an error, once.
func (k *keeper) say(err error) {
	if err == nil || k.told[err.Error()] {
		return
	}
	k.told[err.Error()] = true
	k.notice(err.Error())
}
