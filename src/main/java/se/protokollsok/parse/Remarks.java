package se.protokollsok.parse;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the remarks out of an attendance entry: by video link, late, early, some paragraphs, jäv.
 *
 * @param text the entry without them
 * @param remote by video link
 * @param arrived when they came late
 * @param left when they went early
 * @param paragraphs the paragraphs or items they attended: "258-278"; "53-" from one on, "-45" up
 *     to one
 * @param recused the paragraphs they kept away from: "276"
 */
record Remarks(
    String text,
    boolean remote,
    Optional<LocalTime> arrived,
    Optional<LocalTime> left,
    Optional<String> paragraphs,
    Optional<String> recused) {

  /** No remarks, no text. */
  static final Remarks NONE =
      new Remarks(
          "", false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BEFORE_COMMA = Pattern.compile("\\s+([,;])");

  /** What is left of "anlände 9.15 och lämnade 11.00" when both are taken out. */
  private static final Pattern LEFTOVER =
      Pattern.compile("(?iU)(?:(?:och|samt|men|deltog|deltar|deltagit|närvarande|endast|,)\\s*)++");

  /** {@code via Teams}, {@code (på distans)}, {@code närvarande via länk}. */
  private static final Pattern REMOTE =
      Pattern.compile(
          "(?iU)[(,]?\\s*(?:(?:delta\\p{L}{1,6}|deltog|närvarande|medverka\\p{L}{1,3}|uppkopplad)\\s+)?(?:digitalt\\s+)?"
              + "(?:(?:via|på|pa|genom|över|per|i)\\s+(?:(?:microsoft|ms|google|digital|en)\\s+)?"
              + "(?:teams|zoom|l[äa]nk|skype|meet|video\\p{L}{0,10}|distans|webb\\p{L}{0,8}|telefon|internet|skärm)"
              + "|\\(teams\\)|digitalt|digital närvaro|distansdeltagande|distansuppkopplad|online)\\b\\)?");

  /** The whole of a bracket or a column. */
  private static final Pattern REMOTE_ALONE =
      Pattern.compile("(?iU)^(?:teams|zoom|l[äa]nk|skype|distans|video\\p{L}{0,10}|digital)$");

  private static final String CLOCK = "k[li](?:ockan)?\\.?\\s*";

  /** {@code kl. 9}, {@code kl 9.15}, {@code 09:15}. */
  private static final String TIME =
      "(?:"
          + CLOCK
          + "([01]?[0-9]|2[0-3])(?:[.:]([0-5][0-9]))?|([01]?[0-9]|2[0-3])[.:]([0-5][0-9]))(?![0-9:])\\s*\\)?";

  /** {@code (från 08.45)}, {@code anlände kl. 9.15}, {@code från kl 10}. */
  private static final Pattern ARRIVED =
      Pattern.compile(
          "(?iU)\\(?\\s*(?:fr(?:å|a|é|ä)n(?:\\s+och\\s+med)?|fr\\.?\\s?o\\.?\\s?m\\.?|anl(?:ä|a|é)n(?:de|der)|ankom(?:mer)?|kom(?:mer)?"
              + "|ansl(?:ö|o|é)t(?:er)?|ansluter|tillkom(?:mer)?|intr[äa]d(?:er|de)|efter)\\s+(?:till m[öoé]tet\\s+)?"
              + TIME);

  /** {@code (till 11.00)}, {@code lämnade mötet kl. 11:30}, {@code t.o.m. kl 11}. */
  private static final Pattern LEFT =
      Pattern.compile(
          "(?iU)\\(?\\s*(?:till(?:\\s+och\\s+med)?|t\\.?\\s?o\\.?\\s?m\\.?|fram till|l(?:ä|a|é)mna(?:de|r)(?:\\s+(?:m(?:ö|o|é)tet|sammantr[äa]det))?"
              + "|g(?:ick|[åa]r)|avvek|avviker)\\s+"
              + TIME);

  /** {@code kl. 9.15-10.30}: both. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?iU)\\(?\\s*(?:"
              + CLOCK
              + ")?([01]?[0-9]|2[0-3])[.:]([0-5][0-9])\\s*[-–]\\s*(?:"
              + CLOCK
              + ")?([01]?[0-9]|2[0-3])[.:]([0-5][0-9])(?![0-9:])\\s*\\)?");

  private static final String SERIES =
      "([0-9]{1,4}(?:\\s*(?:[-–,]|och)\\s*§{0,2}\\s*[0-9]{1,4}(?![.:][0-9]))*+)";

  /** {@code deltar ej § 276 pga. jäv}, {@code jäv § 12}. */
  private static final Pattern RECUSED =
      Pattern.compile(
          "(?iU)[,(]?\\s*(?:(?:deltar|deltog|närvarande)\\s+(?:ej|inte|icke)\\s*(?:i|på)?|(?:anm[äa]l\\p{L}{1,4}\\s+)?j(?:ä|a|é)v(?:ig)?|^ej)[^§0-9]{0,30}§{0,2}\\s*"
              + SERIES
              + "(?:\\s*(?:pga\\.?|p\\.g\\.a\\.?|på grund av)?\\s*j(?:ä|a|é)v)?\\)?");

  /** {@code §§ 258-278}, {@code ärende 4}, {@code fr.o.m. § 53}, {@code SN § 62}. */
  private static final Pattern PARAGRAPHS =
      Pattern.compile(
          "[,(]?\\s*(?iU:(?:endast|närvarande|deltog|deltar)\\s+)?"
              + "(?:(?iU:(?<from>fr\\.?\\s?o\\.?\\s?m\\.?|från(?: och med)?|anlände (?:vid|till|efter|under)|kom (?:vid|till))"
              + "|(?<to>t\\.?\\s?o\\.?\\s?m\\.?|till(?: och med)?|lämnade (?:mötet |sammanträdet )?(?:efter|vid|under))"
              + "|under|vid|på|för|i)\\s+)?"
              + "(?:\\p{Lu}{1,5}\\s+)?"
              + "(?:§{1,2}|(?<!\\p{L})(?iU:punkt(?:en|erna|er)?|p\\.|ärende(?:t|na|n)?)(?=\\s*[0-9]))\\s*"
              + SERIES
              + "\\)?");

  /** {@code lämnade mötet}, {@code under punkten Budget}: no time, no number. */
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?iU)(?<=^|[ ,(])(?:(?:deltog|deltar|endast|närvarande)\\s+)?(?:lämna(?:de|r) mötet(?: tidigare)?|(?:kom|anlände) senare|delvis|(?:under )?(?:en )?del av (?:mötet|sammanträdet|tiden)"
              + "|under (?:punkten|ärendet|rubriken|föredragningen)\\b.*|(?:anm[äa]l\\p{L}{1,4}\\s+)?jäv$)");

  static Remarks in(String entry) {
    Cutter cutter = new Cutter(entry);
    Optional<String> recused = cutter.cut(RECUSED, Remarks::range);
    Optional<String> paragraphs = paragraphs(cutter);
    boolean remote = cutter.cut(REMOTE, found -> true).isPresent();
    Optional<LocalTime[]> between =
        cutter.cut(BETWEEN, found -> new LocalTime[] {time(found, 1), time(found, 3)});
    Optional<LocalTime> arrived =
        between.map(times -> times[0]).or(() -> cutter.cut(ARRIVED, Remarks::time));
    Optional<LocalTime> left =
        between.map(times -> times[1]).or(() -> cutter.cut(LEFT, Remarks::time));
    cutter.cut(VAGUE, found -> true);
    remote |= cutter.cut(REMOTE_ALONE, found -> true).isPresent();
    return new Remarks(cutter.rest(), remote, arrived, left, paragraphs, recused);
  }

  /** These remarks and those found further on; the first word on each counts. */
  Remarks and(Remarks more) {
    return new Remarks(
        text,
        remote || more.remote,
        arrived.or(more::arrived),
        left.or(more::left),
        paragraphs.or(more::paragraphs),
        recused.or(more::recused));
  }

  /** "fr.o.m. § 3 t.o.m. § 7" is "3-7". */
  private static Optional<String> paragraphs(Cutter cutter) {
    Optional<String> first = cutter.cut(PARAGRAPHS, Remarks::part);
    boolean open = first.filter(it -> it.endsWith("-")).isPresent();
    return open
        ? cutter
            .cut(PARAGRAPHS, Remarks::part)
            .filter(it -> it.startsWith("-"))
            .map(end -> first.get() + end.substring(1))
            .or(() -> first)
        : first;
  }

  private static String part(Matcher remark) {
    String numbers = series(remark.group(3));
    if (remark.group("from") != null) {
      return numbers + "-";
    }
    return remark.group("to") != null ? "-" + numbers : numbers;
  }

  private static String range(Matcher remark) {
    return series(remark.group(1));
  }

  private static String series(String printed) {
    return printed
        .replaceAll("\\s*[-–]\\s*§*\\s*", "-")
        .replaceAll("\\s*(?:,|och)\\s*§*\\s*", ", ");
  }

  private static LocalTime time(Matcher remark) {
    return time(remark, remark.group(1) == null ? 3 : 1);
  }

  private static LocalTime time(Matcher remark, int group) {
    String minute = remark.group(group + 1);
    return LocalTime.of(
        Integer.parseInt(remark.group(group)), minute == null ? 0 : Integer.parseInt(minute));
  }

  /** Takes pieces out of a text. */
  private static final class Cutter {
    private String text;
    private boolean touched;

    Cutter(String text) {
      this.text = text;
    }

    <T> Optional<T> cut(Pattern pattern, Function<Matcher, T> value) {
      Matcher matcher = pattern.matcher(text);
      if (!matcher.find()) {
        return Optional.empty();
      }
      T found = value.apply(matcher);
      text = text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
      touched = true;
      return Optional.of(found);
    }

    String rest() {
      String rest =
          BEFORE_COMMA.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("$1").strip();
      return touched && LEFTOVER.matcher(rest).matches() ? "" : rest;
    }
  }
}
