package se.protokollsok.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokollsok.search.Inquiry.Found;

/** A number of something, where a sentence counts just that. */
final class CountAnswers {
  private static final double OWN = 0.5;
  private static final int NEAR = 30;

  /** Example: {@code 131 chefer}, {@code Tio laddplatser}, {@code 212 000 passager}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iU)(?<![\\p{L}\\p{N}§.,:-])(?:\\d{1,3}(?:[  ]\\d{3})+|\\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta"
              + "|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio"
              + "|fyrtio|femtio|sextio|hundra)(?![\\p{L}\\p{N},.:-]*[\\p{N}])(?!\\p{L})");

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
    return counts.isEmpty() || inquiry.isTorn(counts.stream().map(Count::found).toList())
        ? Optional.empty()
        : Optional.of(answer(counts.getFirst()));
  }

  /** The first number that stands right before what is counted. */
  private Stream<Count> counts(Found found) {
    String text = found.passage().text();
    Optional<Integer> counted = inquiry.subject().counted(text, found.at().letters());
    if (counted.isEmpty()) {
      return Stream.of();
    }
    Matcher number = NUMBER.matcher(text);
    String best = "";
    while (number.find() && number.start() < counted.get()) {
      boolean near = counted.get() - number.end() <= NEAR;
      boolean clear = !text.substring(number.end(), counted.get()).matches("(?s).*[.,;:!?].*");
      int end = text.indexOf(' ', counted.get());
      String whole = text.substring(number.start(), end < 0 ? text.length() : end);
      best = near && clear ? Wording.trimmed(whole) : best;
    }
    return best.isEmpty() ? Stream.of() : Stream.of(new Count(found, best));
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
