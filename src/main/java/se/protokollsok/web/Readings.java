package se.protokollsok.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.ReadingKind;
import se.protokollsok.protocol.WorstPage;
import se.protokollsok.source.PageReading;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.TextSource;

/** What pages say of how their text was read. */
final class Readings {
  private static final double VERY_GOOD = 0.95;
  private static final double GOOD = 0.85;
  private static final double FAIR = 0.7;
  private static final int PERCENT = 100;

  /** What arithmetic may lose: 0.29 times 100 is a little less than 29. */
  private static final double ROUNDING = 1e-6;

  private final Links links;

  Readings(Links links) {
    this.links = links;
  }

  /** Returns the mark of an item: it tells of the pages the item stands on. */
  ReadingView item(ArchivedFile file, AgendaItem item, String href, Sight sight) {
    int first = item.titleSpan().page();
    int last = item.paragraphs().stream().mapToInt(each -> each.span().page()).max().orElse(first);
    boolean unknown = first == SourceSpan.UNKNOWN_PAGE;
    List<PageReading> pages =
        pages(file, page -> unknown || (page >= first && page <= Math.max(first, last)));
    return view(pages, repairs(item), sight, unknown && file.pages() > 0 ? "" : href);
  }

  /** Returns the mark of a protocol; its head has no words to choose from, and no address here. */
  ReadingView protocol(ArchivedProtocol archived, String href, Sight sight) {
    List<PageReading> pages = pages(archived.file(), page -> true);
    boolean shown =
        archived.protocol().items().stream().anyMatch(Readings::showsRepairs)
            || archived.protocol().document().stream().anyMatch(text -> !text.repairs().isEmpty());
    return view(pages, archived.file().repairedWords(), sight, shown ? href : "");
  }

  private static List<PageReading> pages(ArchivedFile file, IntPredicate wanted) {
    return file.readings().stream().filter(page -> wanted.test(page.number())).toList();
  }

  /** Decisions are words of the paragraphs. */
  private static int repairs(AgendaItem item) {
    return item.titleRepairs().size()
        + item.paragraphs().stream().map(Paragraph::repairs).mapToInt(List::size).sum();
  }

  private static boolean showsRepairs(AgendaItem item) {
    return !item.titleRepairs().isEmpty()
        || item.decisions().stream().map(DecisionClause::repairs).anyMatch(each -> !each.isEmpty());
  }

  private static ReadingView view(List<PageReading> pages, int words, Sight sight, String href) {
    boolean scanned = pages.stream().anyMatch(page -> page.source() == TextSource.OCR);
    if (words == 0 && !scanned) {
      return ReadingView.NONE;
    }
    List<String> detail = new ArrayList<>();
    if (words > 0) {
      detail.add(Swedish.count(words, "rättat ord", "rättade ord") + ".");
    }
    detail.add(quality(pages));
    boolean choice = words > 0 && !href.isEmpty();
    return new ReadingView(
        words > 0 ? "Inläst text, automatiskt rättad" : "Inläst text",
        String.join(" ", detail).strip(),
        choice ? ways(href, sight) : List.of(),
        choice ? sight.mode().legend() : "",
        choice && sight.mode() == ReadingMode.BESIDE);
  }

  private static List<LinkView> ways(String href, Sight sight) {
    ReadingMode shown = sight.mode() == ReadingMode.PAGES ? ReadingMode.PLAIN : sight.mode();
    return ReadingMode.choices().stream()
        .map(way -> new LinkView(way.label(), sight.in(way).address(href), "", way == shown))
        .toList();
  }

  /** Returns "Läskvalitet 97 %, mycket god.", or from the worst page to the best. */
  private static String quality(List<PageReading> pages) {
    List<Double> qualities =
        pages.stream()
            .filter(page -> page.source().hasText())
            .map(PageReading::quality)
            .sorted()
            .toList();
    if (qualities.isEmpty()) {
      return "";
    }
    String worst = percent(qualities.getFirst());
    String best = percent(qualities.getLast());
    String range = worst.equals(best) ? best : worst.replace("\u00a0%", "") + "–" + best;
    return "Läskvalitet " + range + ", " + word(qualities.getFirst()) + ".";
  }

  /** Returns "97 %", rounded down: only what is wholly good or sure is 100 %. */
  static String percent(double share) {
    return (int) Math.floor(share * PERCENT + ROUNDING) + "\u00a0%";
  }

  /** Returns what a quality means to a reader. */
  static String word(double quality) {
    if (quality >= VERY_GOOD) {
      return "mycket god";
    }
    if (quality >= GOOD) {
      return "god";
    }
    return quality >= FAIR ? "måttlig" : "låg; jämför med originalet";
  }

  /** Returns a line for each page; empty if all text is good as it stood. */
  List<ProtocolView.PageRow> pages(ArchivedProtocol archived) {
    ArchivedFile file = archived.file();
    if (WorstPage.of(file).isEmpty()) {
      return List.of();
    }
    String original = links.original(archived.id());
    boolean opensAtPage = file.mediaType().equals(Originals.PDF);
    return file.readings().stream()
        .map(page -> row(page, opensAtPage ? original + "#page=" + page.number() : ""))
        .toList();
  }

  private static ProtocolView.PageRow row(PageReading page, String href) {
    return new ProtocolView.PageRow(
        anchor(page.number()),
        page.number() == SourceSpan.UNKNOWN_PAGE ? "Hela filen" : "" + page.number(),
        href,
        ReadingKind.of(page).label(),
        page.source().hasText() ? percent(page.quality()) : "–",
        Swedish.number(page.repairedWords()),
        page.reason());
  }

  /** Returns what a link to a page in the list of pages jumps to. */
  static String anchor(int page) {
    return "sida-" + page;
  }
}
