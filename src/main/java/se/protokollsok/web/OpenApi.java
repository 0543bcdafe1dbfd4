package se.protokollsok.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.SearchRequest;

/** The API's own description, OpenAPI 3.1. Its parameters come from {@link Parameter}. */
final class OpenApi {
  private static final String VERSION = "1";

  private OpenApi() {}

  /** Returns the document. */
  static String write(Links links) {
    return Wire.json(
        object(
            "openapi", "3.1.0",
            "info",
                object(
                    "title", "Protokollsök",
                    "version", VERSION,
                    "description", "Sökning i mötesprotokoll. Bara läsning."),
            "servers", List.of(object("url", links.base() + Links.API)),
            "paths",
                object(
                    "/search", get("search", "Sök ärenden", parameters(), ref("SearchResponse")),
                    "/complete",
                        changing(
                            "complete",
                            "Förslag medan man skriver, högst tio",
                            List.of(parameter(Parameter.QUERY)),
                            ref("Suggestions")),
                    "/protocols/{id}",
                        get("protocol", "Läs ett protokoll", List.of(id()), ref("Protocol")),
                    "/openapi.json",
                        get("description", "Den här beskrivningen", List.of(), object())),
            "components", object("schemas", schemas())));
  }

  /** An operation whose answer has a tag. */
  private static Map<String, Object> get(
      String name, String summary, List<?> parameters, Object schema) {
    Map<String, Object> answer = answer(schema);
    answer.put("headers", object("ETag", object("schema", object("type", "string"))));
    return operation(
        name,
        summary,
        parameters,
        object(
            "200",
            answer,
            "304",
            object("description", "Oförändrat sedan If-None-Match"),
            "default",
            error()));
  }

  /** An operation whose answer has no tag. */
  private static Map<String, Object> changing(
      String name, String summary, List<?> parameters, Object schema) {
    return operation(name, summary, parameters, object("200", answer(schema), "default", error()));
  }

  private static Map<String, Object> operation(
      String name, String summary, List<?> parameters, Object responses) {
    return object(
        "get",
        object(
            "operationId", name,
            "summary", summary,
            "parameters", parameters,
            "responses", responses));
  }

  private static Map<String, Object> answer(Object schema) {
    return object(
        "description", "Svaret", "content", object("application/json", object("schema", schema)));
  }

  private static Map<String, Object> error() {
    return object(
        "description",
        "Fel enligt RFC 9457",
        "content",
        object(Problem.MEDIA_TYPE, object("schema", ref("Problem"))));
  }

  private static List<Map<String, Object>> parameters() {
    return Arrays.stream(Parameter.values()).map(OpenApi::parameter).toList();
  }

  private static Map<String, Object> parameter(Parameter parameter) {
    Map<String, Object> schema = schema(parameter.form());
    Map<String, Object> whole =
        object(
            "name",
            parameter.wire(),
            "in",
            "query",
            "description",
            parameter.description(),
            "schema",
            parameter.repeatable() ? object("type", "array", "items", schema) : schema);
    if (parameter.repeatable()) {
      whole.put("style", "form");
      whole.put("explode", true);
    }
    return whole;
  }

  private static Map<String, Object> schema(Parameter.Form form) {
    return switch (form) {
      case TEXT -> object("type", "string", "maxLength", SearchParameters.MAX_QUERY);
      case YEAR -> object("type", "string", "pattern", "^[0-9]{4}$");
      case DATE -> object("type", "string", "format", "date");
      case KIND, ROLE, SORT, YES -> object("type", "string", "enum", form.words());
      case PAGE -> object("type", "integer", "minimum", 1, "default", 1);
      case SIZE ->
          object(
              "type",
              "integer",
              "minimum",
              1,
              "maximum",
              SearchRequest.MAX_SIZE,
              "default",
              SearchRequest.DEFAULT_SIZE);
    };
  }

  private static Map<String, Object> id() {
    return object("name", "id", "in", "path", "required", true, "schema", object("type", "string"));
  }

  private static Map<String, Object> schemas() {
    return OpenApiSchemas.all(Arrays.stream(Dimension.values()).map(Dimension::parameter).toList());
  }

  private static Map<String, Object> ref(String schema) {
    return object("$ref", "#/components/schemas/" + schema);
  }

  /** Returns an object of these names and values, in this order. */
  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      object.put((String) namesAndValues[at], namesAndValues[at + 1]);
    }
    return object;
  }
}
