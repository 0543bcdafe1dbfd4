package se.protokollsok.search;

import java.util.Comparator;
import java.util.List;
import se.protokollsok.index.FileStatus;
import se.protokollsok.index.ManifestEntry;
import se.protokollsok.index.ProtocolCard;
import se.protokollsok.protocol.PageCount;
import se.protokollsok.protocol.WorstPage;

/** Sums up what one generation holds and lacks. */
final class Overviews {
  private Overviews() {}

  static ArchiveOverview of(Generation generation) {
    List<ProtocolCard> cards = generation.cards();
    List<ManifestEntry> files = generation.state().manifest().files();
    return new ArchiveOverview(
        cards.size(),
        cards.stream().mapToInt(card -> card.keys().size()).sum(),
        generation.state().committed(),
        notes(files, FileStatus.REJECTED),
        notes(files, FileStatus.DUPLICATE),
        cards.stream()
            .filter(card -> !card.notes().isEmpty())
            .map(
                card ->
                    new ArchiveOverview.FileNote(
                        card.path(), PrivacyMask.mask(String.join(" ", card.notes()))))
            .toList(),
        generation.state().gaps(),
        PageCount.sum(cards.stream().flatMap(card -> card.pages().stream()).toList()),
        worst(cards));
  }

  private static List<ArchiveOverview.FileNote> notes(
      List<ManifestEntry> files, FileStatus status) {
    return files.stream()
        .filter(file -> file.status() == status)
        .map(file -> new ArchiveOverview.FileNote(file.path(), file.detail()))
        .toList();
  }

  private static List<ArchiveOverview.ReadFile> worst(List<ProtocolCard> cards) {
    return cards.stream()
        .flatMap(
            card ->
                card.worst().stream().map(worst -> new ArchiveOverview.ReadFile(card.id(), worst)))
        .sorted(Comparator.comparing(ArchiveOverview.ReadFile::worst, WorstPage.ORDER))
        .toList();
  }
}
