package se.protokollsok.parse;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the formal municipal protocols from those of cooperations. */
final class Family {
  /** {@code SAMMANTRÄDESPROTOKOLL}, {@code Sammanträdesanteckningar}. */
  private static final Pattern FORMAL =
      Pattern.compile("s[ao]mm[ao]ntr[ao]des(?:protokoll|anteckningar)");

  /** {@code Ledamöter}, {@code Tjänstgörande ersättare}, {@code Paragrafer}, {@code Justerare}. */
  private static final Pattern FRONT_PAGE =
      Pattern.compile(
          "^(?:beslutande|ledamoter|tjanstgorande ersattare|ej tjanstgorande ersattare|paragrafer|protokolljusterare|utses att justera|ovriga narvarande)\\b.*");

  private static final int HEAD_LINES = 60;
  private static final int MARKS = 2;

  private Family() {}

  static boolean isFormal(Lines lines) {
    List<String> head =
        lines.all().stream()
            .limit(HEAD_LINES)
            .map(Line::text)
            .filter(text -> text.length() < 200)
            .map(Fold::letters)
            .toList();
    return head.stream().anyMatch(text -> FORMAL.matcher(text).find())
        || head.stream().filter(text -> FRONT_PAGE.matcher(text).matches()).count() >= MARKS;
  }
}
