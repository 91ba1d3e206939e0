package pieces

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"io"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/hajimehoshi/ebiten/v2/audio/vorbis"

	"handhold/assets/sound/tone"
	"handhold/game/sound/shelf"
)

// hash is of the samples that go to the encoder.
func hash(b tone.Buffer) [sha256.Size]byte {
	raw := &bytes.Buffer{}
	_ = binary.Write(raw, binary.LittleEndian, b.Samples()) // a Buffer takes everything
	return sha256.Sum256(raw.Bytes())
}

// TestCommittedSoundIsWhatIsRendered guards against hand-edited output, and against a generator that is not repeatable.
// Vorbis is not exact, so a file and what it was made of are compared by how much they have in common.
func TestCommittedSoundIsWhatIsRendered(t *testing.T) {
	for _, s := range shelf.Sheets() {
		b, err := Render(&s)
		if err != nil {
			t.Fatal(err)
		}
		heard := decode(t, s.File())
		if len(heard) != len(b) {
			t.Errorf("%s has %d samples and %d are rendered; run go generate ./assets", s.File(), len(heard), len(b))
			continue
		}
		for i, r := range s.Recordings {
			from, to := s.Span(i)
			if c := common(b[from:to], heard[from:to]); c < 0.85 {
				t.Errorf("%s: %s has only %.2f in common with what is rendered; run go generate ./assets", s.File(), r.Name, c)
			}
		}
	}
}

func TestRenderingIsTheSameEveryTime(t *testing.T) {
	for _, s := range shelf.Sheets()[:6] {
		a, err := Render(&s)
		if err != nil {
			t.Fatal(err)
		}
		b, err := Render(&s)
		if err != nil {
			t.Fatal(err)
		}
		if hash(a) != hash(b) {
			t.Errorf("%s is rendered in two ways", s.Name)
		}
	}
}

func TestWhatNobodyMakesIsAnError(t *testing.T) {
	if _, err := Render(&shelf.Sheet{Name: "x", Rate: 22050, Recordings: []shelf.Recording{{Name: "nobody", Millis: 100}}}); err == nil {
		t.Error("it was rendered")
	}
}

func TestEveryPieceIsOnTheShelf(t *testing.T) {
	on := map[string]bool{}
	for _, s := range shelf.Sheets() {
		for _, r := range s.Recordings {
			on[r.Name] = true
		}
	}
	for name := range table() {
		if !on[name] {
			t.Errorf("%s is made and not on the shelf", name)
		}
	}
}

// TestKalimbaIsInTune counts how often the long part of a note swings.
func TestKalimbaIsInTune(t *testing.T) {
	for _, note := range []float64{48, 60, 72} {
		b := kalimba(note)(tone.Full, 1.7)
		b.Low(tone.Full, tone.Note(note)*1.2).Low(tone.Full, tone.Note(note)*1.2)
		from, to := tone.Full.At(0.1), tone.Full.At(0.9)
		turns := 0
		for i := from; i < to; i++ {
			if b[i] < 0 && b[i+1] >= 0 {
				turns++
			}
		}
		if got, want := float64(turns)/0.8, tone.Note(note); math.Abs(got-want) > 2 {
			t.Errorf("note %v swings %.1f times a second; %.1f is right", note, got, want)
		}
	}
}

func decode(t *testing.T, file string) tone.Buffer {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("../../..", file))
	if err != nil {
		t.Fatal(err)
	}
	stream, err := vorbis.DecodeF32(bytes.NewReader(data))
	if err != nil {
		t.Fatal(file, err)
	}
	raw, err := io.ReadAll(stream)
	if err != nil {
		t.Fatal(file, err)
	}
	b := make(tone.Buffer, 0, len(raw)/8)
	for i := 0; i < len(raw); i += 8 { // left and right are the same
		b = append(b, float64(math.Float32frombits(binary.LittleEndian.Uint32(raw[i:]))))
	}
	return b
}

// common is the correlation of two sounds.
func common(a, b tone.Buffer) float64 {
	var ab, aa, bb float64
	for i, v := range a {
		ab, aa, bb = ab+v*b[i], aa+v*v, bb+b[i]*b[i]
	}
	return ab / math.Sqrt(aa*bb+1e-20)
}
