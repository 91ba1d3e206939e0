package level

import (
	"fmt"
	"strconv"
	"strings"

	"handhold/game/fixed"
)

// Weather is a kind of weather or light a world can have; several can be on at once.
type Weather uint8

// The kinds.
const (
	WeatherRain      Weather = iota // strokes, rings on the ground and in water, everything wet
	WeatherSnow                     // flakes that settle, breath before their mouths
	WeatherSand                     // a haze, and sand streaming along the ground
	WeatherBubbles                  // rising from the ground
	WeatherFog                      // banks that drift
	WeatherDrips                    // colour that has come loose and falls
	WeatherClouds                   // shadows of clouds
	WeatherShafts                   // light that falls in shafts, most at dawn and dusk
	WeatherHeat                     // the air shimmers by day
	WeatherLightning                // a slow glow now and then, which shows the far land
	WeatherFireflies                // at night
	WeatherPetals                   // on the wind
	WeatherLeaves                   // on the wind
	WeatherDust                     // motes in the light
	WeatherBirds                    // birds of light that cross now and then
	WeatherGlints                   // sun, moon and stars on water
	WeatherAurora                   // coloured light at night
	WeatherCaustics                 // the net of light under water
	WeatherKinds                    // how many there are
)

// String is the kind's name as maps spell it.
func (w Weather) String() string { return weatherNames()[w] }

func weatherNames() [WeatherKinds]string {
	return [...]string{
		"rain", "snow", "sand", "bubbles", "fog", "drips", "clouds", "shafts", "heat", "lightning", "fireflies",
		"petals", "leaves", "dust", "birds", "glints", "aurora", "caustics",
	}
}

// Weathers is how strong each kind is in a world, 0–256; 256 is the most that is meant for play.
type Weathers [WeatherKinds]int16

// usualWeather is how strong a kind is that is only named, percent.
const usualWeather = 50

// ParseWeathers reads a list such as "snow, fog 30": kinds with a comma between them, each with its strength from 1 to 100
// percent behind it; 50 where there is none. "none" and the empty text are no weather. It also gives the name of the first
// kind that is heard, "none" if there is no such one.
func ParseWeathers(list string) (out Weathers, heard string, err error) {
	heard = "none"
	if list == "" || list == heard {
		return out, heard, nil
	}
	for part := range strings.SplitSeq(list, ",") {
		words := strings.Fields(part)
		if len(words) == 0 || len(words) > 2 {
			return Weathers{}, "none", fmt.Errorf("%q is not a kind of weather and its strength", strings.TrimSpace(part))
		}
		kind, ok := weatherOf(words[0])
		if !ok {
			return Weathers{}, "none", fmt.Errorf("%q must be none or one of %s", shorten(words[0]), listed(weatherList()))
		}
		if out[kind] != 0 {
			return Weathers{}, "none", fmt.Errorf("%s is there twice", words[0])
		}
		percent := usualWeather
		if len(words) == 2 {
			if percent, err = strconv.Atoi(words[1]); err != nil || percent < 1 || percent > 100 {
				return Weathers{}, "none", fmt.Errorf("the strength of %s is %s; it must be 1 to 100", words[0], shorten(words[1]))
			}
		}
		out[kind] = int16(percent * fixed.One / 100)
		if heard == "none" && kind <= WeatherDrips {
			heard = words[0]
		}
	}
	return out, heard, nil
}

func weatherOf(name string) (Weather, bool) {
	for i, n := range weatherNames() {
		if n == name {
			return Weather(i), true
		}
	}
	return 0, false
}

func weatherList() []string {
	n := weatherNames()
	return n[:]
}

// skies are the values of the map property sky.
var skies = [...]string{"plain", "desert", "meadow", "mountain", "sea", "clay", "paper"}

// Sky says how the light of a world's hours is coloured.
type Sky uint8

// The skies, in the order of their names.
const (
	PlainSky Sky = iota
	DesertSky
	MeadowSky
	MountainSky
	SeaSky
	ClaySky
	PaperSky
	SkyCount
)

func skyOf(name string) Sky {
	for i, s := range skies {
		if s == name {
			return Sky(i)
		}
	}
	return PlainSky
}
