package small

// Pictures first made for the desert. Letters as Picture reads them.
var (
	Seedpod = []string{
		"....2.2....",
		"..2.121.2..",
		".2.21212.2.",
		"..1.222.1..",
		".2122122.2.",
		"..1.212.1..",
		".2.12121.2.",
		"..2.1.1.2..",
		"...ssssss.."}
	Bottle = []string{
		".......22..",
		"......222..",
		".....221...",
		"...2222....",
		"..22221....",
		".222211....",
		"b222111ab..",
		"bb2211aabbc",
		".cbbbbbbcc."}
)
