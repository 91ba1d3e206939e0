package level

import (
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

// largeMap is a map of 160×110 tiles with 300 objects, on the largest tilesets there are.
func largeMap() string {
	var b strings.Builder
	b.WriteString(`<map version="1.8" tiledversion="1.8.2" orientation="orthogonal" renderorder="right-down" width="160" height="110" tilewidth="16" tileheight="16" infinite="0">
 <properties><property name="title" value="world.large"/></properties>
 <tileset firstgid="1" source="tilesets/ravine.tsx"/><tileset firstgid="1001" source="tilesets/mountain.tsx"/>
`)
	tiles := func(name string) {
		fmt.Fprintf(&b, ` <layer name="%s" width="160" height="110"><data encoding="csv">`+"\n", name)
		for i := range 160 * 110 {
			if i > 0 {
				b.WriteString(",")
			}
			fmt.Fprint(&b, 1+i*7919%700)
		}
		b.WriteString("\n</data></layer>\n")
	}
	tiles("ground")
	tiles("detail")
	b.WriteString(` <objectgroup name="props">` + "\n")
	for i := range 200 {
		fmt.Fprintf(&b, `  <object id="%d" gid="5" x="%d" y="%d" width="16" height="16"/>`+"\n", i+1, 16+i*10, 32+i*8)
	}
	b.WriteString(` </objectgroup><objectgroup name="things">` + "\n")
	for i := range 100 {
		fmt.Fprintf(&b, `  <object id="%d" type="Toy" x="%d" y="%d"><properties><property name="kind" value="ring"/></properties><point/></object>`+"\n", i+300, 16+i*20, 32+i*10)
	}
	b.WriteString(" </objectgroup>\n")
	tiles("above")
	b.WriteString("</map>")
	return b.String()
}

func BenchmarkLoadLarge(b *testing.B) {
	files := Mount(map[string]fs.FS{
		"maps":   overlay{fstest.MapFS{"large.tmx": {Data: []byte(largeMap())}}, os.DirFS("../../maps")},
		"assets": os.DirFS("../../assets"),
	})
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Load(files, "maps/large.tmx"); err != nil {
			b.Fatal(err)
		}
	}
}

// overlay is two file systems over each other.
type overlay [2]fs.FS

func (o overlay) Open(name string) (fs.File, error) {
	f, err := o[0].Open(name)
	if err != nil {
		return o[1].Open(name)
	}
	return f, nil
}
