package se.protokollsok.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.search.Resolution;

/**
 * What others show of a protocol or an item that they link to. The engine has masked what is
 * private.
 *
 * @param id the protocol's id
 * @param key the item's key; empty for the protocol itself
 * @param title "§ 179 Ny simhall", or the meeting for a protocol
 * @param meeting "Kommunstyrelsen 12 december 2025"
 * @param organisation canonical; empty if not known
 * @param decisions word for word; empty for a protocol
 */
record Preview(
    String id,
    String key,
    String title,
    String meeting,
    String organisation,
    List<String> decisions) {
  private static final int DESCRIPTION = 300;

  /** Copies the list. */
  Preview {
    decisions = List.copyOf(decisions);
  }

  /** Returns the preview of what an address stands for. */
  static Preview of(Resolution.Found found) {
    ArchivedProtocol archived = found.protocol();
    return item(found)
        .map(item -> of(archived, found.itemKey().orElseThrow(), item))
        .orElseGet(() -> of(archived, found.itemKey()));
  }

  /** Returns the item an address stands for; empty if it is a protocol's, or its head's. */
  static Optional<AgendaItem> item(Resolution.Found found) {
    return found
        .itemKey()
        .flatMap(key -> entry(found.protocol(), key))
        .filter(entry -> entry.index() != ItemEntry.HEAD)
        .map(entry -> found.protocol().protocol().items().get(entry.index()));
  }

  /** Returns what the register says of an item. */
  static Optional<ItemEntry> entry(ArchivedProtocol archived, String key) {
    return archived.entries().stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  private static Preview of(ArchivedProtocol archived, String key, AgendaItem item) {
    String number = Meetings.number(archived, item);
    String title = SafeText.line((number + " " + item.title()).strip());
    String meeting = SafeText.line(Meetings.name(archived));
    return new Preview(
        archived.id(),
        key,
        title.isEmpty() ? meeting : title,
        meeting,
        SafeText.line(Meetings.organisation(archived)),
        item.decisions().stream().map(DecisionClause::text).map(SafeText::line).toList());
  }

  private static Preview of(ArchivedProtocol archived, Optional<String> key) {
    String meeting = SafeText.line(Meetings.name(archived));
    String organisation = SafeText.line(Meetings.organisation(archived));
    return new Preview(archived.id(), key.orElse(""), meeting, meeting, organisation, List.of());
  }

  /** Returns its lasting address below the base path. */
  String href(Links links) {
    return key.isEmpty() ? links.protocol(id) : links.item(id, key);
  }

  /** Returns a sentence or two: the meeting, whose it was, and what was decided. */
  String description() {
    String whose =
        Stream.of(meeting, organisation)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    String all = decisions.isEmpty() ? whose : whose + ". Beslut: " + String.join("; ", decisions);
    return shortened(all, DESCRIPTION);
  }

  /** Returns the text, cut off between words where it is longer than so many characters. */
  static String shortened(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    String cut = text.substring(0, text.offsetByCodePoints(0, most));
    int blank = cut.lastIndexOf(' ');
    return (blank > most / 2 ? cut.substring(0, blank) : cut) + " …";
  }
}
