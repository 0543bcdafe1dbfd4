package se.protokollsok.search;

import java.util.Optional;
import se.protokollsok.search.Inquiry.Found;

/** What was said of something: the sentence that holds the question's words. */
final class SaidAnswers {
  private static final double OWN = 0.6;

  private final Inquiry inquiry;

  SaidAnswers(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  Optional<Answer> answer() {
    return inquiry.subject().size() < 2
        ? Optional.empty()
        : inquiry.passages(it -> true).stream()
            .filter(Found::isAbout)
            .filter(it -> it.own() >= OWN)
            .sorted(Inquiry.BEST)
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
