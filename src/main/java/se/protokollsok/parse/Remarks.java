package se.protokollsok.parse;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the remarks out of an attendance entry: by video link, late, early, some paragraphs, jäv.
 *
 * @param text the entry without them
 * @param remote by video link
 * @param arrived when they came late
 * @param left when they went early
 * @param paragraphs the paragraphs they attended: "258-278"
 * @param recused the paragraphs they kept away from: "276"
 */
record Remarks(
    String text,
    boolean remote,
    Optional<LocalTime> arrived,
    Optional<LocalTime> left,
    Optional<String> paragraphs,
    Optional<String> recused) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BEFORE_COMMA = Pattern.compile("\\s+([,;])");

  /** {@code via Teams}, {@code (på distans)}, {@code digitalt via länk}. */
  private static final Pattern REMOTE =
      Pattern.compile(
          "(?iU)[(,]?\\s*(?:deltar |deltog )?(?:digitalt\\s+)?(?:(?:via|på|pa|genom)\\s+(?:teams|zoom|länk|lank|skype|video\\p{L}{0,10}|distans|webb\\p{L}{0,8}|telefon)|\\(teams\\)|digitalt)\\)?");

  /** {@code (från 08.45)}, {@code anlände kl. 9.15}. */
  private static final Pattern ARRIVED =
      Pattern.compile(
          "(?iU)\\(?\\s*(?:fr(?:å|a|é|ä)n(?:\\s+och\\s+med)?|fr\\.?\\s?o\\.?\\s?m\\.?|anl(?:ä|a|é)nde|kom|ansl(?:ö|o|é)t)\\s+(?:k[li](?:ockan)?\\.?\\s*)?([01]?\\d|2[0-3])[.:]([0-5]\\d)\\s*\\)?");

  /** {@code (till 11.00)}, {@code lämnade kl. 11:30}. */
  private static final Pattern LEFT =
      Pattern.compile(
          "(?iU)\\(?\\s*(?:till(?:\\s+och\\s+med)?|t\\.?\\s?o\\.?\\s?m\\.?|l(?:ä|a|é)mnade(?:\\s+m(?:ö|o|é)tet)?|gick|avvek)\\s+(?:k[li](?:ockan)?\\.?\\s*)?([01]?\\d|2[0-3])[.:]([0-5]\\d)\\s*\\)?");

  /** {@code deltar ej § 276 pga. jäv}, {@code jäv § 12}. */
  private static final Pattern RECUSED =
      Pattern.compile(
          "(?iU)[,(]?\\s*(?:(?:deltar|deltog)\\s+(?:ej|inte)\\s*(?:i|på)?|j(?:ä|a|é)v(?:ig)?)[^§\\d]{0,30}§{0,2}\\s*(\\d{1,4}(?:\\s*[-–,]\\s*\\d{1,4})*+)(?:\\s*(?:pga\\.?|p\\.g\\.a\\.?|på grund av)?\\s*j(?:ä|a|é)v)?\\)?");

  /** {@code §§ 258-278}, {@code § 12}. */
  private static final Pattern PARAGRAPHS =
      Pattern.compile(
          "(?iU)[,(]?\\s*(?:närvarande\\s+)?§{1,2}\\s*(\\d{1,4}(?:\\s*[-–,]\\s*\\d{1,4})*+)\\)?");

  static Remarks in(String entry) {
    Cutter cutter = new Cutter(entry);
    Optional<String> recused = cutter.cut(RECUSED).map(Remarks::range);
    Optional<String> paragraphs = cutter.cut(PARAGRAPHS).map(Remarks::range);
    boolean remote = cutter.cut(REMOTE).isPresent();
    Optional<LocalTime> arrived = cutter.cut(ARRIVED).map(Remarks::time);
    Optional<LocalTime> left = cutter.cut(LEFT).map(Remarks::time);
    return new Remarks(cutter.rest(), remote, arrived, left, paragraphs, recused);
  }

  private static String range(Matcher remark) {
    return remark.group(1).replaceAll("\\s*[-–]\\s*", "-").replaceAll("\\s*,\\s*", ", ");
  }

  private static LocalTime time(Matcher remark) {
    return LocalTime.of(Integer.parseInt(remark.group(1)), Integer.parseInt(remark.group(2)));
  }

  /** Takes pieces out of a text. */
  private static final class Cutter {
    private String text;

    Cutter(String text) {
      this.text = text;
    }

    Optional<Matcher> cut(Pattern pattern) {
      Matcher matcher = pattern.matcher(text);
      if (!matcher.find()) {
        return Optional.empty();
      }
      text = text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
      return Optional.of(matcher);
    }

    String rest() {
      return BEFORE_COMMA.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("$1").strip();
    }
  }
}
