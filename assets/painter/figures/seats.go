package figures

// Seats are skirt and legs of one who does not stand, laps what lies before
// her body; the lowest row is on the ground.

func sitting(v view) []string {
	return [3][]string{
		front: {
			"..qkkqkkkK..",
			".qkkqkkKkkK.",
			".KttttttTTbb",
		},
		back: {
			"..qkkkkkkK..",
			".qkkkqkkkkK.",
			".KkkKkkKkKKb",
		},
		side: {
			"..qkkkkkk.....",
			".qkkkqkkkkt...",
			".KkKkkKkktttbb",
		},
	}[v]
}

func kneeling(v view) []string {
	return [3][]string{
		front: {
			".qkkqkK.",
			"qkkKqkkK",
			"kkKkqkKk",
			".ttKKtT.",
			".tt..tT.",
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
			"...kkKkqkk..",
			"....ttttt...",
			"bbbttttttt..",
		},
	}[v]
}

// onAllFours is for knees that give way: low skirt, shins on the ground.
func onAllFours(v view) []string {
	return [3][]string{
		front: {
			".qkkqkkK.",
			"qkkKqkkKK",
			"ttTKKKttT",
		},
		back: {
			".qkkkkkK.",
			"qkkkqkkkK",
			"bbKkkkKbb",
		},
		side: {
			"..qkkk......",
			".qkkqkk.....",
			"bbtttttt....",
		},
	}[v]
}

// knees are drawn up before the chest, the arms around them.
func knees(v view) []string {
	return [3][]string{
		front: {
			"..tttT..",
			".jttTTJ.",
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
			"........ttT..",
			".....jjjttT..",
			"...jjjjssttT.",
			".qkkkJJtttTT.",
			".kkkkKKttTTT.",
			".KkKkKkKtTbbb",
		},
	}[v]
}
