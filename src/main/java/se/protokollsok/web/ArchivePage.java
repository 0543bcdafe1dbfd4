package se.protokollsok.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.search.ArchiveOverview;
import se.protokollsok.search.MeetingSummary;

/** What the archive holds and lacks: a miss must not look like a no. */
final class ArchivePage {
  private final Links links;
  private final Frames frames;

  ArchivePage(Links links, Frames frames) {
    this.links = links;
    this.frames = frames;
  }

  /** Returns the page. */
  ListViews.Archive view(ArchiveOverview overview, List<MeetingSummary> meetings) {
    Map<String, String> addresses =
        meetings.stream()
            .collect(
                Collectors.toMap(
                    MeetingSummary::path,
                    meeting -> links.protocol(meeting.id()),
                    (one, other) -> one));
    return new ListViews.Archive(
        frames.of("Arkivet", Frames.Place.ARCHIVE),
        List.of(
            new ProtocolView.Fact("Sökbara filer", Swedish.number(overview.protocols())),
            new ProtocolView.Fact(
                "Ärenden i dem", Swedish.number(overview.items() - overview.protocols())),
            new ProtocolView.Fact("Senast läst", Swedish.moment(overview.indexed())),
            new ProtocolView.Fact(
                "Filer som inte gick att läsa", Swedish.number(overview.rejected().size())),
            new ProtocolView.Fact("Dubbletter", Swedish.number(overview.duplicates().size()))),
        overview.gaps(),
        Stream.of(
                files(
                    "Filer som inte gick att läsa",
                    "De syns inte i sökningen förrän de är åtgärdade.",
                    overview.rejected(),
                    addresses),
                files(
                    "Filer som lästs ofullständigt",
                    "De är sökbara, men något saknas eller är osäkert.",
                    overview.incomplete(),
                    addresses),
                files(
                    "Dubbletter",
                    "Samma innehåll som en annan fil; sökningen visar det en gång.",
                    overview.duplicates(),
                    addresses))
            .filter(files -> !files.files().isEmpty())
            .toList());
  }

  private static ListViews.Files files(
      String label,
      String detail,
      List<ArchiveOverview.FileNote> notes,
      Map<String, String> addresses) {
    return new ListViews.Files(
        label,
        detail,
        notes.stream()
            .map(
                note ->
                    LinkView.of(note.path(), addresses.getOrDefault(note.path(), ""), note.note()))
            .toList());
  }
}
