package view

import (
	"testing"

	"handhold/game/world"
)

const asleep = `<object id="1" type="Start" x="480" y="320"><properties><property name="pose" value="sleeping"/></properties><point/></object>`

// keys are the words that are drawn, as a number of sprites: none without signs.
func (l *look) words() int { return len(l.v.Frame(640, 360).Words) }

func caps() Caps {
	return Caps{Up: "ArrowUp", Left: "ArrowLeft", Down: "ArrowDown", Right: "ArrowRight", Hand: "Space", First: true}
}

func TestKeysAreDrawnOnlyForThoseWhoHaveNotUsedThem(t *testing.T) {
	const silent = `<property name="announce" type="bool" value="false"/>`
	l := sketch(t, silent, startBoth)
	l.told.Caps = caps()
	l.step(moveAfter-5, world.Input{})
	if l.words() != 0 {
		t.Error("keys are drawn at once")
	}
	l.step(90, world.Input{})
	if l.words() < 30 {
		t.Errorf("after 8 s no keys are drawn: %d", l.words())
	}
	l.step(120, walk(127, 0))
	if l.words() != 0 {
		t.Error("keys are drawn for her who walks")
	}
	l.step(3*moveAfter, world.Input{})
	if l.words() != 0 {
		t.Error("keys are drawn for her who has walked")
	}
	l = sketch(t, silent, startBoth)
	l.told.Caps = caps()
	l.told.Caps.First = false
	l.step(2*moveAfter, world.Input{})
	if l.words() != 0 {
		t.Error("keys are drawn in a later world")
	}
}

func TestTheKeyOfTheHandIsDrawnBesideTheOfferedHand(t *testing.T) {
	l := sketch(t, `<property name="announce" type="bool" value="false"/>`, asleep)
	l.told.Caps = caps()
	l.told.Caps.First = false
	l.step(30, world.Input{})
	l.step(1, walk(127, 0))
	l.step(200, world.Input{})
	if l.w.Wake.Stage != world.WakeOffering {
		t.Fatal("no hand is offered")
	}
	if l.words() != 0 {
		t.Error("the key is drawn at once")
	}
	l.step(offerAfter, world.Input{})
	if l.words() == 0 {
		t.Error("no key is drawn beside the offered hand")
	}
	l.step(1, world.Input{Seats: [2]world.Seat{{Buttons: world.Hand}}})
	l.step(60, world.Input{})
	if !l.w.Joined || l.words() != 0 {
		t.Errorf("joined %v, and the key is still there", l.w.Joined)
	}
	bare := sketch(t, `<property name="announce" type="bool" value="false"/>`, asleep)
	bare.step(30, world.Input{})
	bare.step(1, walk(127, 0))
	bare.step(2*offerAfter, world.Input{})
	if bare.words() != 0 {
		t.Error("without caps something is drawn")
	}
}

func TestALeafGoesTheWayOfHerWhoIsAlone(t *testing.T) {
	homura := `<object id="1" type="Start" x="480" y="320"><properties><property name="who" value="homura"/></properties><point/></object>`
	border := `<object id="9" type="Border" x="900" y="300" width="30" height="60"/>`
	curled := `<object id="3" type="Start" x="860" y="320"><properties><property name="who" value="madoka"/><property name="pose" value="curled"/></properties><point/></object>` +
		`<object id="9" type="Border" x="40" y="300" width="30" height="60"/>`
	for name, things := range map[string]string{"the border": border, "the other, who lies curled": curled} {
		l := sketch(t, "", homura+things)
		found := false
		for range 60 * world.TPS {
			l.step(1, world.Input{})
			if lf := &l.v.signs.leaf; lf.age < lf.end {
				found = true
				if lf.dir.X < 200 {
					t.Errorf("it drifts %v, and %s is to the right", lf.dir, name)
				}
				break
			}
		}
		if !found {
			t.Errorf("no leaf drifts to %s", name)
		}
	}
}

func TestACardIsWrittenLargeAndASilentWorldSaysNoTitle(t *testing.T) {
	title := func(l *look) (n, size int) {
		for range titleFrom + titleTicks {
			l.step(1, world.Input{})
			for _, x := range l.v.Frame(640, 360).Texts {
				if x.Kind == Title && x.S == "A sketch" {
					n++
				}
			}
			for _, s := range l.v.frame.Words {
				if s.Sheet == SheetLetters {
					size = max(size, int(s.H))
				}
			}
		}
		return n, size
	}
	n, small := title(sketch(t, "", startBoth))
	if n == 0 {
		t.Error("the title is not written")
	}
	if n, _ := title(sketch(t, `<property name="announce" type="bool" value="false"/>`, startBoth)); n != 0 {
		t.Error("a silent world writes its title")
	}
	card := `<object id="7" type="Beat" x="16" y="16" width="900" height="600"><properties><property name="card" value="title.sketch"/></properties></object>`
	l := sketch(t, `<property name="announce" type="bool" value="false"/>`, startBoth+card)
	n, large := title(l)
	if n < cardTicks-30 || large <= small {
		t.Errorf("the card is written for %d ticks, letters %d px high; a title's are %d", n, large, small)
	}
	l.step(cardTicks, world.Input{})
	if l.words() != 0 {
		t.Error("the card stays")
	}
}
