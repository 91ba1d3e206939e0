package app

import "golang.org/x/sys/windows"

// systemLanguages are the languages the user has chosen in the settings of Windows, the dearest first.
func systemLanguages() []string {
	list, err := windows.GetUserPreferredUILanguages(windows.MUI_LANGUAGE_NAME)
	if err != nil { // then nobody has chosen
		return nil
	}
	return list
}
