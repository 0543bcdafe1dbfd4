package se.protokollsok.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokollsok.analysis.WordScanner;
import se.protokollsok.search.Inquiry.Found;

/** A number of something, where a sentence counts just that. */
final class CountAnswers {
  private static final double OWN = 0.5;
  private static final int NEAR = 40;

  /** Example: {@code 131 chefer}, {@code Tio laddplatser}, {@code 212 000 passager}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iU)(?<![\\p{L}\\p{N}§.,:-])(?:\\d{1,3}(?:[  ]\\d{3})+|\\d+|två|tre|fyra|fem|sex|sju|åtta"
              + "|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio"
              + "|fyrtio|femtio|sextio|hundra)(?![\\p{L}\\p{N},.:-]*[\\p{N}])(?!\\p{L})");

  /** What may stand between a number and what it counts: a few words as in "14 nya lokala". */
  private static final Pattern BETWEEN =
      Pattern.compile("(?iU)\\s+(?:(?:\\p{L}+a|\\p{L}+nde|st|stycken|tusen|miljoner)\\s+){0,3}");

  /** Example: {@code tre av fem}, {@code 3 av de 14}: two numbers, and neither is surely meant. */
  private static final Pattern OF =
      Pattern.compile(
          "(?isU).*(?:\\d|\\b(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio))\\s+av(?:\\s+\\p{L}+)?\\s+$");

  private static final Pattern OF_MORE =
      Pattern.compile("(?isU)\\s+av\\s+(?:\\p{L}+\\s+){0,2}\\d.*");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");

  private final Inquiry inquiry;

  CountAnswers(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  private record Count(Found found, String number) {}

  Optional<Answer> answer() {
    List<Count> counts =
        inquiry.passages(it -> true).stream()
            .filter(Found::isAbout)
            .filter(it -> it.own() >= OWN)
            .flatMap(this::counts)
            .sorted(Comparator.comparing(Count::found, Inquiry.BEST))
            .toList();
    return counts.isEmpty()
            || differ(counts)
            || inquiry.isTorn(counts.stream().map(Count::found).toList())
        ? Optional.empty()
        : Optional.of(answer(counts.getFirst()));
  }

  /** Whether what tells as much of it as the best counts otherwise. */
  private static boolean differ(List<Count> counts) {
    Count best = counts.getFirst();
    return counts.stream()
        .filter(it -> it.found().titled() >= best.found().titled())
        .anyMatch(it -> !it.number().equalsIgnoreCase(best.number()));
  }

  /** The number that stands right before what is counted. */
  private Stream<Count> counts(Found found) {
    String text = found.passage().text();
    Optional<Integer> counted = inquiry.subject().counted(text, found.at().letters());
    if (counted.isEmpty()) {
      return Stream.of();
    }
    Matcher number = NUMBER.matcher(text);
    String best = "";
    while (number.find() && number.end() <= counted.get()) {
      best = counts(text, number, counted.get()) ? whole(text, number, counted.get()) : best;
    }
    return best.isEmpty() ? Stream.of() : Stream.of(new Count(found, best));
  }

  private static boolean counts(String text, Matcher number, int counted) {
    String between = text.substring(number.end(), counted);
    return between.length() <= NEAR
        && BETWEEN.matcher(between).matches()
        && WordScanner.scan(between).stream().noneMatch(it -> QueryWords.isFunction(it.text()))
        && !OF.matcher(text.substring(0, number.start())).matches()
        && !OF_MORE.matcher(text.substring(number.end())).lookingAt();
  }

  /** From the number to the end of the word that it counts; begins the sentence. */
  private static String whole(String text, Matcher number, int counted) {
    Matcher word = WORD.matcher(text);
    int end = word.find(counted) ? word.end() : counted;
    String whole = text.substring(number.start(), end);
    return whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1);
  }

  private Answer answer(Count count) {
    Found found = count.found();
    Sentence sentence = new Sentence();
    sentence.fact(count.number(), found.passage().span());
    sentence.say(found.passage().decides() ? ", enligt beslut av " : ", enligt protokollet från ");
    Meeting.body(sentence, found.at().archived());
    Meeting.day(sentence, found.at().archived());
    return inquiry.answer(sentence.stop(), found.at(), found.passage());
  }
}
