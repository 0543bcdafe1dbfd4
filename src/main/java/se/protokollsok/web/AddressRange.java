package se.protokollsok.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of network addresses: {@code 10.0.0.5}, {@code 10.0.0.0/8}, {@code fd00::/8}. Reading one
 * never asks a name server. Immutable.
 */
final class AddressRange {
  /** Example: {@code 10.0.0.5}; numbers without leading zeros, which some read as octal. */
  private static final Pattern V4 =
      Pattern.compile(
          "(0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,2})");

  /** Examples: {@code fe80::1}, {@code ::ffff:10.0.0.5}; the zone is cut off before. */
  private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  private static final Pattern LENGTH = Pattern.compile("[0-9]{1,3}");
  private static final int V4_BYTES = 4;

  private final byte[] first;
  private final int bits;

  private AddressRange(byte[] first, int bits) {
    this.first = first;
    this.bits = bits;
  }

  /**
   * Reads an address or a range as an operator writes it.
   *
   * @throws IllegalArgumentException if it is none; the message is in Swedish
   */
  static AddressRange parse(String written) {
    String text = written.strip();
    int slash = text.indexOf('/');
    byte[] address =
        bytes(slash < 0 ? text : text.substring(0, slash)).orElseThrow(() -> refused(written));
    int whole = address.length * Byte.SIZE;
    if (slash < 0) {
      return new AddressRange(address, whole);
    }
    String length = text.substring(slash + 1);
    if (!LENGTH.matcher(length).matches() || Integer.parseInt(length) > whole) {
      throw refused(written);
    }
    AddressRange range = new AddressRange(address, Integer.parseInt(length));
    if (!range.isZeroAfter(address)) {
      throw new IllegalArgumentException(
          "”"
              + written
              + "” är inget nätverk: adressen har ettor efter de "
              + length
              + " första bitarna. Skriv nätverkets första adress.");
    }
    return range;
  }

  private static IllegalArgumentException refused(String written) {
    return new IllegalArgumentException(
        "”"
            + written
            + "” är ingen nätverksadress. Skriv till exempel 10.0.0.5, 10.0.0.0/24 eller fd00::/8;"
            + " namn går inte.");
  }

  /** Returns whether all bits after the length are zero. */
  private boolean isZeroAfter(byte[] address) {
    for (int bit = bits; bit < address.length * Byte.SIZE; bit++) {
      if (bit(address, bit) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether an address lies in the range; what is no address lies in none. */
  boolean contains(String address) {
    return bytes(address).filter(this::contains).isPresent();
  }

  private boolean contains(byte[] address) {
    if (address.length != first.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      if (bit(address, bit) != bit(first, bit)) {
        return false;
      }
    }
    return true;
  }

  private static int bit(byte[] address, int at) {
    return (address[at / Byte.SIZE] >> (Byte.SIZE - 1 - at % Byte.SIZE)) & 1;
  }

  /** Returns 4 or 16 bytes; an IPv4 address written as IPv6 is an IPv4 address. */
  private static Optional<byte[]> bytes(String written) {
    Matcher four = V4.matcher(written);
    if (four.matches()) {
      return fourBytes(four);
    }
    int zone = written.indexOf('%');
    String bare = zone < 0 ? written : written.substring(0, zone);
    return V6.matcher(bare).matches() ? sixteenBytes(bare) : Optional.empty();
  }

  private static Optional<byte[]> fourBytes(Matcher four) {
    byte[] bytes = new byte[V4_BYTES];
    for (int i = 0; i < V4_BYTES; i++) {
      int number = Integer.parseInt(four.group(i + 1));
      if (number > 255) {
        return Optional.empty();
      }
      bytes[i] = (byte) number;
    }
    return Optional.of(bytes);
  }

  private static Optional<byte[]> sixteenBytes(String literal) {
    try {
      // In brackets it is a literal or an error: no name is ever looked up.
      return Optional.of(InetAddress.getByName("[" + literal + "]").getAddress());
    } catch (UnknownHostException none) {
      return Optional.empty();
    }
  }
}
