package se.protokollsok.search;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import se.protokollsok.protocol.Section;
import se.protokollsok.search.Inquiry.Found;

/** What was said of something: the sentence that holds the question's words. */
final class SaidAnswers {
  private static final double OWN = 0.6;
  private static final int TELLING = 30;

  /** Example: {@code Föredragande: Anna Lind}, {@code Anna Lind föredrar ärendet.} */
  private static final Pattern PRESENTING =
      Pattern.compile(
          "(?isU)(?:föredragande|föredras av|föredragning)\\b.{0,120}"
              + "|.{0,120}\\bföredr(?:ar|og|ogs|ogs av)\\s+ärendet\\W*");

  private final Inquiry inquiry;

  SaidAnswers(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  Optional<Answer> answer() {
    Optional<Answer> sentence =
        inquiry.passages(SaidAnswers::tells).stream()
            .filter(it -> !isPresenters(it))
            .filter(Found::isAbout)
            .filter(it -> it.own() >= OWN && (inquiry.subject().size() > 1 || it.title() < OWN))
            .sorted(Inquiry.BEST)
            .findFirst()
            .map(this::answer);
    return sentence.or(this::paragraph);
  }

  /** Where the item's title is about it, its first paragraph tells of it. */
  private Optional<Answer> paragraph() {
    return inquiry
        .passages(Passage::paragraphs, it -> it.text().length() >= TELLING && tells(it))
        .stream()
        .filter(it -> !isPresenters(it))
        .filter(it -> it.isAlone() && it.title() >= OWN)
        .sorted(
            Comparator.comparingLong((Found it) -> -Math.round(it.titled() * 10))
                .thenComparing(Comparator.comparing(Found::date).reversed()))
        .findFirst()
        .map(this::answer);
  }

  private static boolean tells(Passage passage) {
    return !passage.decides() && Verbs.in(passage.text());
  }

  /** Who presented it is not what was said. */
  private static boolean isPresenters(Found found) {
    return PRESENTING.matcher(found.passage().text()).matches()
        || found.at().item().paragraphs().stream()
            .anyMatch(
                it ->
                    it.section() == Section.PRESENTERS && it.span().equals(found.passage().span()));
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
