package se.protokollsok.search;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.protokollsok.analysis.Tier;

/**
 * Words that in a question tell what is asked, and in any other query what is looked for: "ledde"
 * of "vem ledde mötet", "efterträdde", "senaste", "avgiften" of "hur stor är avgiften".
 */
final class SteeringWords {
  /**
   * Example: {@code vem ledde mötet}, {@code vem förde protokollet}, {@code vem var ordförande}.
   */
  private static final Pattern OFFICER =
      Pattern.compile(
          "\\bvem (?:som )?(?:(?<led>ledde) .*(?:mote|sammantrade)\\S*"
              + "|(?<wrote>forde|skrev) protokoll\\S*|var (?<chair>(?:motes)?(?:ordforande|sekreterare)) "
              + "(?:pa|vid|for|under|den) .*\\d.*)");

  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\b(?:hur (?:stora?|hoga?|stort|hogt|dyr|dyrt|lag|lagt)|vad) (?:ar|var|blev|blir) (?<sum>\\S*"
              + QuestionWords.SUM_NOUN
              + ")\\b");

  /** Example: {@code vilket företag}: whom or what it asks for. */
  private static final Pattern KIND =
      Pattern.compile(
          "\\bvilke[nt] (?<kind>foretag|bolag|firma|leverantor|entreprenor|konsult|forening|person|datum"
              + "|dag|ar|manad)\\b");

  /** Example: {@code hur dyr}, {@code hur långt}: what follows is measured, not looked for. */
  private static final Pattern HOW =
      Pattern.compile("\\bhur (?<how>" + QuestionWords.MEASURE + ")\\b");

  private static final Set<String> TIMES = Set.of("senaste", "nasta");

  private SteeringWords() {}

  /** Returns whether a word of a question need not stand in the record. */
  static boolean steers(String word) {
    return TIMES.contains(Tier.folded(word)) || QuestionWords.signal(word).isPresent();
  }

  /** Returns whether a word tells that somebody presented something: "Ada Holm redovisade". */
  static boolean tellsOfPresenting(String word) {
    return QuestionWords.signal(word)
        .filter(signal -> signal == QuestionWords.Signal.PRESENT)
        .isPresent();
  }

  /** Returns the words of a question that are no topic of it; none if it is no question. */
  static Set<String> in(List<Clause.Word> words) {
    if (words.stream().noneMatch(word -> QueryWords.isQuestion(word.text()))) {
      return Set.of();
    }
    String line = words.stream().map(it -> Tier.folded(it.text())).collect(Collectors.joining(" "));
    Set<String> folded = new HashSet<>(TIMES);
    OFFICER
        .matcher(line)
        .results()
        .forEach(
            it ->
                List.of("led", "wrote", "chair").stream()
                    .map(it::group)
                    .filter(Objects::nonNull)
                    .forEach(folded::add));
    AMOUNT.matcher(line).results().forEach(it -> folded.add(it.group("sum")));
    KIND.matcher(line).results().forEach(it -> folded.add(it.group("kind")));
    HOW.matcher(line).results().forEach(it -> folded.add(it.group("how")));
    return words.stream()
        .map(Clause.Word::text)
        .filter(
            word ->
                folded.contains(Tier.folded(word))
                    || QuestionWords.signal(word)
                        .filter(it -> it == QuestionWords.Signal.SUCCEED)
                        .isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }
}
