package se.protokollsok.web;

import java.util.List;
import java.util.Optional;
import se.protokollsok.search.Resolution;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;

/** Makes what pages tell programs in their heads. */
final class PageMetas {
  private final SearchEngine engine;
  private final Links links;

  PageMetas(SearchEngine engine, Links links) {
    this.engine = engine;
    this.links = links;
  }

  /** Returns what the page of a protocol, head or item tells. */
  PageMeta of(Resolution.Found found, PublicAddress here) {
    Preview preview = Preview.of(found);
    String url = here.of(preview.href(links));
    return new PageMeta(
        List.of(
            quote("application/json+oembed", "json", preview, here),
            quote("text/xml+oembed", "xml", preview, here)),
        Optional.of(
            new PageMeta.Card(
                preview.title(),
                preview.description(),
                url,
                here.of(links.picture(preview.id(), preview.key())))),
        new PageData(engine, links, here).write(found));
  }

  private PageMeta.Alternate quote(
      String type, String format, Preview preview, PublicAddress here) {
    String url = here.of(preview.href(links));
    return new PageMeta.Alternate(
        type, preview.title(), here.of(OEmbed.address(links, url, format)));
  }

  /** Returns what a page of hits tells. */
  PageMeta of(SearchRequest request, String title) {
    SearchRequest first = Draft.of(request).size(Links.FEED_SIZE).request();
    return PageMeta.of(
        new PageMeta.Alternate("application/atom+xml", "Flöde: " + title, links.feed(first)));
  }
}
