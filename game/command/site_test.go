//go:build !js

package command

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func newSite(t *testing.T) site {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"index.html": "<p>page", "page.js": "js", "handhold.wasm": "plain wasm", "handhold.wasm.br": "brotli", "handhold.wasm.gz": "gz", "sub/a.txt": "a",
	} {
		file := filepath.Join(dir, "web", name)
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "secret"), []byte("secret"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(dir, "secret"), filepath.Join(dir, "web", "link")); err != nil {
		t.Fatal(err)
	}
	return site(filepath.Join(dir, "web"))
}

func TestSite(t *testing.T) {
	s := newSite(t)
	for _, c := range []struct {
		path, accept       string
		code               int
		body, kind, coding string
	}{
		{"/", "", 200, "<p>page", "text/html; charset=utf-8", ""},
		{"/index.html", "gzip, br", 200, "<p>page", "text/html; charset=utf-8", ""},
		{"/page.js", "", 200, "js", "text/javascript; charset=utf-8", ""},
		{"/handhold.wasm", "", 200, "plain wasm", "application/wasm", ""},
		{"/handhold.wasm", "gzip, deflate, br", 200, "brotli", "application/wasm", "br"},
		{"/handhold.wasm", "gzip, br;q=0", 200, "gz", "application/wasm", "gzip"},
		{"/sub/a.txt", "", 200, "a", "text/plain; charset=utf-8", ""},
		{"/sub", "", 404, "", "", ""},
		{"/none", "", 404, "", "", ""},
		{"/../secret", "", 404, "", "", ""},
		{"/link", "", 404, "", "", ""},
		{"/sub/../../secret", "", 404, "", "", ""},
	} {
		r := httptest.NewRequest("GET", "http://x"+c.path, nil)
		r.Header.Set("Accept-Encoding", c.accept)
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		h := w.Header()
		if w.Code != c.code || c.code == 200 && (w.Body.String() != c.body || h.Get("Content-Type") != c.kind ||
			h.Get("Content-Encoding") != c.coding || h.Get("Content-Length") != fmt.Sprint(len(c.body))) {
			t.Errorf("%s (%s): %d %q %v", c.path, c.accept, w.Code, w.Body, h)
		}
		if c.code != 200 {
			continue
		}
		tag := h.Get("ETag")
		r.Header.Set("If-None-Match", tag)
		w = httptest.NewRecorder()
		if s.ServeHTTP(w, r); tag == "" || w.Code != http.StatusNotModified {
			t.Errorf("%s asked for again with %q: %d", c.path, tag, w.Code)
		}
	}
	w := httptest.NewRecorder()
	if s.ServeHTTP(w, httptest.NewRequest("POST", "/", nil)); w.Code != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", w.Code)
	}
}

func TestServe(t *testing.T) {
	dir := string(newSite(t))
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- serveFolder(ctx, listener, dir) }()
	resp, err := http.Get("http://" + listener.Addr().String() + "/")
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(resp.Body)
	resp.Body.Close()
	if err != nil || string(body) != "<p>page" {
		t.Errorf("%q, %v", body, err)
	}

	t.Chdir(filepath.Dir(dir))
	if err := os.MkdirAll("build", 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename("web", "build/web"); err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	if code := Run([]string{"serve", "-addr", listener.Addr().String()}, Terminal{Out: &out, Err: &errs}); code != Wrong || !strings.Contains(errs.String(), "is taken") {
		t.Errorf("a busy port: code %d, %q", code, errs.String())
	}
	cancel()
	select {
	case err := <-ended:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(5 * time.Second):
		t.Error("serve does not end")
	}

	t.Chdir(t.TempDir())
	errs.Reset()
	if code := Run([]string{"serve"}, Terminal{Out: &out, Err: &errs}); code != Wrong || !strings.Contains(errs.String(), "make web") {
		t.Errorf("no web build: code %d, %q", code, errs.String())
	}
}
