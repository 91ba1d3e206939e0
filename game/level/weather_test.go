package level

import "testing"

func TestWeatherIsAListOfKindsAndStrengths(t *testing.T) {
	got, heard, err := ParseWeathers("shafts, snow 25, fog 100")
	want := Weathers{WeatherShafts: 128, WeatherSnow: 64, WeatherFog: 256}
	if err != nil || got != want || heard != "snow" {
		t.Errorf("got %v, %q is heard, %v", got, heard, err)
	}
	for _, calm := range []string{"", "none"} {
		if got, heard, err := ParseWeathers(calm); err != nil || got != (Weathers{}) || heard != "none" {
			t.Errorf("%q is %v, %q is heard, %v", calm, got, heard, err)
		}
	}
	for _, name := range weatherList() {
		kind, _ := weatherOf(name)
		if got, _, err := ParseWeathers(name); err != nil || got[kind] != 128 || kind.String() != name {
			t.Errorf("%s is read as %v, %v", name, got, err)
		}
	}
	for _, bad := range []string{"hail", "snow snow", "snow, snow", "snow 0", "snow 101", "snow,", "none, snow", "snow 1 2"} {
		if _, _, err := ParseWeathers(bad); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
}

func TestEverySkyHasAName(t *testing.T) {
	if len(skies) != int(SkyCount) || skyOf("paper") != PaperSky || skyOf("plain") != PlainSky {
		t.Errorf("%d names for %d skies", len(skies), SkyCount)
	}
}
