package se.protokollsok.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.PageCount;
import se.protokollsok.protocol.WorstPage;
import se.protokollsok.source.Finding;
import se.protokollsok.source.Sourced;

/**
 * The little one needs to know of every protocol at once.
 *
 * @param id the protocol's id
 * @param kind what the file is
 * @param body canonical; empty text if not known
 * @param organisation canonical; empty text if not known
 * @param date the day of the meeting
 * @param number "9/2025"
 * @param keys the keys of its entries, the head's first
 * @param path the file's path
 * @param notes the messages of its findings
 * @param pages how its pages became text
 * @param worst its worst page; empty if all its text is good as it stood
 */
public record ProtocolCard(
    String id,
    DocumentKind kind,
    String body,
    String organisation,
    Optional<LocalDate> date,
    Optional<String> number,
    List<String> keys,
    String path,
    List<String> notes,
    List<PageCount> pages,
    Optional<WorstPage> worst) {

  /** Copies the lists. */
  public ProtocolCard {
    keys = List.copyOf(keys);
    notes = List.copyOf(notes);
    pages = List.copyOf(pages);
  }

  static ProtocolCard of(ArchivedProtocol archived) {
    Head head = archived.protocol().head();
    return new ProtocolCard(
        archived.id(),
        archived.protocol().kind(),
        head.body().map(Sourced::value).map(BodyName::canonical).orElse(""),
        head.organisation().map(Sourced::value).orElse(""),
        head.date().map(Sourced::value),
        head.number().map(Sourced::value),
        archived.entries().stream().map(ItemEntry::key).toList(),
        archived.file().path(),
        archived.findings().stream().map(Finding::message).distinct().toList(),
        PageCount.of(archived.file().readings()),
        WorstPage.of(archived.file()));
  }
}
