package se.protokollsok.parse;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.Section;

/** Finds the headings inside an item: Sammanfattning, Föredragande, Mötet beslutar, Beslut. */
final class Sections {
  private static final String WORDS = "((?:[\\p{L}\\d&$:-]{1,40}\\s+){%s})";

  /** {@code beslutar}, {@code beslutade}, {@code enades om}, {@code är överens om}. */
  private static final String VERB =
      "(?:b[oe]slut(?:ar|ade|as|ades|at)|besl[oö]t|bestamde|bestammer|enas|enades|[ao]r (?:[ao]verens|ense|eniga)|var (?:[ao]verens|eniga)"
          + "|kom [ao]verens|blev [ao]verens)(?: om)?";

  /** {@code enhälligt}, {@code för egen del}, {@code följande}. */
  private static final String ADVERBS =
      "(?:\\s+(?:enhalligt|darfor|darmed|aven|vidare|ocksa|foljande|for egen del|for sin del|att)){0,3}";

  /**
   * {@code Kommundirektörsgruppen beslutar}, {@code Mötet beslutar att}, {@code Vi enades om:}: up
   * to five words and a verb, then a colon or the line's end.
   */
  private static final Pattern DECIDES =
      Pattern.compile("^" + WORDS.formatted("0,5") + VERB + ADVERBS + "\\s*(?::\\s*|$)");

  /** {@code Nämndens beslut:}, {@code Beslut KF}. */
  private static final Pattern DECISION =
      Pattern.compile("^" + WORDS.formatted("0,4") + "b[oe]slut(?:\\s+att)?\\s*(?::\\s*)?$");

  /** {@code Mötet beslutar att godkänna …}: heading and clause on one line. */
  private static final Pattern DECIDES_ATT =
      Pattern.compile(
          "^"
              + WORDS.formatted("1,4")
              + VERB
              + "(?:\\s+(?:enhalligt|darfor|aven|for egen del))?\\s*:?\\s+(?=att\\s)");

  /** {@code Kommunstyrelsen föreslår kommunfullmäktige besluta}: a heading of its own. */
  private static final Pattern PROPOSES =
      Pattern.compile(
          "^"
              + WORDS.formatted("1,4")
              + "(?:foreslar|hemstaller)(?:\\s+[\\p{L}-]{1,40}){0,5}?\\s+(?:besluta(?:r)?(?:\\s+(?:foljande|att)){0,2}|att|[\\p{L}-]{0,30}(?:fullmaktige|styrelsen|namnden|direktionen|utskottet)(?=\\s*:))\\s*:?\\s*$");

  /** {@code Kommunstyrelsen föreslår kommunfullmäktige att avslå motionen.}. */
  private static final Pattern PROPOSES_ATT =
      Pattern.compile(
          "^" + WORDS.formatted("1,4") + "foreslar(?:\\s+[\\p{L}-]{1,40}){1,4}?\\s+att\\s");

  /** {@code Kommunstyrelsens förslag till kommunfullmäktige}: in its own protocol it decides. */
  private static final Pattern ONWARDS =
      Pattern.compile(
          "^"
              + WORDS.formatted("1,3")
              + "forslag till \\p{L}{0,10}(?:fullmaktige|styrelsen)\\s*:?\\s*$");

  /** {@code Arbetsutskottets förslag till beslut}, {@code Förslag till kommunstyrelsen}. */
  private static final Pattern PROPOSAL =
      Pattern.compile(
          "^"
              + WORDS.formatted("0,5")
              + "(?:forslag|yrkanden?)\\s+(?:till|pa)\\s+(?:[\\p{L}-]{1,40}\\s+){0,3}?(?:[\\p{L}-]{0,30}(?:beslut|fullmaktige|styrelsen?|namnden|direktionen))(?:\\s+(?:i|fran|till)(?:\\s+[\\p{L}-]{1,40}){1,4})?\\s*:?\\s*$");

  /** {@code På mötet beslutades att …}: told of another meeting, or in passing. */
  private static final Pattern TOLD = Pattern.compile("^(?:pa|vid|under|da|sedan|dar)\\s");

  /** What may follow on the line of a decision heading without a colon. */
  private static final Set<String> NO_SUBJECTS =
      Set.of(
          "forslag",
          "tidigare",
          "inget",
          "inga",
          "om",
          "for",
          "av",
          "till",
          "fran",
          "mot",
          "efter",
          "anmalan",
          "delegerade",
          "utan",
          "nar",
          "innan",
          "som",
          "att",
          "har");

  private static final int LONGEST = 120;

  private Sections() {}

  /**
   * A heading inside an item.
   *
   * @param section what it opens
   * @param label the label, where it is one of the fixed ones
   * @param rest where in the line the text after it begins
   * @param subject who decides or proposes, as printed; empty where it is not said
   */
  record Found(Section section, Optional<Label> label, int rest, Optional<String> subject) {
    Found(Section section, Optional<Label> label, int rest) {
      this(section, label, rest, Optional.empty());
    }
  }

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
    boolean opens = Character.isUpperCase(line.charAt(0)) || line.charAt(0) == '$';
    if (!opens) {
      return Optional.empty();
    }
    String folded = Fold.letters(line.substring(0, Math.min(LONGEST, line.length())));
    return whole(line, folded).or(() -> sentence(line, folded));
  }

  /** A line that is a heading and nothing else, unless text follows a colon. */
  private static Optional<Found> whole(String line, String folded) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher decides = DECIDES.matcher(folded);
    if (decides.find() && subject(decides.group(1))) {
      return found(Section.DECISION, line, decides.group(1), decides.end());
    }
    Matcher decision = DECISION.matcher(folded);
    if (decision.find() && subject(decision.group(1))) {
      return found(Section.DECISION, line, decision.group(1), decision.end());
    }
    Matcher proposes = PROPOSES.matcher(folded);
    if (proposes.find() && Organ.named(proposes.group(1))) {
      return found(Section.DECISION, line, proposes.group(1), line.length());
    }
    Matcher onwards = ONWARDS.matcher(folded);
    if (onwards.find()) {
      return found(Section.DECISION, line, onwards.group(1), line.length());
    }
    Matcher proposal = PROPOSAL.matcher(folded);
    return proposal.find()
        ? Optional.of(new Found(Section.PROPOSAL, Optional.empty(), line.length()))
        : Optional.empty();
  }

  /** A sentence that is a heading and its clause. */
  private static Optional<Found> sentence(String line, String folded) {
    Matcher decides = DECIDES_ATT.matcher(folded);
    if (decides.find() && subject(decides.group(1)) && Organ.named(decides.group(1))) {
      return TOLD.matcher(folded).find() || HiddenDecisions.view(folded)
          ? Optional.empty()
          : found(Section.DECISION, line, decides.group(1), decides.end());
    }
    Matcher proposes = PROPOSES_ATT.matcher(folded);
    return proposes.find() && Organ.named(proposes.group(1))
        ? found(Section.DECISION, line, proposes.group(1), 0)
        : Optional.empty();
  }

  private static Optional<Found> found(Section section, String line, String words, int rest) {
    String subject = line.substring(0, words.length()).strip();
    return Optional.of(
        new Found(
            section,
            Optional.empty(),
            rest,
            subject.isEmpty() ? Optional.empty() : Optional.of(subject)));
  }

  private static boolean subject(String words) {
    for (String word : words.strip().split(" ", -1)) {
      if (NO_SUBJECTS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
