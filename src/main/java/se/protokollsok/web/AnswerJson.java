package se.protokollsok.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Matter;
import se.protokollsok.search.Answer;
import se.protokollsok.source.SourceSpan;

/** A straight answer on the wire. */
record AnswerJson(
    String kind,
    String text,
    String quote,
    boolean repaired,
    SourceJson source,
    String title,
    String body,
    String organisation,
    @Nullable String date,
    List<String> present,
    List<StepJson> earlier) {

  static AnswerJson of(Answer answer, Links links) {
    Answer.Source source = answer.source();
    return new AnswerJson(
        answer.kind().wire(),
        answer.text(),
        answer.quote(),
        answer.repaired(),
        new SourceJson(
            source.file(),
            source.itemNumber(),
            links.item(source.protocolId(), source.itemKey()),
            answer.page() == SourceSpan.UNKNOWN_PAGE ? null : answer.page()),
        source.title(),
        source.body(),
        source.organisation(),
        source.date().map(LocalDate::toString).orElse(null),
        answer.present(),
        answer.earlier().stream().map(step -> StepJson.of(step, links)).toList());
  }

  private record SourceJson(String file, String item, String url, @Nullable Integer page) {}

  private record StepJson(String url, String date, String title, List<String> decisions) {
    static StepJson of(Matter.Step step, Links links) {
      return new StepJson(
          links.item(step.protocolId(), step.itemKey()),
          step.date().toString(),
          step.title(),
          step.kinds().stream().map(DecisionKind::label).toList());
    }
  }
}
