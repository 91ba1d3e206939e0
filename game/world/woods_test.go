package world

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"handhold/game/level"
)

const treeTSX = `<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="tree" tilewidth="32" tileheight="16" tilecount="1" columns="1" objectalignment="bottom">
 <image source="tree.png" width="32" height="16"/>
 <tile id="0"><objectgroup draworder="index"><object id="1" x="8" y="4" width="16" height="10"/></objectgroup></tile>
</tileset>
`

// woods is a field of 50×30 tiles with those things, in which at the foot of each Tree a prop stands that is in the way.
func woods(t *testing.T, things string) *level.Level {
	t.Helper()
	var props strings.Builder
	for i, part := range strings.Split(things, `type="Tree" x="`)[1:] {
		var x, y int
		if _, err := fmt.Sscanf(strings.ReplaceAll(part, `"`, " "), "%d y= %d", &x, &y); err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&props, `<object id="%d" gid="3" x="%d" y="%d" width="32" height="16"/>`, 200+i, x, y+2)
	}
	w, h := 50, 30
	row := strings.Repeat("1,", w)
	tmx := fmt.Sprintf(`<?xml version="1.0" encoding="UTF-8"?>
<map version="1.8" tiledversion="1.8.2" orientation="orthogonal" renderorder="right-down" width="%d" height="%d" tilewidth="16" tileheight="16" infinite="0" nextlayerid="9" nextobjectid="299">
<properties><property name="title" value="title.sketch"/></properties>
<tileset firstgid="1" source="sketch.tsx"/>
<tileset firstgid="3" source="tree.tsx"/>
<layer id="1" name="ground" width="%d" height="%d"><data encoding="csv">%s</data></layer>
<objectgroup id="2" name="props">%s</objectgroup>
<objectgroup id="3" name="things">%s</objectgroup>
</map>`, w, h, w, h, strings.TrimSuffix(strings.Repeat(row, h), ","), props.String(), things)
	l, err := level.Load(fstest.MapFS{
		"maps/woods.tmx":  {Data: []byte(tmx)},
		"maps/sketch.tsx": {Data: []byte(sketchTSX)},
		"maps/sketch.png": {Data: pngHead},
		"maps/tree.tsx":   {Data: []byte(treeTSX)},
		"maps/tree.png":   {Data: pngHead},
	}, "maps/woods.tmx")
	if err != nil {
		t.Fatal(err)
	}
	return l
}
