package e2e_test

import (
	"encoding/binary"
	"errors"
	"io"
	"io/fs"
	"math"
	"slices"
	"testing"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/assets"
	"handhold/game/level"
	"handhold/game/sound"
	"handhold/game/view"
	"handhold/game/words"
	"handhold/game/world"
	"handhold/maps"
)

// ear hears a guest beside its mirror, tick by tick.
type ear struct {
	t           *testing.T
	g           *guest
	m           *mirror
	left, right []float64
	buf         []byte
}

// listenTo starts a map and waits until its recordings have come in.
func listenTo(t *testing.T, start string) *ear {
	t.Helper()
	e := &ear{t: t, g: play(t, setting{args: []string{"-map", start, "-seed", "1"}}), m: mirrorOf(t, start, 1)}
	e.buf = make([]byte, 8*sound.TickFrames)
	e.tick()
	time.Sleep(5 * time.Second) // they are decoded beside the game, by the clock
	return e
}

// tick lets a tick pass with these keys down, and hears it.
func (e *ear) tick(keys ...ebiten.Key) {
	e.t.Helper()
	e.g.down(keys...)
	e.g.ticks(1)
	e.m.step(keys)
	for _, s := range e.g.streams {
		if s.IsClosed() || !s.IsPlaying() {
			continue
		}
		n, err := s.Read(e.buf)
		if err != nil && !errors.Is(err, io.EOF) {
			e.t.Fatal(err)
		}
		for i := 0; i+8 <= n; i += 8 {
			e.left = append(e.left, s.Volume()*float64(math.Float32frombits(binary.LittleEndian.Uint32(e.buf[i:]))))
			e.right = append(e.right, s.Volume()*float64(math.Float32frombits(binary.LittleEndian.Uint32(e.buf[i+4:]))))
		}
	}
}

// stand lets n ticks pass, heard anew.
func (e *ear) stand(n int, keys ...ebiten.Key) {
	e.t.Helper()
	e.left, e.right = e.left[:0], e.right[:0]
	for range n {
		e.tick(keys...)
	}
}

// strength is how strong hz is in b (G. Goertzel, 1958).
func strength(b []float64, hz float64) float64 {
	c := 2 * math.Cos(2*math.Pi*hz/sound.Rate)
	s1, s2 := 0.0, 0.0
	for _, v := range b {
		s1, s2 = v+c*s1-s2, s1
	}
	return 2 * math.Sqrt(max(s1*s1+s2*s2-c*s1*s2, 0)) / float64(max(len(b), 1))
}

func loudnessOf(b []float64) float64 {
	sum := 0.0
	for _, v := range b {
		sum += v * v
	}
	return math.Sqrt(sum / float64(max(len(b), 1)))
}

// TestTakingTheHandStartsTheChord: a chord sounds, and from then on the third lies under the world, which only hands that
// are held bring.
func TestTakingTheHandStartsTheChord(t *testing.T) {
	e := listenTo(t, "02-desert")
	e.stand(30)
	e.stand(10, ebiten.KeyD) // she gets up
	e.stand(330)             // the first chord fades
	if e.m.j.World().Joined {
		t.Fatal("they hold hands already")
	}
	const third = 329.63 // E over C
	e.stand(240)
	before, loud := lasting(e.left, third), loudnessOf(e.left)
	e.stand(2, ebiten.KeySpace)
	e.stand(100)
	if !e.m.j.World().Joined {
		t.Fatal("they do not hold hands")
	}
	if taken := loudnessOf(e.left); taken < 1.3*loud {
		t.Errorf("it is %.4f loud before, and %.4f when the hand is taken", loud, taken)
	}
	e.stand(180)
	e.stand(240)
	if stays := lasting(e.left, third); stays < 2*before || stays == 0 {
		t.Errorf("the third of the chord was %.5f before the hand was taken, and is %.5f five seconds later", before, stays)
	}
}

// lasting is how strong hz is in the quarter of b in which it is weakest: notes that come and go are not in it.
func lasting(b []float64, hz float64) float64 {
	const piece = sound.Rate / 4
	var all []float64
	for i := 0; i+piece <= len(b); i += piece {
		all = append(all, strength(b[i:i+piece], hz))
	}
	slices.Sort(all)
	return all[len(all)/4]
}

// TestEachMaterialHasItsStep walks in three worlds and compares what steps add to what is heard there.
func TestEachMaterialHasItsStep(t *testing.T) {
	prints := map[level.Material][]float64{}
	for _, name := range []string{"02-desert", "12-ravine", "25b-red-clay"} {
		e := listenTo(t, name)
		heard := map[level.Material][]float64{}
		var on level.Material
		for range 9 * world.TPS {
			n := len(e.left)
			e.tick(e.m.keys()...)
			for _, ev := range e.m.j.World().Events() {
				if ev.Kind == world.Stepped {
					on = ev.Ground
				}
			}
			heard[on] = append(heard[on], e.left[n:]...)
		}
		for m, b := range heard {
			if m != level.None && len(b) > 3*sound.Rate && prints[m] == nil {
				prints[m] = strokes(b)
			}
		}
		e.g.close()
	}
	if len(prints) < 3 {
		t.Fatalf("only %d materials were walked on", len(prints))
	}
	for a := range prints {
		for b := range prints {
			if a >= b {
				continue
			}
			same := 0.0
			for i := range prints[a] {
				same += prints[a][i] * prints[b][i]
			}
			if same > 0.99 {
				t.Errorf("steps on %v and on %v have %.3f in common", a, b, same)
			}
		}
	}
}

// strokes is growth as a vector of length 1.
func strokes(b []float64) []float64 {
	out := growth(b)
	sum := 0.0
	for _, v := range out {
		sum += v * v
	}
	for i := range out {
		out[i] /= math.Sqrt(sum) + 1e-20
	}
	return out
}

// growth is what begins suddenly in b: by how much bands between 200 Hz and 6 kHz grow from one fortieth of a second to the
// next. What lasts, such as wind and chords, is hardly in it.
func growth(b []float64) []float64 {
	const piece = sound.Rate / 40
	var out []float64
	for hz := 200.0; hz < 6000; hz *= math.Sqrt2 {
		grown, last := 0.0, math.MaxFloat64
		for i := 0; i+piece <= len(b); i += piece {
			now := 0.0
			for k := range 4 {
				now += strength(b[i:i+piece], hz*math.Exp2(float64(k)/8))
			}
			grown += max(now-last, 0)
			last = now
		}
		out = append(out, grown)
	}
	return out
}

// TestABorderIsAHeldBreath walks over the first border: everything falls silent, and the next world's chord comes after it.
func TestABorderIsAHeldBreath(t *testing.T) {
	e := listenTo(t, "02-desert")
	for range 150 * world.TPS {
		if e.m.j.World().Leave.On {
			break
		}
		e.tick(e.m.keys()...)
	}
	if !e.m.j.World().Leave.On {
		t.Fatal("the border is not reached")
	}
	checkPeak(t, e)
	from := e.m.j.Name
	e.stand(1, e.m.keys()...)
	for range 10 * world.TPS {
		if e.m.j.Name != from {
			break
		}
		e.tick(e.m.keys()...)
	}
	quiet, most := 0, 0
	for i, v := range e.left {
		if math.Abs(v) < 1e-5 && math.Abs(e.right[i]) < 1e-5 {
			quiet++
			most = max(most, quiet)
		} else {
			quiet = 0
		}
	}
	if most < sound.Rate/4 {
		t.Errorf("at the border it is silent for %d ms at a time", most*1000/sound.Rate)
	}
	e.stand(90)
	if now := loudnessOf(e.left); e.m.j.Name == from || now < 0.01 {
		t.Errorf("behind the border, in %s, it is %.4f loud", e.m.j.Name, now)
	}
	checkPeak(t, e)
}

// checkPeak looks for anything above −1 dBFS, between samples too (a sinc of 24 under a Hann window).
func checkPeak(t *testing.T, e *ear) {
	t.Helper()
	most := math.Pow(10, -1.0/20)
	for _, b := range [][]float64{e.left, e.right} {
		for i := 12; i+13 < len(b); i++ {
			if math.Abs(b[i]) < most/2 {
				continue
			}
			for x := 0.0; x < 1; x += 0.125 {
				v := b[i]
				if x > 0 {
					v = 0
					for k := -11; k <= 12; k++ {
						d := math.Pi * (float64(k) - x)
						v += b[i+k] * math.Sin(d) / d * (0.5 + 0.5*math.Cos(d/12.5))
					}
				}
				if math.Abs(v) > most {
					t.Fatalf("sample %d: a peak of %.2f dBFS", i, 20*math.Log10(math.Abs(v)))
				}
			}
		}
	}
}

// TestNothingPlaysTwice walks the same way in the game and on a tape that is given every tick once: as much must begin in
// both.
func TestNothingPlaysTwice(t *testing.T) {
	e := listenTo(t, "12-ravine")
	files := level.Mount(map[string]fs.FS{"assets": assets.FS, "maps": maps.Files})
	tape, err := sound.NewTape(files, 1, func(s string) { t.Error(s) })
	must(t, err)
	lv := e.m.j.World().Level()
	v := view.New(lv, sheetsOf(t, files), bookOf(t, files), 1)
	var out [2 * sound.TickFrames]float32
	var taped []float64
	e.left = e.left[:0]
	for range 12 * world.TPS {
		e.tick(e.m.keys()...)
		w := e.m.j.World()
		v.Step(w, view.Told{WordsLeft: e.m.j.Words, Comfort: view.AsMade()})
		must(t, tape.Step(v.Frame(640, 360), sound.Scene{World: e.m.j.Name, Chord: lv.Chord, Bed: lv.Bed, Weather: lv.Weather,
			Link: w.Link, Minute: w.Hour(), Whisper: float32(w.Whisper) / 65536, Crossing: w.Leave.On}, out[:]))
		for i := 0; i < len(out); i += 2 {
			taped = append(taped, float64(out[i]))
		}
	}
	volume := 0.49 // a game that was never played before is as loud as 7 of 10
	half := len(taped) / 2
	game, once := 0.0, 0.0
	for _, v := range growth(taped[len(taped)-half:]) {
		once += v * volume
	}
	for _, v := range growth(e.left[len(e.left)-half:]) {
		game += v
	}
	if r := game / once; r < 0.88 || r > 1.14 {
		t.Errorf("in the game %.2f times as much begins as happens", r)
	} else {
		t.Logf("in the game %.2f times as much begins as happens", r)
	}
}

func sheetsOf(t *testing.T, files fs.FS) view.Sheets {
	t.Helper()
	s, err := view.LoadSheets(files)
	must(t, err)
	return s
}

func bookOf(t *testing.T, files fs.FS) *words.Book {
	t.Helper()
	const name = "assets/words/en.json"
	data, err := fs.ReadFile(files, name)
	must(t, err)
	book, err := words.Parse(name, data)
	must(t, err)
	return book
}

// TestABedLoopsWithoutAClick stands for longer than a bed is long, and looks for a bend that stands out from those around it.
func TestABedLoopsWithoutAClick(t *testing.T) {
	e := listenTo(t, "12-ravine")
	e.stand(20 * world.TPS)
	e.stand(32 * world.TPS)
	if loudnessOf(e.left) < 0.002 {
		t.Fatal("nothing is heard")
	}
	const piece = sound.Rate / 20
	for _, b := range [][]float64{e.left, e.right} {
		for i := 0; i+piece+2 <= len(b); i += piece {
			sum, most := 0.0, 0.0
			for k := i; k < i+piece; k++ {
				bend := b[k+2] - 2*b[k+1] + b[k]
				sum += bend * bend
				most = max(most, math.Abs(bend))
			}
			if mean := math.Sqrt(sum / piece); most > 9*mean+1e-4 {
				t.Errorf("after %.1f s it bends by %.5f; around by %.5f", float64(i)/sound.Rate, most, mean)
			}
		}
	}
}
