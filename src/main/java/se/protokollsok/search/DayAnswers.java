package se.protokollsok.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.protokollsok.analysis.WordScanner;
import se.protokollsok.protocol.DayMention;
import se.protokollsok.search.Inquiry.Found;

/** The day something happens, as a sentence about it tells. */
final class DayAnswers {
  private static final double OWN = 0.3;

  private final Inquiry inquiry;

  DayAnswers(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  private record OnDay(Found found, DayMention day, boolean told, int away) {}

  Optional<Answer> answer() {
    List<OnDay> days =
        inquiry.passages(it -> true).stream()
            .filter(Found::isAbout)
            .filter(it -> it.own() >= OWN)
            .flatMap(this::days)
            .filter(OnDay::told)
            .sorted(
                Comparator.comparing(OnDay::found, Inquiry.BEST)
                    .thenComparing(it -> isYear(it.day()))
                    .thenComparingInt(OnDay::away))
            .toList();
    return days.isEmpty() || inquiry.isTorn(days.stream().map(OnDay::found).toList())
        ? Optional.empty()
        : Optional.of(answer(days.getFirst()));
  }

  private static boolean isYear(DayMention day) {
    return day.text().strip().matches("(?:19|20)\\d{2}");
  }

  private Stream<OnDay> days(Found found) {
    String text = found.passage().text();
    Event event = inquiry.question().event();
    List<Integer> told =
        WordScanner.scan(text).stream()
            .filter(chunk -> event != Event.ANY && event.isTold(chunk.text()))
            .map(WordScanner.Chunk::begin)
            .toList();
    List<Integer> places =
        told.isEmpty() ? inquiry.subject().places(text, found.at().letters()) : told;
    List<DayMention> days =
        found.at().item().mentions().days().stream()
            .filter(day -> found.passage().mayHold(day.span()))
            .toList();
    List<String> words = days.stream().map(DayMention::text).toList();
    boolean tells = event == Event.ANY || !told.isEmpty();
    return days.stream()
        .flatMap(
            day -> {
              int at = WholeWords.mention(text, day.text(), words);
              return at < 0
                  ? Stream.of()
                  : Stream.of(new OnDay(found, day, tells, away(places, at)));
            });
  }

  private static int away(List<Integer> places, int day) {
    return places.stream().mapToInt(place -> Math.abs(place - day)).min().orElse(Integer.MAX_VALUE);
  }

  private Answer answer(OnDay onDay) {
    Found found = onDay.found();
    Sentence sentence = new Sentence();
    String day = onDay.day().text().strip();
    sentence.fact(Character.toUpperCase(day.charAt(0)) + day.substring(1), onDay.day().span());
    sentence.say(found.passage().decides() ? ", enligt beslut av " : ", enligt protokollet från ");
    Meeting.body(sentence, found.at().archived());
    Meeting.day(sentence, found.at().archived());
    return inquiry.answer(sentence.stop(), found.at(), found.passage());
  }
}
