package se.protokollsok.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the venue in what is printed about time and place. */
final class Venue {
  private static final String WEEKDAY =
      "(?:mån|man|tis|ons|tors|fre|lör|lor|sön|son)(?:dag(?:en)?)?";

  /** {@code på Tegelbruket}, {@code kl i Rådhuset}: what leads to the venue. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iU)^(?:[\\s,.;:–()-]+|(?:på|pa|p4|i|vid|via|kl|klockan|ki|den|och|samt|från|mellan|plats|lokal|"
              + WEEKDAY
              + ")\\b\\.?(?!:))++");

  /** {@code Rådhuset, onsdagen den}: what leads to the time. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?iU)(?:[\\s,.;:–(-]++(?:"
              + WEEKDAY
              + "|den|klockan|kl|från|mellan|i|på|och|samt)?+){1,6}+$");

  /** {@code Ajournering}, {@code Mötet ajournerades}: what is told of the time itself. */
  private static final Pattern NOISE =
      Pattern.compile(
          "(?iU)[\\s,.;:(-]*\\b(?:ajourner|(?:avbrott|paus|lunch|fika|inklusive|inkl|därefter)\\b|med uppehåll|uppehåll|(?:mötet|sammanträdet)\\s).{0,400}$");

  /** {@code och via Teams}, {@code samt digitalt}: how it was held besides. */
  private static final Pattern REMOTE =
      Pattern.compile(
          "(?iU)[,;]?\\s*(?:och|samt|alt\\.?|eller)?\\s*(?:via|genom|på|digitalt(?: via)?)\\s+(?:microsoft |ms )?(?:teams|zoom|skype|länk|lank|distans)\\s*[.)]?$|[,;]?\\s(?:och|samt)\\sdigitalt$");

  /** {@code . Mötesrum Loftet}, {@code , sal A}: from a full stop on it is the room. */
  private static final Pattern SENTENCE_END = Pattern.compile("\\.(?:\\s|$)");

  /** {@code Kommunhuset}, {@code Rum Eken}, {@code Storgatan 7}: words that only places bear. */
  private static final Pattern PLACE_WORD =
      Pattern.compile(
          "(?:\\b(?:rum|sal|lokal|hotell|teams|zoom|skype|distans|digitalt|konferensrum|sammantradesrum|motesrum)\\b|\\p{L}{2,30}(?:hus|huset|hotellet|hotell|salen|rummet|gatan|vagen|torget|stationen|slott|slottet|garden|gard|kontoret|biblioteket|museet|skolan|centrum|vardshus|vardshuset|kyrkan|akademien)\\b)");

  private static final int LONGEST = 120;
  private static final int FEWEST_LETTERS = 3;

  private Venue() {}

  /** What is left of the text without day, times, room and "via Teams". */
  static Optional<Passage> in(Passage text) {
    Optional<Passage> best = Optional.empty();
    for (Passage piece : withoutTimes(text)) {
      Optional<Passage> cut = cut(piece);
      if (cut.isPresent()
          && best.map(it -> weight(it.text()) < weight(cut.get().text())).orElse(true)) {
        best = cut;
      }
    }
    return best;
  }

  /** The venue in a line that bears no label: "möte den 5 mars 2024 i Rådhuset, Eslöv, kl 9". */
  static Optional<Passage> inside(Passage text) {
    return withoutTimes(text).stream()
        .filter(piece -> piece.text().matches("(?U)(?:[,;]?\\s?(?:i|på|vid)|[,;])\\s\\p{Lu}.*"))
        .flatMap(piece -> cut(piece).stream())
        .findFirst();
  }

  /** Whether a line is nothing but the name of a place. */
  static boolean looksLike(String text, Affiliations affiliations) {
    if (text.length() > LONGEST || !Character.isUpperCase(text.charAt(0)) || text.endsWith(":")) {
      return false;
    }
    int comma = text.lastIndexOf(", ");
    String town = comma < 0 ? "" : text.substring(comma + 2);
    boolean inTown = !town.isEmpty() && affiliations.municipality(town).isPresent();
    return PLACE_WORD.matcher(Fold.letters(text)).find() || (inTown && !town.contains(" "));
  }

  /** A long piece that begins like a name is the likeliest. */
  private static int weight(String text) {
    return text.length() + (Character.isLowerCase(text.charAt(0)) ? 0 : LONGEST);
  }

  private static List<Passage> withoutTimes(Passage text) {
    return Timeless.pieces(text.text()).stream()
        .map(piece -> text.slice(piece.from(), piece.to()))
        .toList();
  }

  private static Optional<Passage> cut(Passage piece) {
    Matcher lead = LEAD.matcher(piece.text());
    Passage rest = firstSentence(lead.find() ? piece.from(lead.end()) : piece);
    rest = without(NOISE, rest);
    Passage here = without(REMOTE, rest);
    rest = here.isEmpty() ? rest : here;
    rest = rest.slice(0, Math.min(LONGEST, rest.text().length()));
    rest = balanced(without(TAIL, rest));
    long letters = rest.text().chars().filter(Character::isLetter).count();
    return letters >= FEWEST_LETTERS ? Optional.of(rest) : Optional.empty();
  }

  private static Passage firstSentence(Passage text) {
    Matcher stop = SENTENCE_END.matcher(text.text());
    int from = 0;
    while (stop.find(from)) {
      from = stop.end();
      // "Kv. Lejonet", "St. Torg" go on.
      if (stop.start() > 3 || stop.end() >= text.text().length()) {
        return text.slice(0, stop.start());
      }
    }
    return text;
  }

  private static Passage without(Pattern ending, Passage text) {
    Matcher found = ending.matcher(text.text());
    return found.find() ? text.slice(0, found.start()) : text;
  }

  /** A bracket that was opened before the cut goes too. */
  private static Passage balanced(Passage text) {
    String all = text.text();
    if (all.endsWith(")") && all.indexOf('(') < 0) {
      return text.slice(0, all.length() - 1);
    }
    int open = all.lastIndexOf('(');
    return open > 0 && all.indexOf(')', open) < 0 ? text.slice(0, open) : text;
  }
}
