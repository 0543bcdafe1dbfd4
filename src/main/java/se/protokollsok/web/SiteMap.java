package se.protokollsok.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.protokollsok.search.SearchEngine;

/**
 * What search engines are told of: {@code robots.txt}, and the lasting addresses in files of at
 * most 50 000, as sitemaps.org wants them. Pages of persons are not among them.
 */
final class SiteMap {
  /** What it is sent as. */
  static final String MEDIA_TYPE = "application/xml; charset=utf-8";

  /** The route of the list of files. */
  static final String INDEX = "/sitemap.xml";

  /** So many addresses a file may hold. */
  static final int MOST = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String HEAD = "0";

  private final SearchEngine engine;
  private final Links links;
  private final int most;

  SiteMap(SearchEngine engine, Links links, int most) {
    this.engine = engine;
    this.links = links;
    this.most = most;
  }

  /** Returns the path of a file, counted from 1. */
  static String part(int number) {
    return "/sitemap-" + number + ".xml";
  }

  /** Returns the list of files. */
  String index(PublicAddress here) {
    int parts = Math.max(1, (addresses().size() + most - 1) / most);
    XmlDocument xml = new XmlDocument("sitemapindex", NAMESPACE);
    for (int number = 1; number <= parts; number++) {
      xml.open("sitemap").element("loc", here.of(links.to(part(number)))).close();
    }
    return xml.end();
  }

  /**
   * Returns a file.
   *
   * @param number from 1
   * @return empty if there are not so many
   */
  Optional<String> file(PublicAddress here, int number) {
    List<String> all = addresses();
    long first = (long) (number - 1) * most;
    if (first < 0 || first >= Math.max(1, all.size())) {
      return Optional.empty();
    }
    XmlDocument xml = new XmlDocument("urlset", NAMESPACE);
    all.stream()
        .skip(first)
        .limit(most)
        .forEach(address -> xml.open("url").element("loc", here.of(address)).close());
    return Optional.of(xml.end());
  }

  /** Protocols with their items, matters, and the start page first. */
  private List<String> addresses() {
    List<String> addresses = new ArrayList<>();
    addresses.add(links.home());
    for (Map.Entry<String, List<String>> protocol : engine.addresses().entrySet()) {
      addresses.add(links.protocol(protocol.getKey()));
      protocol.getValue().stream()
          .filter(key -> !key.equals(HEAD))
          .forEach(key -> addresses.add(links.item(protocol.getKey(), key)));
    }
    engine.matters().forEach(matter -> addresses.add(links.matter(matter.slug())));
    return addresses;
  }
}
