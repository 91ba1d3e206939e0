package sound

import (
	"bytes"
	"io"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/hajimehoshi/ebiten/v2/audio/vorbis"

	"handhold/game/level"
	"handhold/game/sound/shelf"
)

// files are the game's.
func files() fs.FS { return os.DirFS("../..") }

// loaded is the whole library, decoded once for all tests.
var loaded = sync.OnceValues(func() (*library, error) {
	l := newLibrary(files())
	return l, decodeAll(l)
})

// decodeAll lets everything come in that is there, wanted or not.
func decodeAll(l *library) error {
	for i := range l.wanted {
		l.wanted[i].Store(true)
	}
	for {
		if busy, err := l.decode(); err != nil || !busy {
			return err
		}
	}
}

func whole(t *testing.T) *library {
	t.Helper()
	l, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestEveryRecordingIsSoundAndNeverLoud(t *testing.T) {
	l := whole(t)
	for name, i := range l.names {
		c := l.clip(i)
		if c == nil {
			t.Errorf("%s did not come in", name)
			continue
		}
		peak, sum := truePeak(c), 0.0
		for _, v := range c.pcm {
			sum += float64(v) * float64(v)
		}
		rms := math.Sqrt(sum/float64(len(c.pcm))) / 32768
		if limit := math.Pow(10, -1.0/20); peak > limit {
			t.Errorf("%s: its true peak is %.1f dBFS; -1 is the most", name, 20*math.Log10(peak))
		}
		if rms < 0.003 || rms > 0.25 {
			t.Errorf("%s: its loudness is %.1f dB", name, 20*math.Log10(rms))
		}
		if last := math.Abs(float64(c.pcm[len(c.pcm)-1])); !c.loop && last > 60 {
			t.Errorf("%s: it ends at %.0f of 32768, which clicks", name, last)
		}
	}
}

// truePeak is the largest magnitude between samples too, at four places in each, as the mixer's own cubic sees it.
func truePeak(c *clip) float64 {
	v := voice{clip: c}
	peak := 0.0
	for k := range c.pcm {
		for _, x := range [...]float32{0, 0.25, 0.5, 0.75} {
			peak = max(peak, math.Abs(float64(cubic(v.edge(k-1), v.edge(k), v.edge(k+1), v.edge(k+2), x)))*full)
		}
	}
	return peak
}

// TestLoopsHaveNoSeam compares the place where a loop closes with every other place in it: neither the step from sample
// to sample nor the bend may stand out, and what is just before must be as loud as what is just behind.
func TestLoopsHaveNoSeam(t *testing.T) {
	l := whole(t)
	for name, i := range l.names {
		c := l.clip(i)
		if !c.loop {
			continue
		}
		n := len(c.pcm)
		at := func(k int) float64 { return float64(c.pcm[(k+n)%n]) }
		bend := func(k int) float64 { return math.Abs(at(k+1) - 2*at(k) + at(k-1)) }
		mean := 0.0
		for k := range n {
			mean += bend(k) / float64(n)
		}
		for k := -2; k <= 1; k++ {
			if bend(k) > 6*mean+2 {
				t.Errorf("%s: at the seam it bends by %.0f; elsewhere by %.1f", name, bend(k), mean)
			}
		}
		loud := func(from, to int) float64 {
			s := 0.0
			for k := from; k < to; k++ {
				s += at(k) * at(k)
			}
			return math.Sqrt(s / float64(to-from))
		}
		w := n / 40
		if a, b := loud(-w, 0), loud(0, w); a > 2*b || b > 2*a {
			t.Errorf("%s: it is %.0f loud before the seam and %.0f behind it", name, a, b)
		}
	}
}

func TestAllSoundIsSmall(t *testing.T) {
	total := int64(0)
	for _, s := range shelf.Sheets() {
		info, err := fs.Stat(files(), s.File())
		if err != nil {
			t.Fatal(err)
		}
		total += info.Size()
	}
	if total > 3_000_000 {
		t.Errorf("the recordings have %d bytes; three million is the most", total)
	}
	found, err := filepath.Glob("../../assets/sound/*.ogg")
	if err != nil || len(found) != len(shelf.Sheets()) {
		t.Errorf("there are %d files of sound and %d on the shelf (%v)", len(found), len(shelf.Sheets()), err)
	}
}

func TestShelfHasWholeSamplesAndOneOfEachName(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range shelf.Sheets() {
		for i, r := range s.Recordings {
			if seen[r.Name] {
				t.Errorf("there are two of %s", r.Name)
			}
			seen[r.Name] = true
			if from, to := s.Span(i); (to-from)*1000 != r.Millis*s.Rate {
				t.Errorf("%s: %d ms are not a whole number of samples at %d a second", r.Name, r.Millis, s.Rate)
			}
		}
		if s.Loop && len(s.Recordings) != 1 {
			t.Errorf("%s is a loop and has %d recordings", s.Name, len(s.Recordings))
		}
	}
}

func TestMapsNameChordsBedsAndWeathersThatExist(t *testing.T) {
	l := whole(t)
	var beds layers
	beds.build(l)
	for name, i := range beds.beds {
		if i < 0 {
			t.Errorf("the bed %s has no recording", name)
		}
	}
	maps, err := fs.Glob(files(), "maps/*.tmx")
	if err != nil || len(maps) == 0 {
		t.Fatalf("no maps: %v", err)
	}
	for _, m := range maps {
		text, err := fs.ReadFile(files(), m)
		if err != nil {
			t.Fatal(err)
		}
		if chord := property(string(text), "chord"); chord != "" {
			if _, ok := chordOf(chord); !ok {
				t.Errorf("%s: there is no chord %q", m, chord)
			}
		}
		if bed := property(string(text), "bed"); bed != "" {
			if _, ok := beds.beds[bed]; !ok {
				t.Errorf("%s: there is no bed %q", m, bed)
			}
		}
	}
	for _, w := range []string{"none", "rain", "snow", "sand", "bubbles", "fog", "drips", "blizzard"} {
		if name, _, gain := weatherLayer(w); name != "" && (l.of(name) < 0 || gain <= 0) {
			t.Errorf("the weather %s has no sound", w)
		}
	}
}

// property is the value of the first property of a name in a map's text.
func property(text, name string) string {
	_, after, _ := strings.Cut(text, `<property name="`+name+`" value="`)
	value, _, _ := strings.Cut(after, `"`)
	return value
}

func TestStepsAreTwoPairsOfFeetOnEveryMaterial(t *testing.T) {
	l := whole(t)
	all := steps(l)
	for m := level.Sand; m <= level.Paper; m++ {
		for take := range shelf.Takes {
			light, calm := all[0][m][take], all[1][m][take]
			if light == calm || l.clip(light) == nil || l.clip(calm) == nil {
				t.Errorf("%v, take %d: light feet %d, calm feet %d", m, take, light, calm)
			}
		}
	}
}

// TestASoundIsHeardOnceItsFileIsThere: files may come late, one after another; until then it is silent, and nothing is said.
func TestASoundIsHeardOnceItsFileIsThere(t *testing.T) {
	some := fstest.MapFS{}
	put := func(name string) {
		s := shelf.Sheet{Name: name}
		data, err := fs.ReadFile(files(), s.File())
		if err != nil {
			t.Fatal(err)
		}
		some[s.File()] = &fstest.MapFile{Data: data}
	}
	l := newLibrary(some)
	put("steps-sand")
	if err := decodeAll(l); err != nil {
		t.Fatal(err)
	}
	sand, wind := l.of(shelf.StepName("light", level.Sand, 0)), l.of("wind")
	if l.clip(sand) == nil || l.clip(wind) != nil {
		t.Errorf("of steps on sand, which are there, and wind, which is not: %v, %v", l.clip(sand) != nil, l.clip(wind) != nil)
	}
	if !l.missing() {
		t.Error("nothing is missed")
	}
	put("wind")
	if !l.look() {
		t.Error("nothing is looked for again")
	}
	if err := decodeAll(l); err != nil || l.clip(wind) == nil {
		t.Errorf("the wind has come: %v, %v", l.clip(wind) != nil, err)
	}
}

// slow has files that are known and cannot be read without waiting.
type slow struct {
	fs.FS
	t *testing.T
}

func (s slow) Open(name string) (fs.File, error) {
	f, err := s.FS.Open(name)
	return coming{f, s.t}, err
}

type coming struct {
	fs.File
	t *testing.T
}

func (coming) Come() bool { return false }

func (c coming) Read([]byte) (int, error) {
	c.t.Error("a file that is still on its way is read")
	return 0, fs.ErrInvalid
}

func TestNobodyWaitsForAFileThatIsOnItsWay(t *testing.T) {
	l := newLibrary(slow{files(), t})
	if err := decodeAll(l); err != nil || !l.missing() {
		t.Errorf("missing %v, %v", l.missing(), err)
	}
}

// Whoever decodes aside, what is heard is the same; and what cannot be decoded there is decoded here.
func TestWhatIsDecodedAsideIsTheSame(t *testing.T) {
	l := newLibrary(files())
	asked, slow := 0, []func(){}
	l.aside = func(file []byte, rate int, done func([]byte)) {
		asked++
		stream, err := vorbis.DecodeF32(struct{ io.Reader }{bytes.NewReader(file)})
		if err != nil || stream.SampleRate() != rate {
			t.Fatalf("%v, %d samples a second", err, rate)
		}
		both, err := io.ReadAll(stream)
		if err != nil {
			t.Fatal(err)
		}
		var mono []byte
		for i := 0; i+8 <= len(both) && asked%3 > 0; i += 8 {
			mono = append(mono, both[i:i+4]...)
		}
		if asked%3 == 1 {
			mono = mono[:len(mono)-4] // some decoders leave something away
		}
		slow = append(slow, func() { done(mono) })
	}
	for busy := true; busy; {
		var err error
		if busy, err = l.decode(); err != nil {
			t.Fatal(err)
		}
		if !busy && len(slow) > 0 {
			slow[0]()
			slow, busy = slow[1:], true
		}
	}
	if asked < 3 {
		t.Fatalf("%d sheets were decoded aside", asked)
	}
	for name, i := range l.names {
		c, want := l.clips[i].Load(), whole(t).clip(i)
		if c != nil && !slices.Equal(c.pcm, want.pcm) {
			t.Errorf("%s is not the same", name)
		}
		if c == nil && !l.sheets[l.on[i]].Late {
			t.Errorf("%s did not come in", name)
		}
	}
}

// TestBedsComeInOnlyWhereTheyAreWanted keeps what lies under other worlds out of memory.
func TestBedsComeInOnlyWhereTheyAreWanted(t *testing.T) {
	l := newLibrary(files())
	run := func() {
		for busy := true; busy; {
			var err error
			if busy, err = l.decode(); err != nil {
				t.Fatal(err)
			}
		}
	}
	run()
	if l.clips[l.of("sea")].Load() != nil || l.clips[l.of("kalimba-60")].Load() == nil {
		t.Fatal("the sea is there before anybody was near it, or the kalimba is not")
	}
	l.clip(l.of("sea"))
	run()
	if l.clip(l.of("sea")) == nil || l.clips[l.of("rain")].Load() != nil {
		t.Error("only the sea was wanted")
	}
}

func TestWhatIsBrokenIsSaidInOneLineAndTheRestIsHeard(t *testing.T) {
	mixed := fstest.MapFS{}
	for _, s := range shelf.Sheets() {
		data, err := fs.ReadFile(files(), s.File())
		if err != nil {
			t.Fatal(err)
		}
		mixed[s.File()] = &fstest.MapFile{Data: data}
	}
	mixed["assets/sound/voices.ogg"].Data = []byte("OggS, but not for long")
	mixed["assets/sound/wind.ogg"].Data = mixed["assets/sound/sea.ogg"].Data[:9000]
	mixed["assets/sound/pad-48.ogg"].Data = mixed["assets/sound/pad-60.ogg"].Data
	mixed["assets/sound/first.ogg"].Data = mixed["assets/sound/gestures.ogg"].Data // good, but not the one the shelf means
	l := newLibrary(mixed)
	said := map[string]bool{}
	for range 4 {
		if err := decodeAll(l); err != nil {
			file, _, _ := strings.Cut(err.Error(), ":")
			said[file] = !strings.Contains(err.Error(), "\n")
		}
	}
	if err := decodeAll(l); err != nil {
		t.Errorf("said again: %v", err)
	}
	for _, name := range []string{"voices", "wind", "first"} {
		if !said["assets/sound/"+name+".ogg"] {
			t.Errorf("nothing in one line about %s: %v", name, said)
		}
	}
	if l.clip(l.of("sea")) == nil || l.clip(l.of("thud")) == nil || l.clip(l.of("wind")) != nil {
		t.Error("what is whole is not heard, or what is broken is")
	}
}
