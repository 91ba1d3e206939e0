package sound

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"io/fs"
	"math"
	"sync/atomic"

	"github.com/hajimehoshi/ebiten/v2/audio/vorbis"

	"handhold/game/sound/shelf"
)

// clip is one decoded recording.
type clip struct {
	pcm  []int16
	rate float64 // samples a second
	loop bool
}

// id is the index of a recording in the library.
type id int

// library holds the recordings. They come in one after another while the game already runs; one that has not come in
// yet is nil, and is not heard.
type library struct {
	sheets []shelf.Sheet
	first  []id // of every sheet
	names  map[string]id
	clips  []atomic.Pointer[clip]
	next   int // sheet to decode
	work   *decoding
	files  fs.FS
}

// decoding is a sheet that is being decoded.
type decoding struct {
	stream io.Reader
	pcm    []int16
	piece  []byte
}

// newLibrary lists the recordings. It fails if a sheet is missing; it does not decode yet.
func newLibrary(files fs.FS) (*library, error) {
	l := &library{sheets: shelf.Sheets(), names: map[string]id{}, files: files}
	for i := range l.sheets {
		s := &l.sheets[i]
		if _, err := fs.Stat(files, s.File()); err != nil {
			return nil, err
		}
		l.first = append(l.first, id(len(l.names)))
		for _, r := range s.Recordings {
			l.names[r.Name] = id(len(l.names))
		}
	}
	l.clips = make([]atomic.Pointer[clip], len(l.names))
	return l, nil
}

// of is the recording of a name, or −1.
func (l *library) of(name string) id {
	if i, ok := l.names[name]; ok {
		return i
	}
	return -1
}

// clip is a recording, or nil if it has not come in.
func (l *library) clip(i id) *clip {
	if i < 0 {
		return nil
	}
	return l.clips[i].Load()
}

// done says whether all recordings have come in.
func (l *library) done() bool { return l.next >= len(l.sheets) }

// decode goes on by about a twentieth of a second of sound, or opens the next sheet.
func (l *library) decode() error {
	if l.done() {
		return nil
	}
	s := &l.sheets[l.next]
	if l.work == nil {
		data, err := fs.ReadFile(l.files, s.File())
		if err != nil {
			return err
		}
		stream, err := vorbis.DecodeF32(struct{ io.Reader }{bytes.NewReader(data)}) // not a Seeker: nothing is read twice
		if err != nil {
			return fmt.Errorf("%s: %w", s.File(), err)
		}
		if stream.SampleRate() != s.Rate {
			return fmt.Errorf("%s: it has %d samples a second; the shelf says %d", s.File(), stream.SampleRate(), s.Rate)
		}
		l.work = &decoding{stream: stream, pcm: make([]int16, 0, s.Len()), piece: make([]byte, 8*1024)}
		return nil
	}
	n, err := io.ReadFull(l.work.stream, l.work.piece)
	for i := 0; i+8 <= n; i += 8 { // left and right are the same
		v := math.Float32frombits(binary.LittleEndian.Uint32(l.work.piece[i:]))
		l.work.pcm = append(l.work.pcm, int16(max(-32768, min(32767, v*32767))))
	}
	if err == nil {
		return nil
	}
	if err != io.EOF && err != io.ErrUnexpectedEOF {
		return fmt.Errorf("%s: %w", s.File(), err)
	}
	if len(l.work.pcm) != s.Len() {
		return fmt.Errorf("%s: it has %d samples; the shelf says %d", s.File(), len(l.work.pcm), s.Len())
	}
	for i := range s.Recordings {
		from, to := s.Span(i)
		if s.Loop {
			closeLoop(l.work.pcm, from, to)
		}
		l.clips[l.first[l.next]+id(i)].Store(&clip{pcm: l.work.pcm[from:to:to], rate: float64(s.Rate), loop: s.Loop})
	}
	l.next, l.work = l.next+1, nil
	return nil
}

// closeLoop makes the loop between two samples come round. The codec has heard the same sound before its beginning as before
// its end, but was not wrong about both in the same way; so the end fades over into what came before the beginning.
func closeLoop(pcm []int16, from, to int) {
	for i := range shelf.Lap {
		end, before := float64(pcm[to-shelf.Lap+i]), float64(pcm[from-shelf.Lap+i])
		x := float64(i) / shelf.Lap
		pcm[to-shelf.Lap+i] = int16(math.Round(end*(1-x) + before*x))
	}
}
