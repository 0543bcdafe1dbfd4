package se.protokollsok.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises list entries.
 *
 * <p>Rule: "Bullets: ”•”, ”o”, ”e”, ”¢”, ”-”."
 */
final class Bullets {
  /** {@code • Rekrytering}, {@code - budget}, {@code e Rekrytering}, {@code o |T-chefer}. */
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[•·▪●○◦‣■□➢–—*¢-]\\s*+(?=[\\p{L}\\d|\"”(])|[oe©°»]\\s++(?=[\\p{Lu}|\\d])|o\\s++(?=\\p{Ll}{2}))");

  private Bullets() {}

  /**
   * Returns how many characters the bullet at the beginning of a line takes; 0 if there is none.
   */
  static int length(String text) {
    Matcher bullet = BULLET.matcher(text);
    return bullet.find() ? bullet.end() : 0;
  }
}
