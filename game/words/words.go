// Package words owns the texts of the game: it reads the words files strictly, one a language, finds the language that is
// wanted, and says what is left of a sentence when few words are left. It must not know who speaks, nor how letters look.
package words

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// How many words must be left for a whole sentence, and for the few words of it.
const (
	fullFrom = 50
	fewFrom  = 12
)

// longest is how many letters one sentence may have; a wide one, such as a kanji, counts for two.
const longest = 60

// Book is the texts of one language.
type Book struct {
	texts   map[string]text
	instead *Book // says what this one has no text for; nil for none
}

// text is one entry: what is said while there are words, when few are left, and when hardly any.
type text struct {
	full, few, dots string
	plain           bool // an interface text or a name: always said in full
}

// Parse reads a words file: one JSON object whose values are either plain strings (interface texts, names) or objects
// with "full" alone, or with "full", "few" and "dots". Unknown variants, keys given twice, and sentences of more than 60
// letters (30 where they are as wide as kanji) are errors; an error is one line with the file's name and the key.
func Parse(name string, data []byte) (*Book, error) {
	b := &Book{texts: map[string]text{}}
	d := json.NewDecoder(bytes.NewReader(data))
	err := object(d, func(key string) error {
		if _, ok := b.texts[key]; ok {
			return fmt.Errorf("%q is given twice", key)
		}
		t, err := entry(d)
		if err != nil {
			return fmt.Errorf("%q: %w", key, err)
		}
		b.texts[key] = t
		return nil
	})
	if err == nil {
		if _, more := d.Token(); more != io.EOF {
			err = errors.New("something follows after the closing brace")
		}
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return b, nil
}

// object reads one JSON object and calls value for each key, with the decoder before its value.
func object(d *json.Decoder, value func(key string) error) error {
	open, err := d.Token()
	if err != nil {
		return reason(err)
	}
	if open != json.Delim('{') {
		return fmt.Errorf("an object is wanted here, not %v", open)
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return reason(err)
		}
		if err := value(key.(string)); err != nil {
			return err
		}
	}
	_, err = d.Token()
	return reason(err)
}

// reason tells the end of a cut file in words.
func reason(err error) error {
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return errors.New("the file ends too early")
	}
	return err
}

// entry reads the value of one key.
func entry(d *json.Decoder) (text, error) {
	var raw json.RawMessage
	if err := d.Decode(&raw); err != nil {
		return text{}, reason(err)
	}
	t := text{plain: true}
	if json.Unmarshal(raw, &t.full) == nil && raw[0] == '"' {
		return t, sentence(t.full)
	}
	given := map[string]bool{}
	inner := json.NewDecoder(bytes.NewReader(raw))
	err := object(inner, func(variant string) error {
		at := map[string]*string{"full": &t.full, "few": &t.few, "dots": &t.dots}[variant]
		switch {
		case at == nil:
			return fmt.Errorf("there is no variant %q: full, few and dots are known", variant)
		case given[variant]:
			return fmt.Errorf("the variant %q is given twice", variant)
		}
		given[variant] = true
		if err := inner.Decode(at); err != nil {
			return fmt.Errorf("the variant %q is no text", variant)
		}
		return sentence(*at)
	})
	if err != nil {
		return text{}, err
	}
	if len(given) == 1 && given["full"] {
		return t, nil
	}
	if len(given) != 3 {
		return text{}, errors.New("it needs the variants full, few and dots, or full alone")
	}
	t.plain = false
	return t, nil
}

// sentence says whether every sentence of s is short enough to be read while walking.
func sentence(s string) error {
	n := 0
	for _, r := range s {
		n++
		if wide(r) {
			n++
		}
		if n > longest {
			return fmt.Errorf("a sentence has more than %d letters, kanji and kana counted twice: %q", longest, s)
		}
		if strings.ContainsRune(".!?。！？\n", r) {
			n = 0
		}
	}
	if !utf8.ValidString(s) {
		return errors.New("it is not UTF-8")
	}
	return nil
}

// wide says whether r is as wide as high: kana, kanji, Hangul, and what is written between them.
func wide(r rune) bool {
	return r >= 0x1100 && r <= 0x115f || r >= 0x2e80 && r <= 0xd7a3 || r >= 0xf900 && r <= 0xfaff || r >= 0xff00 && r <= 0xff60 || r >= 0x20000
}

// Say is what key says when so many words are left: all of it, few words, dots, nothing. Names and interface texts stay
// whole. What a language has no text for is said in English. An unknown key says itself, so that it is seen; the lint looks
// for those.
func (b *Book) Say(key string, wordsLeft int) string {
	t, ok := b.texts[key]
	switch {
	case !ok && b.instead != nil:
		return b.instead.Say(key, wordsLeft)
	case !ok:
		return key
	case t.plain || wordsLeft >= fullFrom:
		return t.full
	case wordsLeft >= fewFrom:
		return t.few
	case wordsLeft > 0:
		return t.dots
	}
	return ""
}

// Text is the whole text of key, as interface texts and names are read.
func (b *Book) Text(key string) string { return b.Say(key, fullFrom) }

// Has says whether there is a text for key, be it in English.
func (b *Book) Has(key string) bool {
	_, ok := b.texts[key]
	return ok || b.instead != nil && b.instead.Has(key)
}

// Keys are all keys this book itself has texts for, sorted.
func (b *Book) Keys() []string {
	keys := make([]string, 0, len(b.texts))
	for k := range b.texts {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// Letters are all letters that the texts of the wanted keys are written with, each once, sorted.
func (b *Book) Letters(wanted func(key string) bool) []rune {
	var out []rune
	for key, t := range b.texts {
		if wanted(key) {
			out = append(out, []rune(t.full+t.few+t.dots)...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
