package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.DecisionClause;

/**
 * Makes decisions out of the paragraphs under a decision heading.
 *
 * <p>Rule: "A decision is an att-clause. One heading may hold several, each starting
 * ”att”/”Att”/”samt att”. A clause can hold a second sentence; ”och att” inside a sentence does not
 * split, ”samt att” or a new line does. … In formal protocols a decision is a sentence or paragraph
 * under Beslut (or Överenskommelse), no ”att” needed; ”Paragrafen justeras omedelbart” is a flag,
 * not a decision."
 */
final class DecisionReader {
  /** {@code att anta planen samt att uppdra åt …}. */
  private static final Pattern SAMT_ATT = Pattern.compile("(?iU)(?<=\\S)\\s(?=samt\\s+att\\s)");

  /** {@code att avvakta beslutet, samt}: the word leads to the clause on the next line. */
  private static final Pattern SAMT_AT_END = Pattern.compile("(?iU)\\s(?:samt|och)$");

  /** {@code Paragrafen justeras omedelbart.}, {@code Punkten förklaras omedelbart justerad.}. */
  private static final Pattern IMMEDIATE =
      Pattern.compile(
          "(?iU)(?:paragrafen|punkten|ärendet|beslutet|protokollet|denna paragraf)\\s[^.]{0,40}\\b(?:justera[st]?d?e?s?\\s+omedelbart|omedelbart\\s+justera\\p{L}{0,3})\\b[^.]{0,20}\\.?"
              + "|omedelbar justering\\.?");

  /** {@code Inget beslut fattades}, {@code Inga beslut}. */
  private static final Pattern NO_DECISION =
      Pattern.compile("(?iU)^(?:inget|inga|ej)\\s+beslut\\b.*");

  /** {@code 1. godkänner …}, {@code a) utse …}. */
  private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}|[a-z])[.)]\\s+");

  private final ClauseReader reader;

  DecisionReader(ClauseReader reader) {
    this.reader = reader;
  }

  /** Returns whether a text says that the paragraph is approved at once. */
  static boolean immediate(String text) {
    return IMMEDIATE.matcher(text).find();
  }

  /** Returns the decisions of some paragraphs in order. */
  List<DecisionClause> read(List<Passage> paragraphs) {
    List<DecisionClause> clauses = new ArrayList<>();
    for (Passage paragraph : paragraphs) {
      for (Passage piece : pieces(paragraph)) {
        if (decides(piece.text())) {
          clauses.add(reader.read(piece, true));
        }
      }
    }
    return clauses;
  }

  private static boolean decides(String text) {
    return text.chars().anyMatch(Character::isLetter) && !NO_DECISION.matcher(text).matches();
  }

  private static List<Passage> pieces(Passage paragraph) {
    Passage rest = withoutNumber(withoutFlag(paragraph));
    List<Passage> pieces = new ArrayList<>();
    int from = 0;
    Matcher samt = SAMT_ATT.matcher(rest.text());
    while (Labels.startsWithAtt(rest.text()) && samt.find()) {
      pieces.add(rest.slice(from, samt.start()));
      from = samt.end();
    }
    Passage last = withoutSamt(rest.from(from));
    if (!last.isEmpty()) {
      pieces.add(last);
    }
    return pieces;
  }

  private static Passage withoutSamt(Passage clause) {
    Matcher samt = SAMT_AT_END.matcher(clause.text());
    return samt.find() ? clause.slice(0, samt.start()) : clause;
  }

  private static Passage withoutFlag(Passage paragraph) {
    Matcher flag = IMMEDIATE.matcher(paragraph.text());
    if (!flag.find()) {
      return paragraph;
    }
    Passage before = paragraph.slice(0, flag.start());
    return before.isEmpty() ? paragraph.from(flag.end()) : before;
  }

  private static Passage withoutNumber(Passage paragraph) {
    int bullet = Bullets.length(paragraph.text());
    if (bullet > 0) {
      return paragraph.from(bullet);
    }
    Matcher number = NUMBER.matcher(paragraph.text());
    return number.find() ? paragraph.from(number.end()) : paragraph;
  }
}
