package se.protokollsok.web;

import java.util.List;
import java.util.stream.Stream;

/** Makes the frame of each page. */
final class Frames {
  private final Links links;
  private final Assets assets;
  private final Robots robots;

  Frames(Links links, Assets assets, Robots robots) {
    this.links = links;
    this.assets = assets;
    this.robots = robots;
  }

  /** Returns the address of the style sheet of excerpts. */
  String excerptStyle() {
    return links.to(assets.path("utdrag.css"));
  }

  /** Returns the frame of a page that has the small search box at the top. */
  Frame of(String title, Place place) {
    return frame(title, place, true);
  }

  /** Returns the frame of a page that has its own search box. */
  Frame withoutSearch(String title, Place place) {
    return frame(title, place, false);
  }

  private Frame frame(String title, Place place, boolean search) {
    List<LinkView> nav =
        Stream.of(Place.values())
            .filter(entry -> entry != Place.NONE)
            .map(entry -> new LinkView(entry.label, links.to(entry.path), "", entry == place))
            .toList();
    return new Frame(
        title,
        links.home(),
        links.to(assets.path("protokollsok.css")),
        links.to(assets.path("protokollsok.js")),
        links.to(assets.path("forslag.js")),
        links.to(assets.path("sidbild.js")),
        links.to(assets.path("kopiera.js")),
        links.complete(),
        links.to(assets.path("ikon.svg")),
        nav,
        search,
        robots == Robots.NOINDEX,
        PageMeta.NONE);
  }

  /** The entries of the main menu. */
  enum Place {
    SEARCH("Sök", "/"),
    MEETINGS("Möten", "/moten"),
    MATTERS("Följ ett ärende", "/arenden"),
    TASKS("Uppdrag", "/uppdrag"),
    ARCHIVE("Arkivet", "/arkivet"),
    HELP("Hjälp", "/hjalp"),
    /** A page that is no entry of the menu. */
    NONE("", "");

    private final String label;
    private final String path;

    Place(String label, String path) {
      this.label = label;
      this.path = path;
    }
  }
}
