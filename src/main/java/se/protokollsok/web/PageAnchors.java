package se.protokollsok.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.source.SourceSpan;

/** Where links to a page ({@code #p3}) jump to, so that each page of the original has its place. */
final class PageAnchors {
  private PageAnchors() {}

  /**
   * Returns the pages of an item that are marked nowhere in its text: decisions stand above it, and
   * a paragraph may run on over a page.
   */
  static List<Integer> missing(ArchivedProtocol archived, ItemEntry entry, List<TextView> texts) {
    AgendaItem item = archived.protocol().items().get(entry.index());
    int first = item.titleSpan().page();
    if (first == SourceSpan.UNKNOWN_PAGE) {
      return List.of();
    }
    Set<Integer> marked = new HashSet<>(Set.of(first));
    texts.forEach(text -> marked.add(text.page()));
    texts.forEach(text -> text.blocks().forEach(block -> marked.add(block.page())));
    return IntStream.rangeClosed(first, last(archived, entry, item))
        .filter(page -> !marked.contains(page))
        .boxed()
        .toList();
  }

  /** The last page something of the item stands on: it may run on to where the next one begins. */
  private static int last(ArchivedProtocol archived, ItemEntry entry, AgendaItem item) {
    Stream<SourceSpan> own =
        Stream.concat(
            item.paragraphs().stream().map(Paragraph::span),
            item.decisions().stream().map(DecisionClause::span));
    Stream<SourceSpan> next =
        Stream.of(entry.index() + 1)
            .filter(index -> index < archived.protocol().items().size())
            .map(index -> archived.protocol().items().get(index).titleSpan());
    return Stream.concat(own, next)
        .mapToInt(SourceSpan::page)
        .reduce(item.titleSpan().page(), Math::max);
  }

  /**
   * Returns from an entry to the pages a link jumps to it by: the first item that begins on a page,
   * else the one the page lies within; pages before all items lead to the first.
   */
  static Map<ItemEntry, List<Integer>> byItem(ArchivedProtocol archived) {
    List<ItemEntry> known =
        archived.entries().stream()
            .filter(entry -> entry.index() != ItemEntry.HEAD)
            .filter(entry -> page(archived, entry) != SourceSpan.UNKNOWN_PAGE)
            .toList();
    Map<ItemEntry, List<Integer>> pages = new HashMap<>();
    for (int page = 1; page <= archived.file().pages() && !known.isEmpty(); page++) {
      pages.merge(owner(archived, known, page), List.of(page), PageAnchors::joined);
    }
    return pages;
  }

  private static ItemEntry owner(ArchivedProtocol archived, List<ItemEntry> known, int page) {
    Optional<ItemEntry> begins =
        known.stream().filter(entry -> page(archived, entry) == page).findFirst();
    return begins
        .or(
            () ->
                known.stream()
                    .filter(entry -> page(archived, entry) < page)
                    .reduce((one, later) -> later))
        .orElse(known.getFirst());
  }

  private static List<Integer> joined(List<Integer> some, List<Integer> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static int page(ArchivedProtocol archived, ItemEntry entry) {
    return archived.protocol().items().get(entry.index()).titleSpan().page();
  }
}
