package paint

import (
	"testing"

	"handhold/game/fixed"
	"handhold/game/view"
)

func TestAroundARoomThePaperIsBare(t *testing.T) {
	f := &field{w: 100, h: 60, pixels: make([]uint8, 100*60*4)}
	fr := testFrame(640, 360, 0, 0)
	fr.Bands = []view.Band{{Box: fixed.Box{Min: fixed.Px(700, 0), Max: fixed.Px(720, 480)}, Strong: 256}}
	bare := func(x, y int) uint8 { return f.pixels[(y/cellPx*f.w+x/cellPx)*4+2] }
	f.thin(fr)
	if bare(300, 200) != 0 || bare(710, 200) == 0 {
		t.Fatal("a border thins the wrong place")
	}
	fr.Room = view.Room{On: true, Box: fixed.Box{Min: fixed.Px(200, 100), Max: fixed.Px(400, 260)}, Done: true}
	if !f.thin(fr) || f.thin(fr) {
		t.Error("a room that closes changes nothing, or changes it for ever")
	}
	if bare(300, 200) != 0 || bare(450, 200) != 255 || bare(300, 40) != 255 || bare(20, 400) != 255 {
		t.Errorf("inside %d, outside %d %d %d", bare(300, 200), bare(450, 200), bare(300, 40), bare(20, 400))
	}
	rim := bare(404, 200)
	if rim == 0 || rim == 255 {
		t.Errorf("its rim is as sharp as %d", rim)
	}
	fr.Room.Open, fr.Room.Done = 100, false
	f.thin(fr)
	if bare(450, 200) != 0 || bare(560, 200) != 255 {
		t.Errorf("open by 100 px: %d and %d", bare(450, 200), bare(560, 200))
	}
	fr.Room = view.Room{}
	f.thin(fr)
	if bare(560, 200) != 0 || bare(20, 400) != 0 || bare(710, 200) == 0 {
		t.Error("out of doors the paper is bare still, or the border is gone")
	}
}
