package se.protokollsok.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Matter;
import se.protokollsok.search.Answer;
import se.protokollsok.source.SourceSpan;

/** Answers as the search page shows them. */
final class Answers {
  private final Links links;
  private final String query;

  /**
   * Makes answers to a query.
   *
   * @param query whose words are marked where the answer leads
   */
  Answers(Links links, String query) {
    this.links = links;
    this.query = query.strip();
  }

  /** Returns the view of an answer. */
  AnswerView view(Answer answer) {
    Answer.Source source = answer.source();
    boolean known = answer.page() != SourceSpan.UNKNOWN_PAGE;
    String href = links.item(source.protocolId(), source.itemKey());
    boolean attendance = answer.kind() == Answer.Kind.ATTENDANCE;
    return new AnswerView(
        answer.text(),
        answer.quote().lines().toList(),
        answer.repaired(),
        Hits.marked(href, query, answer.page()),
        item(source),
        known ? Optional.of("sida " + answer.page()) : Optional.empty(),
        Hits.meeting(source.body(), source.date(), source.file()),
        links.protocol(source.protocolId()),
        source.organisation(),
        attendance ? List.of() : answer.present(),
        answer.earlier().stream().map(this::step).toList());
  }

  private static String item(Answer.Source source) {
    if (source.itemKey().equals("0")) {
      return "Närvaro och protokollshuvud";
    }
    String number = Hits.number(source.itemNumber(), source.paragraph());
    return number.isEmpty()
        ? source.title()
        : number + (source.paragraph() ? " " : ". ") + source.title();
  }

  private LinkView step(Matter.Step step) {
    String kinds =
        step.kinds().stream().map(DecisionKind::label).distinct().collect(Collectors.joining(", "));
    return LinkView.of(
        Swedish.day(step.date()) + ": " + step.title(),
        links.item(step.protocolId(), step.itemKey()),
        kinds);
  }
}
