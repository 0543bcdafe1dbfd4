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
  private final OriginalPages pages;

  /**
   * Makes answers to a query.
   *
   * @param query whose words are marked where the answer leads
   * @param reached where the reader reached the site
   * @param pages shows the lines of what was put right
   */
  Answers(Links links, String query, PublicAddress reached, OriginalPages pages) {
    this.links = links;
    this.query = query.strip();
    this.reached = reached;
    this.pages = pages;
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
        answer.repaired() ? strip(answer) : Optional.empty(),
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

  /** The lines that tell it, from the first to the last on the page of the quote. */
  private Optional<String> strip(Answer answer) {
    List<SourceSpan> spans =
        answer.evidence().stream()
            .map(Answer.Evidence::span)
            .filter(span -> span.page() == answer.page() && span.length() > 0)
            .toList();
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    SourceSpan first = spans.getFirst();
    SourceSpan whole =
        new SourceSpan(
            first.file(),
            first.page(),
            spans.stream().mapToInt(SourceSpan::begin).min().orElseThrow(),
            spans.stream().mapToInt(SourceSpan::end).max().orElseThrow());
    boolean same = spans.stream().allMatch(span -> span.file().equals(first.file()));
    String protocol = links.protocol(answer.source().protocolId());
    return same ? Pictures.strip(pages, protocol, answer.source().file(), whole) : Optional.empty();
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
