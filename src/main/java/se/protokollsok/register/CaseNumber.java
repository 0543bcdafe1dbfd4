package se.protokollsok.register;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the spellings of one diarienummer equal: "KS-2025-00970", "KS 2025/970". */
final class CaseNumber {
  private static final Pattern USUAL =
      Pattern.compile("(\\p{L}*)[\\s.-]*((?:19|20)\\d\\d)\\s*[-/.: ]\\s*0*(\\d+)");

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\d]+");

  private CaseNumber() {}

  static String of(String printed) {
    String text = printed.strip().toUpperCase(Locale.ROOT);
    Matcher usual = USUAL.matcher(text);
    return usual.matches()
        ? usual.group(1) + "-" + usual.group(2) + "-" + usual.group(3)
        : OTHER.matcher(text).replaceAll("-");
  }
}
