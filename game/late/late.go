// Package late is the files that need not be there when the game begins: a page starts with what the first minutes need,
// and the rest follows in packs. Reading a file that is still on its way waits for it. It knows names and bytes; it must
// not know what is in them, nor how bytes are fetched.
package late

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"sync"
	"time"
)

// Pack is some files that come together, laid end to end.
type Pack struct {
	Name  string // of what is fetched
	Files []File
}

// File is one file of a pack.
type File struct {
	Name string // its path
	Size int    // bytes
}

// Index is the packs in the order in which they are needed; it is kept as JSON.
type Index []Pack

// ParseIndex reads an index; no text at all is an index of nothing.
func ParseIndex(text []byte) (Index, error) {
	var in Index
	if len(text) == 0 {
		return nil, nil
	}
	if err := json.Unmarshal(text, &in); err != nil {
		return nil, fmt.Errorf("what comes later cannot be read: %w", err)
	}
	for i := range in {
		for _, f := range in[i].Files {
			if !fs.ValidPath(f.Name) || f.Size < 0 {
				return nil, fmt.Errorf("what comes later cannot be read: %q of %d bytes", f.Name, f.Size)
			}
		}
	}
	return in, nil
}

// Options is how the packs come.
type Options struct {
	Fetch   func(pack string) ([]byte, error) // waits for a pack
	Pause   func(tries int)                   // waits between two tries of a pack, which has been tried so often
	Notice  func(line string)                 // gets one line when a pack does not come, once for each
	Waiting func(line string)                 // gets a line while somebody waits for a file, and an empty one when nobody does
}

// Backoff is how long to wait after a pack was tried in vain so often: a second at first, at most a quarter of a minute.
func Backoff(tries int) time.Duration {
	return min(time.Second<<min(tries-1, 4), 15*time.Second)
}

// FS is the files that are there and those that come. It is safe for use by several goroutines.
type FS struct {
	near fs.FS
	in   map[string]*entry
	o    Options

	mu      sync.Mutex
	packs   []*pack // still to come
	waiting int     // how many wait
	line    string  // what they are told
}

// entry is a file that comes late.
type entry struct {
	File
	pack *pack
	at   int // where it begins in its pack
}

// pack is a pack that comes.
type pack struct {
	name   string
	size   int
	wanted bool          // somebody waits for it
	tries  int           // in vain
	come   chan struct{} // closed when data is there
	data   []byte
}

// What those who wait are told.
const onItsWay = "what lies ahead is still on its way…"

// New is near and, behind it, the files of an index. Run lets them come.
func New(near fs.FS, index Index, o Options) *FS {
	l := &FS{near: near, in: map[string]*entry{}, o: o}
	for i := range index {
		p := &pack{name: index[i].Name, come: make(chan struct{})}
		for _, f := range index[i].Files {
			l.in[f.Name] = &entry{File: f, pack: p, at: p.size}
			p.size += f.Size
		}
		l.packs = append(l.packs, p)
	}
	return l
}

// Run fetches pack after pack, first what somebody waits for, and returns when all have come. What does not come is
// tried again for as long as it takes.
func (l *FS) Run() {
	for p := l.next(); p != nil; p = l.next() {
		data, err := l.o.Fetch(p.name)
		if err == nil && len(data) != p.size {
			err = fmt.Errorf("%d of %d bytes came", len(data), p.size)
		}
		if err != nil {
			l.failed(p, err)
			l.o.Pause(p.tries)
			continue
		}
		p.data = data
		l.came(p)
	}
}

// next is the pack to fetch now; nil when all have come. What somebody waits for comes first, and what has failed most
// often last: it must not hold up the others.
func (l *FS) next() *pack {
	l.mu.Lock()
	defer l.mu.Unlock()
	var best *pack
	for _, p := range l.packs {
		if best == nil || p.wanted && !best.wanted || p.wanted == best.wanted && p.tries < best.tries {
			best = p
		}
	}
	return best
}

func (l *FS) failed(p *pack, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	p.tries++
	line := fmt.Sprintf("%s has not come (%v); trying again", p.name, err)
	if p.tries == 1 {
		l.o.Notice(line)
	}
	l.tell("the connection is lost; trying again…")
}

func (l *FS) came(p *pack) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for i := range l.packs {
		if l.packs[i] == p {
			l.packs = append(l.packs[:i], l.packs[i+1:]...)
			break
		}
	}
	close(p.come)
	l.tell(onItsWay)
}

// tell tells those who wait a line, where there are any.
func (l *FS) tell(line string) {
	if l.waiting == 0 {
		line = ""
	}
	if line != l.line {
		l.line = line
		l.o.Waiting(line)
	}
}

// await waits until the pack of e has come, and returns the file.
func (l *FS) await(e *entry) []byte {
	if !e.pack.here() {
		l.mu.Lock()
		e.pack.wanted = true
		l.waiting++
		l.tell(onItsWay)
		l.mu.Unlock()
		<-e.pack.come
		l.mu.Lock()
		l.waiting--
		l.tell(l.line)
		l.mu.Unlock()
	}
	return e.pack.data[e.at : e.at+e.Size : e.at+e.Size]
}

// here says whether the pack has come.
func (p *pack) here() bool {
	select {
	case <-p.come:
		return true
	default:
		return false
	}
}

// Open opens a file. It does not wait: what is known of a file that comes is known at once, and only reading it waits.
// Folders show what is near.
func (l *FS) Open(name string) (fs.File, error) {
	f, err := l.near.Open(name)
	if !errors.Is(err, fs.ErrNotExist) {
		return f, err
	}
	if e := l.in[name]; e != nil {
		return &Opened{fs: l, entry: e}, nil
	}
	return nil, err
}

// Opened is an open file that comes, or has come, late.
type Opened struct {
	fs    *FS
	entry *entry
	read  int
}

// Come says whether the file has come: then reading does not wait.
func (o *Opened) Come() bool { return o.entry.pack.here() }

// Read implements fs.File; it waits until the file has come.
func (o *Opened) Read(b []byte) (int, error) {
	data := o.fs.await(o.entry)[o.read:]
	if len(data) == 0 {
		return 0, io.EOF
	}
	n := copy(b, data)
	o.read += n
	return n, nil
}

// Stat implements fs.File.
func (o *Opened) Stat() (fs.FileInfo, error) { return info{o.entry.File}, nil }

// Close implements fs.File.
func (*Opened) Close() error { return nil }

// info is what is known of a file before it has come.
type info struct{ file File }

func (i info) Name() string     { return path.Base(i.file.Name) }
func (i info) Size() int64      { return int64(i.file.Size) }
func (info) Mode() fs.FileMode  { return 0o444 }
func (info) ModTime() time.Time { return time.Time{} }
func (info) IsDir() bool        { return false }
func (info) Sys() any           { return nil }
