package se.protokollsok.search;

import java.util.Comparator;
import java.util.Optional;
import se.protokollsok.search.Inquiry.Found;

/** What was said of something: the sentence that holds the question's words. */
final class SaidAnswers {
  private static final double OWN = 0.6;
  private static final int TELLING = 30;

  private final Inquiry inquiry;

  SaidAnswers(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  Optional<Answer> answer() {
    Optional<Answer> sentence =
        inquiry.passages(it -> true).stream()
            .filter(Found::isAbout)
            .filter(it -> it.own() >= OWN && (inquiry.subject().size() > 1 || it.title() < OWN))
            .sorted(Inquiry.BEST)
            .findFirst()
            .map(this::answer);
    return sentence.or(this::paragraph);
  }

  /** Where the item's title is about it, its first paragraph tells of it. */
  private Optional<Answer> paragraph() {
    return inquiry.passages(Passage::paragraphs, it -> it.text().length() >= TELLING).stream()
        .filter(it -> it.isAlone() && it.title() >= OWN)
        .sorted(
            Comparator.comparingLong((Found it) -> -Math.round(it.titled() * 10))
                .thenComparing(Comparator.comparing(Found::date).reversed()))
        .findFirst()
        .map(this::answer);
  }

  private Answer answer(Found found) {
    Sentence sentence = new Sentence();
    sentence.say("I protokollet från ");
    Meeting.body(sentence, found.at().archived());
    Meeting.day(sentence, found.at().archived());
    sentence.say(" står: ”").fact(found.passage().text(), found.passage().span()).say("”");
    return inquiry.answer(sentence.stop(), found.at(), found.passage());
  }
}
