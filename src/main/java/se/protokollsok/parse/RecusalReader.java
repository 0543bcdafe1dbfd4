package se.protokollsok.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.PersonMention;

/**
 * Tells whom a sentence says to keep away for jäv.
 *
 * <p>To name the wrong person is worse than to name nobody: only words that say that somebody keeps
 * away count, not that jäv is spoken of. All patterns are written for folded text.
 */
final class RecusalReader {
  private static final Pattern WORD = Pattern.compile("\\bjav(?:ig|iga)?\\b");

  /** {@code anmäler jäv}, {@code på grund av jäv}, {@code är jävig}. */
  private static final Pattern SAID =
      Pattern.compile(
          "\\banmal\\p{L}{0,3} (?:[^,;.]{0,60} )?jav(?:iga?)?\\b|\\bjav anmal\\p{L}{0,3} (?:av|fran)\\b"
              + "|\\b(?:pa grund av|pga\\.?|p\\. ?g\\. ?a\\.?) jav\\b|\\bar (?:sjalv )?javiga?\\b");

  /** {@code ingen anmäler jäv}, {@code jäv inte föreligger}, {@code anser sig inte jävig}. */
  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:ingen|inget|inga)\\b[^,;]{0,60}\\bjav(?:iga?)?\\b"
              + "|\\bjav(?:iga?)? (?:(?:foreligger|finns|bedoms|anses|rader|anmal\\p{L}{0,3}) )?(?:inte|ej)\\b"
              + "|\\b(?:inte|ej) (?:nagot |nagon )?jav\\b"
              + "|\\b(?:inte|ej) (?:(?:ar|vara|var|anser|anses|sig|att|han|hon|hen|de|langre|heller) ){0,5}javiga?\\b"
              + "|\\banmal\\p{L}{0,3} (?:inte|ej)\\b");

  /** {@code frågan om Bo Ek är jävig}. */
  private static final Pattern ASKED =
      Pattern.compile(
          "\\bfraga\\p{L}{0,2} om jav"
              + "|\\b(?:om|huruvida|ifall) (?!att\\b)(?:(?!(?:dar|som|eftersom|da|deltar)\\b)[^\\s,;]{1,40} ){1,8}?(?:ar (?:sjalv )?jav|anmal)");

  /** {@code lämnar lokalen}, {@code deltar inte}: under the heading Jäv this is enough. */
  private static final Pattern KEEPS_AWAY =
      Pattern.compile("\\bdelt(?:ar|og) (?:inte|ej)\\b|\\blamna(?:r|de)\\b|\\bavstar fran\\b");

  /** {@code och ersätts av Bo Ek}: who comes in is not who keeps away. */
  private static final Pattern COMES_IN =
      Pattern.compile(
          "\\b(?:(?<passive>ersatts|ersattes)|(?<direct>ersatter|ersatte)|intrader|i (?:hans|hennes|deras) stalle|tjanstgor|tar over)\\b");

  private static final Pattern FOR = Pattern.compile("\\b(?:for|fran|efter)\\b");
  private static final Pattern BY = Pattern.compile("\\bav\\b");

  /** {@code meddelar att Bo Ek}: who says it stands before; "att hon" is who says it. */
  private static final Pattern THAT = Pattern.compile("\\batt (?!(?:hon|han|hen|de)\\b)");

  private RecusalReader() {}

  /** Returns who keeps away, in printed order; empty if nobody surely does. */
  static List<PersonMention> persons(String sentence, String heading) {
    String folded = Fold.letters(sentence);
    Matcher word = WORD.matcher(folded);
    boolean named = word.find();
    boolean away = KEEPS_AWAY.matcher(folded).find();
    boolean said = named && (away || SAID.matcher(folded).find());
    boolean below = away && heading.startsWith("jav");
    if (!(said || below) || DENIED.matcher(folded).find() || ASKED.matcher(folded).find()) {
      return List.of();
    }
    return of(sentence, folded, named ? word.start() : -1);
  }

  /** Takes who is replaced, not who replaces. */
  private static List<PersonMention> of(String sentence, String folded, int word) {
    Matcher comes = COMES_IN.matcher(folded);
    if (!comes.find()) {
      return NamedPersons.in(sentence.substring(clause(folded)));
    }
    int verb = comes.start();
    String before = sentence.substring(Math.min(verb, clause(folded)), verb);
    if (comes.group("passive") != null) {
      List<PersonMention> first = NamedPersons.in(before);
      return first.isEmpty() ? between(sentence, folded, comes.end()) : first;
    }
    Matcher keeps = KEEPS_AWAY.matcher(folded);
    if (word < verb) {
      return NamedPersons.in(before);
    }
    if (keeps.find() && keeps.start() < verb) {
      return NamedPersons.in(sentence.substring(0, keeps.start()));
    }
    if (comes.group("direct") != null) {
      return NamedPersons.in(sentence.substring(comes.end(), word));
    }
    Matcher whom = FOR.matcher(folded).region(comes.end(), word);
    return whom.find() ? NamedPersons.in(sentence.substring(whom.end(), word)) : List.of();
  }

  /** "På grund av jäv ersätts Anna Lind av Bo Ek". */
  private static List<PersonMention> between(String sentence, String folded, int from) {
    Matcher by = BY.matcher(folded).region(from, folded.length());
    return by.find() ? NamedPersons.in(sentence.substring(from, by.start())) : List.of();
  }

  /** Where the clause begins that says who keeps away. */
  private static int clause(String folded) {
    Matcher said = SAID.matcher(folded);
    if (!said.find()) {
      return 0;
    }
    Matcher that = THAT.matcher(folded).region(0, said.start());
    int begin = 0;
    while (that.find()) {
      begin = that.end();
    }
    return begin;
  }
}
