package small

// Pictures first made for the ravine. Letters as Picture reads them.
var (
	Flower = []string{
		"...11...",
		"..1111..",
		"..1331..",
		"...11...",
		"....c...",
		".cc.b...",
		"..cbb.c.",
		"...bbc..",
		"..ssbss."}
	Flowers = []string{
		".1.....2....",
		"131...232.3.",
		".1..3..2.313",
		".b.313.b..3.",
		".bc.3.cb..b.",
		"..b.b.b..cb.",
		"..bcbcb.cb..",
		"...bbbbbb..."}
	Mushroom = []string{
		"...AAAA...",
		"..A3AAAA..",
		".AAAA3AAA.",
		".A3AAAAAA.",
		"..cccccc..",
		"....3c....",
		"....3c....",
		"...33cb...",
		"..sssssss."}
	Clover = []string{
		"...44.44...",
		"...43434...",
		"....323....",
		".44.323.44.",
		".4332.2334.",
		"..43.2.34..",
		".....2.....",
		"....12.....",
		"...ssss...."}
)
