package e2e_test

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// TestThePageDoesNotWaitForWhatComesLater: while nothing that comes later can be fetched, the first world is walked in; a
// later one waits, says so, and is there as soon as its files come.
func TestThePageDoesNotWaitForWhatComesLater(t *testing.T) {
	address := site(t)
	ctx := browser(t, swiftshader()...)
	p := open(t, ctx, address+"?trace=-&seed=1&mute", network.Enable(), network.SetBlockedURLs([]string{"*late-*.pack*"}))
	p.begin()
	p.press("KeyD")
	p.wait("the journey has begun", func() bool { return p.now().Tick > 0 })
	p.wait("it is said that something does not come", func() bool {
		return strings.Contains(strings.Join(p.lines(), "\n"), "handhold: late-")
	})
	at := p.now().Tick
	p.wait("the walk goes on all the same", func() bool { return p.now().Tick >= at+60 })
	if said := p.ask("document.getElementById('wait').className"); said != "gone" {
		t.Errorf("nobody waits, and the page says %q", p.ask("document.getElementById('wait').textContent"))
	}

	p.do(chromedp.Navigate(address + "?trace=-&seed=1&mute&map=34-edge"))
	p.wait("the page is ready", func() bool { return p.state() == "ready" })
	p.press("Enter")
	p.wait("it is said what is waited for", func() bool {
		return strings.Contains(p.ask("document.getElementById('wait').textContent"), "trying again")
	})
	if s := p.state(); s != "starting" {
		t.Errorf("while it waits the page is %s", s)
	}
	p.do(network.SetBlockedURLs(nil))
	p.wait("the later world is there", func() bool { return p.state() == "running" })
	p.wait("nobody waits any more", func() bool { return p.ask("document.getElementById('wait').className") == "gone" })
	p.wait("all that comes later has come", func() bool {
		return p.ask(`fetch("late.json").then((r) => r.json()).then((l) => { globalThis.come = l.every((p) =>
			performance.getEntriesByType("resource").some((e) => e.name.endsWith(p.Name) && e.responseStatus === 200)); }) && globalThis.come`) == "true"
	})
	p.wait("it is played", func() bool { return p.now().World == "34-edge" && p.now().Tick > 0 })
}
