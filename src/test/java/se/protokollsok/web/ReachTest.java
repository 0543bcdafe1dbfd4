package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose word is taken for where a request was made to. */
class ReachTest {
  private static final String PROXY = "10.0.0.5";
  private static final Reach BEHIND = Reach.of("", List.of(PROXY, "10.1.0.0/16"));

  private static String origin(Reach reach, String remote, Map<String, List<String>> headers) {
    return reach.origin(
        new Reach.Asked(
            remote,
            "127.0.0.1:8080",
            "http",
            "inre.example:8080",
            name -> headers.getOrDefault(name, List.of())));
  }

  private static Map<String, List<String>> forwarded(String scheme, String host) {
    return Map.of("X-Forwarded-Proto", List.of(scheme), "X-Forwarded-Host", List.of(host));
  }

  @Test
  void isWhatTheRequestSaysWithoutAnySetting() {
    assertEquals("http://inre.example:8080", origin(Reach.DIRECT, "127.0.0.1", Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "10.0.0.6", "10.2.0.1", "203.0.113.9", "::1", ""})
  void believesNobodyButNamedProxies(String remote) {
    Map<String, List<String>> lies =
        Map.of(
            "X-Forwarded-Proto", List.of("https"),
            "X-Forwarded-Host", List.of("ond.example"),
            "Forwarded", List.of("proto=https;host=ond.example"));
    assertEquals("http://inre.example:8080", origin(BEHIND, remote, lies));
    assertEquals("http://inre.example:8080", origin(Reach.DIRECT, remote, lies));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.5", "::ffff:10.0.0.5", "10.1.2.3"})
  void believesNamedProxies(String remote) {
    assertEquals(
        "https://intranat.example", origin(BEHIND, remote, forwarded("https", "intranat.example")));
  }

  @ParameterizedTest
  @CsvSource({
    "https, intranat.example:443, https://intranat.example",
    "HTTPS, Intranat.Example, https://intranat.example",
    "http, intranat.example:8443, http://intranat.example:8443",
    "https, '', https://inre.example:8080",
    "https, 'ond.example, intranat.example', https://intranat.example",
    "'https, http', intranat.example, http://intranat.example",
    "https, ond.example/sida, https://inre.example:8080",
    "https, 'ond.example\"><script>', https://inre.example:8080",
    "https, anna@ond.example, https://inre.example:8080",
    "javascript, intranat.example, http://intranat.example"
  })
  void takesOnlyTheProxysOwnWordsAndOnlyIfTheyCanBe(String scheme, String host, String origin) {
    assertEquals(origin, origin(BEHIND, PROXY, forwarded(scheme, host)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "proto=https;host=intranat.example | https://intranat.example",
        "for=192.0.2.1;proto=https;host=\"intranat.example:8443\" | https://intranat.example:8443",
        "Proto=https; Host=intranat.example | https://intranat.example",
        "host=ond.example;proto=https, host=intranat.example;proto=https | https://intranat.example",
        // The last proxy took it from another that is trusted: that one's word holds.
        "host=intranat.example;proto=https, for=10.1.0.7;host=inre;proto=http |"
            + " https://intranat.example",
        "host=ond.example, host=intranat.example, for=\"[::ffff:10.1.0.7]:4711\";host=inre |"
            + " http://intranat.example",
        "for=_dold;host=ond.example, for=unknown;host=intranat.example | http://intranat.example",
        "proto=https;host=\"ond.example | http://inre.example:8080",
        "nonsens | http://inre.example:8080",
        "host=; | http://inre.example:8080"
      })
  void readsTheStandardHeaderFromItsEnd(String header, String origin) {
    assertEquals(origin, origin(BEHIND, PROXY, Map.of("Forwarded", List.of(header))));
  }

  /** A proxy that sets one sort of header passes the other on, as the reader wrote it. */
  @Test
  void believesNeitherSortWhereTheyContradictEachOther() {
    Map<String, List<String>> both =
        Map.of(
            "X-Forwarded-Host", List.of("intranat.example"),
            "Forwarded", List.of("host=ond.example"));
    assertEquals("http://inre.example:8080", origin(BEHIND, PROXY, both));
    Map<String, List<String>> same =
        Map.of(
            "X-Forwarded-Host", List.of("intranat.example"),
            "Forwarded", List.of("host=Intranat.example;proto=https"));
    assertEquals("https://intranat.example", origin(BEHIND, PROXY, same));
  }

  @Test
  void takesLongHeadersWithoutTiring() {
    String backslashes = "host=\"" + "\\a".repeat(80_000) + "\"";
    assertEquals(
        "http://inre.example:8080",
        origin(BEHIND, PROXY, Map.of("Forwarded", List.of(backslashes))));
  }

  @Test
  void fallsBackOnItsOwnAddressWithoutAHost() {
    for (String host : List.of("", "a b", "ond.example/x", "ond.example\"")) {
      assertEquals(
          "http://127.0.0.1:8080",
          Reach.DIRECT.origin(
              new Reach.Asked("::1", "127.0.0.1:8080", "http", host, name -> List.of())),
          host);
    }
  }

  @Test
  void isThePublicAddressWhateverIsAskedFor() {
    Reach known = Reach.of("https://Intranat.example:443/protokoll-sok/", List.of(PROXY));
    assertEquals(
        "https://intranat.example", origin(known, PROXY, forwarded("http", "ond.example")));
    assertEquals("/protokoll-sok", known.path());
    assertEquals("", Reach.of("https://intranat.example", List.of()).path());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "intranat.example",
        "ftp://intranat.example",
        "https://",
        "https://a b",
        "https://a/b?c",
        "https://a/b#c",
        "https://anna@a",
        "https://a//b"
      })
  void refusesAPublicAddressThatCannotBe(String written) {
    assertThrows(IllegalArgumentException.class, () -> Reach.of(written, List.of()));
  }

  @Test
  void refusesAProxyThatIsNoAddress() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Reach.of("", List.of("proxy.example")))
            .getMessage();
    assertTrue(message.contains("proxy.example") && message.contains("namn går inte"), message);
  }

  @Test
  void agreesWithTheBasePath() {
    WebSettings plain = new WebSettings("127.0.0.1", 0, "/");
    Reach known = Reach.of("https://intranat.example/protokoll-sok", List.of());
    assertEquals("/protokoll-sok", plain.withReach(known).basePath());
    assertEquals(
        "/protokoll-sok",
        new WebSettings("127.0.0.1", 0, "/protokoll-sok/").withReach(known).basePath());
    WebSettings other = new WebSettings("127.0.0.1", 0, "/annan");
    String message =
        assertThrows(IllegalArgumentException.class, () -> other.withReach(known)).getMessage();
    assertTrue(message.contains("/annan") && message.contains("/protokoll-sok"), message);
  }
}
