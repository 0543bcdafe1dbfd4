package se.protokollsok.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.protokollsok.search.BadRequestException;
import se.protokollsok.search.Resolution;
import se.protokollsok.search.SearchEngine;

/**
 * Quotes for sites that embed what their editors link to (oEmbed 1.0): a blockquote with a real
 * link, for addresses of protocols and items of this site and no others.
 */
final class OEmbed {
  /** The route. */
  static final String PATH = "/oembed";

  private static final String URL = "url";
  private static final String FORMAT = "format";
  private static final String WIDTH = "maxwidth";
  private static final String HEIGHT = "maxheight";
  private static final String JSON = "json";
  private static final String XML = "xml";

  /** An address that was moved may have been moved before. */
  private static final int MOVES = 8;

  private static final Problem OTHER_FORMAT =
      new Problem(501, "Formatet finns inte", "Svaret finns som json och xml.", Optional.empty());

  private final SearchEngine engine;
  private final Links links;
  private final Edge edge;
  private final Templates templates;
  private final PublicAddresses publicAddresses;

  OEmbed(Site site) {
    this.engine = site.engine();
    this.links = site.links();
    this.edge = site.edge();
    this.templates = site.templates();
    this.publicAddresses = site.publicAddresses();
  }

  /** Returns the address of the quote of what lies at a whole address. */
  static String address(Links links, String whole, String format) {
    return links.to(PATH) + "?format=" + format + "&url=" + QueryString.encode(whole);
  }

  /** Answers with the quote. */
  void send(Context context) {
    FormParameters asked =
        new FormParameters(Api.parameters(context), List.of(URL, FORMAT, WIDTH, HEIGHT));
    String format = asked.value(FORMAT).orElse(JSON);
    if (!format.equals(JSON) && !format.equals(XML)) {
      edge.answer(context, OTHER_FORMAT);
      return;
    }
    QuoteSize most = QuoteSize.of(asked.value(WIDTH), asked.value(HEIGHT));
    String url =
        asked
            .value(URL)
            .orElseThrow(() -> new BadRequestException(URL, "url ska vara en adress härifrån."));
    PublicAddress here = publicAddresses.of(context);
    String generation = engine.generation(); // asked first: a tag may be too old, never too new
    Optional<Resolution.Found> found = find(here, url);
    if (found.isEmpty()) {
      edge.answer(context, Problem.of(404));
    } else if (!edge.unchanged(context, generation)) {
      Map<String, Object> quote = quote(Preview.of(found.get()), here, most);
      if (format.equals(XML)) {
        context.contentType("text/xml; charset=utf-8").result(xml(quote));
      } else {
        context.contentType("application/json; charset=utf-8").result(Wire.json(quote));
      }
    }
  }

  private Optional<Resolution.Found> find(PublicAddress here, String url) {
    String folder = links.to("/protokoll/");
    return here.path(url)
        .filter(path -> path.startsWith(folder))
        .map(path -> path.substring(folder.length()).split("/", -1))
        .filter(steps -> steps.length <= 2)
        .flatMap(
            steps ->
                find(
                    QueryString.decodePath(steps[0]),
                    steps.length == 1 ? "" : QueryString.decodePath(steps[1])));
  }

  private Optional<Resolution.Found> find(String id, String key) {
    Resolution there = engine.resolve(id, key);
    for (int i = 0; i < MOVES && there instanceof Resolution.Moved moved; i++) {
      there = engine.resolve(moved.protocolId(), moved.itemKey().orElse(""));
    }
    return there instanceof Resolution.Found found ? Optional.of(found) : Optional.empty();
  }

  private Map<String, Object> quote(Preview preview, PublicAddress here, QuoteSize most) {
    String url = here.of(preview.href(links));
    String source =
        preview.organisation().isEmpty()
            ? preview.meeting()
            : preview.meeting() + ", " + preview.organisation();
    QuoteSize.Fitted fitted = most.fit(preview.title(), preview.decisions());
    Map<String, Object> quote = new LinkedHashMap<>();
    quote.put("version", "1.0");
    quote.put("type", "rich");
    quote.put("title", preview.title());
    quote.put("author_name", source);
    quote.put("provider_name", "Protokollsök");
    quote.put("provider_url", here.of(links.home()));
    quote.put(
        "html",
        templates.render(
            "quote", new QuoteView(url, preview.title(), fitted.paragraphs(), source)));
    quote.put("width", fitted.width());
    quote.put("height", fitted.height());
    if (most.holds(SharePicture.WIDTH, SharePicture.HEIGHT)) {
      quote.put("thumbnail_url", here.of(links.picture(preview.id(), preview.key())));
      quote.put("thumbnail_width", SharePicture.WIDTH);
      quote.put("thumbnail_height", SharePicture.HEIGHT);
    }
    return quote;
  }

  private static String xml(Map<String, Object> quote) {
    XmlDocument xml = new XmlDocument("oembed", "");
    quote.forEach((name, value) -> xml.element(name, String.valueOf(value)));
    return xml.end();
  }
}
