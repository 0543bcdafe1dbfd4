package se.protokollsok.web;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes wire records as JSON, members in the order of the record. */
final class Wire {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  private Wire() {}

  /** Returns a wire record, or a tree of maps and lists, on one line. */
  static String json(Object value) {
    return MAPPER.writeValueAsString(value);
  }
}
