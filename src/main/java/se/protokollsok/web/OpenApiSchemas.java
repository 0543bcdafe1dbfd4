package se.protokollsok.web;

import static se.protokollsok.web.OpenApi.object;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.protokollsok.search.Answer;

/** The shapes of the API's answers, as JSON Schema. */
final class OpenApiSchemas {
  private static final Map<String, Object> TEXT = object("type", "string");
  private static final Map<String, Object> NUMBER = object("type", "integer");
  private static final Map<String, Object> MAYBE_TEXT = object("type", List.of("string", "null"));
  private static final Map<String, Object> MAYBE_NUMBER =
      object("type", List.of("integer", "null"));
  private static final Map<String, Object> FLAG = object("type", "boolean");
  private static final Map<String, Object> REPAIRED =
      object("type", "boolean", "description", "Rättad läsning: ord lästes fel och har rättats");

  private OpenApiSchemas() {}

  /** Returns all schemas by name. */
  static Map<String, Object> all(List<String> facets) {
    return object(
        "SearchResponse", search(facets),
        "Suggestions", suggestions(),
        "Protocol", protocol(),
        "Problem",
            object(
                "type", "object",
                "required", List.of("type", "title", "status", "detail"),
                "properties",
                    object(
                        "type", TEXT,
                        "title", TEXT,
                        "status", NUMBER,
                        "detail", TEXT,
                        "parameter", TEXT)));
  }

  private static Map<String, Object> suggestions() {
    List<String> kinds = List.of("title", "matter", "person", "municipality", "body", "word");
    return closed(
        "suggestions",
        list(
            closed(
                "kind", object("type", "string", "enum", kinds),
                "text", TEXT,
                "url", TEXT)));
  }

  private static Map<String, Object> search(List<String> facets) {
    Map<String, Object> dimensions = object();
    Map<String, Object> value = closed("value", TEXT, "label", TEXT, "count", NUMBER);
    facets.forEach(facet -> dimensions.put(facet, list(value)));
    return closed(
        "total", NUMBER,
        "query", closed("text", TEXT, "interpreted", interpreted()),
        "answer", object("anyOf", List.of(answer(), object("type", "null"))),
        "hits", list(hit()),
        "facets",
            object(
                "type",
                "object",
                "required",
                facets,
                "additionalProperties",
                false,
                "properties",
                dimensions));
  }

  /** Keys without a value are not there; others than these may be. */
  private static Map<String, Object> interpreted() {
    return object(
        "type",
        "object",
        "description",
        "Vad som förstods av frågan, för människor. words: ämnesorden i ordning. period: dagar från..till,"
            + " öppen om ena sidan saknas. municipality, body, organisation, person: namngivet i frågan;"
            + " maybePerson: ett ensamt namn som bara en person har. paragraph, dnr, protocol, item, day:"
            + " hänvisningar. reference: vad av dem som arkivet saknar, och vad som finns intill. corrected,"
            + " near, synonyms: skrivet → taget för, liknande eller också sökt. missing: ämnesord som arkivet"
            + " saknar. required, excluded: vad varje träff måste ha eller inte får ha. attendance: vilka"
            + " närvarolistor som frågan gäller. question: om den gäller beslut eller belopp. relaxed: att"
            + " inget ärende har alla ord, så att färre fick räcka. dropped: hur många ord som var för många.",
        "additionalProperties",
        list(TEXT));
  }

  private static Map<String, Object> answer() {
    return closed(
        "kind",
            object(
                "type",
                "string",
                "enum",
                Arrays.stream(Answer.Kind.values()).map(Answer.Kind::wire).toList()),
        "text", TEXT,
        "quote", TEXT,
        "repaired", REPAIRED,
        "source", closed("file", TEXT, "item", TEXT, "url", TEXT, "page", MAYBE_NUMBER),
        "title", TEXT,
        "body", TEXT,
        "organisation", TEXT,
        "date", MAYBE_TEXT,
        "present", list(TEXT),
        "earlier", list(closed("url", TEXT, "date", TEXT, "title", TEXT, "decisions", list(TEXT))));
  }

  private static Map<String, Object> hit() {
    return closed(
        "url", TEXT,
        "score", object("type", "number"),
        "protocol",
            closed(
                "id", TEXT,
                "file", TEXT,
                "body", TEXT,
                "organisation", TEXT,
                "date", MAYBE_TEXT,
                "number", MAYBE_TEXT),
        "item", closed("number", TEXT, "title", TEXT),
        "decisions", list(decision()),
        "snippets",
            list(
                closed(
                    "text", TEXT,
                    "marks", list(list(NUMBER)),
                    "page", MAYBE_NUMBER,
                    "repaired", REPAIRED)),
        "matter", MAYBE_TEXT,
        "explanation", list(TEXT));
  }

  private static Map<String, Object> decision() {
    return closed("type", TEXT, "text", TEXT, "repaired", REPAIRED);
  }

  private static Map<String, Object> protocol() {
    Map<String, Object> person =
        closed(
            "name", TEXT,
            "municipality", MAYBE_TEXT,
            "affiliation", MAYBE_TEXT,
            "remote", FLAG,
            "arrived", MAYBE_TEXT);
    return closed(
        "id", TEXT,
        "url", TEXT,
        "file",
            closed(
                "path", TEXT,
                "original", TEXT,
                "sha256", TEXT,
                "size", NUMBER,
                "mediaType", TEXT,
                "pages", NUMBER),
        "body", MAYBE_TEXT,
        "organisation", MAYBE_TEXT,
        "date", MAYBE_TEXT,
        "number", MAYBE_TEXT,
        "start", MAYBE_TEXT,
        "end", MAYBE_TEXT,
        "place", MAYBE_TEXT,
        "present", list(person),
        "absent", list(person),
        "guests", list(person),
        "items",
            list(
                closed(
                    "number", TEXT,
                    "title", TEXT,
                    "url", TEXT,
                    "fileNumber", MAYBE_TEXT,
                    "presenters", list(TEXT),
                    "municipalities", list(TEXT),
                    "decisions", list(decision()))),
        "otherParts", list(TEXT),
        "findings", list(TEXT));
  }

  /** An object that has all of these members and no others. */
  private static Map<String, Object> closed(Object... namesAndValues) {
    Map<String, Object> properties = object(namesAndValues);
    return object(
        "type",
        "object",
        "required",
        List.copyOf(properties.keySet()),
        "additionalProperties",
        false,
        "properties",
        properties);
  }

  private static Map<String, Object> list(Map<String, Object> items) {
    return object("type", "array", "items", items);
  }
}
