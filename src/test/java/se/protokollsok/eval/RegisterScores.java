package se.protokollsok.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.protocol.Person;
import tools.jackson.databind.JsonNode;

/**
 * Compares the register with the gold: who is one person, who is not, which items are one matter.
 */
final class RegisterScores {
  /** "Perstorp 2024; Ängelholm 2025-": places with years, up to a year without end. */
  private static final Pattern PLACE = Pattern.compile("(\\p{Lu}[^;0-9]*?) \\d{4}(?:-\\d{4}|-)?");

  /** "Anna Lind (Bjuv 2015)": a name, told from its namesakes. */
  private static final Pattern TOLD_APART =
      Pattern.compile("(.*?)(?: \\((\\p{Lu}[^0-9]*?) \\d{4}-?\\))?");

  private final JsonNode gold;
  private final List<Person> persons;
  private final List<MatterScores.Found> matters;

  /**
   * Creates it.
   *
   * @param gold the pairs and matters
   * @param persons the product's register
   * @param matters the product's matters
   */
  RegisterScores(JsonNode gold, List<Person> persons, List<MatterScores.Found> matters) {
    this.gold = gold;
    this.persons = List.copyOf(persons);
    this.matters = List.copyOf(matters);
  }

  /** Adds the figures. */
  void addTo(Figures figures, String prefix) {
    for (JsonNode pair : gold.path("same")) {
      judge(figures, prefix + "samePerson", pair, isOnePerson(pair));
    }
    for (String list : List.of("different", "uncertain")) {
      for (JsonNode pair : gold.path(list)) {
        judge(figures, prefix + "differentPersons", pair, areTwoPersons(pair));
      }
    }
    new MatterScores(gold.path("matters"), matters).addTo(figures, prefix);
  }

  private static void judge(Figures figures, String name, JsonNode what, boolean right) {
    figures.add(name, Tally.exact(right));
    if (!right) {
      figures.note(name + ": " + what);
    }
  }

  /** One entry holds every spelling met, and every place. */
  private boolean isOnePerson(JsonNode pair) {
    List<Person> found = named(pair.path(0).asString());
    List<String> places = new ArrayList<>();
    Matcher matcher = PLACE.matcher(pair.path(1).asString());
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    // Somebody else of that name, from elsewhere, is another person.
    List<Person> meant =
        found.stream()
            .filter(
                person ->
                    places.isEmpty() || places.stream().anyMatch(place -> cameFrom(person, place)))
            .toList();
    return meant.size() == 1
        && places.stream().allMatch(place -> cameFrom(meant.getFirst(), place));
  }

  private boolean areTwoPersons(JsonNode pair) {
    List<Person> one = toldApart(pair.path(0).asString());
    List<Person> other = toldApart(pair.path(1).asString());
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  private List<Person> toldApart(String text) {
    Matcher matcher = TOLD_APART.matcher(text);
    if (!matcher.matches()) {
      return List.of();
    }
    String names = matcher.group(1).replaceAll("(\\S+) (\\S+)/(\\S+)", "$1 $2|$1 $3");
    String place = matcher.group(2);
    return named(names).stream()
        .filter(person -> place == null || cameFrom(person, place))
        .toList();
  }

  private List<Person> named(String names) {
    return persons.stream()
        .filter(
            person ->
                Stream.concat(Stream.of(person.name()), person.spellings().stream())
                    .anyMatch(spelling -> isOneOf(names, spelling)))
        .toList();
  }

  /** Whether a spelling is one of several, parted by bars; lost dots are the reading's matter. */
  private static boolean isOneOf(String names, String spelling) {
    return Stream.of(names.split("\\|", -1))
        .anyMatch(name -> Folding.fold(name).equals(Folding.fold(spelling)));
  }

  private static boolean cameFrom(Person person, String place) {
    return person.offices().stream()
        .anyMatch(
            office ->
                Stream.concat(office.municipality().stream(), office.affiliation().stream())
                    .anyMatch(name -> Spelling.folded(place, name)));
  }
}
