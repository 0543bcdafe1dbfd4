package se.protokollsok.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;
import se.protokollsok.source.SourceSpan;

/** A protocol without its hidden items. */
final class ShownParts {
  private ShownParts() {}

  /** Returns the rest of a protocol; it says that something is not shown. */
  static ArchivedProtocol of(ArchivedProtocol archived, Hidden hidden) {
    List<String> parts = archived.otherParts().stream().filter(id -> !hidden.hides(id)).toList();
    List<AgendaItem> items = new ArrayList<>();
    List<ItemEntry> entries = new ArrayList<>();
    List<SourceSpan> cut = new ArrayList<>();
    for (ItemEntry entry : archived.entries()) {
      if (entry.index() == ItemEntry.HEAD) {
        entries.add(entry);
      } else if (hidden.hides(archived.id(), entry.key())) {
        cut.add(archived.protocol().items().get(entry.index()).span());
      } else {
        entries.add(
            new ItemEntry(entry.key(), items.size(), entry.municipalities(), entry.persons()));
        items.add(archived.protocol().items().get(entry.index()));
      }
    }
    Protocol whole = archived.protocol();
    return new ArchivedProtocol(
        archived.id(),
        archived.file(),
        cut.isEmpty() ? whole : whole.withTexts(items, whole.document()),
        entries,
        parts,
        findings(archived.findings(), cut));
  }

  private static List<Finding> findings(List<Finding> all, List<SourceSpan> cut) {
    List<Finding> findings =
        new ArrayList<>(
            all.stream()
                .filter(finding -> cut.stream().noneMatch(span -> begins(finding, span)))
                .toList());
    if (!cut.isEmpty()) {
      String said =
          cut.size() == 1 ? "Ett ärende visas inte." : cut.size() + " ärenden visas inte.";
      findings.add(new Finding(FindingKind.WITHHELD, said, SourceSpan.NONE));
    }
    return findings;
  }

  private static boolean begins(Finding finding, SourceSpan span) {
    return finding.span().length() > 0
        && finding.span().begin() >= span.begin()
        && finding.span().begin() < span.end();
  }

  /** Returns what is withheld of a protocol of which other parts are shown. */
  static Withheld withheld(ArchivedProtocol archived, Set<String> keys) {
    List<AgendaItem> items = archived.protocol().items();
    Set<Integer> pages = new TreeSet<>();
    int withheld = 0;
    for (ItemEntry entry : archived.entries()) {
      if (entry.index() != ItemEntry.HEAD && keys.contains(entry.key())) {
        withheld++;
        pages(archived, items.get(entry.index())).forEach(pages::add);
      }
    }
    return new Withheld(withheld, archived.file().pages(), pages);
  }

  /**
   * From the page of its title to that of the next item's: what follows its last word that was
   * understood may be its own too.
   */
  private static IntStream pages(ArchivedProtocol archived, AgendaItem item) {
    int all = archived.file().pages();
    int first = item.titleSpan().page();
    if (first == SourceSpan.UNKNOWN_PAGE) {
      return IntStream.rangeClosed(1, all);
    }
    OptionalInt next =
        archived.protocol().items().stream()
            .map(AgendaItem::titleSpan)
            .filter(span -> span.begin() > item.titleSpan().begin())
            .mapToInt(SourceSpan::page)
            .filter(page -> page >= first)
            .min();
    return IntStream.rangeClosed(first, next.orElse(all));
  }
}
