package se.protokollsok.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes of a text file to text: UTF-8 if they are UTF-8, else the likeliest encoding. */
final class Encodings {
  /** A byte that cannot be is worth this many letters that fit. */
  private static final int IMPOSSIBLE = 5;

  private static final int SAMPLE = 4096;
  private static final String EXPECTED = "åäöÅÄÖéÉüÜ§–—’‘”“•…»«´°½£€\u00a0";

  /**
   * Decoded text.
   *
   * @param text without byte order mark
   * @param guessed the encoding's name if it was guessed, empty if the bytes prove it
   */
  record Decoded(String text, Optional<String> guessed) {}

  private Encodings() {}

  static Decoded decode(byte[] bytes) {
    Optional<Charset> wide = utf16(bytes);
    if (wide.isPresent()) {
      Charset charset = wide.get();
      String text = withoutMark(new String(bytes, charset));
      return new Decoded(text, marked16(bytes) ? Optional.empty() : Optional.of(charset.name()));
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new Decoded(withoutMark(text), Optional.empty());
    } catch (CharacterCodingException e) {
      return guess(bytes);
    }
  }

  /** UTF-16 by its mark, or by zero bytes on one side only, as Latin text has them. */
  static Optional<Charset> utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if (first == 0xff && second == 0xfe) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (first == 0xfe && second == 0xff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    int even = 0;
    int odd = 0;
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = length * 9 / 20;
    if (length < 8) {
      return Optional.empty();
    }
    if (odd >= most && even == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even >= most && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean marked16(byte[] bytes) {
    int mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    return mark == 0xfffe || mark == 0xfeff;
  }

  /**
   * The detector knows all the world's encodings and little of Swedish, so its answer only stands
   * for election beside those that Swedish offices have used; letters that Swedish expects vote.
   */
  private static Decoded guess(byte[] bytes) {
    Charset best = StandardCharsets.ISO_8859_1;
    int bestScore = Integer.MIN_VALUE;
    for (Charset candidate : candidates(bytes)) {
      int score = score(new String(bytes, candidate));
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return new Decoded(withoutMark(new String(bytes, best)), Optional.of(best.name()));
  }

  private static Set<Charset> candidates(byte[] bytes) {
    Set<Charset> candidates = new LinkedHashSet<>();
    candidates.add(Charset.forName("windows-1252"));
    candidates.add(StandardCharsets.UTF_8);
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    named(detector.getDetectedCharset()).ifPresent(candidates::add);
    named("IBM850").ifPresent(candidates::add);
    named("x-MacRoman").ifPresent(candidates::add);
    return candidates;
  }

  private static Optional<Charset> named(@org.jspecify.annotations.Nullable String name) {
    return name != null && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }

  private static int score(String text) {
    int score = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        continue;
      }
      if (unit == '\ufffd' || Character.isISOControl(unit)) {
        score -= IMPOSSIBLE;
      } else {
        score += EXPECTED.indexOf(unit) >= 0 ? 1 : -1;
      }
    }
    return score;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
