package world

// TPS is how many ticks a second has.
const TPS = 60

// DayTicks is how long a day is: ten minutes.
const DayTicks = 10 * 60 * TPS

// sleepPace is how far the clock goes in a tick while they sleep.
const sleepPace = DayTicks / 720

// skyPace is the most the clock goes in a tick while somebody mends: days that fly past must not flash.
const skyPace = DayTicks / 150

// morning is the tick of the day at which sleepers wake: half past six.
const morning = DayTicks * 13 / 48

// Hour is the minute of the day, 0–1439.
func (s *State) Hour() int { return int(int64(s.Clock) * 1440 / DayTicks) }

// passTime moves the day on by one tick, or by many while days are slept, mended or waited through.
func (w *World) passTime() {
	step := int32(0)
	if w.level.Flows {
		step = 1
	}
	if pace, on := w.nightStep(); on {
		step = pace
	} else {
		step = max(step, w.skies())
	}
	w.Clock += step
	if w.Clock >= DayTicks {
		w.Clock -= DayTicks
		w.Days++
		w.growPile()
		w.carryAside()
		w.emit(Event{Kind: DayPassed, Who: w.Lead, At: w.Girls[w.Lead].At, N: w.Days})
	}
}

// skies is how fast the days pass where nobody is doing anything but staying.
func (w *World) skies() int32 {
	fast := int32(0)
	for i := range w.Girls {
		switch g := &w.Girls[i]; g.Doing {
		case Lying, Mending:
			fast = max(fast, min(w.mendRate(Who(i))*mendClock, skyPace))
		case Pinned:
			fast = max(fast, pinClock)
		case Sleeping:
			if !w.asleep(Who(i)) {
				fast = max(fast, sleepPace)
			}
		}
	}
	fast = max(fast, w.departRate())
	if w.Waits() {
		fast = max(fast, min((w.Still-waitsFrom)/20, 40))
	}
	return fast
}

// waitsFrom is after how many ticks of sitting or standing alone the days begin to go by, ever faster.
const waitsFrom = 10 * TPS

// Waits says whether the leader sits or stands alone in a world, waiting, while days go by.
func (w *World) Waits() bool {
	d := w.Girls[w.Lead].Doing
	return w.Girls[w.Lead.Other()].Doing == Lost && (d == Sitting || d == Standing || d == Curled) && w.Still > waitsFrom
}
