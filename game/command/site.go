//go:build !js

package command

import (
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"os"
	"path"
	"strconv"
	"strings"
)

// site is a folder as a web site: files only, with the types browsers ask for, and packed siblings (FILE.br, FILE.gz)
// for those who take them.
type site string

// packings are the packed siblings, the best first.
var packings = [...]struct{ coding, suffix string }{{"br", ".br"}, {"gzip", ".gz"}}

// ServeHTTP implements http.Handler.
func (s site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	if name == "" || name == "." {
		name = "index.html"
	}
	h := w.Header()
	h.Set("Cache-Control", "no-cache") // ask each time; the tag answers
	h.Set("Vary", "Accept-Encoding")
	h.Set("X-Content-Type-Options", "nosniff")
	for _, p := range packings {
		if !accepts(r.Header.Get("Accept-Encoding"), p.coding) {
			continue
		}
		if f, info := s.open(name + p.suffix); f != nil {
			defer f.Close()
			h.Set("Content-Encoding", p.coding)
			r.Header.Del("Range") // a part of a packed file is of no use
			send(w, r, name, p.coding, f, info)
			return
		}
	}
	f, info := s.open(name)
	if f == nil {
		http.NotFound(w, r)
		return
	}
	defer f.Close()
	send(w, r, name, "", f, info)
}

// send answers with a file that was found under name.
func send(w http.ResponseWriter, r *http.Request, name, coding string, f *os.File, info fs.FileInfo) {
	h := w.Header()
	h.Set("Content-Type", contentType(name))
	h.Set("ETag", fmt.Sprintf("%q", fmt.Sprintf("%x-%x%s", info.ModTime().UnixNano(), info.Size(), coding)))
	if coding != "" { // http leaves it out for packed content, and the page's progress bar is the poorer for it
		h.Set("Content-Length", strconv.FormatInt(info.Size(), 10))
	}
	http.ServeContent(w, r, name, info.ModTime(), f)
}

// open is a regular file inside the folder, or nil.
func (s site) open(name string) (*os.File, fs.FileInfo) {
	if !fs.ValidPath(name) {
		return nil, nil
	}
	root, err := os.OpenRoot(string(s))
	if err != nil {
		return nil, nil
	}
	defer root.Close()
	f, err := root.Open(name)
	if err != nil {
		return nil, nil
	}
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		f.Close()
		return nil, nil
	}
	return f, info
}

// contentType is the type of a file by its name. The table comes first: what a machine says may be wrong, and a
// browser compiles a .wasm while it loads only if the type is right.
func contentType(name string) string {
	ext := strings.ToLower(path.Ext(name))
	if t, ok := map[string]string{
		".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
		".json": "application/json", ".wasm": "application/wasm", ".png": "image/png", ".svg": "image/svg+xml",
		".ico": "image/x-icon", ".txt": "text/plain; charset=utf-8", ".ogg": "audio/ogg",
	}[ext]; ok {
		return t
	}
	if t := mime.TypeByExtension(ext); t != "" {
		return t
	}
	return "application/octet-stream"
}

// accepts says whether an Accept-Encoding header takes a coding.
func accepts(header, coding string) bool {
	for _, part := range strings.Split(header, ",") {
		name, params, _ := strings.Cut(part, ";")
		if strings.EqualFold(strings.TrimSpace(name), coding) {
			q, ok := strings.CutPrefix(strings.ReplaceAll(params, " ", ""), "q=")
			v, err := strconv.ParseFloat(q, 64)
			return !ok || err == nil && v > 0
		}
	}
	return false
}
