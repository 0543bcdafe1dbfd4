package se.protokollsok.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.PersonRole;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.Hit;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.Snippet;
import se.protokollsok.search.SortOrder;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.Sourced;

/** An item or a head of the samples, as {@link SampleEngine} sees it. */
record SampleDoc(ArchivedProtocol archived, ItemEntry entry) {
  Head head() {
    return archived.protocol().head();
  }

  LocalDate date() {
    return head().date().orElseThrow().value();
  }

  Optional<AgendaItem> item() {
    return entry.index() == ItemEntry.HEAD
        ? Optional.empty()
        : Optional.of(archived.protocol().items().get(entry.index()));
  }

  String title() {
    return item().map(AgendaItem::title).orElse(body(archived));
  }

  List<DecisionClause> decisions() {
    return item().map(AgendaItem::decisions).orElse(List.of());
  }

  String text() {
    List<Paragraph> paragraphs = item().map(AgendaItem::paragraphs).orElse(List.of());
    return String.join(" ", paragraphs.stream().map(Paragraph::text).toList());
  }

  int count(String query) {
    String whole = (title() + " " + text()).toLowerCase(Locale.ROOT);
    return (int) words(query).stream().filter(whole::contains).count();
  }

  boolean matches(SearchRequest request, Optional<Dimension> but) {
    boolean asked = request.text().isBlank() || count(request.text()) > 0;
    boolean filtered =
        request.filters().entrySet().stream()
            .filter(filter -> but.isEmpty() || filter.getKey() != but.get())
            .filter(filter -> !filter.getValue().isEmpty())
            .allMatch(
                filter ->
                    filter.getValue().stream()
                        .anyMatch(values(filter.getKey()).keySet()::contains));
    boolean hidden =
        !decisions().isEmpty()
            && decisions().stream().map(DecisionClause::kind).allMatch(request.hidden()::contains);
    boolean inTime =
        request.from().filter(day -> day.isAfter(date())).isEmpty()
            && request.to().filter(day -> day.isBefore(date())).isEmpty();
    List<String> chosen = request.filters().getOrDefault(Dimension.PERSON, List.of());
    boolean inRole =
        request.roles().isEmpty()
            || entry.persons().stream()
                .filter(person -> chosen.isEmpty() || chosen.contains(person.personId()))
                .map(PersonRole::role)
                .anyMatch(request.roles()::contains);
    return asked && filtered && !hidden && inTime && inRole;
  }

  Map<String, String> values(Dimension dimension) {
    Map<String, String> values = new TreeMap<>();
    switch (dimension) {
      case MUNICIPALITY -> entry.municipalities().forEach(name -> values.put(name, name));
      case YEAR -> values.put("" + date().getYear(), "" + date().getYear());
      case PERSON ->
          entry.persons().forEach(person -> values.put(person.personId(), person.name()));
      case DECISION ->
          decisions().forEach(clause -> values.put(clause.kind().label(), clause.kind().label()));
      case BODY -> values.put(body(archived), body(archived));
      case ORGANISATION -> values.put(organisation(archived), organisation(archived));
    }
    return values;
  }

  Hit hit(SearchRequest request) {
    return new Hit(
        archived.id(),
        entry.key(),
        request.sort() == SortOrder.RELEVANCE ? count(request.text()) : 0,
        archived.file().path(),
        body(archived),
        organisation(archived),
        Optional.of(date()),
        head().number().map(Sourced::value),
        entry.key(),
        false,
        title(),
        decisions(),
        snippets(request.text()),
        Optional.empty(),
        List.of(),
        item().map(each -> each.titleSpan().page()).orElse(SourceSpan.UNKNOWN_PAGE));
  }

  private List<Snippet> snippets(String query) {
    String text = text();
    return words(query).stream()
        .map(word -> new int[] {text.toLowerCase(Locale.ROOT).indexOf(word), word.length()})
        .filter(place -> place[0] >= 0)
        .limit(1)
        .map(
            place ->
                new Snippet(
                    text,
                    List.of(new Snippet.Mark(place[0], place[0] + place[1])),
                    item().orElseThrow().span().page(),
                    decisions().stream().anyMatch(each -> !each.repairs().isEmpty())))
        .toList();
  }

  /** The first place of each word of a query in a text, in order. */
  static List<Snippet.Mark> marks(String text, String query) {
    return words(query).stream()
        .distinct()
        .map(word -> new Snippet.Mark(text.toLowerCase(Locale.ROOT).indexOf(word), word.length()))
        .filter(mark -> mark.begin() >= 0)
        .map(mark -> new Snippet.Mark(mark.begin(), mark.begin() + mark.end()))
        .sorted(Comparator.comparingInt(Snippet.Mark::begin))
        .toList();
  }

  static String body(ArchivedProtocol archived) {
    return archived
        .protocol()
        .head()
        .body()
        .map(Sourced::value)
        .map(BodyName::canonical)
        .orElse("");
  }

  static String organisation(ArchivedProtocol archived) {
    return archived.protocol().head().organisation().map(Sourced::value).orElse("");
  }

  static List<String> words(String text) {
    return Stream.of(SampleWords.meant(text.toLowerCase(Locale.ROOT)).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
