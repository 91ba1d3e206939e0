package small

// Pictures first made for the clay land. Letters as Picture reads them.
var (
	CrackStar = []string{
		".....1......",
		".1...1...1..",
		"..1..12.1...",
		"...1.1.12...",
		"..2.111.....",
		"1111.1.1111.",
		".2..1.1..2.1",
		"...1...1....",
		"..1.....1...",
		"..1.......1."}
	Bead = []string{
		"..bbbb..",
		".b2221b.",
		"b22c211b",
		"b222211b",
		".b2211b.",
		"..1111s.",
		".ssssss."}
)
