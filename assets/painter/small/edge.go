package small

// Pictures first made for the edge, where the drawing ends. Letters as Picture reads them.
var (
	Pencil = []string{
		"...........bb",
		"..........3bb",
		"........33322",
		"......333221.",
		"....3332221..",
		"...C32221ss..",
		"..CC211ss....",
		".Ass........."}
	Chalk = []string{
		"....33.......",
		"..33322......",
		".3332211..bb.",
		".22211ss.bb..",
		".ss......s...",
		"....BBBB.....",
		"....AAAAs...."}
	LooseTile = []string{
		"...3333333.",
		"..33333332.",
		"..33333322.",
		".333333322.",
		".33333322..",
		"2222222222.",
		"1111111111s",
		".ssssssssss"}
	FlowerPerfect = []string{
		"...11.11...",
		"..1111111..",
		"..11AAA11..",
		".111ABA111.",
		"..11AAA11..",
		"..1111111..",
		"...11b11...",
		".cc..b.....",
		".ccc.b..cc.",
		"..bb.b.cc..",
		"....bbbb...",
		"...ssbsss.."}
)
