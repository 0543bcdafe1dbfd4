package se.protokollsok.eval;

import java.util.List;
import java.util.function.BiPredicate;
import se.protokollsok.eval.ReadProtocol.Attendee;
import se.protokollsok.eval.ReadProtocol.Value;
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

  private static final List<String> ATTENDEE_FIELDS =
      List.of("party", "role", "remote", "arrived", "left", "replaces");

  private final ReadProtocol gold;
  private final ReadProtocol given;
  private final String family;

  /**
   * Creates it.
   *
   * @param family the first word of its figures
   */
  ProtocolScores(JsonNode gold, JsonNode given, String family) {
    this.gold = new ReadProtocol(gold);
    this.given = new ReadProtocol(given);
    this.family = family;
  }

  /** Adds all figures, for all files and for those of this file's source quality. */
  void addTo(Figures figures) {
    for (String field : EXACT_FIELDS) {
      if (gold.has(field)) {
        add(figures, field, List.of(gold.text(field)), List.of(given.text(field)), Spelling::exact);
      }
    }
    add(figures, "titles", gold.titles(), given.titles(), Spelling::near);
    addAttendance(figures);
    addDecisions(figures);
    add(
        figures,
        "presenters",
        gold.presenters(),
        given.presenters(),
        (a, b) -> a.item().equals(b.item()) && Spelling.folded(a.text(), b.text()));
    addSigners(figures);
    List<String> immediate = gold.immediate();
    if (!immediate.isEmpty() || !given.immediate().isEmpty()) {
      add(figures, "immediate", immediate, given.immediate(), Object::equals);
    }
    if (!gold.fileNumbers().isEmpty()) {
      add(figures, "dnr", gold.fileNumbers(), given.fileNumbers(), Object::equals);
    }
  }

  private void addSigners(Figures figures) {
    if (gold.has("signatures")) {
      add(
          figures,
          "signatures",
          gold.lines("signatures"),
          given.lines("signatures"),
          (a, b) -> Spelling.folded(a.name(), b.name()) && a.agrees(b, "date"));
    }
    if (gold.has("verifiers")) {
      add(
          figures,
          "verifiers",
          gold.texts("verifiers"),
          given.texts("verifiers"),
          Spelling::folded);
    }
  }

  private void addAttendance(Figures figures) {
    BiPredicate<Attendee, Attendee> same =
        (a, b) -> a.list().equals(b.list()) && Spelling.folded(a.name(), b.name());
    add(
        figures,
        "attendance",
        gold.attendees(),
        given.attendees(),
        (a, b) -> same.test(a, b) && a.agrees(b, "municipality"));
    for (String field : ATTENDEE_FIELDS) {
      List<Attendee> judged = gold.attendees().stream().filter(one -> one.has(field)).toList();
      if (!judged.isEmpty()) {
        add(
            figures,
            field,
            judged,
            given.attendees().stream().filter(one -> one.has(field)).toList(),
            (a, b) -> same.test(a, b) && a.agrees(b, field));
      }
    }
  }

  private void addDecisions(Figures figures) {
    BiPredicate<Value, Value> same =
        (a, b) -> a.item().equals(b.item()) && Spelling.near(a.text(), b.text());
    List<Value> there = gold.decisions(true);
    List<Value> found = given.decisions(true);
    add(figures, "decisions", there, found, same);
    add(
        figures,
        "decisionKinds",
        there,
        found,
        (a, b) -> same.test(a, b) && Spelling.exact(a.kind(), b.kind()));
    add(figures, "decisionsInText", gold.decisions(false), given.decisions(false), same);
  }

  private <T> void add(
      Figures figures, String name, List<T> there, List<T> found, BiPredicate<T, T> same) {
    Comparison<T, T> comparison = Comparison.of(there, found, same);
    figures.add(family + ".all." + name, comparison.tally());
    if (gold.has("source_quality")) {
      figures.add(family + "." + gold.text("source_quality") + "." + name, comparison.tally());
    }
    if (!comparison.missed().isEmpty() || !comparison.invented().isEmpty()) {
      figures.note(
          "%s %s: missed %s, invented %s"
              .formatted(gold.text("file"), name, comparison.missed(), comparison.invented()));
    }
  }
}
