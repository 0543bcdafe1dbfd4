package se.protokollsok.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.Withheld;
import se.protokollsok.source.TextSource;
import se.protokollsok.web.OriginalPages.Fineness;
import se.protokollsok.web.OriginalPages.Format;
import se.protokollsok.web.OriginalPages.Layout;
import se.protokollsok.web.OriginalPages.Place;
import se.protokollsok.web.OriginalPages.Size;

/** Makes the page of the original that stands beside a text, with the words searched for marked. */
final class Sheets {
  /** What the panel's links jump to. */
  static final String ANCHOR = "sidbild";

  /** Pages that take more bytes each than this are pictures: a program's page is smaller. */
  private static final long SCANNED = 75_000;

  private static final Size A4 = new Size(595.3f, 841.9f);

  /** A mark is a little larger than its word, in points. */
  private static final float MARGIN = 1;

  private final SearchEngine engine;
  private final OriginalPages pages;
  private final Links links;

  Sheets(Site site) {
    this.engine = site.engine();
    this.pages = site.pages();
    this.links = site.links();
  }

  /**
   * Returns the page to be shown first.
   *
   * @param lasting the address of what the page stands beside
   * @param first the page that it begins on, from 1; 0 if not known
   */
  SheetView of(ArchivedProtocol archived, String lasting, int first, Sight sight, Marking marking) {
    ArchivedFile file = archived.file();
    if (!file.mediaType().equals(Originals.PDF) || file.pages() == 0) {
      return SheetView.none(
          "Originalet är en fil av typen "
              + Originals.format(file.mediaType())
              + " och har inga sidor att visa som bild.");
    }
    Optional<Layout> layout = pages.layout(file, marking.places());
    if (layout.isEmpty()) {
      return SheetView.none(
          "Originalets sidor kan inte visas bredvid texten just nu: det som sparades när filen"
              + " lästes finns inte kvar. Öppna originalet i stället.");
    }
    Withheld withheld = engine.withheld(archived.id());
    List<List<Place>> hits =
        layout.get().marks().stream()
            .filter(places -> !places.isEmpty())
            .filter(places -> !withheld.hidesPage(places.getFirst().page()))
            .sorted(Comparator.comparingInt(places -> places.getFirst().page()))
            .toList();
    Shown shown = Shown.of(sight, hits, Math.clamp(first, 1, file.pages()), file.pages());
    if (withheld.hidesPage(shown.page())) {
      return SheetView.none(
          "Sidan " + shown.page() + " i originalet visas inte: en del av den är undanhållen.");
    }
    String note =
        hits.isEmpty() && !sight.query().isEmpty()
            ? "Inget av orden du sökte finns att markera på sidorna."
            : "";
    return new SheetView(
        note, Optional.of(sheet(archived, new Target(lasting, sight), layout.get(), shown)));
  }

  /** Where links of the panel lead: to an address, seen so. */
  private record Target(String lasting, Sight sight) {
    LinkView hit(String label, int number) {
      return LinkView.of(label, sight.on(number).address(lasting) + "#traff-" + number);
    }

    LinkView page(String label, String note, int number) {
      return LinkView.of(label, sight.at(number).address(lasting) + "#" + ANCHOR, note);
    }

    Optional<LinkView> zoom(String label, int times) {
      return times < 1 || times > Sight.LARGEST
          ? Optional.empty()
          : Optional.of(LinkView.of(label, sight.zoomed(times).address(lasting) + "#" + ANCHOR));
    }
  }

  /** Which page is shown, which marked word stands out (from 1, 0 for none). */
  private record Shown(int page, int hit, List<List<Place>> hits) {
    static Shown of(Sight sight, List<List<Place>> hits, int first, int last) {
      if (sight.hit() >= 1 && sight.hit() <= hits.size()) {
        return new Shown(page(hits.get(sight.hit() - 1)), sight.hit(), hits);
      }
      boolean asked = sight.page() >= 1 && sight.page() <= last;
      int page = hits.isEmpty() ? first : page(hits.getFirst());
      return onPage(asked ? sight.page() : page, hits);
    }

    private static Shown onPage(int page, List<List<Place>> hits) {
      int hit =
          IntStream.rangeClosed(1, hits.size())
              .filter(number -> page(hits.get(number - 1)) == page)
              .findFirst()
              .orElse(0);
      return new Shown(page, hit, hits);
    }

    private static int page(List<Place> hit) {
      return hit.getFirst().page();
    }

    /** The marked word before, on whatever page; 0 for none. */
    int before() {
      return hit > 0 ? hit - 1 : (int) hits.stream().filter(it -> page(it) < page).count();
    }

    /** The marked word after, on whatever page; 0 for none. */
    int after() {
      int next = hit > 0 ? hit + 1 : before() + 1;
      return next <= hits.size() ? next : 0;
    }
  }

  private SheetView.Sheet sheet(
      ArchivedProtocol archived, Target target, Layout layout, Shown shown) {
    ArchivedFile file = archived.file();
    Size size = size(layout, shown.page());
    int zoom = target.sight().zoom();
    String picture = picture(archived, shown.page(), Fineness.WHOLE);
    String closer = picture(archived, shown.page(), Fineness.CLOSE);
    return new SheetView.Sheet(
        "Sida " + shown.page() + " av " + file.pages(),
        zoom > 1 ? closer : picture,
        closer,
        "Sidan " + shown.page() + " i originalet, som bild.",
        number(size.width()),
        number(size.height()),
        zoom,
        marks(shown),
        shown.hits().size(),
        shown.hit(),
        told(shown),
        ways(target, shown, file.pages()),
        hitPages(target, shown));
  }

  private static Size size(Layout layout, int page) {
    Size size = page <= layout.pages().size() ? layout.pages().get(page - 1) : A4;
    return size.width() < 1 || size.height() < 1 ? A4 : size;
  }

  private String picture(ArchivedProtocol archived, int page, Fineness fineness) {
    ArchivedFile file = archived.file();
    boolean read =
        file.readings().stream()
            .anyMatch(it -> it.number() == page && it.source() == TextSource.OCR);
    boolean scanned = read || file.size() / Math.max(1, file.pages()) > SCANNED;
    return links.protocol(archived.id())
        + Pictures.path(
            page, scanned ? Format.JPG : Format.PNG, fineness, pages.version(file.hash()));
  }

  private static List<SheetView.Mark> marks(Shown shown) {
    List<SheetView.Mark> marks = new ArrayList<>();
    for (int number = 1; number <= shown.hits().size(); number++) {
      String id = "traff-" + number;
      for (Place place : shown.hits().get(number - 1)) {
        if (place.page() == shown.page()) {
          marks.add(
              new SheetView.Mark(
                  number,
                  id,
                  number == shown.hit() ? "hit now" : "hit",
                  number(place.x() - MARGIN),
                  number(place.y() - MARGIN),
                  number(place.width() + 2 * MARGIN),
                  number(place.height() + 2 * MARGIN)));
          id = "";
        }
      }
    }
    return marks;
  }

  private static String told(Shown shown) {
    int all = shown.hits().size();
    if (all == 0) {
      return "";
    }
    return shown.hit() > 0
        ? "Träff " + shown.hit() + " av " + all
        : Swedish.count(all, "träff", "träffar") + " på andra sidor";
  }

  private static SheetView.Ways ways(Target target, Shown shown, int last) {
    Sight sight = target.sight();
    return new SheetView.Ways(
        some(shown.before()).map(number -> target.hit("Föregående träff", number)),
        some(shown.after()).map(number -> target.hit("Nästa träff", number)),
        some(shown.page() - 1).map(number -> target.page("Föregående sida", "", number)),
        some(shown.page() < last ? shown.page() + 1 : 0)
            .map(number -> target.page("Nästa sida", "", number)),
        new Target(target.lasting(), at(sight, shown)).zoom("Förstora", sight.zoom() + 1),
        new Target(target.lasting(), at(sight, shown)).zoom("Förminska", sight.zoom() - 1));
  }

  /** The same page stays while it is shown larger or smaller. */
  private static Sight at(Sight sight, Shown shown) {
    return sight.page() > 0 || sight.hit() > 0 ? sight : sight.at(shown.page());
  }

  private static Optional<Integer> some(int number) {
    return number > 0 ? Optional.of(number) : Optional.empty();
  }

  private static List<LinkView> hitPages(Target target, Shown shown) {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    shown.hits().forEach(hit -> counts.merge(hit.getFirst().page(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(
            each -> {
              LinkView link =
                  target.page(
                      "Sida " + each.getKey(),
                      Swedish.count(each.getValue(), "träff", "träffar"),
                      each.getKey());
              return new LinkView(
                  link.label(), link.href(), link.note(), each.getKey() == shown.page());
            })
        .toList();
  }

  private static String number(float points) {
    return String.format(Locale.ROOT, "%.1f", points);
  }
}
