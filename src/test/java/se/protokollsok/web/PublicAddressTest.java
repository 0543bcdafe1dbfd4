package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
  private static final PublicAddress HERE = new PublicAddress("https://protokoll.exempel.se");

  @Test
  void makesAddressesWhole() {
    assertEquals("https://protokoll.exempel.se/sok/?q=a", HERE.of("/sok/?q=a"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://protokoll.exempel.se/protokoll/a/5, /protokoll/a/5",
    "http://PROTOKOLL.exempel.se:80/protokoll/a%20b?visa=x#p3, /protokoll/a%20b",
    "https://protokoll.exempel.se:443, ''",
    "'  https://protokoll.exempel.se/  ', /"
  })
  void knowsItsOwnAddresses(String whole, String path) {
    assertEquals(Optional.of(path), HERE.path(whole));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://annan.exempel.se/protokoll/a",
        "https://protokoll.exempel.se.annan.se/protokoll/a",
        "https://protokoll.exempel.se@annan.se/protokoll/a",
        "https://protokoll.exempel.se:8443/protokoll/a",
        "ftp://protokoll.exempel.se/protokoll/a",
        "javascript:alert(1)",
        "/protokoll/a",
        "https://",
        "http://[",
        ""
      })
  void knowsWhatIsNotItsOwn(String whole) {
    assertEquals(Optional.empty(), HERE.path(whole));
  }
}
