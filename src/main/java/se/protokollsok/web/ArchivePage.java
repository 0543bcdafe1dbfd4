package se.protokollsok.web;

import java.util.List;
import java.util.stream.Stream;
import se.protokollsok.search.ArchiveOverview;

/** What the archive holds and lacks: a miss must not look like a no. */
final class ArchivePage {
  private final Frames frames;

  ArchivePage(Frames frames) {
    this.frames = frames;
  }

  /** Returns the page. */
  ListViews.Archive view(ArchiveOverview overview) {
    return new ListViews.Archive(
        frames.of("Arkivet", Frames.Place.ARCHIVE),
        List.of(
            new ProtocolView.Fact("Sökbara filer", Swedish.number(overview.protocols())),
            new ProtocolView.Fact("Sökbara ärenden", Swedish.number(overview.items())),
            new ProtocolView.Fact("Senast läst", Swedish.moment(overview.indexed())),
            new ProtocolView.Fact(
                "Filer som inte gick att läsa", Swedish.number(overview.rejected().size())),
            new ProtocolView.Fact("Dubbletter", Swedish.number(overview.duplicates().size()))),
        overview.gaps(),
        Stream.of(
                files(
                    "Filer som inte gick att läsa",
                    "De syns inte i sökningen förrän de är åtgärdade.",
                    overview.rejected()),
                files(
                    "Filer som lästs ofullständigt",
                    "De är sökbara, men något saknas eller är osäkert.",
                    overview.incomplete()),
                files(
                    "Dubbletter",
                    "Samma innehåll som en annan fil; sökningen visar det en gång.",
                    overview.duplicates()))
            .filter(files -> !files.files().isEmpty())
            .toList());
  }

  private static ListViews.Files files(
      String label, String detail, List<ArchiveOverview.FileNote> notes) {
    return new ListViews.Files(
        label,
        detail,
        notes.stream().map(note -> new ProtocolView.Fact(note.path(), note.note())).toList());
  }
}
