package app

import "syscall/js"

// systemLanguages are the languages the reader of the page wants, the dearest first.
func systemLanguages() []string {
	list := js.Global().Get("navigator").Get("languages")
	if !list.Truthy() {
		return nil
	}
	var out []string
	for i := range list.Length() {
		out = append(out, list.Index(i).String())
	}
	return out
}
