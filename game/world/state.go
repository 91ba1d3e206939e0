package world

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// Who is one of the two.
type Who uint8

// The two.
const (
	Madoka Who = iota
	Homura
)

// Other is the other one.
func (w Who) Other() Who { return w ^ 1 }

// String is her name in state lines and maps.
func (w Who) String() string { return [...]string{"madoka", "homura"}[w] }

// Doing is what one of them is doing.
type Doing uint8

// What they can be doing.
const (
	Standing Doing = iota
	Walking
	Held      // walking, led by the hand
	Reaching  // going to the other to take her hand
	Planted   // refusing to go on
	Calling   // calling, or answering
	Kneeling  // laying an arrow, touching something small
	Sitting   //
	Sleeping  //
	Locked    // her knees do not carry her on
	Sliding   // on a slope
	Slipping  // at an edge; she can still be caught
	Falling   //
	Lying     // hurt
	Mending   // hurt, the other beside her
	Tending   // sitting beside the hurt one
	Drawn     // in the pull of a whirlpool
	Carried   // gone with it
	Curled    // waiting to be found
	Leaving   // crossing a border
	Lost      // not in this world
	Striking  // at a tree, with a stone
	Pinned    // under a tree
	Lifting   // a tree off the other
	Sunk      // a foot in mud
	Drifting  // after bubbles
	Departing // going away by herself
	doingLast // how many there are
)

var doingNames = [doingLast]string{
	"standing", "walking", "held", "reaching", "planted", "calling", "kneeling", "sitting", "sleeping", "locked", "sliding",
	"slipping", "falling", "lying", "mending", "tending", "drawn", "carried", "curled", "leaving", "lost",
	"striking", "pinned", "lifting", "sunk", "drifting", "departing",
}

// String is its name in state lines.
func (d Doing) String() string { return doingNames[d] }

// Hurt says whether she cannot walk before she has mended.
func (d Doing) Hurt() bool { return d == Lying || d == Mending }

// Link is how near the two are to each other.
type Link uint8

// The five states of the link.
const (
	LinkHeld    Link = iota
	LinkNear         // within NearDistance
	LinkSight        // on one screen, nothing between them
	LinkHearing      // within HearDistance
	LinkLost         // further, or in another world
)

// String is its name in state lines.
func (l Link) String() string { return [...]string{"held", "near", "sight", "hearing", "lost"}[l] }

// Glasses is the state of Homura's glasses.
type Glasses uint8

// Whole, cracked, or lost.
const (
	GlassesOn Glasses = iota
	GlassesCracked
	GlassesLost
)

// Girl is one of the two.
type Girl struct {
	At     fixed.Point // where her feet are
	Vel    fixed.Point // what she moved in the last tick
	Facing fixed.Dir
	Doing  Doing
	Since  int32         // ticks she has been doing it
	Until  int32         // ticks; what Since runs to, where a doing has an end
	From   fixed.Point   // where a fall or a slide began
	To     fixed.Point   // where it ends
	Height int32         // above the ground, in 1/256 px
	Hazard int32         // object id of the hazard that has her; 0 for none
	Spent  int32         // object id of the slope that could carry her no further
	Mend   int32         // ticks of mending still to go
	Marks  int32         // stitched lines that stay
	Gait   int32         // distance walked since the last step, in 1/256 px
	Foot   uint8         // which foot comes next
	Dirt   int32         // 0–256, falls off at the border
	Fear   int32         // 0–256, beside a drop
	Stuck  int32         // ticks she has wanted to move and could not
	Way    []fixed.Point // corners of the path she walks by herself, the next one first
	Repath int64         // tick from which she may look for a way again
	Goal   Goal          // what she is about when nobody steers her
	Door   int32         // object id of the door she came out of, until she has gone on from it; 0 for none
}

// Goal is what the one who is not steered is about.
type Goal uint8

// What she may be about.
const (
	GoalStay   Goal = iota
	GoalFollow      // along the other's steps
	GoalReach       // to the other's hand
	GoalSearch      // looking for the other
	GoalTend        // to the hurt one's side
	GoalSit         // to sit down beside the other
	GoalBorder      // to the border where the other stands
	GoalLead        // ahead, to show the way
	GoalHabit       // what she likes to do where they are
	GoalFree        // to the one who is pinned
	GoalFell        // to a tree of her own
	goalLast        // how many there are
)

// Trail is the leader's own recorded steps: the last ones, oldest overwritten.
type Trail struct {
	Steps [trailLen]fixed.Point
	Head  int32 // where the next step goes
	Len   int32
}

// trailLen steps of trailStep are about 96 px: as far as the follower ever hangs back.
const (
	trailLen  = 64
	trailStep = 3 * fixed.One / 2
)

// Moves is how the leader moved in the last ticks; some creatures copy it.
type Moves struct {
	Vel  [64]fixed.Point
	Head int32 // where the next one goes
}

// Arrow is an arrow laid on the ground.
type Arrow struct {
	At     fixed.Point
	Dir    fixed.Dir
	Etched bool  // scratched, not laid in pebbles
	Worn   int32 // 0 fresh to 256 weathered
}

// Creature is one of those that live in the edge.
type Creature struct {
	At     fixed.Point
	Facing fixed.Dir
	Moving bool
	Delay  int32 // how many ticks behind the leader it moves
	Phase  int32
	Home   fixed.Point
}

// Crossing is the beat of silence at a border.
type Crossing struct {
	On    bool
	Thing int32 // object id of the border or whirlpool
	Tick  int32 // ticks since it began
}

// State is everything in a world that changes; together with the level it is
// the world. It is what is saved, hashed, cloned and compared.
type State struct {
	Tick    int64 // ticks since this world began
	RNG     uint64
	Girls   [2]Girl
	Lead    Who
	Trail   Trail
	Link    Link
	Joined  bool  // they hold hands
	Parted  int32 // ticks they have been out of each other's sight, in one world
	Moves   Moves
	Grip    int32 // 256 palm in palm, 0 torn
	Clock   int32 // ticks of the day, 0 to DayTicks-1
	Days    int32 // days passed in this world
	Still   int32 // ticks the leader has neither moved nor acted
	Whisper int32 // 0–65536
	Glasses Glasses
	Colour  Memory
	Worn    Memory   // where a path has worn in, as they stayed for days; empty before that
	Flags   []string // story flags that are up, sorted
	Said    []int32  // beats that have happened, by object id, sorted
	Known   []int32  // ravines that no longer hide, sorted
	Taken   []int32  // things that are no longer there, sorted
	Lit     []int32  // lamps that are lit, by object id, sorted
	Handled int32    // object id of what she who leads has touched on purpose, and still stands at; 0 for none
	Clocks  []Clock  // that somebody has begun to wind, by object id
	Near    []int32  // small things one of them stands at, sorted
	Arrows  []Arrow
	Pile    int32 // stones on the pile
	Living  []Creature
	Echo    Echo
	Leave   Crossing
	Pressed [2]Buttons // buttons down in the last tick
	Sitter  int32      // object id of the bench or view they rest at; 0 for none
	Wide    int32      // how many px further one sees from where they are
	Quiet   int32      // ticks of the quiet event; 0 while there is none
	Trees   []Tree     // that somebody has struck, by object id
	Fells   Fells      // the rhythm in which they fell
	Seek    Seek       // how the other searches for her who is pinned
	Came    []int32    // conditional Starts whose time has come, by object id, sorted
	Going   Going      // how one of them goes away
	Balk    Balk       // the refusal that shows
	Mud     Mud
	Vines   Thicket
	Drift   Drift
	Hush    int32   // ticks for which what is pressed does nothing, unless all is let go before
	Wake    Waking  // of those who were found sleeping
	Night   Vigil   // the night they spend where they are
	Hint    Hinting // how the other shows the way
}

// Echo is a call on its way to be answered.
type Echo struct {
	On   bool
	From Who
	Tick int32 // ticks until the answer
}

// Event is something that happened in the last tick, to be seen or heard.
type Event struct {
	Kind   EventKind
	Who    Who
	At     fixed.Point
	Thing  int            // object id, where a thing has part in it
	Ground level.Material // of a step, a fall
	Key    string         // words key, of Say and Found
	N      int32          // what the kind says
}

// EventKind is what happened.
type EventKind uint8

// What can happen.
const (
	Stepped       EventKind = iota // a foot came down; N is 0 left, 1 right
	Took                           // hands were joined
	LetGo                          // deliberately
	Torn                           // by a hazard
	Called                         // N is her distance to the other in px
	Answered                       // by Who, N px away from the one who called
	Sat                            // N is 1 in the mud, after pulling too long
	Stood                          //
	Slept                          //
	Woke                           //
	Slipped                        //
	Caught                         // by Who
	Fell                           //
	Landed                         //
	Slid                           //
	Mended                         // N is her marks now
	Refused                        //
	Touched                        // a thing
	Said                           // words
	Found                          // a keepsake
	Laid                           // an arrow
	DayPassed                      // N is the days in this world
	CrossingBegan                  // the silence before the border begins
	Pulled                         // the whirlpool announces itself
	Led                            // Who leads now
	Warned                         // a hazard that could part them is near; Thing
	QuietBegan                     // the quiet event; Thing is the bench or view
	Rang                           // a stone; N is how sharp it is, 0–256
	Struck                         // a tree; N is the strokes it has had
	Creaked                        // a tree is about to fall
	Crashed                        // it has come down
	PinnedDown                     // Who lies under it
	Tapped                         // by her who is pinned
	Lifted                         // a tree off the other, by Who
	Sank                           // a foot in mud; N is how many pulls it takes
	Tugged                         // a pull by Who at the one who is stuck; N is how many more it takes
	Freed                          // from the mud
	Squeezed                       // through vines; N is 1 where it left a mark
	Strayed                        // she begins to drift after bubbles; N is 1 where a hand holds her
	Recalled                       // the other, by the hand of Who, from drifting; N is 1 where it held her all the time
	Passed                         // through a door
	Arrived                        // in this world, after it began
	Departed                       // from this world, by herself
	Hinted                         // N is 1 looks, 2 points, 3 leads
	Breathed                       // a breath of her who sleeps; N is 1 where it was matched
	Lit                            // a lamp; N is 1 on, 0 off
	Offered                        // a hand
	Carded                         // words written large; Key
	Wound                          // a clock; N is the turns it has had, 4: it goes
)
