package controls

// Source is a key, button or stick by name: "key W" (Ebitengine's key names), "pad A" (the standard layout's; any
// pad), "pad1 A" and "pad2 A" (that pad's).
type Source string

// Binding says that a source means an act of a seat.
type Binding struct {
	Source Source
	Seat   int // 0 or 1
	Act    Act
}

// Alone is the table for one player: every device is seat 0.
func Alone() []Binding {
	table := []Binding{
		{"key W", 0, Up}, {"key A", 0, Left}, {"key S", 0, Down}, {"key D", 0, Right},
		{"key ArrowUp", 0, Up}, {"key ArrowLeft", 0, Left}, {"key ArrowDown", 0, Down}, {"key ArrowRight", 0, Right},
		{"key Space", 0, Hand}, {"key E", 0, Call}, {"key C", 0, Rest}, {"key F", 0, Touch}, {"key Tab", 0, Swap},
		{"key Enter", 0, Skip}, {"key NumpadEnter", 0, Skip},
	}
	table = append(table, pad("pad", 0)...)
	return append(table, menu()...)
}

// Together is the table for two players at one keyboard, or with a pad each.
func Together() []Binding {
	table := []Binding{
		{"key W", 0, Up}, {"key A", 0, Left}, {"key S", 0, Down}, {"key D", 0, Right},
		{"key Space", 0, Hand}, {"key Q", 0, Call}, {"key E", 0, Rest}, {"key F", 0, Touch}, {"key Tab", 0, Swap},
		{"key ArrowUp", 1, Up}, {"key ArrowLeft", 1, Left}, {"key ArrowDown", 1, Down}, {"key ArrowRight", 1, Right},
		{"key Enter", 1, Hand}, {"key Comma", 1, Call}, {"key Period", 1, Rest}, {"key Slash", 1, Touch},
	}
	table = append(table, pad("pad1", 0)...)
	table = append(table, pad("pad2", 1)...)
	return append(table, menu()...)
}

// pad is the table of a standard gamepad for a seat.
func pad(name Source, seat int) []Binding {
	return []Binding{
		{name + " LeftStickX", seat, AxisX}, {name + " LeftStickY", seat, AxisY},
		{name + " Up", seat, Up}, {name + " Left", seat, Left}, {name + " Down", seat, Down}, {name + " Right", seat, Right},
		{name + " A", seat, Hand}, {name + " X", seat, Call}, {name + " B", seat, Rest}, {name + " Y", seat, Touch},
		{name + " LB", seat, Swap}, {name + " RB", seat, Skip},
	}
}

// menu is what keys and buttons mean besides, in and around menus; whoever sits where.
func menu() []Binding {
	return []Binding{
		{"key Escape", 0, Pause}, {"key Escape", 0, Cancel}, {"key Backspace", 0, Cancel},
		{"key Enter", 0, Confirm}, {"key NumpadEnter", 0, Confirm}, {"key Space", 0, Confirm},
		{"pad Start", 0, Pause}, {"pad Start", 0, Cancel}, {"pad A", 0, Confirm}, {"pad B", 0, Cancel},
	}
}
