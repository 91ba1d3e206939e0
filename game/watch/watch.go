//go:build !js

// Package watch owns noticing that files have been changed by somebody else, and reading them again once they are whole.
// It knows paths and time; it must not know what is in the files, nor who wants to know.
package watch

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// How long is waited. Together it is less than a second, from the last byte that is written.
const (
	quiet    = 80 * time.Millisecond  // nothing must have changed for so long before anything is read
	longest  = 400 * time.Millisecond // but no longer than this where something changes all the time
	patience = 350 * time.Millisecond // after the last change: for so long what cannot be read is taken to be half written
	again    = 90 * time.Millisecond  // between two tries
)

// Reader reads everything anew. It returns the paths of all files it looked for, whether they were there or not, and an
// error where something is not whole.
type Reader func() (files []string, err error)

// Watcher follows files. It watches the folders they lie in, for editors save by renaming.
type Watcher struct {
	events *fsnotify.Watcher
	read   Reader
	done   func(error)
	stop   chan struct{}
	ended  chan struct{}

	needed  map[string]bool // by the last reading: real paths
	files   map[string]bool // the same as key spells them
	around  map[string]bool // and the folders they lie in, all the way up
	folders map[string]bool // that are watched
	deaf    error           // why a folder cannot be watched
}

// Follow reads once without telling anybody, and again after each change of what was needed, also of one between since
// and now. Then it calls done, from a goroutine of its own, with nil or, where it stays broken, with the error. Whoever
// follows must Close the watcher. It fails where the system can watch nothing; where it cannot watch a folder that is
// needed from the beginning, done is told so.
func Follow(since time.Time, read Reader, done func(error)) (*Watcher, error) {
	events, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, fmt.Errorf("changes of files cannot be noticed: %w", err)
	}
	w := &Watcher{events: events, read: read, done: done, stop: make(chan struct{}), ended: make(chan struct{}), folders: map[string]bool{}}
	go w.run(since)
	return w, nil
}

// Close stops following; done is not called any more when it has returned. It must not be called from done.
func (w *Watcher) Close() {
	close(w.stop)
	<-w.ended
}

// run follows until it is stopped.
func (w *Watcher) run(since time.Time) {
	defer close(w.ended)
	defer w.events.Close()
	_, late := w.readAll(since)
	if w.deaf != nil {
		w.done(w.deaf)
	}
	alive := true
	for alive {
		if !late {
			_, alive = w.next(nil)
		}
		if alive {
			late, alive = w.settle()
		}
	}
}

// readAll reads, and watches the folders of all that is needed now. Late is whether something has changed since then in
// a folder that was not watched before.
func (w *Watcher) readAll(then time.Time) (err error, late bool) {
	w.needed = map[string]bool{}
	files, err := w.read()
	for _, file := range files {
		w.need(file)
	}
	added := w.watchFolders()
	return err, w.newer(added, then)
}

// need remembers a file; where it is a link, also what it leads to.
func (w *Watcher) need(file string) {
	w.needed[filepath.Clean(file)] = true
	if leads, err := filepath.EvalSymlinks(file); err == nil {
		w.needed[leads] = true
	}
}

// key is how a path is compared: some systems do not tell large from small letters, and to look once too often is no harm.
func key(path string) string { return strings.ToLower(filepath.Clean(path)) }

// watchFolders watches the folders of all files that are needed, and no others; it returns those it has not watched
// before. Of a folder that is not there the nearest around it is watched, so that its coming is noticed.
func (w *Watcher) watchFolders() (added map[string]bool) {
	wanted := map[string]bool{}
	w.files, w.around = map[string]bool{}, map[string]bool{}
	for file := range w.needed {
		w.files[key(file)] = true
		found := false
		for dir := filepath.Dir(file); ; dir = filepath.Dir(dir) {
			w.around[key(dir)] = true
			if !found && isFolder(dir) {
				found, wanted[dir] = true, true
			}
			if filepath.Dir(dir) == dir {
				break
			}
		}
	}
	for dir := range w.folders {
		if !wanted[dir] {
			w.forget(dir)
		}
	}
	added = map[string]bool{}
	for dir := range wanted {
		if w.folders[dir] {
			continue
		}
		if err := w.events.Add(dir); err != nil {
			w.deaf = fmt.Errorf("what is saved in %s cannot be noticed: %w", dir, err)
			continue
		}
		w.folders[dir], added[dir] = true, true
	}
	return added
}

func (w *Watcher) forget(dir string) {
	_ = w.events.Remove(dir) // it may be gone already
	delete(w.folders, dir)
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// newer says whether a needed file in one of the folders has been changed since then.
func (w *Watcher) newer(folders map[string]bool, then time.Time) bool {
	const grain = 20 * time.Millisecond // file systems tell the time coarsely
	for file := range w.needed {
		if !folders[filepath.Dir(file)] {
			continue
		}
		if info, err := os.Stat(file); err == nil && info.ModTime().After(then.Add(-grain)) {
			return true
		}
	}
	return false
}

// next waits for a change of what is needed, as long as timeout lets it, and says whether one came; it is not alive any
// more when it has been stopped.
func (w *Watcher) next(timeout <-chan time.Time) (came, alive bool) {
	for {
		select {
		case <-w.stop:
			return false, false
		case <-timeout:
			return false, true
		case e := <-w.events.Events:
			if w.matters(e) {
				return true, true
			}
		case <-w.events.Errors:
			return true, true // what has been missed is not known, so it may have been anything
		}
	}
}

// matters says whether an event is about something that is needed.
func (w *Watcher) matters(e fsnotify.Event) bool {
	if w.files[key(e.Name)] {
		return e.Op != fsnotify.Chmod
	}
	gone := e.Has(fsnotify.Remove) || e.Has(fsnotify.Rename)
	if !w.around[key(e.Name)] || !gone && !e.Has(fsnotify.Create) {
		return false
	}
	if gone {
		for dir := range w.folders {
			if dir == e.Name || strings.HasPrefix(dir, e.Name+string(filepath.Separator)) {
				w.forget(dir) // if there is one of that name from now on, it is another
			}
		}
	}
	return true
}

// settle waits after a change until nothing changes any more, reads, and tells. It returns what readAll says about
// changes that were missed, and whether to go on.
func (w *Watcher) settle() (late, alive bool) {
	for last := time.Now(); ; {
		if came, alive := w.calm(); !alive {
			return false, false
		} else if came {
			last = time.Now().Add(-quiet)
		}
		began := time.Now()
		err, late := w.readAll(began)
		for err != nil && time.Since(last) < patience {
			came, alive := w.next(time.After(again))
			if !alive {
				return false, false
			}
			if came {
				last = time.Now()
				break
			}
			began = time.Now()
			err, late = w.readAll(began)
		}
		if err == nil || time.Since(last) >= patience {
			w.done(err)
			return late, true
		}
	}
}

// calm waits until nothing has changed for a while, and says whether something did before.
func (w *Watcher) calm() (came, alive bool) {
	for first := time.Now(); time.Since(first) < longest; {
		again, alive := w.next(time.After(quiet))
		if !alive {
			return false, false
		}
		if !again {
			return came, true
		}
		came = true
	}
	return came, true
}
