package se.protokollsok.index;

import java.util.regex.Pattern;

/** Sums of money in running text. */
final class Amounts {
  /** Example: {@code 200,000 kr}, {@code 1 mkr}, {@code 200 kkr}, {@code 75.000 kronor}. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\d\\s?(?:kr|kkr|tkr|mkr|mnkr|kronor|miljoner|miljon|tusen)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Amounts() {}

  static boolean namedIn(String text) {
    return AMOUNT.matcher(text).find();
  }
}
