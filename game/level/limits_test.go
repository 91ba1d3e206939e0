package level

import (
	"fmt"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// The most that reading and checking any map may take, on a machine that is busy with other tests.
const (
	mostMemory = 80 << 20         // bytes in use at once for a small file, garbage among them
	mostEach   = 20               // and for each byte of a larger one
	mostTime   = 10 * time.Second // alone it is less than one
)

// peak is the most memory in use at once while do runs, in bytes above what is in use before.
func peak(do func()) (most uint64) {
	runtime.GC()
	var before, now runtime.MemStats
	runtime.ReadMemStats(&before)
	stop, stopped := make(chan bool), make(chan bool)
	go func() {
		defer close(stopped)
		for {
			select {
			case <-stop:
				return
			case <-time.After(200 * time.Microsecond):
			}
			runtime.ReadMemStats(&now)
			most = max(most, now.HeapAlloc-min(now.HeapAlloc, before.HeapAlloc))
		}
	}()
	do()
	close(stop)
	<-stopped
	return most
}

// emptyMap is a map of that size with those layers in it.
func emptyMap(w, h int, layers string) string {
	return fmt.Sprintf(`<map version="1.8" orientation="orthogonal" width="%d" height="%d" tilewidth="16" tileheight="16" infinite="0">
<properties><property name="title" value="world.test"/></properties><tileset firstgid="1" source="tilesets/base.tsx"/><tileset firstgid="9" source="tilesets/trees.tsx"/>
%s</map>`, w, h, layers)
}

// tiles is a layer of packed tiles.
func tiles(name string, gids []uint32) string {
	return `<layer name="` + name + `"><data encoding="base64" compression="zlib">` + zlibData(gids) + "</data></layer>"
}

// full is a layer of tiles that are all the same.
func full(name string, n int, gid uint32) string { return tiles(name, slices.Repeat([]uint32{gid}, n)) }

// labyrinth is a square of tiles through which one way leads, to and fro.
func labyrinth(side int) []uint32 {
	gids := slices.Repeat([]uint32{1}, side*side)
	for y := 1; y < side; y += 2 {
		for x := range side {
			if x != (side-1)*(1-y/2%2) {
				gids[y*side+x] = 2
			}
		}
	}
	return gids
}

// edits are files and what is in them.
type edits map[string]string

// numbered is one, n times, with the numbers from 1 on in the place of ID.
func numbered(n int, one string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(one, "ID", strconv.Itoa(i+1)))
	}
	return b.String()
}

// inThings is a layer things with that in it.
func inThings(inside string) string { return `<objectgroup name="things">` + inside + "</objectgroup>" }

// zigzag is the points of a polygon with n corners.
func zigzag(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%d,%d ", i%2*64+i, i*3)
	}
	return b.String()
}

// greedyMaps is maps that are small and ask for much, made when they are wanted:
// what lies about would be counted with what is used.
func greedyMaps() map[string]func() string {
	most := maxSide * maxSide
	bomb := func() string { return zlibData(make([]uint32, 64<<20/4)) }
	return map[string]func() string{
		"a bomb of zlib": func() string {
			return emptyMap(12, 8, `<layer name="ground"><data encoding="base64" compression="zlib">`+bomb()+"</data></layer>")
		},
		"a bomb in the largest map": func() string {
			return emptyMap(maxSide, maxSide, `<layer name="ground"><data encoding="base64" compression="zlib">`+bomb()+"</data></layer>")
		},
		"a huge size":           func() string { return emptyMap(2_000_000_000, 2_000_000_000, full("ground", 1, 1)) },
		"a size that overflows": func() string { return emptyMap(1<<33, 1<<33, full("ground", 1, 1)) },
		"the largest map, full": func() string {
			return emptyMap(maxSide, maxSide, full("ground", most, 1)+full("detail", most, 1)+inThings("")+full("above", most, 1))
		},
		"the largest map, in layers": func() string {
			return emptyMap(maxSide, maxSide, full("ground", most, 1)+strings.Repeat(full("scenery", most, 8), 40)+inThings(""))
		},
		"layers of trees": func() string {
			return emptyMap(maxSide, maxSide, full("ground", most, 1)+strings.Repeat(full("scenery", most, 9), 14)+inThings(""))
		},
		"a labyrinth": func() string {
			return emptyMap(maxSide, maxSide, tiles("ground", labyrinth(maxSide))+inThings(
				`<object id="1" type="Start" x="8" y="8"><point/></object><object id="2" type="Border" x="8160" y="8160" width="32" height="32"/>`))
		},
		"objects without end": func() string {
			return emptyMap(12, 8, full("ground", 96, 1)+inThings(numbered(190_000, `<object id="ID"/>`)))
		},
		"too many objects": func() string {
			return emptyMap(12, 8, full("ground", 96, 1)+inThings(numbered(60_000, `<object id="ID" type="Spot" x="8" y="8"><point/></object>`)))
		},
		"polygons of many corners": func() string {
			return emptyMap(maxSide, maxSide, full("ground", most, 1)+inThings(numbered(maxObjects,
				`<object id="ID" type="Block" x="8" y="8"><polygon points="`+zigzag(100)+`"/></object>`)))
		},
		"blocks as large as the map": func() string {
			return emptyMap(maxSide, maxSide, full("ground", most, 1)+inThings(numbered(maxObjects,
				`<object id="ID" type="Block" x="0" y="0" width="8192" height="8192"/>`)))
		},
		"slopes as large as the map": func() string {
			return emptyMap(maxSide, maxSide, full("ground", most, 1)+inThings(
				`<object id="9001" type="Spot" x="8" y="8"><point/></object><object id="9002" type="Start" x="8" y="8"><point/></object>`+
					numbered(maxZones, `<object id="ID" type="Slope" x="0" y="0" width="8192" height="8192"><properties><property name="landing" type="object" value="9001"/></properties></object>`)))
		},
		"spots everywhere": func() string {
			return emptyMap(maxSide, maxSide, full("ground", most, 1)+inThings(
				`<object id="9002" type="Start" x="8" y="8"><point/></object>`+numbered(maxObjects-1, `<object id="ID" type="Spot" x="4000" y="4000"><point/></object>`)))
		},
		"groups in groups": func() string {
			return emptyMap(12, 8, strings.Repeat(`<group name="g">`, 1<<17)+strings.Repeat(`</group>`, 1<<17))
		},
		"many layers": func() string { return emptyMap(12, 8, strings.Repeat(`<imagelayer name="i"/>`, 1<<17)) },
		"many tilesets": func() string {
			return emptyMap(12, 8, numbered(40_000, `<tileset firstgid="1ID" name="t" tilewidth="1" tileheight="1" tilecount="65536" columns="256"><image source="../assets/art/base.png"/></tileset>`))
		},
		"a long text": func() string {
			return emptyMap(12, 8, `<objectgroup name="scenery"><object id="1" x="0" y="0" width="9" height="9"><text>`+strings.Repeat("long ", 1<<20)+"</text></object></objectgroup>")
		},
	}
}

// greedyFiles is other files beside a good map that ask for much.
func greedyFiles() map[string]func() edits {
	return map[string]func() edits{
		"a template of itself": func() edits {
			return edits{treeFile: `<template><object template="tree.tx" gid="1" width="32" height="48"/></template>`}
		},
		"templates in a ring": func() edits {
			return edits{treeFile: `<template><object template="spot.tx"/></template>`, spotFile: `<template><object template="tree.tx"/></template>`}
		},
		"a tileset of itself": func() edits { return edits{base: `<tileset source="base.tsx" firstgid="1"/>`} },
		"a huge tileset": func() edits {
			return edits{base: `<tileset name="b" tilewidth="1" tileheight="1" tilecount="2000000000" columns="2000000000"><image source="../../assets/art/base.png"/></tileset>`}
		},
		"a collection with a far tile": func() edits {
			return edits{base: `<tileset name="b" tilewidth="1" tileheight="1" tilecount="1" columns="0"><tile id="2000000000"><image source="../../assets/art/base.png"/></tile></tileset>`}
		},
		"a huge picture":        func() edits { return edits{"assets/art/base.png": string(pngHead(1<<31-1, 1<<31-1))} },
		"a picture with no end": func() edits { return edits{"assets/art/base.png": string(pngHead(0, 0xffffffff))} },
		"an animation with no end": func() edits {
			return edits{base: strings.Replace(goodTSX, `<frame tileid="4" duration="250"/>`, strings.Repeat(`<frame tileid="4" duration="1"/>`, 100_000), 1)}
		},
		"many properties": func() edits {
			return edits{goodPath: strings.Replace(string(goodFiles()[goodPath].Data), `<property name="hour" type="int" value="18"/>`, numbered(60_000, `<property name="pID" value="x"/>`), 1)}
		},
		"many attributes": func() edits { return edits{goodPath: "<map " + numbered(100_000, `aID="" `) + "/>"} },
		"entities": func() edits {
			return edits{goodPath: `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><map>&b;</map>`}
		},
	}
}

// TestNoFileEatsTheMachine reads files that are small and ask for much.
func TestNoFileEatsTheMachine(t *testing.T) {
	all := greedyFiles()
	for what, text := range greedyMaps() {
		all[what] = func() edits { return edits{goodPath: text()} }
	}
	for what, edited := range all {
		t.Run(what, func(t *testing.T) {
			files := goodFiles()
			size := 0
			for name, text := range edited() {
				files[name] = &fstest.MapFile{Data: []byte(text)}
				size += len(text)
			}
			for _, load := range []func() (*Level, error){
				func() (*Level, error) { return Load(files, goodPath) }, func() (*Level, error) { return LoadForeign(files, goodPath) },
			} {
				var l *Level
				var err error
				begin := time.Now()
				used := peak(func() {
					if l, err = load(); err == nil {
						yes := func(string) bool { return true }
						Check(l, yes, yes)
					}
				})
				took := time.Since(begin)
				t.Logf("%d KB: %d MB, %v: %.100v", size>>10, used>>20, took.Round(time.Millisecond), err)
				if used > mostMemory+uint64(mostEach*size) {
					t.Errorf("it takes %d MB", used>>20)
				}
				if took > mostTime {
					t.Errorf("it takes %v", took)
				}
			}
		})
	}
}
