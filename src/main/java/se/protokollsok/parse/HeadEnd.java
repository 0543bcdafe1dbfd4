package se.protokollsok.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the head ends in a text whose first items bear no number. */
final class HeadEnd {
  private static final int LONGEST_ENTRY = 200;

  /** Comma or column behind a name: {@code Anna Lind, Bjuv}, {@code | Anna Lind | Bjuv |}. */
  private static final Pattern NAME_END = Pattern.compile(",|\\t|\\s{2,}|\\s+\\|");

  /** {@code Vid mötet deltog Anna Lind}: who was there, in a sentence. */
  private static final Pattern ATTENDING =
      Pattern.compile(
          "\\b(?:deltog|narvarade|narvarande (?:var|pa)|anmalt forhinder|forhinder hade|forhinder (?:var|ar) anmalt)\\b");

  private static final Set<HeadLabel> FACTS =
      Set.of(
          HeadLabel.TIME_AND_PLACE,
          HeadLabel.PLACE,
          HeadLabel.TIME,
          HeadLabel.DATE,
          HeadLabel.CHAIR,
          HeadLabel.SECRETARY,
          HeadLabel.VERIFIER,
          HeadLabel.VERIFICATION,
          HeadLabel.PARAGRAPHS);

  private static final int TOP_LINES = 15;
  private static final int MOST_APART = 15;

  private HeadEnd() {}

  /**
   * Returns one past the index of the last line that surely belongs to the head, within the lines
   * before this end: labels of the head, entries of its lists ("Name, Municipality"), the day, and
   * sentences that tell who was there.
   */
  static int of(List<Line> content, int end) {
    int last = 0;
    boolean inList = false;
    boolean inSentence = false;
    for (int i = 0; i < end && i <= last + MOST_APART; i++) {
      Line line = content.get(i);
      if (line.section().isPresent()) {
        break;
      }
      Optional<Labels.Found> label = line.label();
      inSentence = label.isEmpty() && ((inSentence && !line.gap()) || attending(line, i));
      if (label.isPresent()) {
        inList = label.get().label().place() == Label.Place.ATTENDANCE;
        last = i + 1;
      } else if (inSentence || fact(line) || (i < TOP_LINES && dated(line))) {
        last = i + 1;
      } else if (inList && (entry(line.text()) || continues(content, i))) {
        last = i + 1;
      }
    }
    return Math.min(last, end);
  }

  private static boolean attending(Line line, int index) {
    return index < MOST_APART + TOP_LINES
        && line.text().length() <= LONGEST_ENTRY
        && ATTENDING.matcher(Fold.letters(line.text())).find();
  }

  /** "Tid: 9-12", "Ordförande: Anna Lind". */
  private static boolean fact(Line line) {
    List<HeadLabels.Found> found =
        line.text().length() <= LONGEST_ENTRY ? HeadLabels.in(line.text()) : List.of();
    if (found.isEmpty() || found.getFirst().begin() > 0) {
      return false;
    }
    HeadLabels.Found first = found.getFirst();
    boolean value = first.rest() < line.text().length();
    return FACTS.contains(first.label())
        && (!first.label().isPerson()
            || (value && !PersonNames.in(line.from(first.rest())).isEmpty()));
  }

  /** "Anteckningar från möte den 12 november 2019, kl 13-15". */
  private static boolean dated(Line line) {
    String text = line.text().length() <= LONGEST_ENTRY ? line.text() : "";
    return !Dates.in(text).isEmpty() && Times.in(text).flatMap(Times.Found::end).isPresent();
  }

  private static boolean entry(String text) {
    Matcher end = NAME_END.matcher(text);
    String name = end.find() && end.start() > 0 ? text.substring(0, end.start()) : text;
    return text.length() <= LONGEST_ENTRY && Names.isName(EntryReader.withoutBrackets(name));
  }

  private static boolean continues(List<Line> content, int i) {
    Line line = content.get(i);
    return i > 0 && !line.gap() && (line.startsLower() || content.get(i - 1).text().endsWith(","));
  }
}
