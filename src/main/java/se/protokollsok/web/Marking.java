package se.protokollsok.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.Snippet;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.web.OriginalPages.MarkedText;

/**
 * What a query means of the texts of a page: marked in the text, and to be marked on the original.
 *
 * @param marks from a text to what is marked in it
 * @param places the texts that have marks, each once, in the order of the file
 */
record Marking(Map<String, List<Snippet.Mark>> marks, List<MarkedText> places) {
  /** Nothing is marked. */
  static final Marking NONE = new Marking(Map.of(), List.of());

  /** Returns what a query means of an item. */
  static Marking of(SearchEngine engine, String query, ArchivedProtocol archived, AgendaItem item) {
    return of(engine, query, archived, texts(item).toList(), decisions(item).toList());
  }

  /** Returns what a query means of a whole protocol. */
  static Marking of(SearchEngine engine, String query, ArchivedProtocol archived) {
    Protocol protocol = archived.protocol();
    List<MarkedText> texts =
        Stream.of(
                protocol.attendance().stream().map(Marking::text),
                protocol.items().stream().flatMap(Marking::texts),
                protocol.signatures().stream().map(it -> text(it.name(), it.span())),
                protocol.document().stream().map(Marking::text))
            .flatMap(each -> each)
            .toList();
    return of(
        engine,
        query,
        archived,
        texts,
        protocol.items().stream().flatMap(Marking::decisions).toList());
  }

  /**
   * Asks the engine once for all.
   *
   * @param texts what stands in the original
   * @param more words of these that the page shows apart
   */
  private static Marking of(
      SearchEngine engine,
      String query,
      ArchivedProtocol archived,
      List<MarkedText> texts,
      List<String> more) {
    if (query.isBlank()) {
      return NONE;
    }
    List<String> all =
        Stream.concat(texts.stream().map(MarkedText::text), more.stream()).distinct().toList();
    List<List<Snippet.Mark>> found = engine.marks(query, archived.id(), all);
    Map<String, List<Snippet.Mark>> marks = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (!found.get(i).isEmpty()) {
        marks.put(all.get(i), found.get(i));
      }
    }
    List<MarkedText> places = new ArrayList<>();
    for (MarkedText text : texts) {
      if (marks.containsKey(text.text()) && text.span().length() > 0) {
        places.add(
            new MarkedText(text.span(), text.text(), text.repairs(), marks.get(text.text())));
      }
    }
    return new Marking(Map.copyOf(marks), List.copyOf(places));
  }

  private static Stream<MarkedText> texts(AgendaItem item) {
    return Stream.concat(
        Stream.of(new MarkedText(item.titleSpan(), item.title(), item.titleRepairs(), List.of())),
        item.paragraphs().stream().map(Marking::text));
  }

  private static Stream<String> decisions(AgendaItem item) {
    return item.decisions().stream().map(DecisionClause::text);
  }

  private static MarkedText text(Paragraph paragraph) {
    return new MarkedText(paragraph.span(), paragraph.text(), paragraph.repairs(), List.of());
  }

  private static MarkedText text(Attendance entry) {
    PersonMention person = entry.person();
    String words =
        Stream.of(
                Optional.of(person.name()),
                person.title(),
                person.municipality(),
                person.affiliation())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return text(words, entry.span());
  }

  private static MarkedText text(String words, SourceSpan span) {
    return new MarkedText(span, words, List.of(), List.of());
  }
}
