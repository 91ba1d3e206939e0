//go:build linux

package main

import (
	"io/fs"
	"math/bits"
	"reflect"
	"runtime"
	"strings"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/journey"
	"handhold/game/paint"
)

// What is measured of each world, in ticks.
const (
	settle = 600
	look   = 1200
)

// The window all pictures are painted in, px.
const (
	windowW = 1280
	windowH = 720
)

// artist paints each world for a while in a hidden window and counts; then it takes the time of a world's pictures.
type artist struct {
	*studio
	painter *paint.Painter
	timing  *timing // nil while it counts

	frame  time.Duration // the longest that a frame takes to be made, on the average of a world
	allocs float64       // the most
	calls  int           // the most
	bytes  int           // the most of all textures, B
}

// Update implements ebiten.Game.
func (a *artist) Update() error {
	if a.timing != nil {
		return a.timing.update()
	}
	var err error
	if a.painter, err = paint.New(a.files, func(string) {}); err != nil {
		return err
	}
	screen := ebiten.NewImage(windowW, windowH)
	defer screen.Deallocate()
	for _, e := range a.atlas.Story() {
		if err := a.watch(e.Name, screen); err != nil {
			return err
		}
	}
	a.timing, err = newTiming(a.studio, a.painter)
	return err
}

// Draw implements ebiten.Game.
func (a *artist) Draw(screen *ebiten.Image) {
	if a.timing != nil {
		a.timing.draw(screen)
	}
}

// DrawFinalScreen implements ebiten.FinalScreenDrawer: the game paints there.
func (a *artist) DrawFinalScreen(screen ebiten.FinalScreen, between *ebiten.Image, fit ebiten.GeoM) {
	if a.timing == nil || !a.timing.paint(screen) {
		ebiten.DefaultDrawFinalScreen(screen, between, fit)
	}
}

// Layout implements ebiten.Game.
func (*artist) Layout(w, h int) (int, int) { return w, h }

// watch lets the autopilot play a world and measures its frames.
func (a *artist) watch(name string, screen *ebiten.Image) error {
	wk, err := a.walk(name)
	if err != nil {
		return err
	}
	if err := a.painter.Enter(wk.level); err != nil {
		return err
	}
	a.painter.Quality = paint.High
	took, mallocs, n := time.Duration(0), uint64(0), 0
	for tick := range settle + look {
		wk.world.Step(wk.pilot.Tick(wk.world))
		if _, left := wk.world.Left(); left {
			break
		}
		var before, after runtime.MemStats
		sampled := tick >= settle && tick%10 == 0
		if sampled {
			runtime.ReadMemStats(&before)
		}
		from := time.Now()
		wk.view.Step(wk.world, told())
		f := wk.view.Frame(640, 360)
		lasted := time.Since(from)
		if tick >= settle {
			took, n = took+lasted, n+1
		}
		if sampled {
			runtime.ReadMemStats(&after)
			mallocs += after.Mallocs - before.Mallocs
		}
		if tick%60 == 58 {
			a.painter.Draw(screen, f) // paints the ground that has come into the picture since the last one
		}
		if tick%60 == 59 {
			a.painter.Draw(screen, f)
			a.calls = max(a.calls, a.painter.DrawCalls())
			a.bytes = max(a.bytes, textureBytes(reflect.ValueOf(a.painter), map[*ebiten.Image]bool{}))
		}
	}
	if n > 0 {
		a.frame = max(a.frame, took/time.Duration(n))
		a.allocs = max(a.allocs, float64(mallocs*10)/float64(n))
	}
	return nil
}

// textureBytes is how many bytes the pictures take that can be reached from v through what package paint holds. Ebitengine
// keeps each on a texture whose sides are powers of two.
func textureBytes(v reflect.Value, counted map[*ebiten.Image]bool) int {
	sum := 0
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return 0
		}
		if v.Type() == reflect.TypeFor[*ebiten.Image]() {
			img := (*ebiten.Image)(v.UnsafePointer())
			if size := img.Bounds().Size(); !counted[img] {
				counted[img] = true
				sum = 4 << (bits.Len(uint(size.X-1)) + bits.Len(uint(size.Y-1)))
			}
			return sum
		}
		if strings.HasSuffix(v.Type().Elem().PkgPath(), "game/paint") {
			return textureBytes(v.Elem(), counted)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			sum += textureBytes(v.Field(i), counted)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			sum += textureBytes(v.Index(i), counted)
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			sum += textureBytes(v.MapIndex(key), counted)
		}
	}
	return sum
}

func measurePictures(files fs.FS, atlas *journey.Atlas) error {
	s, err := openStudio(files, atlas)
	if err != nil {
		return err
	}
	a := &artist{studio: s}
	ebiten.SetWindowSize(windowW, windowH)
	ebiten.SetVsyncEnabled(false)
	ebiten.SetTPS(ebiten.SyncWithFPS)
	if err := ebiten.RunGame(a); err != nil {
		return err
	}
	say("frame_us", float64(a.frame.Nanoseconds())/1000, "us")
	say("frame_allocs", a.allocs, "n")
	say("draw_calls", float64(a.calls), "n")
	say("texture_bytes", float64(a.bytes), "B")
	a.timing.say()
	return nil
}
