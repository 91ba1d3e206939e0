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
	return part{inst: i, note: degree, ms: ms, gain: gain, room: 0.35}
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

// recipes says what every cue sounds like; where a kind has several rows, they take turns. A step and a landing add the
// material, which is not here.
func recipes() [][][]part {
	all := make([][][]part, view.CueWhisper+1)
	set := func(k view.CueKind, turns ...[]part) { all[k] = turns }
	set(view.CueStep, []part{})
	set(view.CueTake, []part{sound("hands", 0.8), note(felt, 0, 60, 0.34), note(kalimba, 5, 60, 0.2), note(kalimba, 7, 190, 0.18),
		note(kalimba, 8, 320, 0.17), note(kalimba, 10, 470, 0.2), note(glass, 12, 660, 0.07)})
	set(view.CueLetGo, []part{sound("cloth", 0.6), note(kalimba, 8, 90, 0.13), note(kalimba, 5, 330, 0.11)})
	set(view.CueTorn, []part{sound("tear", 0.9), note(felt, -1, 250, 0.22)})
	set(view.CueCall, []part{sung("call", 72, 0.5)})
	set(view.CueClap, []part{sound("clap", 0.75), note(glass, 10, 60, 0.06)})
	set(view.CueSit, []part{sound("cloth", 0.7), sound("breath-out", 0.35).later(260)})
	set(view.CueStand, []part{sound("cloth", 0.75).at(1.12)})
	set(view.CueSleep, []part{sound("breath-out", 0.6), note(felt, 0, 500, 0.2), note(kalimba, 2, 1100, 0.08)})
	set(view.CueWake, []part{sound("breath-in", 0.45), note(kalimba, 5, 500, 0.11), note(kalimba, 7, 820, 0.1)})
	set(view.CueSlip, []part{sound("slip", 0.8)})
	set(view.CueCatch, []part{sound("hands", 0.9), sound("cloth", 0.6), note(kalimba, 5, 40, 0.18), note(kalimba, 8, 120, 0.16)})
	set(view.CueFall, []part{sound("whoosh", 0.75)})
	set(view.CueLand, []part{sound("thud", 0.8)})
	set(view.CueSlide, []part{sound("slide", 0.6)})
	set(view.CueMend, []part{sound("stitch", 0.8), note(felt, 0, 200, 0.24), note(kalimba, 5, 450, 0.15), note(kalimba, 7, 700, 0.14),
		note(kalimba, 9, 950, 0.13), note(kalimba, 10, 1250, 0.16)})
	set(view.CueRefuse, []part{sound("refuse", 0.8)})
	set(view.CueTouch, []part{note(glass, 0, 0, 0.16)})
	set(view.CueSay, []part{sound("tick", 0.6), sound("tick", 0.4).later(110), sound("tick", 0.5).later(190)})
	set(view.CueFind, []part{note(kalimba, 10, 0, 0.16), note(kalimba, 12, 140, 0.15), note(kalimba, 14, 280, 0.14), note(glass, 15, 460, 0.1)})
	set(view.CueLay, []part{sound("pebble-1", 0.7)}, []part{sound("pebble-2", 0.7)})
	set(view.CueDay, []part{note(felt, 0, 0, 0.17), note(felt, 3, 40, 0.1)})
	set(view.CueCross, []part{sound("breath-in", 0.9)})
	set(view.CuePull, []part{sound("pull", 0.8)})
	set(view.CueLead, []part{sound("cloth", 0.4), note(kalimba, 7, 60, 0.13), note(kalimba, 8, 280, 0.13)})
	set(view.CueQuiet, []part{sung("shimmer", 72, 0.35)})
	set(view.CueWarn, []part{sung("warn", 41, 0.6)})
	set(view.CueColour, []part{sound("brush", 0.35)}, []part{sound("brush", 0.3).at(1.15)}, []part{sound("brush", 0.3).at(0.9)})
	set(view.CueTitle, []part{sound("page", 0.5), note(felt, 0, 300, 0.22), note(felt, 5, 340, 0.12)})
	set(view.CueWhisper, []part{sound("murmur-rise", 0.5)}, []part{sound("murmur-rise", 0.45).at(0.9)})
	return all
}

// scratched is what a cue to lay sounds like where a line is scratched.
func scratched() [][]part {
	return [][]part{{sound("scratch-1", 0.6)}, {sound("scratch-2", 0.6)}}
}

// arrival is the next world's first chord.
func arrival() []part {
	return []part{note(felt, 0, 0, 0.3), note(kalimba, 3, 30, 0.13), note(kalimba, 5, 160, 0.16), note(kalimba, 7, 320, 0.14), note(kalimba, 10, 560, 0.12)}
}

// feet is which pair of feet somebody has.
func feet(who uint8) string {
	if world.Who(who) == world.Homura {
		return "calm"
	}
	return "light"
}

// material is what a cue's ground is made of; where there is none, or one that is not known, it is stone.
func material(n int) level.Material {
	if n <= int(level.None) || n > int(level.Paper) {
		return level.Stone
	}
	return level.Material(n)
}

// steps is every take of a step, by feet, material and take.
func steps(l *library) map[string][level.Paper + 1][shelf.Takes]id {
	all := map[string][level.Paper + 1][shelf.Takes]id{}
	for _, f := range [...]string{"light", "calm"} {
		var takes [level.Paper + 1][shelf.Takes]id
		for _, m := range shelf.Materials() {
			for t := range shelf.Takes {
				takes[m][t] = l.of(shelf.StepName(f, m, t))
			}
		}
		all[f] = takes
	}
	return all
}
