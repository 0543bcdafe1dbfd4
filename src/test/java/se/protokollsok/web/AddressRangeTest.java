package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and networks of proxies, read without asking any name server. */
class AddressRangeTest {
  @ParameterizedTest
  @CsvSource({
    "10.0.0.5, 10.0.0.5, true",
    "10.0.0.5, 10.0.0.6, false",
    "10.0.0.5/32, 10.0.0.5, true",
    "10.0.0.0/24, 10.0.0.255, true",
    "10.0.0.0/24, 10.0.1.0, false",
    "10.0.0.128/25, 10.0.0.127, false",
    "10.0.0.128/25, 10.0.0.200, true",
    "0.0.0.0/0, 203.0.113.9, true",
    "0.0.0.0/0, ::1, false",
    "::/0, 203.0.113.9, false",
    "10.0.0.5, ::ffff:10.0.0.5, true",
    "::ffff:10.0.0.5, 10.0.0.5, true",
    "10.0.0.0/8, ::ffff:a00:5, true",
    "::1, 0:0:0:0:0:0:0:1, true",
    "::1, ::2, false",
    "fd00::/8, fdff::1, true",
    "fd00::/8, fe00::1, false",
    "2001:db8::/33, 2001:db8:7fff::1, true",
    "2001:db8::/33, 2001:db8:8000::1, false",
    "fe80::1, fe80::1%eth0, true",
    "10.0.0.5, proxy.example, false",
    "10.0.0.5, '', false",
    "10.0.0.5, 10.0.0.05, false",
    "10.0.0.5, 167772165, false"
  })
  void tellsWhatLiesInIt(String range, String address, boolean inside) {
    assertEquals(inside, AddressRange.parse(range).contains(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "proxy.example",
        "*",
        "10.0.0",
        "10.0.0.256",
        "010.0.0.1",
        "10.0.0.5/33",
        "10.0.0.5/",
        "10.0.0.5/-1",
        "10.0.0.5/+8",
        "10.0.0.5/a",
        "10.0.0.5:80",
        "::1/129",
        "1::2::3",
        ":::",
        "[::1]",
        "g::1",
        "http://10.0.0.5"
      })
  void refusesWhatIsNoAddress(String written) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> AddressRange.parse(written))
            .getMessage();
    assertTrue(message.contains("10.0.0.0/24"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.5/24", "fd00::1/8"})
  void refusesANetworkThatBeginsElsewhere(String written) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> AddressRange.parse(written))
            .getMessage();
    assertTrue(message.contains("är inget nätverk"), message);
  }
}
