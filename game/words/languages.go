package words

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// English is the language every other falls back on.
const English = "en"

// nameKey is the key under which a words file says what its language calls itself.
const nameKey = "language"

// Language is one language there are words in.
type Language struct {
	Tag  string // such as "en"; its words file is called so
	Name string // what it calls itself, such as "English"
}

// Shelf is the books of all languages there are.
type Shelf struct {
	languages []Language // English first, then by their tags
	books     []*Book    // of languages, in the same order
}

// ReadShelf reads all words files, *.json, in a folder. English has to be among them and whole. Any other that is not is
// left away; unread tells why, an error of one line for each.
func ReadShelf(files fs.FS, folder string) (shelf *Shelf, unread []error, err error) {
	names, err := fs.Glob(files, path.Join(folder, "*.json"))
	if err != nil {
		return nil, nil, err
	}
	s := &Shelf{}
	english := path.Join(folder, English+".json")
	if err := s.read(files, english); err != nil {
		return nil, nil, err
	}
	for _, name := range names {
		if name == english {
			continue
		}
		if err := s.read(files, name); err != nil {
			unread = append(unread, err)
		}
	}
	return s, unread, nil
}

// read puts the words file of that name on the shelf.
func (s *Shelf) read(files fs.FS, name string) error {
	data, err := fs.ReadFile(files, name)
	if err != nil {
		return err
	}
	b, err := Parse(name, data)
	if err != nil {
		return err
	}
	if !b.Has(nameKey) {
		return fmt.Errorf("%s: what the language calls itself is missing: %q", name, nameKey)
	}
	if len(s.books) > 0 {
		b.instead = s.books[0]
	}
	tag := strings.TrimSuffix(path.Base(name), path.Ext(name))
	s.languages, s.books = append(s.languages, Language{tag, b.Text(nameKey)}), append(s.books, b)
	return nil
}

// Languages are all languages there are, English first. The caller must not change them.
func (s *Shelf) Languages() []Language { return s.languages }

// Book is the book of a language, or, where there is no such language, the English one.
func (s *Shelf) Book(tag string) *Book {
	return s.books[max(slices.IndexFunc(s.languages, func(l Language) bool { return l.Tag == tag }), 0)]
}

// Has says whether there is a language with that tag.
func (s *Shelf) Has(tag string) bool {
	return slices.ContainsFunc(s.languages, func(l Language) bool { return l.Tag == tag })
}

// Match is the tag of the first of the wanted languages that there are words in, or English. They may be written as a
// browser writes them (pt-BR) or as a locale of POSIX (ja_JP.UTF-8); where a region has no words of its own it gets those
// of its language.
func (s *Shelf) Match(wanted ...string) string {
	for _, w := range wanted {
		w, _, _ = strings.Cut(w, ".")
		w, _, _ = strings.Cut(w, "@")
		parts := strings.Split(strings.ReplaceAll(w, "_", "-"), "-")
		for n := len(parts); n > 0; n-- {
			for _, l := range s.languages {
				if strings.EqualFold(l.Tag, strings.Join(parts[:n], "-")) {
					return l.Tag
				}
			}
		}
		for _, l := range s.languages {
			if base, _, _ := strings.Cut(l.Tag, "-"); strings.EqualFold(base, parts[0]) {
				return l.Tag
			}
		}
	}
	return English
}
