package replay

import (
	"encoding/json"
	"math/big"

	"handhold/game/fixed"
	"handhold/game/journey"
	"handhold/game/world"
)

// state is the state line, in the order its fields are written.
type state struct {
	Tick    int64       `json:"tick"`
	World   string      `json:"world"`
	Link    string      `json:"link"`
	Lead    string      `json:"lead"`
	Day     int         `json:"day"`
	Hour    json.Number `json:"hour"`
	Whisper json.Number `json:"whisper"`
	Colour  json.Number `json:"colour"`
	Words   int         `json:"words"`
	Flags   []string    `json:"flags"`
	Madoka  girl        `json:"madoka"`
	Homura  girl        `json:"homura"`
	Ended   bool        `json:"ended,omitempty"`
}

type girl struct {
	X      json.Number `json:"x"`
	Y      json.Number `json:"y"`
	Facing string      `json:"facing"`
	Doing  string      `json:"doing"`
	Days   json.Number `json:"days"`
	Marks  int32       `json:"marks"`
	Here   bool        `json:"here"`
}

// StateLine is the journey as it is now, as one line of JSON.
func StateLine(j *journey.Journey) []byte {
	w := j.World()
	flags := w.Flags
	if flags == nil {
		flags = []string{}
	}
	line, err := json.Marshal(state{
		Tick:    j.Ticks,
		World:   j.Name,
		Link:    w.Link.String(),
		Lead:    w.Lead.String(),
		Day:     j.DaysGone(),
		Hour:    decimal(int64(w.Hour()), 60, 2),
		Whisper: decimal(int64(w.Whisper), 65536, 3),
		Colour:  decimal(int64(w.Colour.Fraction()), 1000, 3),
		Words:   j.Words,
		Flags:   flags,
		Madoka:  oneGirl(w, world.Madoka),
		Homura:  oneGirl(w, world.Homura),
		Ended:   j.Ended,
	})
	if err != nil {
		panic(err) // numbers and strings always marshal
	}
	return line
}

func oneGirl(w *world.World, who world.Who) girl {
	g := &w.Girls[who]
	return girl{
		X:      decimal(int64(g.At.X), fixed.One, 2),
		Y:      decimal(int64(g.At.Y), fixed.One, 2),
		Facing: g.Facing.String(),
		Doing:  g.Doing.String(),
		Days:   decimal(int64(g.Mend), world.MendDay, 1),
		Marks:  g.Marks,
		Here:   w.Here(who),
	}
}

// decimal is n/d with that many places, the same on every machine.
func decimal(n, d int64, places int) json.Number {
	return json.Number(big.NewRat(n, d).FloatString(places))
}
