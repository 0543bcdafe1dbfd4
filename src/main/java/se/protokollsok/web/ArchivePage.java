package se.protokollsok.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.protocol.PageCount;
import se.protokollsok.protocol.ReadingKind;
import se.protokollsok.search.ArchiveOverview;
import se.protokollsok.search.MeetingSummary;
import se.protokollsok.source.PageReading;
import se.protokollsok.source.SourceSpan;

/** What the archive holds and lacks: a miss must not look like a no. */
final class ArchivePage {
  /** Where the list of all files that were read with doubt lies. */
  static final String READINGS = "/arkivet/lasning";

  /** The parameter of that list: which page of it, from 1. */
  static final String PAGE = "page";

  private static final int SHOWN = 20;

  /** So many files of a sort are shown at once; more are folded. */
  private static final int OPEN = 8;

  private static final int LISTED = 200;
  private static final int PERCENT = 100;

  /** How long the longest bar would be: the width of the drawing. */
  private static final int BAR = 200;

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
        bars(overview.pages()),
        readFiles(overview.readings().stream().limit(SHOWN).toList()),
        overview.readings().size() > SHOWN ? links.to(READINGS) : "",
        new Coverages(links).of(meetings, overview.gaps()),
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

  /**
   * Returns a page of the list of all files that were read with doubt, or empty if there is none.
   *
   * @param page from 1
   */
  Optional<ListViews.Readings> readings(ArchiveOverview overview, int page) {
    List<ArchiveOverview.ReadFile> all = overview.readings();
    int last = Math.max(1, (all.size() + LISTED - 1) / LISTED);
    if (page < 1 || page > last) {
      return Optional.empty();
    }
    List<ArchiveOverview.ReadFile> shown =
        all.subList((page - 1) * LISTED, Math.min(all.size(), page * LISTED));
    String title = "Läskvalitet, sämst först";
    return Optional.of(
        new ListViews.Readings(
            frames.of(page == 1 ? title : title + ", sida " + page, Frames.Place.ARCHIVE),
            Swedish.count(all.size(), "fil", "filer"),
            readFiles(shown),
            page > 1 ? Optional.of(readings(page - 1)) : Optional.empty(),
            page < last ? Optional.of(readings(page + 1)) : Optional.empty()));
  }

  private LinkView readings(int page) {
    return LinkView.of(
        "Sida " + page, links.to(READINGS) + (page == 1 ? "" : "?" + PAGE + "=" + page));
  }

  private static List<ListViews.Bar> bars(List<PageCount> counts) {
    int all = counts.stream().mapToInt(PageCount::pages).sum();
    return counts.stream()
        .map(
            count ->
                new ListViews.Bar(
                    count.kind().label(),
                    explained(count.kind()),
                    Swedish.number(count.pages()),
                    Math.round(PERCENT * count.pages() / (double) all) + "\u00a0%",
                    BAR * count.pages() / all,
                    !count.kind().hasText() ? "–" : Readings.percent(count.quality()),
                    Swedish.number(count.repairedWords())))
        .toList();
  }

  private static String explained(ReadingKind kind) {
    return switch (kind) {
      case DIGITAL -> "Filens egen text";
      case FILE -> "Text-, Markdown- eller Wordfil";
      case REPAIRED -> "Felläst text i filen, automatiskt rättad";
      case OCR -> "Bilden av sidan, läst med OCR";
      case BLANK -> "Sidan visar ingenting";
      case NONE -> "En bild som behöver OCR";
    };
  }

  private List<ListViews.ReadFile> readFiles(List<ArchiveOverview.ReadFile> files) {
    return files.stream().map(this::readFile).toList();
  }

  private ListViews.ReadFile readFile(ArchiveOverview.ReadFile file) {
    PageReading page = file.worst().page();
    ReadingKind kind = ReadingKind.of(page);
    return new ListViews.ReadFile(
        file.worst().path(),
        Sight.PLAIN.in(ReadingMode.PAGES).address(links.protocol(file.id()))
            + "#"
            + Readings.anchor(page.number()),
        page.number() == SourceSpan.UNKNOWN_PAGE ? "–" : "" + page.number(),
        kind.label(),
        !kind.hasText() ? "–" : Readings.percent(page.quality()),
        Swedish.number(file.worst().repairedWords()),
        page.reason());
  }

  private static ListViews.Files files(
      String label,
      String detail,
      List<ArchiveOverview.FileNote> notes,
      Map<String, String> addresses) {
    return new ListViews.Files(
        label,
        Swedish.number(notes.size()),
        detail,
        notes.size() <= OPEN,
        notes.stream()
            .map(
                note ->
                    LinkView.of(note.path(), addresses.getOrDefault(note.path(), ""), note.note()))
            .toList());
  }
}
