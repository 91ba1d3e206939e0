package world

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// How a path wears in: the more days they have stayed, the deeper, of 255.
const (
	wornEach = 36 // by each day so much at most
	wornDays = 6  // and no deeper after so many
	wornStep = 24 // by each step
)

// wear lets a step at p wear the ground there, where they have stayed for days.
func (w *World) wear(p fixed.Point, m level.Material) {
	switch m {
	case level.Sand, level.Grass, level.Snow, level.Leaves, level.Mud, level.Clay:
	default:
		return
	}
	if w.Days == 0 {
		return
	}
	if w.Worn.Cells == nil {
		w.Worn = NewMemory(w.level.Width, w.level.Height)
	}
	most := min(w.Days, wornDays) * wornEach
	x, y := p.X/(CellPx*fixed.One), p.Y/(CellPx*fixed.One)
	w.Worn.tread(x, y, wornStep, most)
	for _, d := range [...]fixed.Point{{X: 1}, {X: -1}, {Y: 1}, {Y: -1}} {
		w.Worn.tread(x+d.X, y+d.Y, wornStep/2, most*2/3)
	}
}

// like says whether m and o are of maps of the same size.
func (m *Memory) like(o *Memory) bool {
	return m.W == o.W && m.H == o.H && len(m.Cells) == len(o.Cells)
}

// tread adds n to the cell x, y, up to most.
func (m *Memory) tread(x, y, n, most int32) {
	if x < 0 || y < 0 || x >= m.W || y >= m.H {
		return
	}
	c := &m.Cells[y*m.W+x]
	if have := int32(*c); have < most {
		now := min(have+n, most)
		*c = uint8(now)
		m.Sum += int64(now - have)
	}
}
