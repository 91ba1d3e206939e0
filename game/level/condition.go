package level

import (
	"fmt"
	"strings"
)

// Condition is a set of flags that must be up or down, such as "felled & !left".
// The zero Condition always holds.
type Condition struct{ terms []term }

type term struct {
	flag string
	not  bool
}

// ParseCondition reads flags joined by &, each with ! before it where it must be down.
func ParseCondition(s string) (Condition, error) {
	var c Condition
	if strings.TrimSpace(s) == "" {
		return c, nil
	}
	for _, part := range strings.Split(s, "&") {
		name := strings.TrimSpace(part)
		not := strings.HasPrefix(name, "!")
		name = strings.TrimSpace(strings.TrimPrefix(name, "!"))
		if !ValidFlag(name) {
			return Condition{}, fmt.Errorf("%q is not a flag (small letters, digits and -, joined by &, ! for not)", strings.TrimSpace(part))
		}
		c.terms = append(c.terms, term{name, not})
	}
	return c, nil
}

// Holds says whether the condition is met, where up says which flags are up.
func (c Condition) Holds(up func(flag string) bool) bool {
	for _, t := range c.terms {
		if up(t.flag) == t.not {
			return false
		}
	}
	return true
}

// Always says whether the condition holds whatever the flags are.
func (c Condition) Always() bool { return len(c.terms) == 0 }

// Flags are the flags the condition looks at.
func (c Condition) Flags() []string {
	var out []string
	for _, t := range c.terms {
		out = append(out, t.flag)
	}
	return out
}

// ValidFlag says whether name can be a flag: small letters, digits and dashes, a letter first.
func ValidFlag(name string) bool {
	if name == "" || name[0] < 'a' || name[0] > 'z' {
		return false
	}
	for _, r := range name {
		if (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-' {
			return false
		}
	}
	return true
}
