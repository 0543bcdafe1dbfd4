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
  private final PublicAddress reached;

  /**
   * Makes answers to a query.
   *
   * @param query whose words are marked where the answer leads
   * @param reached where the reader reached the site
   */
  Answers(Links links, String query, PublicAddress reached) {
    this.links = links;
    this.query = query.strip();
    this.reached = reached;
  }

  /** Returns the view of an answer. */
  AnswerView view(Answer answer) {
    Answer.Source source = answer.source();
    boolean known = answer.page() != SourceSpan.UNKNOWN_PAGE;
    String lasting = links.item(source.protocolId(), source.itemKey());
    String place = known ? lasting + "#p" + answer.page() : lasting;
    List<String> quote = answer.quote().lines().toList();
    String meeting = Hits.meeting(source.body(), source.date(), source.file());
    boolean attendance = answer.kind() == Answer.Kind.ATTENDANCE;
    return new AnswerView(
        answer.text(),
        quote,
        answer.repaired(),
        Hits.marked(lasting, query, answer.page()),
        item(source),
        known ? Optional.of("sida " + answer.page()) : Optional.empty(),
        meeting,
        links.protocol(source.protocolId()),
        source.organisation(),
        attendance ? List.of() : answer.present(),
        answer.earlier().stream().map(this::step).toList(),
        CopyView.of(
            item(source),
            CopyView.meeting(meeting, source.organisation()),
            quote,
            new CopyView.Place(place, reached)));
  }

  private static String item(Answer.Source source) {
    if (source.itemKey().equals("0")) {
      return "Närvaro och protokollshuvud";
    }
    return Hits.heading(Hits.number(source.itemNumber(), source.paragraph()), source.title());
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
