//go:build !js

package command

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"
)

// serve serves the web build until it is interrupted.
func serve(args []string, t Terminal) (int, error) {
	flags := newFlags("serve")
	addr := flags.String("addr", "127.0.0.1:8080", "")
	rest, err := parse(flags, args)
	if err != nil {
		return Wrong, err
	}
	if err := noArguments(rest); err != nil {
		return Wrong, err
	}
	folder, err := webFolder()
	if err != nil {
		return Wrong, err
	}
	listener, err := net.Listen("tcp", *addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return Wrong, fmt.Errorf("serve: %s is taken; choose another with -addr HOST:PORT", *addr)
	}
	if err != nil {
		return Wrong, fmt.Errorf("serve: %w", err)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	fmt.Fprintf(t.Out, "handhold: serving %s at http://%s/ (Ctrl-C ends it)\n", folder, listener.Addr())
	return Good, serveFolder(ctx, listener, folder)
}

// serveFolder serves a folder until ctx is done.
func serveFolder(ctx context.Context, listener net.Listener, folder string) error {
	server := &http.Server{Handler: site(folder), ReadHeaderTimeout: 10 * time.Second}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	last, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	if err := server.Shutdown(last); err != nil {
		return server.Close()
	}
	return nil
}

// webFolder finds the web build: below the working folder, or beside the program.
func webFolder() (string, error) {
	places := []string{filepath.Join("build", "web")}
	if exe, err := os.Executable(); err == nil {
		dir := filepath.Dir(exe)
		places = append(places, filepath.Join(dir, "build", "web"), filepath.Join(dir, "web"))
	}
	for _, place := range places {
		if info, err := os.Stat(filepath.Join(place, "index.html")); err == nil && info.Mode().IsRegular() {
			return place, nil
		}
	}
	return "", fmt.Errorf("serve: there is no web build in %s; `make web` makes it: %w", places[0], fs.ErrNotExist)
}
