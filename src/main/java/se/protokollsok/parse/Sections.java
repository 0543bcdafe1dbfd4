package se.protokollsok.parse;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.Section;

/** Finds the headings inside an item: Sammanfattning, Föredragande, Mötet beslutar, Beslut. */
final class Sections {
  /**
   * {@code Kommundirektörsgruppen beslutar}, {@code Nämndens beslut:}, {@code Mötet beslutar att}:
   * up to four words, the last one a form of besluta.
   */
  private static final Pattern DECIDES =
      Pattern.compile(
          "^((?:\\p{Lu}[\\p{L}\\d&$-]{0,40}\\s+)(?:[\\p{L}\\d&$-]{1,40}\\s+){0,3})?"
              + "(b[oe]slut(?:ar|ade|as|ades|at)?)(?:\\s+(?:följande|att))?\\s*(:)?\\s*$",
          Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

  /** {@code Mötet beslutar att godkänna …}: heading and clause on one line. */
  private static final Pattern DECIDES_ATT =
      Pattern.compile(
          "^(motet|gruppen|vi|kommundirektors?(?:grupp|mote)\\p{L}{0,3}|natverket|styrgruppen|beredningsgruppen|presidiet)"
              + "\\s+(?:beslutar|beslutade|beslot)\\s*:?\\s+(?=att\\s)");

  /** What may follow on the line of a decision heading without a colon. */
  private static final Set<String> NO_SUBJECTS =
      Set.of("forslag", "tidigare", "inget", "om", "for");

  private Sections() {}

  /**
   * A heading inside an item.
   *
   * @param section what it opens
   * @param label the label, where it is one of the fixed ones
   * @param rest where in the line the text after it begins
   */
  record Found(Section section, Optional<Label> label, int rest) {}

  /** Returns the heading a line opens with. */
  static Optional<Found> of(Line opening) {
    Optional<Labels.Found> label = opening.label();
    String line = opening.text();
    if (label.isPresent()) {
      Labels.Found found = label.get();
      return found
          .label()
          .section()
          .map(section -> new Found(section, Optional.of(found.label()), found.rest()));
    }
    Matcher decides = DECIDES.matcher(line);
    if (decides.matches() && (decides.group(1) == null || subject(decides.group(1)))) {
      return Optional.of(new Found(Section.DECISION, Optional.empty(), line.length()));
    }
    Matcher inline = DECIDES_ATT.matcher(Fold.letters(line));
    return inline.find()
        ? Optional.of(new Found(Section.DECISION, Optional.empty(), inline.end()))
        : Optional.empty();
  }

  private static boolean subject(String words) {
    for (String word : Fold.letters(words.strip()).split(" ", -1)) {
      if (NO_SUBJECTS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
