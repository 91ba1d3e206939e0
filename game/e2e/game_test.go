package e2e_test

import (
	"image"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/journey"
	"handhold/game/world"
)

// TestTheFirstStartIsTheFirstWorld: no menu, no title, no question; the world goes on, and what is pressed first is done
// in it. Nothing is saved before.
func TestTheFirstStartIsTheFirstWorld(t *testing.T) {
	home := t.TempDir()
	g := play(t, setting{home: home})
	g.ticks(60)
	early := g.picture()
	g.ticks(180)
	if n := colours(early); n < 200 {
		t.Errorf("the first picture has %d colours: that is no world", n)
	}
	if same(early, g.picture()) {
		t.Error("nothing moves in the first picture")
	}
	if saves(t, home) != 0 {
		t.Error("a journey is saved that nobody has begun")
	}
	from := g.now()
	if from.World != "01-corridor" {
		t.Errorf("it begins in %s", from.World)
	}
	g.hold(60, ebiten.KeyD)
	g.until(5, "the first key walks", func(s state) bool { return s.Tick > from.Tick && s.Madoka.X > from.Madoka.X+20 })
	if saves(t, home) == 0 {
		t.Error("the beginning is not saved")
	}
}

// TestColourComesBackWhereTheyWalkHandInHand walks the same way twice, hand in hand and not, and compares the pictures.
func TestColourComesBackWhereTheyWalkHandInHand(t *testing.T) {
	record := filepath.Join(t.TempDir(), "walk.journey")
	with, alone := newWalker(t, "-record", record), newWalker(t)
	with.press(ebiten.KeySpace)
	alone.stand(alone.g, 40)
	if with.m.j.World().Link != world.LinkHeld {
		t.Fatalf("they do not hold hands: %s", with.m.j.World().Link)
	}
	for _, w := range []*walker{with, alone} {
		w.stand(w.g, 300, ebiten.KeyD)
	}
	came := int(with.m.j.World().Girls[0].At.X-with.start.X) / 256
	if came < 150 {
		t.Fatalf("they came only %d px far", came)
	}
	// The colour that ran out as they took hands dries, and the picture comes to rest.
	for _, w := range []*walker{with, alone} {
		w.stand(w.g, 420)
	}
	// Where they came along, behind them on the left; and a strip at the edge, where they never were. A px of the world
	// is two of the window, in whose middle they are.
	path, far := image.Rect(640-2*came, 310, 640-came, 430), image.Rect(60, 20, 1200, 90)
	kept, bare := saturation(with.g.picture(), path), saturation(alone.g.picture(), path)
	if kept < bare*1.25 {
		t.Errorf("the path they walked hand in hand has a saturation of %.3f, and of %.3f where they did not", kept, bare)
	}
	if a, b := saturation(with.g.picture(), far), saturation(alone.g.picture(), far); a > b*1.1 {
		t.Errorf("where they never were the saturation is %.3f, and should be %.3f", a, b)
	}
	with.press(ebiten.KeySpace)
	with.stand(with.g, 300)
	if with.m.j.World().Joined {
		t.Fatal("they still hold hands")
	}
	if after := saturation(with.g.picture(), path); after < kept*0.85 {
		t.Errorf("after letting go the saturation falls from %.3f to %.3f", kept, after)
	}
	with.m.agree(with.g)
	with.g.press(ebiten.KeyEscape) // saves what was recorded
	checkReplay(t, record, with.m.lines)
}

// TestAFallIsMendedAndTheBorderCrossed plays the ravine's world from its beginning into the next one.
func TestAFallIsMendedAndTheBorderCrossed(t *testing.T) {
	g := play(t, setting{args: []string{"-map", "12-ravine", "-seed", "1"}})
	m := mirrorOf(t, "12-ravine", 1)
	fallen := world.Madoka
	doing := func(d world.Doing) func(*world.World) bool {
		return func(w *world.World) bool {
			for i := range w.Girls {
				if w.Girls[i].Doing == d {
					fallen = world.Who(i)
					return true
				}
			}
			return false
		}
	}
	m.follow(g, 120, "someone falls", doing(world.Falling))
	marks := m.j.World().Girls[fallen].Marks
	before := g.picture()
	m.follow(g, 10, "she lies hurt", doing(world.Lying))
	if same(before, g.picture()) {
		t.Error("a fall cannot be seen")
	}
	hurt := fallen
	m.wait(g, 120, "the other comes and sits down by her", func(w *world.World) bool {
		return w.Girls[hurt].Doing == world.Mending && w.Girls[1-hurt].Doing == world.Tending
	})
	g.picture()
	m.wait(g, 60, "she stands, one mark more", func(w *world.World) bool {
		return !w.Girls[hurt].Doing.Hurt() && w.Girls[hurt].Marks == marks+1
	})
	m.follow(g, 120, "the border is crossed", func(*world.World) bool { return m.j.Name != "12-ravine" })
	m.stand(g, 120)
	m.agree(g)
	if s := g.now(); s.World != "13-evening" || s.Madoka.Marks+s.Homura.Marks == 0 {
		t.Errorf("behind the border: %+v", s)
	}
	if n := colours(g.picture()); n < 200 {
		t.Errorf("the next world has %d colours", n)
	}
}

func TestThePauseHoldsTheWorldStill(t *testing.T) {
	w := newWalker(t)
	w.stand(w.g, 90, ebiten.KeyD)
	open := w.g.picture()
	w.g.hold(1, ebiten.KeyEscape)
	w.g.ticks(30)
	shut := w.g.picture()
	if same(open, shut) || dark(shut, shut.Rect) < dark(open, open.Rect)+500 {
		t.Error("the pause cannot be seen")
	}
	w.g.hold(200, ebiten.KeyD)
	w.g.ticks(5)
	w.m.agree(w.g)
	w.g.hold(1, ebiten.KeyEscape)
	w.stand(w.g, 90, ebiten.KeyS)
	w.stand(w.g, 60)
	w.m.agree(w.g)
}

// TestLosingTheJourneyIsHard ends the game in its menu, by a signal and by killing it, and goes on each time.
func TestLosingTheJourneyIsHard(t *testing.T) {
	home := t.TempDir()
	g := play(t, setting{home: home})
	g.ticks(60)
	g.press(ebiten.KeySpace)
	g.hold(150, ebiten.KeyD)
	left := g.until(2, "two seconds are played", func(s state) bool { return s.Tick >= 120 })
	g.press(ebiten.KeyEscape)
	g.press(ebiten.KeyW) // up from the first line is the last one: leave
	g.down(ebiten.KeyEnter)
	if code := g.quit(); code != 0 {
		t.Fatalf("leaving ends with %d\n%s", code, g.said)
	}

	g = play(t, setting{home: home})
	g.ticks(60)
	if s := g.states(); len(s) != 0 {
		t.Error("the journey goes on behind the title")
	}
	g.picture()
	g.press(ebiten.KeyEnter) // the first line of the title: go on
	s := g.until(3, "it goes on", func(s state) bool { return s.Tick > 0 })
	if s.Tick < left.Tick || s.Tick > left.Tick+300 || near(s.Madoka, left.Madoka) > 60 {
		t.Errorf("it goes on at tick %d, %+v; it was left after tick %d, %+v", s.Tick, s.Madoka, left.Tick, left.Madoka)
	}
	g.hold(120, ebiten.KeyS)
	left = g.now()
	must(t, g.cmd.Process.Signal(syscall.SIGTERM))
	if code := g.quit(); code != 0 {
		t.Errorf("a signal ends it with %d\n%s", code, g.said)
	}

	damage(t, home) // the newest save
	g = play(t, setting{home: home})
	g.ticks(60)
	g.press(ebiten.KeyEnter)
	s = g.until(3, "it goes on from the save before", func(s state) bool { return s.Tick > 0 })
	if s.World != left.World || s.Tick > left.Tick+300 {
		t.Errorf("from the save before it goes on with %+v", s)
	}
	if !strings.Contains(g.said.String(), "slot1") {
		t.Errorf("nothing is said about the damaged save: %q", g.said)
	}
}

// TestAHomeThatCannotBeWrittenIsSaidOnceAndPlayGoesOn has its home where even the administrator can make no folder.
func TestAHomeThatCannotBeWrittenIsSaidOnceAndPlayGoesOn(t *testing.T) {
	g := play(t, setting{home: "/proc/self"})
	g.ticks(60)
	g.press(ebiten.KeySpace)
	g.ticks(60)
	g.press(ebiten.KeyEscape)
	g.press(ebiten.KeyEscape)
	g.until(3, "it goes on", func(s state) bool { return s.Tick > 60 })
	if n := strings.Count(g.said.String(), "\n"); n != 1 || !strings.HasPrefix(g.said.String(), "handhold: ") {
		t.Errorf("it says %q; one line is wanted", g.said)
	}
}

// TestAPadPlaysToo takes the hand and walks with a standard gamepad.
func TestAPadPlaysToo(t *testing.T) {
	w := newWalker(t)
	m, g := w.m, w.g
	g.pad(0, 0, ebiten.StandardGamepadButtonRightBottom)
	g.ticks(1)
	m.step([]ebiten.Key{ebiten.KeySpace})
	g.pad(0, 0)
	m.stand(g, 39)
	g.pad(1, 0)
	g.ticks(120)
	for range 120 {
		m.step([]ebiten.Key{ebiten.KeyD})
	}
	g.pad(0, 0)
	m.stand(g, 60)
	m.agree(g)
	if !m.j.World().Joined {
		t.Error("the pad has not taken the hand")
	}
}

// TestTheGameIsHeardUnlessItIsMuted listens while hands are taken and for a walk.
func TestTheGameIsHeardUnlessItIsMuted(t *testing.T) {
	for _, muted := range []bool{false, true} {
		w := newWalker(t, "-mute="+strconv.FormatBool(muted))
		w.press(ebiten.KeySpace)
		w.g.down(ebiten.KeyD)
		if loud := w.g.loudness(120); muted && loud != 0 || !muted && loud < 0.005 {
			t.Errorf("muted %v: it is %.4f loud", muted, loud)
		}
	}
}

// TestAnyWindowShowsMoreWorldNeverBars looks at windows of very different shapes.
func TestAnyWindowShowsMoreWorldNeverBars(t *testing.T) {
	for _, size := range []image.Point{{1280, 720}, {1680, 720}, {1024, 768}, {405, 900}, {320, 200}, {1920, 540}} {
		g := play(t, setting{args: []string{"-map", "12-ravine", "-seed", "1"}, window: size})
		g.ticks(90)
		img := g.picture()
		for _, edge := range []image.Rectangle{
			{Max: image.Pt(size.X, 4)}, {Min: image.Pt(0, size.Y-4), Max: size},
			{Max: image.Pt(4, size.Y)}, {Min: image.Pt(size.X-4, 0), Max: size},
		} {
			if n := coloursIn(img, edge); n < 8 {
				t.Errorf("%d×%d: the edge %v has %d colours, like a bar", size.X, size.Y, edge, n)
			}
		}
		g.close()
	}
}

// walker is a guest in the first world beside its mirror, both awake and free to walk.
type walker struct {
	*mirror
	g     *guest
	m     *mirror
	start struct{ X, Y int32 }
}

func newWalker(t *testing.T, args ...string) *walker {
	t.Helper()
	w := &walker{g: play(t, setting{args: append([]string{"-map", "02-desert", "-seed", "1"}, args...)}), m: mirrorOf(t, "02-desert", 1)}
	w.mirror = w.m
	w.stand(w.g, 30)
	w.stand(w.g, 10, ebiten.KeyD) // she stirs, gets up, and offers her hand
	w.stand(w.g, 80)
	at := w.m.j.World().Girls[0].At
	w.start.X, w.start.Y = at.X, at.Y
	return w
}

// press presses a key for two ticks and waits until hands have met or parted.
func (w *walker) press(k ebiten.Key) {
	w.t.Helper()
	w.stand(w.g, 2, k)
	w.stand(w.g, 38)
}

// TestTheRealWindowOpens plays for a moment without vmhost: a window, no sound device perhaps, the real clock.
func TestTheRealWindowOpens(t *testing.T) {
	trace := filepath.Join(t.TempDir(), "trace")
	p := start(t, t.TempDir(), "-map", journey.Story, "-trace", trace)
	waitFor(t, "two seconds are traced", func() bool {
		data, err := os.ReadFile(trace)
		return err == nil && strings.Count(string(data), "\n") >= 2
	})
	must(t, p.Process.Signal(syscall.SIGTERM))
	if err := p.Wait(); err != nil {
		t.Errorf("it ends with %v: %s", err, p.Stderr)
	}
}
