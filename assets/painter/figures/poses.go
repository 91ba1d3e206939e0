package figures

// A pose is a named run of frames, drawn for each direction.
type pose struct {
	name  string
	n     int // frames
	ticks int // per frame, at 60 a second
	loop  bool
	link  int // the arm left out for the renderer's link: one of the link constants
	frame func(moment) posture

	sideways bool // always seen from the side: to the right for down, to the left for up
	facing   bool // seen from behind for down too: she faces what she climbs
	aloft    bool // her feet are not on the ground
}

// A moment is what a frame is drawn for: who, from which side, where her
// partner is, and which frame of the pose.
type moment struct {
	look *look
	view view
	link int
	i    int
}

// first is the same moment at the beginning of the pose.
func (m moment) first() moment {
	m.i = 0
	return m
}

// away is 1 or -1 where the partner is to the left or right, else 0.
func (m moment) away() int {
	switch m.link {
	case linkLeft:
		return 1
	case linkRight:
		return -1
	}
	return 0
}

// On which side of the picture the partner is, for poses whose arm towards
// her is left out.
const (
	linkNone = iota
	linkLeft
	linkRight
	linkUp
	linkDown
)

// linkArm is the arm that reaches for a partner on that side, and whether it
// is painted before her body.
func linkArm(v view, link int) (index int, over bool) {
	switch {
	case v == side && link == linkUp:
		return 0, false
	case v != side && link == linkLeft:
		return 0, true
	}
	return 1, true
}

// poses lists all of them in the order of the sheet.
func poses() []pose {
	list := []pose{
		{name: "stand", n: 4, ticks: 40, loop: true, frame: stand},
		{name: "walk", n: 6, ticks: 7, loop: true, frame: walk},
		{name: "run", n: 6, ticks: 5, loop: true, frame: run},
		{name: "reach", n: 2, ticks: 12, frame: reach},
		{name: "sit", n: 2, ticks: 50, loop: true, frame: sit},
		{name: "sleep", n: 2, ticks: 70, loop: true, frame: sleep, sideways: true},
		{name: "slip", n: 2, ticks: 6, loop: true, frame: slip},
		{name: "fall", n: 4, ticks: 9, loop: true, frame: fall, aloft: true},
		{name: "lie", n: 4, ticks: 45, loop: true, frame: lie},
		{name: "mend", n: 4, ticks: 24, loop: true, frame: mend},
		{name: "limp", n: 4, ticks: 11, loop: true, frame: limp},
		{name: "plant", n: 2, ticks: 16, loop: true, frame: plant},
		{name: "lay", n: 3, ticks: 14, frame: lay},
		{name: "call", n: 2, ticks: 14, loop: true, frame: call},
		{name: "point", n: 1, ticks: 30, frame: point},
		{name: "shiver", n: 2, ticks: 5, loop: true, frame: shiver},
		{name: "lookaround", n: 2, ticks: 40, loop: true, frame: lookAround},
		{name: "knees", n: 2, ticks: 30, loop: true, frame: kneesLock},
		{name: "curled", n: 1, ticks: 60, frame: curled},
		{name: "wave", n: 2, ticks: 12, loop: true, frame: wave},
		{name: "lookback-l", n: 1, ticks: 40, frame: lookLeft},
		{name: "lookback-r", n: 1, ticks: 40, frame: lookRight},
		{name: "settle", n: 3, ticks: 6, frame: settle},
		{name: "laugh", n: 4, ticks: 9, loop: true, frame: laugh},
		{name: "swim", n: 4, ticks: 13, loop: true, frame: swim, aloft: true},
		{name: "climb", n: 4, ticks: 11, loop: true, frame: climb, facing: true, aloft: true},
		{name: "fell", n: 4, ticks: 10, loop: true, frame: fell},
		{name: "pinned", n: 3, ticks: 52, loop: true, frame: pinned},
		{name: "tap", n: 2, ticks: 9, frame: tap},
		{name: "lift", n: 4, ticks: 16, frame: lift},
		{name: "sunk", n: 4, ticks: 14, loop: true, frame: sunk},
		{name: "sitlaugh", n: 4, ticks: 9, loop: true, frame: laughSitting},
		{name: "drift", n: 4, ticks: 22, loop: true, frame: drift, aloft: true},
		{name: "walklook", n: 6, ticks: 7, loop: true, frame: walkLook},
		{name: "wake", n: 4, ticks: 26, frame: wake},
		{name: "offer", n: 2, ticks: 46, loop: true, frame: offer},
		{name: "dig", n: 4, ticks: 12, loop: true, frame: dig},
		{name: "gaze", n: 2, ticks: 60, loop: true, frame: gaze},
		{name: "hum", n: 4, ticks: 34, loop: true, frame: hum},
		{name: "tug", n: 2, ticks: 20, loop: true, frame: tug},
		{name: "breathe", n: 3, ticks: 40, loop: true, frame: breathe, sideways: true},
	}
	for _, s := range []struct {
		name string
		link int
	}{{"-l", linkLeft}, {"-r", linkRight}, {"-u", linkUp}, {"-d", linkDown}} {
		list = append(list,
			pose{name: "heldstand" + s.name, n: 4, ticks: 40, loop: true, link: s.link, frame: stand},
			pose{name: "heldwalk" + s.name, n: 6, ticks: 7, loop: true, link: s.link, frame: heldWalk},
			pose{name: "heldrun" + s.name, n: 6, ticks: 5, loop: true, link: s.link, frame: run},
			pose{name: "plant" + s.name, n: 2, ticks: 16, loop: true, link: s.link, frame: planted},
			pose{name: "support" + s.name, n: 4, ticks: 11, loop: true, link: s.link, frame: supported},
			pose{name: "cling" + s.name, n: 2, ticks: 8, loop: true, link: s.link, frame: clinging, aloft: true},
			pose{name: "heldsit" + s.name, n: 2, ticks: 50, loop: true, link: s.link, frame: sit},
			pose{name: "heldsettle" + s.name, n: 3, ticks: 6, link: s.link, frame: settle},
			pose{name: "heldlook" + s.name, n: 2, ticks: 36, loop: true, link: s.link, frame: lookAtHer},
			pose{name: "heldlaugh" + s.name, n: 4, ticks: 9, loop: true, link: s.link, frame: laughSitting},
		)
	}
	return list
}

// hanging is both arms at rest.
func hanging(v view) [2]arm {
	if v == side {
		return [2]arm{{dx: -1, dy: 3, on: behind}, {dy: 3}}
	}
	return [2]arm{{dy: 3}, {dy: 3}}
}

// stand: at rest, breathing in, blinking, and her weight on the other leg.
func stand(m moment) posture {
	p := posture{hand: hanging(m.view)}
	if m.view == side {
		p.feet = [2]foot{{dx: 1}, {dx: -1}}
	}
	switch m.i {
	case 1:
		p.nodY, p.puff = 1, 1
	case 2:
		p.eyes = shut
	case 3:
		p.lean, p.sway = 1, 1
		if m.view == side {
			p.lean, p.nodX, p.sway = 0, 1, 0
			p.feet[0].dx = 2
		}
	}
	return p
}

// settle: she has stopped; hair and skirt come after her and swing back.
func settle(m moment) posture {
	p := stand(m.first())
	p.drop, p.nodY = [3]int{1, 0, 0}[m.i], [3]int{0, 1, 0}[m.i]
	if m.view == side {
		p.sway, p.hem = [3]int{2, -1, 1}[m.i], [3]int{1, -1, 0}[m.i]
		p.feet = [2]foot{{dx: 2}, {dx: -1}}
		p.puff = [3]int{1, 0, 0}[m.i]
		return p
	}
	p.puff, p.hem = [3]int{-1, 2, 1}[m.i], [3]int{1, -1, 0}[m.i]
	p.sway = [3]int{1, -1, 0}[m.i]
	return p
}

// A step is the near or right foot in one of the six frames in which both feet
// step once; the other foot is half of it behind. In the first it is set down
// before her.
type step struct {
	x, lift int // the foot, seen from the side
	up      int // the foot, seen from before or behind
	bob     int // the body, down
	arm     int // the hand beside that foot, forward
}

func stepAt(i int) step {
	return [6]step{
		{x: 3, bob: 1, arm: -2},
		{x: 1, bob: -1, arm: -1},
		{x: -1, arm: 1},
		{x: -2, up: 1, lift: 1, bob: 1, arm: 2},
		{x: -1, lift: 2, up: 3, bob: -1, arm: 1},
		{x: 2, lift: 1, up: 1, arm: -1},
	}[i%6]
}

// walk: set down heavily, rise over the foot; the head is steadier than the body and comes after it.
func walk(m moment) posture {
	near, far, late := stepAt(m.i), stepAt(m.i+3), (m.i+5)%6
	p := posture{drop: near.bob, puff: -stepAt(late).bob}
	p.nodY = [3]int{0, 1, 0}[m.i%3]
	if m.view == side {
		p.feet = [2]foot{{far.x, far.lift}, {near.x, near.lift}}
		p.hand = [2]arm{{dx: far.arm, dy: 3, on: behind}, {dx: near.arm, dy: 3}}
		p.sway = [3]int{-2, -1, -1}[late%3]
		p.hem = [3]int{-1, 0, 1}[late%3]
		return p
	}
	p.feet = [2]foot{{0, far.up}, {0, near.up}}
	p.hand = [2]arm{{dx: max(-far.arm, 0) / 2, dy: 3 - near.arm/2}, {dx: -max(-near.arm, 0) / 2, dy: 3 - far.arm/2}}
	p.lean = [6]int{0, 1, 0, 0, -1, 0}[m.i]
	p.hem = [6]int{-1, -1, 0, 1, 1, 0}[late]
	p.sway = [6]int{1, 1, 0, -1, -1, 0}[late]
	return p
}

// heldWalk is a calmer walk: nobody tugs at the other.
func heldWalk(m moment) posture {
	p := walk(m)
	p.drop = min(p.drop, 0)
	p.nodY = 0
	if m.view != side {
		p.lean = 0
	}
	return p
}

func run(m moment) posture {
	far, late := (m.i+3)%6, (m.i+5)%6
	bob := [6]int{0, -2, -1, 0, -2, -1}
	p := posture{drop: bob[m.i], puff: 1 - bob[late]}
	if m.view == side {
		x := [6]int{3, 1, -2, -3, -3, 1}
		lift := [6]int{0, 0, 0, 1, 2, 2}
		p.lean, p.nodX = 1, 1
		p.feet = [2]foot{{x[far], lift[far]}, {x[m.i], lift[m.i]}}
		swing := [6]int{-3, -2, 1, 3, 2, -1}
		p.hand = [2]arm{{dx: swing[far], dy: 2, on: behind}, {dx: swing[m.i], dy: 2}}
		p.sway, p.hem = -3, -1
		return p
	}
	up := [6]int{0, 0, 1, 2, 3, 1}
	swing := [6]int{2, 1, 0, -1, -1, 0}
	p.feet = [2]foot{{0, up[far]}, {0, up[m.i]}}
	p.hand = [2]arm{{dx: -1, dy: 2 + swing[m.i]/2}, {dx: 1, dy: 2 + swing[far]/2}}
	p.sway = [6]int{1, 2, 1, -1, -2, -1}[late]
	return p
}

func limp(m moment) posture {
	p := posture{hand: hanging(m.view), drop: [4]int{1, 0, 0, 1}[m.i]}
	p.nodY = [4]int{1, 0, 0, 1}[m.i]
	if m.view == side {
		p.feet = [2]foot{{[4]int{1, -1, -2, 2}[m.i], [4]int{0, 0, 0, 1}[m.i]}, {[4]int{-1, 1, 2, -2}[m.i], 0}}
		p.lean = [4]int{1, 1, 0, 1}[m.i]
		p.hand[1] = arm{dx: 1, dy: 4}
		p.hand[0] = arm{dx: 2, dy: 2, on: behind}
		p.sway = [4]int{-1, 0, 0, -1}[m.i]
		return p
	}
	p.feet = [2]foot{{0, [4]int{1, 0, 0, 2}[m.i]}, {0, [4]int{0, 1, 1, 0}[m.i]}}
	p.lean = [4]int{1, 0, 0, 1}[m.i]
	p.hand[0] = arm{dx: 1, dy: 4}
	p.hand[1] = arm{dx: 1, dy: 2}
	p.sway = [4]int{0, 1, 1, 0}[m.i]
	return p
}
