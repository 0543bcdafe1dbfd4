package se.protokollsok.web;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of an address after the question mark. Reading never fails: a stray {@code %} is kept as
 * typed, and bytes that are no UTF-8 are read as Windows-1252, as old links have them.
 */
final class QueryString {
  private static final Charset OLD_LINKS = Charset.forName("windows-1252");

  private QueryString() {}

  /** Returns the values by name, in the order given. */
  static Map<String, List<String>> parse(String raw) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : raw.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      }
    }
    return values;
  }

  /** Returns the text as it may stand in a query or path: blanks as {@code %20}. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Returns a step of a path decoded; there a plus is a plus. */
  static String decodePath(String step) {
    return decode(step.replace("+", "%2B"));
  }

  private static String decode(String text) {
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int at = 0;
    while (at < text.length()) {
      at += decodeOne(text, at, bytes);
    }
    return text(bytes.toByteArray());
  }

  /** Appends what stands at this place and returns how many characters it took. */
  private static int decodeOne(String text, int at, ByteArrayOutputStream bytes) {
    char letter = text.charAt(at);
    if (letter == '%' && at + 2 < text.length()) {
      int high = Character.digit(text.charAt(at + 1), 16);
      int low = Character.digit(text.charAt(at + 2), 16);
      if (high >= 0 && low >= 0) {
        bytes.write(high * 16 + low);
        return 3;
      }
    }
    int point = text.codePointAt(at);
    String plain = letter == '+' ? " " : Character.toString(point);
    bytes.writeBytes(plain.getBytes(StandardCharsets.UTF_8));
    return Character.charCount(point);
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, OLD_LINKS);
    }
  }
}
