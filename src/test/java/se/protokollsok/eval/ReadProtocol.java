package se.protokollsok.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A protocol in the shape of {@code show --stage protocol --json}, seen as lists. */
record ReadProtocol(JsonNode json) {
  private static final List<String> LISTS = List.of("present", "absent", "guests");

  /**
   * A value of one item: a presenter, a decision.
   *
   * @param item the item's key
   * @param text the name or the clause
   * @param kind of a decision; else empty
   */
  record Value(String item, String text, String kind) {}

  /** One line of a list: of attendance, of signatures. */
  record Attendee(String list, String name, JsonNode line) {
    /** Whether the line has such a key, and something under it; false is nothing. */
    boolean has(String field) {
      return !text(line, field).isEmpty() && !text(line, field).equals("false");
    }

    @Override
    public String toString() {
      return list + " " + line;
    }

    /** Whether a field of the gold, if it is there at all, is the same in the other. */
    boolean agrees(Attendee other, String field) {
      return !line.has(field) || Spelling.exact(text(line, field), text(other.line, field));
    }
  }

  boolean has(String field) {
    return json.has(field);
  }

  /** The field's text or number; empty if it is missing or null. */
  String text(String field) {
    return text(json, field);
  }

  List<String> titles() {
    return items().stream().map(item -> text(item, "title")).toList();
  }

  List<Attendee> attendees() {
    return LISTS.stream().flatMap(list -> lines(list).stream()).toList();
  }

  List<Attendee> lines(String list) {
    return nodes(json, list).stream()
        .map(line -> new Attendee(list, text(line, "name"), line))
        .toList();
  }

  List<Value> presenters() {
    List<Value> all = new ArrayList<>();
    for (JsonNode item : items()) {
      nodes(item, "presenters").forEach(name -> all.add(new Value(key(item), name.asString(), "")));
    }
    return all;
  }

  List<Value> decisions(boolean explicit) {
    List<Value> all = new ArrayList<>();
    for (JsonNode item : items()) {
      nodes(item, "decisions").stream()
          .filter(clause -> clause.path("explicit").asBoolean(true) == explicit)
          .forEach(
              clause -> all.add(new Value(key(item), text(clause, "text"), text(clause, "type"))));
    }
    return all;
  }

  /** The items' diarienummer, each after its item's key. */
  List<String> fileNumbers() {
    return items().stream()
        .filter(item -> !text(item, "dnr").isEmpty())
        .map(item -> key(item) + " " + text(item, "dnr"))
        .toList();
  }

  /** The keys of the items that were approved at once. */
  List<String> immediate() {
    return items().stream()
        .filter(item -> item.path("immediate").asBoolean(false))
        .map(ReadProtocol::key)
        .toList();
  }

  /** The texts of a list. */
  List<String> texts(String field) {
    return nodes(json, field).stream().map(node -> node.asString("")).toList();
  }

  private List<JsonNode> items() {
    return nodes(json, "items");
  }

  /** "5", "7.3", or "ovrigt" for an item without number. */
  private static String key(JsonNode item) {
    String number = text(item, "number");
    String part = text(item, "sub");
    if (number.isEmpty()) {
      return "ovrigt";
    }
    return part.isEmpty() ? number : number + "." + part;
  }

  private static List<JsonNode> nodes(JsonNode parent, String field) {
    return StreamSupport.stream(parent.path(field).spliterator(), false).toList();
  }

  private static String text(JsonNode parent, String field) {
    return parent.path(field).asString("");
  }
}
