# All that is done with Handhold. It needs Go and make; `make test` brings the rest on Debian and Ubuntu.
GO ?= go
export CGO_ENABLED := 0
# Pictures are drawn in software: the tests see the same ones everywhere.
DISPLAYED = LIBGL_ALWAYS_SOFTWARE=1 xvfb-run -a -s "-screen 0 1280x800x24 -nolisten tcp"
WEB = build/web
SITE = assets/web
MAKEFLAGS += --no-print-directory

.PHONY: play test check web shots readme guide bench journeys flashes

# play opens a window; where there is no display, it serves the browser build.
play:
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display here, so Handhold is played in a browser:"; \
		$(MAKE) web PACK=-quick WEB=build/play/build/web && $(GO) build -o build/play/handhold . && cd build/play && exec ./handhold serve; \
	else \
		$(GO) run .; \
	fi

# test runs everything; it installs what is missing, or says what it could not install.
test:
	@./.ci/install
	@$(MAKE) -j2 check web PACK=-quick WEB=build/test/build/web
	$(DISPLAYED) $(GO) test -count=1 -timeout 9m ./...

# check looks at how the code is written and at the maps.
check:
	@unformatted=$$(gofmt -l $$(git ls-files --cached --others --exclude-standard '*.go' 2>/dev/null || find . -name '*.go')); \
		if [ -n "$$unformatted" ]; then echo "gofmt would change: $$unformatted" >&2; exit 1; fi
	$(GO) vet ./...
	$(GO) run -tags headless . check

# web makes build/web: a folder that any static host takes as it is.
web:
	@mkdir -p $(WEB)
	GOOS=js GOARCH=wasm $(GO) build -trimpath -ldflags "-s -w" -o $(WEB)/handhold.wasm .
	@cp $(SITE)/* assets/words/*.json "$$($(GO) env GOROOT)/lib/wasm/wasm_exec.js" $(WEB)/
	$(GO) run ./game/command/later $(WEB)
	$(GO) run ./game/command/pack $(PACK) $(WEB)

# shots makes pictures of every world, and a sheet of all of them: build/shots.
shots:
	$(DISPLAYED) $(GO) run ./game/e2e/shots build/shots

# readme takes the README's pictures and its short film from the game.
readme: shots
	$(DISPLAYED) $(GO) run ./game/e2e/readme build/shots .readme

# guide takes the pictures of the level maker's guide from the game and from Tiled's own rasterizer.
guide:
	$(DISPLAYED) $(GO) run ./game/e2e/readme -guide maps/.guide

# bench measures; one line `name value unit` for each figure.
bench:
	@$(MAKE) web >&2
	@$(DISPLAYED) $(GO) run ./game/e2e/bench

# journeys plays the recorded journeys anew, after rules or maps were changed on purpose.
journeys:
	$(GO) test ./game/replay -run TestJourneysGoAsTheyWent -update

# flashes looks for flashes in the whole recorded story; make test looks only where something fast happens.
flashes:
	$(DISPLAYED) $(GO) test -count=1 -timeout 60m ./game/paint -run TestNothingInTheStoryFlashes -v -args -whole
