package level

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// The largest files that are read: far more than any map needs, far less than
// would make reading slow.
const (
	maxBytes      = 8 << 20
	maxDepth      = 24
	maxElements   = 200_000
	maxAttributes = 100 // of one element
)

// element is one element of an XML file. Unlike the library's structs it keeps
// the order of its children and every attribute, known or not.
type element struct {
	name     string
	attrs    []attribute
	kids     []*element
	text     string // its character data, for property and text elements only
	from, to int    // where it lies in the file, in bytes
	body     int    // where its first tag ends
}

type attribute struct{ name, value string }

// attr is the attribute name, and whether it is there.
func (e *element) attr(name string) (string, bool) {
	for i := range e.attrs {
		if e.attrs[i].name == name {
			return e.attrs[i].value, true
		}
	}
	return "", false
}

// kid is the first child called name, or nil.
func (e *element) kid(name string) *element {
	for _, k := range e.kids {
		if k.name == name {
			return k
		}
	}
	return nil
}

// parseXML reads a whole file of the kind of XML that Tiled writes: UTF-8, no
// CDATA, no document type but the plain one of old. Everything it takes, encoding/xml takes for the same
// (a fuzz test holds that); it exists because a tileset with a few hundred
// collision shapes keeps encoding/xml busy for longer than a whole map may take.
// What lies inside `data` elements stays where it is, to be found by its place.
func parseXML(file []byte) (*element, error) {
	if !utf8.Valid(file) {
		return nil, errors.New("it is not UTF-8")
	}
	s := &scanner{in: string(file)}
	s.at = len(s.in) - len(strings.TrimPrefix(s.in, "\ufeff"))
	if first := strings.TrimLeft(s.in[s.at:], " \t\r\n"); strings.HasPrefix(first, "{") {
		return nil, errors.New("it is JSON, not XML; in Tiled use File > Export As and choose the kind of file whose name ends in x (.tmx, .tsx, .tx)")
	}
	root, err := s.document()
	if err != nil {
		line := 1 + strings.Count(s.in[:min(s.at, len(s.in))], "\n")
		return nil, fmt.Errorf("line %d: %w", line, err)
	}
	return root, nil
}

// scanner is the state of one parseXML.
type scanner struct {
	in    string
	at    int
	root  *element
	open  []*element
	count int

	// Elements and attributes are cut from larger pieces: one by one they would
	// be most of the work of a load.
	elements []element
	attrs    []attribute
}

// piece is how many elements and attributes are set aside at once.
const piece = 512

// element is a new element.
func (s *scanner) element() *element {
	if len(s.elements) == 0 {
		s.elements = make([]element, piece)
	}
	e := &s.elements[0]
	s.elements = s.elements[1:]
	e.from = s.at
	return e
}

// document reads from the file's first byte to its last.
func (s *scanner) document() (*element, error) {
	first := s.at
	for s.at < len(s.in) {
		rest := s.in[s.at:]
		var err error
		switch {
		case rest[0] != '<':
			err = s.characters()
		case strings.HasPrefix(rest, "<!--"):
			err = s.comment()
		case strings.HasPrefix(rest, "<?"):
			err = s.declaration(s.at == first)
		case strings.HasPrefix(rest, "</"):
			err = s.endTag()
		case strings.HasPrefix(rest, "<!"):
			err = s.documentType()
		default:
			err = s.startTag()
		}
		if err != nil {
			return nil, err
		}
	}
	switch {
	case s.root == nil:
		return nil, errors.New("it holds no element")
	case len(s.open) > 0:
		return nil, fmt.Errorf("it ends inside <%s>", s.open[len(s.open)-1].name)
	}
	return s.root, nil
}

// characters reads what lies between tags.
func (s *scanner) characters() error {
	n := strings.IndexByte(s.in[s.at:], '<')
	if n < 0 {
		n = len(s.in) - s.at
	}
	text := s.in[s.at : s.at+n]
	inside := len(s.open) > 0
	switch {
	case !inside && strings.Trim(text, " \t\r\n") != "":
		return errors.New("there is text outside the first element")
	case inside:
		plain, err := unescape(text)
		if err != nil {
			return err
		}
		if strings.Contains(text, "]]>") {
			return errors.New("there is a ]]> without its begin")
		}
		if e := s.open[len(s.open)-1]; e.name == "property" || e.name == "text" {
			e.text += plain
		}
	}
	s.at += n
	return nil
}

// comment reads a comment.
func (s *scanner) comment() error {
	body := s.in[s.at+4:]
	n := strings.Index(body, "--")
	if n < 0 || !strings.HasPrefix(body[n:], "-->") {
		return errors.New("a comment does not end well")
	}
	if _, err := unescape(strings.ReplaceAll(body[:n], "&", "")); err != nil {
		return err
	}
	s.at += 4 + n + 3
	return nil
}

// documentType reads <!DOCTYPE map SYSTEM "…">, which Tiled once wrote before the first element. It is not followed.
func (s *scanner) documentType() error {
	n := strings.IndexByte(s.in[s.at:], '>')
	if s.root != nil || n < 0 || !strings.HasPrefix(s.in[s.at:], "<!DOCTYPE ") {
		return errors.New("it has CDATA or a document type of its own, which Tiled does not write; open it in Tiled and save it again")
	}
	quotes := 0
	for _, c := range s.in[s.at+2 : s.at+n] {
		plain := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.ContainsRune(" :/._", c)
		switch {
		case c == '"':
			quotes++
		case !plain:
			return errors.New("it has a document type of its own, which Tiled does not write; open it in Tiled and save it again")
		}
	}
	if quotes%2 != 0 {
		return errors.New("its document type does not end")
	}
	s.at += n + 1
	return nil
}

// declaration reads <?xml … ?>, which stands at the very beginning or not at all.
func (s *scanner) declaration(first bool) error {
	n := strings.Index(s.in[s.at:], "?>")
	if n < 0 || !first || !strings.HasPrefix(s.in[s.at:], "<?xml ") {
		return errors.New("it has a processing instruction, which Tiled does not write")
	}
	switch text := s.in[s.at+len("<?xml ") : s.at+n]; strings.TrimRight(text, " ") {
	case `version="1.0" encoding="UTF-8"`, `version="1.0" encoding="utf-8"`, `version="1.0"`:
	default:
		return fmt.Errorf("its declaration is %q; Tiled writes version=\"1.0\" encoding=\"UTF-8\"", shorten(text))
	}
	s.at += n + 2
	return nil
}

// endTag reads </name>.
func (s *scanner) endTag() error {
	from := s.at
	s.at += 2
	name := s.name()
	s.space()
	if s.at >= len(s.in) || s.in[s.at] != '>' {
		return errors.New("an end tag does not end")
	}
	if len(s.open) == 0 || s.open[len(s.open)-1].name != name {
		s.at = from
		return fmt.Errorf("</%s> ends nothing", name)
	}
	s.at++
	s.close()
	return nil
}

// close ends the innermost open element.
func (s *scanner) close() {
	s.open[len(s.open)-1].to = s.at
	s.open = s.open[:len(s.open)-1]
}

// startTag reads <name attribute="value" …> or its form that ends at once.
func (s *scanner) startTag() error {
	e := s.element()
	s.at++
	e.name = s.name()
	if e.name == "" {
		return errors.New("a < begins no tag")
	}
	switch s.count++; {
	case s.count > maxElements || len(s.open) >= maxDepth:
		return errors.New("it has too many elements, or they are nested too deeply")
	case len(s.open) > 0:
		up := s.open[len(s.open)-1]
		up.kids = append(up.kids, e)
	case s.root != nil:
		return fmt.Errorf("it has a second first element <%s>", e.name)
	default:
		s.root = e
	}
	s.open = append(s.open, e)
	for {
		spaced := s.space()
		rest := s.in[s.at:]
		switch {
		case strings.HasPrefix(rest, "/>"):
			s.at += 2
			e.body = s.at
			s.close()
			return nil
		case strings.HasPrefix(rest, ">"):
			s.at++
			e.body = s.at
			return nil
		case !spaced:
			return fmt.Errorf("<%s> does not end, or its attributes are not apart", e.name)
		}
		if err := s.attribute(e); err != nil {
			return err
		}
	}
}

// attribute reads one name="value".
func (s *scanner) attribute(e *element) error {
	name := s.name()
	s.space()
	if name == "" || s.at >= len(s.in) || s.in[s.at] != '=' {
		return fmt.Errorf("<%s> has an attribute without name or value", e.name)
	}
	s.at++
	s.space()
	if s.at >= len(s.in) || s.in[s.at] != '"' && s.in[s.at] != '\'' {
		return fmt.Errorf("the attribute %s has no quotes", name)
	}
	quote := s.in[s.at]
	s.at++
	n := strings.IndexByte(s.in[s.at:], quote)
	if n < 0 {
		return fmt.Errorf("the attribute %s does not end", name)
	}
	raw := s.in[s.at : s.at+n]
	if strings.IndexByte(raw, '<') >= 0 {
		return fmt.Errorf("the attribute %s holds a <", name)
	}
	value, err := unescape(raw)
	if err != nil {
		return err
	}
	// The element's attributes so far are the last ones set aside.
	before := len(e.attrs)
	if before == maxAttributes {
		return fmt.Errorf("<%s> has more than %d attributes", e.name, maxAttributes)
	}
	if len(s.attrs) == cap(s.attrs) {
		s.attrs = append(make([]attribute, 0, piece+before), e.attrs...)
	}
	s.attrs = append(s.attrs, attribute{name, value})
	e.attrs = s.attrs[len(s.attrs)-before-1:]
	s.at += n + 1
	return nil
}

// name reads a name of the letters Tiled uses in names.
func (s *scanner) name() string {
	from := s.at
	for s.at < len(s.in) {
		c := s.in[s.at]
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
		if !letter && (s.at == from || (c < '0' || c > '9') && c != '-' && c != '.') {
			break
		}
		s.at++
	}
	return s.in[from:s.at]
}

// space skips white space and says whether there was any.
func (s *scanner) space() bool {
	from := s.at
	for s.at < len(s.in) && strings.IndexByte(" \t\r\n", s.in[s.at]) >= 0 {
		s.at++
	}
	return s.at > from
}
