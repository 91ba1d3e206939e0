package view

import (
	"testing"

	"handhold/game/fixed"
	"handhold/game/world"
)

// place is where a place of the world is on the picture, 1/256 px, to the part of a px.
func (l *look) place(p fixed.Point) (x, y int) {
	f := l.v.Frame(320, 180) // small, so that the edges of the map are far
	return int(p.X) - f.CamX*fixed.One - f.SubX, int(p.Y) - f.CamY*fixed.One - f.SubY
}

func TestTheCameraLooksAhead(t *testing.T) {
	for _, still := range []bool{false, true} {
		l := sketch(t, "", startBoth)
		l.told.Comfort.Still = still
		l.step(60, walk(0, 0))
		l.place(fixed.Point{})
		l.step(220, walk(90, 0))
		x, _ := l.place(l.w.Girls[l.w.Lead].At)
		switch part := x * 100 / (320 * fixed.One); {
		case !still && (part < 28 || part > 42):
			t.Errorf("she walks to the right and is at %d%% of the picture: what lies before her should be about two thirds", part)
		case still && (part < 44 || part > 56):
			t.Errorf("with a still camera she is at %d%% of the picture", part)
		}
	}
}

// However she turns and stops, the picture never starts or stops at once.
func TestTheCameraNeverJerks(t *testing.T) {
	l := sketch(t, "", startBoth)
	l.step(60, walk(0, 0))
	mark := l.w.Girls[l.w.Lead].At
	x, y := l.place(mark)
	vx, vy := 0, 0
	for i, in := range []world.Input{walk(90, 0), walk(-90, 0), walk(0, 90), walk(0, 0), walk(-60, -60), walk(0, 0)} {
		for range 70 {
			l.step(1, in)
			nx, ny := l.place(mark)
			if ax, ay := nx-x-vx, ny-y-vy; max(ax, -ax, ay, -ay) > 40 {
				t.Fatalf("in part %d the picture's speed changes by %d,%d/256 px a tick in one tick", i, ax, ay)
			}
			x, y, vx, vy = nx, ny, nx-x, ny-y
		}
	}
}

func TestTheViewWidensByPartsOfAPx(t *testing.T) {
	l := sketch(t, "", startBoth)
	l.step(10, walk(0, 0))
	last := l.v.Frame(640, 360).SeenW
	if last != 640*fixed.One {
		t.Fatalf("of a picture of 640 px %d/256 are seen", last)
	}
	speed := 0
	for range 600 {
		l.w.Wide = 32
		l.v.Step(l.w, l.told)
		f := l.v.Frame(640, 360)
		grown := f.SeenW - last
		if grown < 0 || grown > 2*fixed.One || grown-speed > 24 || speed-grown > 24 {
			t.Fatalf("it widens by %d/256 px in one tick, by %d in the one before", grown, speed)
		}
		if f.W*fixed.One < f.SeenW+f.SubX || f.H*fixed.One < f.SeenH+f.SubY {
			t.Fatalf("%d×%d px are drawn, %d×%d/256 from %d,%d are seen", f.W, f.H, f.SeenW, f.SeenH, f.SubX, f.SubY)
		}
		last, speed = f.SeenW, grown
	}
	if last != (640+64)*fixed.One {
		t.Errorf("it has widened to %d/256 px", last)
	}
}

func TestTheViewWidensForWhoStandsBesideALandmark(t *testing.T) {
	const landmark = "wide=int:40"
	l := sketch(t, "", startBoth+thing("77", "Landmark", `x="480" y="280"`, landmark))
	l.step(landmarkLooks-2, walk(0, 0))
	if seen := l.v.Frame(640, 360).SeenW; seen != 640*fixed.One {
		t.Errorf("on arrival %d/256 px are seen", seen)
	}
	l.step(900, walk(0, 0))
	if seen := l.v.Frame(640, 360).SeenW; seen != 720*fixed.One {
		t.Errorf("beside the landmark %d px are seen, should be 720", seen/fixed.One)
	}
	l.step(400, walk(100, 0))
	if seen := l.v.Frame(640, 360).SeenW; seen > 644*fixed.One {
		t.Errorf("having walked on, %d px are seen", seen/fixed.One)
	}
}
