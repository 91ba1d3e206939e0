package figures

// Seats are skirt and legs of one who does not stand, laps what lies before
// her body; the lowest row is on the ground. u and U are her legs above the
// stockings, if they are short.

func sitting(v view) []string {
	return [3][]string{
		front: {
			"..qkkqkkkK..",
			".qkkqkkKkkK.",
			".KkuuuttTTbb",
		},
		back: {
			"..qkkkkkkK..",
			".qkkkqkkkkK.",
			".KkkKkkKkKKb",
		},
		side: {
			"..qkkkkkk.....",
			".qkkqkkkkuu...",
			".KkKkkKkkuttbb",
		},
	}[v]
}

func kneeling(v view) []string {
	return [3][]string{
		front: {
			".qkkqkK.",
			"qkkKqkkK",
			"kkKkqkKk",
			".uuKKuU.",
			".uu..uU.",
		},
		back: {
			".qkkkkK.",
			"qkkkqkkK",
			"kKkkkKkK",
			".bbKKbb.",
			".bb..bb.",
		},
		side: {
			"....qkkK....",
			"...qkkqkk...",
			"..qkkKkqkk..",
			"..kkKkkqkkK.",
			"bbtttTkkKkK.",
		},
	}[v]
}

// onAllFours is for knees that give way: low skirt, shins on the ground.
func onAllFours(v view) []string {
	return [3][]string{
		front: {
			".qkkqkkK.",
			"qkkkqkkKK",
			"uuUKKKuuU",
		},
		back: {
			".qkkkkkK.",
			"qkkkqkkkK",
			"bbKkkkKbb",
		},
		side: {
			"..qkkk......",
			".qkkqkkk....",
			"bbttTkkuu...",
		},
	}[v]
}

// knees are drawn up before the chest, the arms around them.
func knees(v view) []string {
	return [3][]string{
		front: {
			"..uuuU..",
			".juuUUJ.",
			"jjjssjjJ",
			"ktttTTTK",
			"kttTtTTK",
			".bbb.bbb",
		},
		back: {
			"..qkkkkkkK..",
			".qkkkqkkkkK.",
			".KkkKkkKkKK.",
		},
		side: {
			"........uuU..",
			".....jjjuuU..",
			"...jjjjssuUT.",
			".qkkkJJutttT.",
			".kkkkKKKtttT.",
			".KkKkKkKtTbbb",
		},
	}[v]
}
