package level

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// unescape is text with its entities and line ends made plain.
func unescape(text string) (string, error) {
	plain := true
	for i := 0; i < len(text) && plain; i++ {
		plain = text[i] >= ' ' && text[i] != '&' && text[i] < 0x7f || text[i] == '\n' || text[i] == '\t'
	}
	if plain {
		return text, nil
	}
	var b strings.Builder
	for text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n"); text != ""; {
		r, n := utf8.DecodeRuneInString(text)
		if r == '&' {
			end := strings.IndexByte(text, ';')
			if end < 0 {
				return "", errors.New("an & begins no entity")
			}
			if r = entity(text[1:end]); r == 0 {
				return "", fmt.Errorf("the entity %q is unknown", shorten(text[:end+1]))
			}
			n = end + 1
		}
		if !allowed(r) {
			return "", fmt.Errorf("the character %#x cannot be in XML", r)
		}
		b.WriteRune(r)
		text = text[n:]
	}
	return b.String(), nil
}

// entity is the character an entity stands for; 0 where it is unknown.
func entity(name string) rune {
	switch name {
	case "amp":
		return '&'
	case "lt":
		return '<'
	case "gt":
		return '>'
	case "quot":
		return '"'
	case "apos":
		return '\''
	}
	digits, ok := strings.CutPrefix(name, "#")
	if !ok {
		return 0
	}
	base := 10
	if hex, ok := strings.CutPrefix(digits, "x"); ok {
		digits, base = hex, 16
	}
	n, err := strconv.ParseUint(digits, base, 21)
	if err != nil {
		return 0
	}
	return rune(n)
}

// allowed says whether XML 1.0 may hold r.
func allowed(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' || r >= ' ' && r <= 0xd7ff || r >= 0xe000 && r <= 0xfffd || r >= 0x10000 && r <= 0x10ffff
}
