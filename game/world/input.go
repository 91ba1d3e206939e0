package world

// Buttons are the verbs that are either pressed or not.
type Buttons uint8

// The verbs besides moving.
const (
	Hand    Buttons = 1 << iota // take the other's hand, or let go
	Call                        // call, or answer
	Rest                        // sit; sitting: sleep; lying: let the days pass faster
	Touch                       // touch what is near
	Swap                        // the other leads
	Skip                        // go past what may be skipped
	NoHints                     // no verb: down as long as the player wants to be shown no way
)

// Seat is what one player does in one tick.
type Seat struct {
	X, Y    int8 // where she pushes, -127 to 127; y grows downward
	Buttons Buttons
}

// Input is what the players do in one tick. It is all that ever moves a world.
type Input struct{ Seats [2]Seat }
