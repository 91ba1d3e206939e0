package fixed

// Dir is one of eight directions, clockwise from east.
type Dir uint8

// The eight directions.
const (
	East Dir = iota
	SouthEast
	South
	SouthWest
	West
	NorthWest
	North
	NorthEast
)

var units = [8]Point{
	{256, 0}, {181, 181}, {0, 256}, {-181, 181},
	{-256, 0}, {-181, -181}, {0, -256}, {181, -181},
}

var dirNames = [8]string{"right", "down-right", "down", "down-left", "left", "up-left", "up", "up-right"}

// Unit is the direction as a movement of one pixel.
func (d Dir) Unit() Point { return units[d&7] }

// Opposite is the direction behind d.
func (d Dir) Opposite() Dir { return (d + 4) & 7 }

// String is the direction's name as maps and state lines spell it.
func (d Dir) String() string { return dirNames[d&7] }

// ParseDir is the direction called name, and whether there is one.
func ParseDir(name string) (Dir, bool) {
	for i, n := range dirNames {
		if n == name {
			return Dir(i), true
		}
	}
	return 0, false
}

// Facing is the direction v points to; the zero vector keeps old.
func Facing(v Point, old Dir) Dir {
	if v == (Point{}) {
		return old
	}
	best, at := int64(-1<<62), old
	for i := range units {
		if d := v.Dot(units[i]); d > best {
			best, at = d, Dir(i)
		}
	}
	return at
}

// Sin is the sine of a full turn's a/1024th, times 256 (a quadratic through the
// quarter's ends, exact at them, at most 5 % off between; enough for motion that is only seen).
func Sin(a int32) int32 {
	a &= 1023
	s := int32(1)
	if a >= 512 {
		a, s = a-512, -1
	}
	return s * (a * (512 - a)) >> 8
}
