package sound

import (
	"bytes"
	"encoding/binary"
	"errors"
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

// library holds the recordings. They come in one after another while the game already runs: first what every world
// needs, and what is wanted only here and there once it is asked for. One that has not come in is nil, and is not heard;
// so is one whose file is not there yet, which is looked for again.
type library struct {
	files  fs.FS
	sheets []shelf.Sheet
	first  []id // of every sheet
	names  map[string]id
	on     []int // sheet of every recording
	clips  []atomic.Pointer[clip]
	wanted []atomic.Bool // by sheet
	wake   chan struct{}

	// These are the decoder's.
	state []sheetState
	work  *decoding

	// aside decodes a file somewhere else and gives what it has to back; nil where there is nobody else.
	aside aside
	away  bool // a sheet is decoded aside
	back  chan decodedAside
}

// aside begins to decode a file of so many samples a second, and does not wait. It calls done once, with the samples as
// 32-bit floats, little endian; with nil if it cannot be decoded there.
type aside func(file []byte, rate int, done func(mono []byte))

// decodedAside is a sheet that was decoded aside, if mono is not nil.
type decodedAside struct {
	sheet      int
	file, mono []byte
}

type sheetState uint8

const (
	waiting sheetState = iota
	absent             // its file is not there yet
	through            // it has come in, or never will
)

// decoding is a sheet that is being decoded.
type decoding struct {
	sheet  int
	stream io.Reader
	stride int // bytes from sample to sample
	length int // samples there are to be
	pcm    []int16
	piece  []byte
}

// newLibrary lists the recordings; it does not read yet.
func newLibrary(files fs.FS) *library {
	l := &library{files: files, sheets: shelf.Sheets(), names: map[string]id{}, wake: make(chan struct{}, 1), back: make(chan decodedAside, 1)}
	for i := range l.sheets {
		l.first = append(l.first, id(len(l.names)))
		for _, r := range l.sheets[i].Recordings {
			l.names[r.Name] = id(len(l.names))
			l.on = append(l.on, i)
		}
	}
	l.clips = make([]atomic.Pointer[clip], len(l.names))
	l.wanted = make([]atomic.Bool, len(l.sheets))
	l.state = make([]sheetState, len(l.sheets))
	return l
}

// of is the recording of a name, or −1.
func (l *library) of(name string) id {
	if i, ok := l.names[name]; ok {
		return i
	}
	return -1
}

// clip is a recording, or nil if it has not come in; then it is wanted from now on.
func (l *library) clip(i id) *clip {
	if i < 0 {
		return nil
	}
	c := l.clips[i].Load()
	if s := l.on[i]; c == nil && !l.wanted[s].Swap(true) {
		select {
		case l.wake <- struct{}{}:
		default:
		}
	}
	return c
}

// next is the sheet to decode now: what somebody waits for comes before what somebody will want. It is −1 if there is none.
func (l *library) next() int {
	sooner := -1
	for i := range l.sheets {
		if l.state[i] != waiting {
			continue
		}
		if l.wanted[i].Load() {
			return i
		}
		if sooner < 0 && !l.sheets[i].Late {
			sooner = i
		}
	}
	return sooner
}

// look lets the decoder try again what was not there, and says whether there is anything of that kind.
func (l *library) look() (again bool) {
	for i, s := range l.state {
		if s == absent {
			l.state[i], again = waiting, true
		}
	}
	return again
}

// missing says whether some sheet was not there when it was last looked for.
func (l *library) missing() bool {
	for _, s := range l.state {
		if s == absent {
			return true
		}
	}
	return false
}

// decode goes on by about a thirtieth of a second of sound, or opens the next sheet. Busy is false when there is nothing to
// do. A sheet that cannot be decoded is an error once, and silent from then on.
func (l *library) decode() (busy bool, err error) {
	if l.work == nil {
		return l.begin()
	}
	done, err := l.work.on(&l.sheets[l.work.sheet])
	if err != nil || done {
		if err == nil {
			l.keep()
		}
		l.state[l.work.sheet], l.work = through, nil
	}
	return true, err
}

// begin opens the next sheet, or goes on with one that was decoded aside.
func (l *library) begin() (busy bool, err error) {
	i, file := -1, []byte(nil)
	if l.away {
		select {
		case a := <-l.back:
			l.away = false
			if i, file = a.sheet, a.file; len(a.mono) == 4*l.sheets[i].Len() {
				l.work = l.take(i, bytes.NewReader(a.mono), 4)
				return true, nil
			}
		default:
			return false, nil
		}
	} else {
		if i = l.next(); i < 0 {
			return false, nil
		}
		file, err = l.read(i)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			l.state[i] = absent
			return true, nil
		case err == nil && l.aside != nil:
			l.away = true
			l.aside(file, l.sheets[i].Rate, func(mono []byte) { l.back <- decodedAside{i, file, mono} })
			return true, nil
		}
	}
	if err == nil {
		l.work, err = l.open(i, file)
	}
	if err != nil {
		l.state[i] = through
	}
	return true, err
}

// take begins with a sheet's samples, which lie so many bytes apart.
func (l *library) take(i int, samples io.Reader, stride int) *decoding {
	n := l.sheets[i].Len()
	return &decoding{sheet: i, stream: samples, stride: stride, length: n, pcm: make([]int16, 0, n), piece: make([]byte, 8*1024)}
}

// read reads a sheet's file. One that is known and still on its way is one that is not there yet: reading would wait.
func (l *library) read(i int) ([]byte, error) {
	s := &l.sheets[i]
	f, err := l.files.Open(s.File())
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if coming, ok := f.(interface{ Come() bool }); ok && !coming.Come() {
		return nil, fs.ErrNotExist
	}
	data, err := io.ReadAll(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.File(), err)
	}
	return data, nil
}

// open begins to decode a sheet's file.
func (l *library) open(i int, data []byte) (*decoding, error) {
	s := &l.sheets[i]
	stream, err := vorbis.DecodeF32(struct{ io.Reader }{bytes.NewReader(data)}) // not a Seeker: nothing is read twice
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.File(), err)
	}
	if stream.SampleRate() != s.Rate {
		return nil, fmt.Errorf("%s: it has %d samples a second; the shelf says %d", s.File(), stream.SampleRate(), s.Rate)
	}
	return l.take(i, stream, 8), nil // left and right are the same
}

// on decodes a piece of s, and says whether it was the last.
func (d *decoding) on(s *shelf.Sheet) (done bool, err error) {
	n, err := io.ReadFull(d.stream, d.piece)
	for i := 0; i+d.stride <= n && len(d.pcm) <= d.length; i += d.stride {
		v := math.Float32frombits(binary.LittleEndian.Uint32(d.piece[i:])) * 32767
		if v > 32767 {
			v = 32767
		} else if v < -32768 {
			v = -32768
		}
		d.pcm = append(d.pcm, int16(v))
	}
	if err == nil {
		return false, nil
	}
	if err != io.EOF && err != io.ErrUnexpectedEOF {
		return false, fmt.Errorf("%s: %w", s.File(), err)
	}
	if len(d.pcm) != d.length {
		return false, fmt.Errorf("%s: it has %d samples; the shelf says %d", s.File(), len(d.pcm), d.length)
	}
	return true, nil
}

// keep puts what was decoded on the shelf.
func (l *library) keep() {
	w := l.work
	s := &l.sheets[w.sheet]
	for i := range s.Recordings {
		from, to := s.Span(i)
		if s.Loop {
			closeLoop(w.pcm, from, to)
		}
		l.clips[l.first[w.sheet]+id(i)].Store(&clip{pcm: w.pcm[from:to:to], rate: float64(s.Rate), loop: s.Loop})
	}
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
