//go:build !js

// Command pack makes a folder ready to be served: beside each file it lays what a browser would rather fetch (FILE.br,
// FILE.gz), and writes sizes.json, from which the page knows how much is to come. It must not know what is in the files.
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/andybalholm/brotli"
)

// sizesFile is the manifest: for each file's name, how many bytes it has unpacked.
const sizesFile = "sizes.json"

// packing is a way to pack a file.
type packing struct {
	suffix string
	packer func(w io.Writer, quick bool) (io.WriteCloser, error)
}

// packings are those browsers know.
var packings = [...]packing{
	{".gz", func(w io.Writer, quick bool) (io.WriteCloser, error) {
		if quick {
			return gzip.NewWriterLevel(w, gzip.BestSpeed)
		}
		return gzip.NewWriterLevel(w, gzip.BestCompression)
	}},
	{".br", func(w io.Writer, quick bool) (io.WriteCloser, error) {
		if quick {
			return brotli.NewWriterLevel(w, brotli.BestSpeed), nil
		}
		return brotli.NewWriterOptions(w, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 24}), nil
	}},
}

func main() {
	quick := flag.Bool("quick", false, "pack fast rather than small")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "pack: which folder?")
		os.Exit(2)
	}
	if err := pack(flag.Arg(0), *quick); err != nil {
		fmt.Fprintf(os.Stderr, "pack: %v\n", err)
		os.Exit(1)
	}
}

// pack packs all files of a folder, side by side.
func pack(folder string, quick bool) error {
	names, err := files(folder)
	if err != nil {
		return err
	}
	sizes := map[string]int64{}
	ended := make(chan error)
	for _, name := range names {
		info, err := os.Stat(filepath.Join(folder, name))
		if err != nil {
			return err
		}
		sizes[name] = info.Size()
		for _, p := range packings {
			go func() { ended <- packFile(filepath.Join(folder, name), info, p, quick) }()
		}
	}
	var failed []error
	for range len(names) * len(packings) {
		failed = append(failed, <-ended)
	}
	if err := errors.Join(failed...); err != nil {
		return err
	}
	text, err := json.MarshalIndent(sizes, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, sizesFile), append(text, '\n'), 0o644)
}

// files are the names of what is to be packed.
func files(folder string) ([]string, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, e := range entries {
		packed := slices.ContainsFunc(packings[:], func(p packing) bool { return filepath.Ext(e.Name()) == p.suffix })
		if e.Type().IsRegular() && !packed && e.Name() != sizesFile {
			names = append(names, e.Name())
		}
	}
	return names, nil
}

// packFile writes the packed sibling of a file, unless there is one that is newer than the file.
func packFile(name string, info fs.FileInfo, p packing, quick bool) error {
	if done, err := os.Stat(name + p.suffix); err == nil && done.ModTime().After(info.ModTime()) {
		return nil
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	w, err := p.packer(&out, quick)
	if err != nil {
		return err
	}
	if _, err := w.Write(data); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return os.WriteFile(name+p.suffix, out.Bytes(), 0o644)
}
