package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sites may use this one, as an operator writes them and as browsers name them. */
class AllowedSitesTest {
  @ParameterizedTest
  @CsvSource({
    "https://intranat.example, https://intranat.example",
    "https://intranat.example/, https://intranat.example",
    "'  HTTPS://Intranat.Example  ', https://intranat.example",
    "https://intranat.example:443, https://intranat.example",
    "http://intranat:80/, http://intranat",
    "http://intranat:8080, http://intranat:8080",
    "https://intranat.example:80, https://intranat.example:80",
    "http://10.0.0.5, http://10.0.0.5",
    "https://intranät.example, https://xn--intrant-bxa.example",
    "https://web_1.example, https://web_1.example"
  })
  void writesASiteAsBrowsersDo(String written, String origin) {
    assertEquals(List.of(origin), AllowedSites.of(List.of(written)).origins());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "null",
        "intranat.example",
        "//intranat.example",
        "ftp://intranat.example",
        "file:///c/intranat",
        "https://",
        "https://*.example",
        "https://intranat.example/sidor",
        "https://intranat.example?a",
        "https://intranat.example#a",
        "https://anna@intranat.example",
        "https://intranat.example:0",
        "https://intranat.example:65536",
        "https://intranat.example:443x",
        "https://intranat.example; script-src *",
        "https://intranat.example 'self'",
        "https://intranat.example,https://annan.example",
        "https://-intranat.example",
        "https://intranat..example",
        "https://[::1]",
        "https://intranat.example\r\nX: y"
      })
  void refusesWhatIsNoSiteAndSaysHowToWriteIt(String written) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> AllowedSites.of(List.of(written)));
    String message = refused.getMessage();
    assertTrue(message.contains("”" + written + "” är ingen webbplats att tillåta: "), message);
    assertTrue(message.endsWith("Skriv till exempel https://intranat.example"), message);
  }

  @ParameterizedTest
  @CsvSource({
    "*, alla webbplatser på en gång",
    "https://*.example, jokertecken",
    "intranat.example, ska börja med https://",
    "https://intranat.example/sidor, utan sökväg",
    "https://a@intranat.example, användarnamn",
    "https://[::1], IPv6",
    "https://intranat.example:70000, porten ska vara 1 till 65535"
  })
  void saysWhy(String written, String why) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> AllowedSites.of(List.of(written)))
            .getMessage();
    assertTrue(message.contains(why), message);
  }

  @Test
  void passesOverBlanksAndNamesEachOnce() {
    AllowedSites sites =
        AllowedSites.of(List.of("", "https://a.example", " ", "https://A.example:443/"));
    assertEquals(List.of("https://a.example"), sites.origins());
    assertEquals(AllowedSites.NONE, AllowedSites.of(List.of("", " ")));
  }

  @Test
  void allowsExactlyTheListedOrigins() {
    AllowedSites sites = AllowedSites.of(List.of("https://a.example", "http://b:8080"));
    assertTrue(sites.allows("https://a.example"));
    assertTrue(sites.allows("http://b:8080"));
    for (String other :
        List.of(
            "http://a.example",
            "https://a.example:8443",
            "https://a.example.ond.example",
            "https://ond-a.example",
            "https://a.example/",
            "HTTPS://A.EXAMPLE",
            "http://b",
            "null",
            "")) {
      assertFalse(sites.allows(other), other);
    }
    assertFalse(AllowedSites.NONE.allows("null"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/sidor/nytt?x=1#y, true",
    "https://A.example:443, true",
    "https://a.example@ond.example/, false",
    "https://ond.example/https://a.example, false",
    "javascript:alert(1), false",
    "a.example, false",
    "'', false"
  })
  void tellsOfTheAddressOfAPageWhetherItsSiteIsListed(String address, boolean listed) {
    assertEquals(listed, AllowedSites.of(List.of("https://a.example")).allowsAddress(address));
  }

  @Test
  void takesAnAddressOfAnyLength() {
    String far = "https://" + "a.".repeat(200_000) + "example";
    assertFalse(AllowedSites.of(List.of("https://a.example")).allowsAddress(far));
    assertFalse(
        AllowedSites.of(List.of("https://a.example"))
            .allowsAddress("https://" + "a.".repeat(2_400) + "example"));
  }
}
