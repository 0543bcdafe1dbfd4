package se.protokollsok.web;

import io.javalin.http.Context;
import java.util.List;
import se.protokollsok.search.BadRequestException;
import se.protokollsok.search.Completion;
import se.protokollsok.search.SearchEngine;

/**
 * What makes the search one of the browser's own (OpenSearch 1.1): its description, and suggestions
 * in the form browsers ask for.
 */
final class OpenSearch {
  /** What the description is sent as. */
  static final String DESCRIPTION_TYPE = "application/opensearchdescription+xml; charset=utf-8";

  /** What suggestions are sent as. */
  static final String SUGGESTIONS_TYPE = "application/x-suggestions+json";

  /** The route of the description. */
  static final String DESCRIPTION = "/opensearch.xml";

  /** The route of suggestions. */
  static final String SUGGESTIONS = "/forslag";

  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
  private static final String TERMS = "?q={searchTerms}";

  private final SearchEngine engine;
  private final PersonPages persons;
  private final Links links;

  OpenSearch(Site site) {
    this.engine = site.engine();
    this.persons = site.persons();
    this.links = site.links();
  }

  /** Returns the description of the site at this address. */
  String description(PublicAddress here) {
    XmlDocument xml = new XmlDocument("OpenSearchDescription", NAMESPACE);
    xml.element("ShortName", "Protokollsök");
    xml.element("Description", "Sök i mötesprotokoll");
    url(xml, "text/html", here.of(links.home()) + TERMS, "results");
    url(xml, SUGGESTIONS_TYPE, here.of(links.to(SUGGESTIONS)) + TERMS, "suggestions");
    url(xml, "application/atom+xml", here.of(links.to(Links.FEED)) + TERMS, "results");
    url(xml, "application/opensearchdescription+xml", here.of(links.to(DESCRIPTION)), "self");
    xml.open("Image").attribute("width", "16").attribute("height", "16");
    xml.attribute("type", "image/svg+xml").text(here.of(links.to(Assets.FOLDER + "ikon.svg")));
    xml.close();
    xml.element("Language", "sv");
    xml.element("InputEncoding", "UTF-8").element("OutputEncoding", "UTF-8");
    return xml.end();
  }

  private static void url(XmlDocument xml, String type, String template, String rel) {
    xml.open("Url").attribute("type", type).attribute("rel", rel);
    xml.attribute("template", template).close();
  }

  /**
   * Returns what was typed, and a list of what it may go on to be.
   *
   * @throws BadRequestException for an unknown parameter or a query that is too long
   */
  String suggestions(Context context) {
    String typed = CompletionJson.typed(Api.parameters(context));
    List<String> texts =
        engine.complete(typed, persons.among()).stream().map(Completion::text).distinct().toList();
    return Wire.json(List.of(typed, texts));
  }
}
