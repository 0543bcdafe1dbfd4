package se.protokollsok.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Compares what was read out of one file with the gold, both in the shape of {@code show --stage
 * protocol --json}. A key the gold lacks is not judged; a gold null must be null.
 */
final class ProtocolScores {
  private static final List<String> EXACT_FIELDS =
      List.of(
          "date",
          "number",
          "body",
          "organisation",
          "start",
          "end",
          "place",
          "paragraphs",
          "chair",
          "secretary");
  private static final List<String> LISTS = List.of("present", "absent", "guests");

  private final JsonNode gold;
  private final JsonNode given;

  /** A value of one item: a presenter, a decision. */
  private record Keyed(String item, String text, String kind) {}

  /** One line of an attendance list. */
  private record Attendee(String list, String name, JsonNode line) {}

  ProtocolScores(JsonNode gold, JsonNode given) {
    this.gold = gold;
    this.given = given;
  }

  /** Adds all figures under a prefix that ends with a point. */
  void addTo(Figures figures, String prefix) {
    EXACT_FIELDS.stream()
        .filter(gold::has)
        .forEach(
            field ->
                figures.add(
                    prefix + field,
                    Tally.exact(Spelling.exact(text(gold, field), text(given, field)))));
    figures.add(prefix + "titles", titles());
    addAttendance(figures, prefix);
    addDecisions(figures, prefix);
    figures.add(
        prefix + "presenters",
        Tally.of(presenters(gold), presenters(given), (a, b) -> sameItem(a, b) && sameName(a, b)));
    figures.add(
        prefix + "signatures",
        Tally.of(
            nodes(gold, "signatures"),
            nodes(given, "signatures"),
            (a, b) -> Spelling.folded(text(a, "name"), text(b, "name")) && agree(a, b, "date")));
    if (nodes(gold, "items").stream().anyMatch(item -> item.has("dnr"))) {
      figures.add(prefix + "dnr", Tally.of(fileNumbers(gold), fileNumbers(given), Object::equals));
    }
  }

  private Tally titles() {
    return Tally.of(
        nodes(gold, "items"),
        nodes(given, "items"),
        (a, b) -> Spelling.near(text(a, "title"), text(b, "title")));
  }

  private void addAttendance(Figures figures, String prefix) {
    List<Attendee> there = attendees(gold);
    List<Attendee> found = attendees(given);
    BiPredicate<Attendee, Attendee> same =
        (a, b) -> a.list.equals(b.list) && Spelling.folded(a.name, b.name);
    figures.add(
        prefix + "attendance",
        Tally.of(there, found, (a, b) -> same.test(a, b) && agree(a.line, b.line, "municipality")));
    for (String field : List.of("party", "role")) {
      List<Attendee> judged = there.stream().filter(one -> one.line.has(field)).toList();
      if (!judged.isEmpty()) {
        figures.add(
            prefix + field,
            Tally.of(
                judged,
                found.stream().filter(one -> !text(one.line, field).isEmpty()).toList(),
                (a, b) -> same.test(a, b) && agree(a.line, b.line, field)));
      }
    }
  }

  private void addDecisions(Figures figures, String prefix) {
    BiPredicate<Keyed, Keyed> same = (a, b) -> sameItem(a, b) && Spelling.near(a.text, b.text);
    List<Keyed> there = decisions(gold, true);
    List<Keyed> found = decisions(given, true);
    figures.add(prefix + "decisions", Tally.of(there, found, same));
    figures.add(
        prefix + "decisionKinds",
        Tally.of(there, found, (a, b) -> same.test(a, b) && Spelling.exact(a.kind, b.kind)));
    figures.add(
        prefix + "decisionsInText",
        Tally.of(decisions(gold, false), decisions(given, false), same));
  }

  private static boolean sameItem(Keyed a, Keyed b) {
    return a.item.equals(b.item);
  }

  private static boolean sameName(Keyed a, Keyed b) {
    return Spelling.folded(a.text, b.text);
  }

  /** Whether a field of the gold, if it is there at all, is the same. */
  private static boolean agree(JsonNode gold, JsonNode given, String field) {
    return !gold.has(field) || Spelling.exact(text(gold, field), text(given, field));
  }

  private static List<Attendee> attendees(JsonNode protocol) {
    List<Attendee> lines = new ArrayList<>();
    for (String list : LISTS) {
      nodes(protocol, list)
          .forEach(line -> lines.add(new Attendee(list, text(line, "name"), line)));
    }
    return lines;
  }

  private static List<Keyed> presenters(JsonNode protocol) {
    List<Keyed> all = new ArrayList<>();
    for (JsonNode item : nodes(protocol, "items")) {
      nodes(item, "presenters").forEach(name -> all.add(new Keyed(key(item), name.asString(), "")));
    }
    return all;
  }

  private static List<Keyed> decisions(JsonNode protocol, boolean explicit) {
    List<Keyed> all = new ArrayList<>();
    for (JsonNode item : nodes(protocol, "items")) {
      nodes(item, "decisions").stream()
          .filter(clause -> clause.path("explicit").asBoolean(true) == explicit)
          .forEach(
              clause -> all.add(new Keyed(key(item), text(clause, "text"), text(clause, "type"))));
    }
    return all;
  }

  private static List<String> fileNumbers(JsonNode protocol) {
    return nodes(protocol, "items").stream()
        .filter(item -> !text(item, "dnr").isEmpty())
        .map(item -> key(item) + " " + text(item, "dnr"))
        .toList();
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

  /** The field's text or number; empty if it is missing or null. */
  private static String text(JsonNode parent, String field) {
    return parent.path(field).asString("");
  }
}
