package world

import "handhold/game/fixed"

// How near she comes who follows the other, in 1/256 px, and how many of the other's steps she stays behind: in grass
// she stays nearer.
const (
	followNear  = 20 * fixed.One
	followSteps = behind + 2
	grassNear   = 15 * fixed.One
	grassSteps  = behind - 3
)

// InGrass says whether who stands in grass as tall as she is.
func (w *World) InGrass(who Who) bool {
	return w.Here(who) && w.in(w.grass, w.Girls[who].At) != nil
}

// veiled says whether grass stands between the two: it is around one of them.
func (w *World) veiled() bool {
	return w.grass != 0 && (w.InGrass(Madoka) || w.InGrass(Homura))
}

// followsAt is how near she comes who follows the leader, in 1/256 px, and how many steps she stays behind.
func (w *World) followsAt() (near, steps int32) {
	if w.veiled() {
		return grassNear, grassSteps
	}
	return followNear, followSteps
}
