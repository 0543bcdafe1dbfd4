package se.protokollsok.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Role;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SortOrder;

/** The parameters of a search, one truth for decoding, the API description and the help page. */
enum Parameter {
  QUERY("q", Form.TEXT, false, "Frågan. Tomt visar allt."),
  MUNICIPALITY("municipality", Form.TEXT, true, "Kommun som ärendet rör."),
  YEAR("year", Form.YEAR, true, "Mötets år."),
  PERSON("person", Form.TEXT, true, "Person, med registrets id. Okänt id ger inga träffar."),
  ROLE("role", Form.ROLE, true, "Vad personen ska ha gjort."),
  ATTENDED("attended", Form.TEXT, true, "Person som var på ärendets möte, med registrets id."),
  DECISION("decision", Form.KIND, true, "Beslutets slag."),
  BODY("body", Form.TEXT, true, "Organ. Tidigare och senare namn räknas med."),
  ORGANISATION(
      "organisation", Form.TEXT, true, "Organisation. Tidigare och senare namn räknas med."),
  HIDE(
      "hide",
      Form.KIND,
      true,
      "Slag av beslut att dölja. Ärenden där alla beslut är av dessa slag visas inte."),
  FROM("from", Form.DATE, false, "Tidigaste mötesdag, till och med."),
  TO("to", Form.DATE, false, "Senaste mötesdag, till och med."),
  SORT("sort", Form.SORT, false, "Ordning. Utan värde: relevance."),
  PAGE("page", Form.PAGE, false, "Sida, från 1. Det går att bläddra till träff 10 000."),
  SIZE("size", Form.SIZE, false, "Träffar per sida. Utan värde: 20."),
  EXPLAIN("explain", Form.YES, false, "Varför varje träff står där den står, i klartext.");

  private final String wire;
  private final Form form;
  private final boolean repeatable;
  private final String description;

  Parameter(String wire, Form form, boolean repeatable, String description) {
    this.wire = wire;
    this.form = form;
    this.repeatable = repeatable;
    this.description = description;
  }

  /** Returns the name in an address. */
  String wire() {
    return wire;
  }

  /** Returns what values look like. */
  Form form() {
    return form;
  }

  /** Returns whether it may be given several times, meaning OR. */
  boolean repeatable() {
    return repeatable;
  }

  /** Returns what it does, one line in Swedish. */
  String description() {
    return description;
  }

  /** Returns the parameter with this name in an address. */
  static Optional<Parameter> ofWire(String name) {
    return Arrays.stream(values()).filter(parameter -> parameter.wire.equals(name)).findFirst();
  }

  /** What the values of a parameter look like. */
  enum Form {
    TEXT,
    YEAR,
    DATE,
    KIND,
    ROLE,
    SORT,
    PAGE,
    SIZE,
    YES;

    /** Returns the only values there are; empty if they cannot be listed. */
    List<String> words() {
      return switch (this) {
        case KIND -> Arrays.stream(DecisionKind.values()).map(DecisionKind::label).toList();
        case ROLE -> Arrays.stream(Role.values()).map(Role::label).toList();
        case SORT -> Arrays.stream(SortOrder.values()).map(SortOrder::parameter).toList();
        case YES -> List.of("true", "false");
        case TEXT, YEAR, DATE, PAGE, SIZE -> List.of();
      };
    }

    /** Returns what is allowed, in Swedish, to follow "ska vara". */
    String allowed() {
      return switch (this) {
        case TEXT -> "text";
        case YEAR -> "ett år med fyra siffror, som 2025";
        case DATE -> "ett datum som 2025-12-31";
        case KIND, ROLE, SORT -> "något av " + String.join(", ", words());
        case YES -> String.join(" eller ", words());
        case PAGE -> "ett heltal från 1";
        case SIZE -> "ett heltal från 1 till " + SearchRequest.MAX_SIZE;
      };
    }
  }

  /** Returns all names, for a message. */
  static String names() {
    return String.join(", ", Stream.of(values()).map(Parameter::wire).toList());
  }
}
