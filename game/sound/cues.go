package sound

import (
	"handhold/game/level"
	"handhold/game/sound/shelf"
	"handhold/game/view"
	"handhold/game/world"
)

// part is one sound of the answer to a cue.
type part struct {
	name  string // recording; empty: a note
	inst  instrument
	note  int // degree of the world's scale
	sung  int // MIDI note the recording has; it is moved to the nearest of the world's
	gain  float32
	ms    int     // after the cue
	vary  float64 // how much its pitch may differ, as a factor around 1
	speed float64 // of the recording; 0: as it was made
	room  float32 // how much goes into the room
}

// note is a part that is a note.
func note(i instrument, degree, ms int, gain float32) part {
	return part{inst: i, note: degree, ms: ms, gain: gain, room: 0.4}
}

// sound is a part that is a recording.
func sound(name string, gain float32) part {
	return part{name: name, gain: gain, vary: 0.04, room: 0.15}
}

// sung is a part that is a recording with a pitch.
func sung(name string, at int, gain float32) part {
	return part{name: name, sung: at, gain: gain, room: 0.2}
}

// later is p so many ms later.
func (p part) later(ms int) part {
	p.ms = ms
	return p
}

// at is p played so many times as fast.
func (p part) at(speed float64) part {
	p.speed = speed
	return p
}

// answers are the ways in which something may sound; they take turns.
type answers [][]part

// recipes says what every cue sounds like. A step and a landing add the material, and a thing its own sound; those are not
// here.
func recipes() []answers {
	all := make([]answers, view.Cues)
	set := func(k view.CueKind, turns ...[]part) { all[k] = turns }
	set(view.CueStep, []part{})
	set(view.CueThing, []part{})
	set(view.CueWhirl, []part{})
	set(view.CueTake, []part{sound("hands", 0.8), note(felt, 0, 60, 0.32), note(felt, 3, 84, 0.16), note(kalimba, 5, 110, 0.2), note(kalimba, 7, 230, 0.18),
		note(kalimba, 8, 350, 0.17), note(kalimba, 10, 500, 0.2), note(kalimba, 12, 690, 0.15), note(glass, 10, 900, 0.06),
		note(glass, 12, 1010, 0.05), note(glass, 13, 1100, 0.04), note(glass, 15, 1210, 0.03)})
	set(view.CueLetGo, []part{sound("cloth", 0.6), note(kalimba, 8, 90, 0.13), note(felt, 5, 400, 0.12)})
	set(view.CueTorn, []part{sound("tear", 0.9), note(felt, -1, 250, 0.22)})
	set(view.CueCall, []part{sung("call", 72, 0.5)})
	set(view.CueClap, []part{sung("clap", 79, 0.7)})
	set(view.CueSit, []part{sound("cloth", 0.7), sound("breath-out", 0.35).later(260)})
	set(view.CueStand, []part{sound("cloth", 0.75).at(1.12)})
	set(view.CueSleep, []part{sound("breath-out", 0.6), note(felt, 0, 500, 0.2), note(felt, 3, 900, 0.1), note(kalimba, 5, 1500, 0.07)})
	set(view.CueWake, []part{sound("breath-in", 0.45), note(kalimba, 5, 500, 0.11), note(kalimba, 7, 820, 0.1), note(kalimba, 8, 1140, 0.09)})
	set(view.CueSlip, []part{sound("slip", 0.8)})
	set(view.CueCatch, []part{sound("hands", 0.9), sound("cloth", 0.6), note(kalimba, 5, 40, 0.18), note(kalimba, 8, 120, 0.16)})
	set(view.CueFall, []part{sound("whoosh", 0.75)})
	set(view.CueLand, []part{sound("thud", 0.8)})
	set(view.CueSlide, []part{sound("slide", 0.6)})
	set(view.CueMend, []part{sound("stitch", 0.8), note(felt, 0, 200, 0.24), note(kalimba, 5, 450, 0.15), note(kalimba, 7, 700, 0.14),
		note(kalimba, 8, 950, 0.13), note(kalimba, 10, 1250, 0.16)})
	set(view.CueRefuse, []part{sound("refuse", 0.8)})
	set(view.CueTouch, []part{note(glass, 10, 0, 0.1)})
	set(view.CueSay, []part{sound("tick", 0.6), sound("tick", 0.4).later(110), sound("tick", 0.5).later(190)})
	set(view.CueFind, []part{note(kalimba, 10, 0, 0.16), note(kalimba, 12, 140, 0.15), note(kalimba, 13, 280, 0.14), note(glass, 15, 460, 0.08)})
	set(view.CueLay, []part{sound("pebble-1", 0.7)}, []part{sound("pebble-2", 0.7)})
	set(view.CueDay, []part{note(felt, 0, 0, 0.17), note(felt, 3, 40, 0.1)})
	set(view.CueCross, []part{sound("breath-in", 0.9)})
	set(view.CuePull, []part{sound("pull", 0.8)})
	set(view.CueLead, []part{sound("cloth", 0.4), note(kalimba, 7, 60, 0.13), note(kalimba, 8, 280, 0.13)})
	set(view.CueQuiet, []part{sung("shimmer", 72, 0.35)})
	set(view.CueWarn, []part{sung("warn", 41, 0.6)})
	set(view.CueColour, []part{sound("brush", 0.3), note(glass, 13, 60, 0.03)}, []part{sound("brush", 0.25).at(1.15)},
		[]part{sound("brush", 0.25).at(0.9), note(glass, 15, 90, 0.022)}, []part{sound("brush", 0.25)},
		[]part{sound("brush", 0.3).at(1.06), note(glass, 12, 40, 0.03), note(glass, 14, 190, 0.02)}, []part{sound("brush", 0.25).at(0.95)})
	set(view.CueTitle, []part{sound("page", 0.5), note(felt, 0, 300, 0.2), note(felt, 5, 340, 0.12)})
	set(view.CueWhisper, []part{sound("murmur-rise", 0.5)}, []part{sound("murmur-rise", 0.45).at(0.9)})
	return all
}

// things says what things sound like, by the name a map or the view has for them.
func things() map[string]answers {
	return map[string]answers{
		"tuft":      {{sound("rustle", 0.7)}, {sound("rustle", 0.6).at(1.12)}, {sound("rustle", 0.65).at(0.9)}},
		"ring":      {{sung("ring", 84, 0.5)}},
		"print":     {{note(glass, 10, 0, 0.1), note(glass, 12, 220, 0.07)}},
		"drip":      {{sung("drop-1", 81, 0.6), sung("drop-3", 88, 0.4).later(180)}, {sung("drop-2", 84, 0.6), sung("drop-1", 81, 0.4).later(150)}},
		"pebble":    {{sound("pebble-1", 0.7)}, {sound("pebble-2", 0.7)}},
		"pile":      {{sound("pebble-2", 0.7), sound("pebble-1", 0.5).later(120)}},
		"petal":     {{sound("rustle", 0.35).at(1.3), note(glass, 8, 90, 0.07), note(glass, 10, 230, 0.06), note(glass, 12, 390, 0.05)}},
		"shell":     {{sung("shell", 76, 0.8)}},
		"bell":      {{sung("bell", 79, 0.6)}},
		"lamp":      {{sound("lamp", 0.9), note(felt, 3, 120, 0.1)}},
		"paper":     {{sound("page", 0.8)}, {sound("page", 0.7).at(1.15)}},
		"glasses":   {{sound("tick", 0.6), note(glass, 13, 20, 0.09), note(glass, 15, 170, 0.07)}},
		"ticking":   {{sound("tick", 0.4).at(0.7)}, {sound("tick", 0.35).at(0.8)}},
		"door":      {{sound("door", 0.8)}},
		"piano":     {{sung("piano", 48, 0.6)}},
		"swing":     {{sound("swing", 0.7)}},
		"tram":      {{sung("tram", 81, 0.5)}},
		"axe":       {{sound("axe-1", 0.8)}, {sound("axe-2", 0.8)}, {sound("axe-3", 0.8)}},
		"crash":     {{sound("crash", 0.9)}},
		"splash":    {{sound("splash", 0.7)}},
		"thunder":   {{sound("thunder", 0.6)}, {sound("thunder", 0.5).at(0.85)}},
		"knock":     {{sound("knock", 0.8)}, {sound("knock", 0.75).at(0.94)}},
		"creak":     {{sound("giving", 0.8)}},
		"lift":      {{sound("lifted", 0.8), sound("breath-out", 0.5).later(200)}},
		"squelch":   {{sound("squelch-1", 0.7)}, {sound("squelch-2", 0.7)}},
		"plop":      {{sound("plop", 0.8)}},
		"bubble":    {{sung("bubble-1", 69, 0.5)}, {sung("bubble-2", 74, 0.5)}},
		"clock":     {{sound("wound", 0.7)}},
		"clockwork": {{sound("clockwork", 0.6)}},
		"kettle":    {{sound("kettle", 0.7)}},
		"tap":       {{sound("tap", 0.7)}},
		"phone":     {{sung("telephone", 84, 0.5)}},
		"chime":     {{sung("chime", 84, 0.5)}},
		"drum":      {{sung("drum", 48, 0.7)}, {sung("drum", 48, 0.6), sung("drum", 48, 0.4).later(260)}},
		"frog":      {{sound("frog-1", 0.6)}, {sound("frog-2", 0.6)}},
		"book":      {{sound("page", 0.8), sound("page", 0.5).at(0.9).later(420)}},
		"cup":       {{note(glass, 8, 0, 0.1), sound("tick", 0.5)}, {note(glass, 10, 0, 0.09), sound("tick", 0.5)}},
		"bed":       {{sound("cloth", 0.8), sound("breath-out", 0.3).later(200)}},
		"leaf":      {{sound("rustle", 0.5).at(0.8)}, {sound("rustle", 0.45).at(1.2)}},
		"hum":       {{sung("hum", 67, 0.5)}},
		"in":        {{sound("breath-in", 0.35).at(0.8)}},
		"out":       {{sound("breath-out", 0.4).at(0.75)}},
	}
}

// scratched is what a cue to lay sounds like where a line is scratched.
func scratched() answers {
	return answers{{sound("scratch-1", 0.6)}, {sound("scratch-2", 0.6)}}
}

// arrival is the next world's first chord, after the breath that was held is let out.
func arrival() []part {
	return []part{sound("breath-out", 0.25), note(felt, 0, 60, 0.22), note(felt, 3, 110, 0.1), note(kalimba, 3, 180, 0.09), note(kalimba, 5, 320, 0.12),
		note(kalimba, 7, 480, 0.11), note(kalimba, 8, 660, 0.08), note(kalimba, 10, 900, 0.1)}
}

// A hazard that is said again within goesOn ticks is still the same one, and is heard again after insists.
const (
	goesOn  = 150
	insists = 20 * world.TPS
)

// seldom is how many ticks pass at least between two cues of a kind.
func seldom(k view.CueKind) int64 {
	switch k {
	case view.CueStep, view.CueTouch, view.CueThing:
		return 0
	case view.CueSlide:
		return 40
	}
	return 6
}

// feet is which pair of feet somebody has.
func feet(who uint8) int {
	if world.Who(who) == world.Homura {
		return 1
	}
	return 0
}

// material is what a cue's ground is made of; where there is none, or one that is not known, it is stone.
func material(n int) level.Material {
	if n <= int(level.None) || n > int(level.Paper) {
		return level.Stone
	}
	return level.Material(n)
}

// body is the MIDI note of a material's lowest tone, or 0 where it has none.
func body(m level.Material) int {
	switch m {
	case level.Stone:
		return 79
	case level.Wood:
		return 64
	case level.Ice, level.Metal:
		return 74
	case level.Clay:
		return 55
	case level.Paper:
		return 69
	}
	return 0
}

// stepTakes is every take of a step, by feet, material and take.
type stepTakes [2][level.Paper + 1][shelf.Takes]id

// steps finds them.
func steps(l *library) *stepTakes {
	all := &stepTakes{}
	for f, name := range shelf.Feet() {
		for _, m := range shelf.Materials() {
			for t := range shelf.Takes {
				all[f][m][t] = l.of(shelf.StepName(name, m, t))
			}
		}
	}
	return all
}
