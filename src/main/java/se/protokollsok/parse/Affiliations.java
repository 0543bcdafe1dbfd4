package se.protokollsok.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.protocol.PersonMention;

/**
 * Understands what is printed behind a name: a municipality, another affiliation, a title.
 *
 * <p>Rule: "”sekretariatet”, ”Skåne Nordväst”, ”Abou AB” are affiliations, not municipalities."
 */
final class Affiliations {
  /** {@code Abou AB}, {@code Länsstyrelsen Skåne}, {@code Lunds universitet}, {@code EY}. */
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?u).*\\b(?:AB|kommun|stad|Region|region|universitet|högskola|förbund|förbundet|länsstyrelsen|Länsstyrelsen"
              + "|sekretariatet|Sekretariatet|förvaltning|förvaltningen|nätverket|myndighet|myndigheten|avdelningen"
              + "|verket|polisen|Polisen|Konsult|Group|Sverige|Skåne|HB|IT|kontoret|bolaget)");

  /** {@code VD på HETCH}: role, word between, affiliation. */
  private static final Pattern ROLE_AT = Pattern.compile(" (?:på|pa|p4|vid|inom|för|hos|i) ");

  private static final int SHORTEST_TO_MISREAD = 5;

  private final Knowledge knowledge;
  private final Map<String, String> skeletons;

  /** What was asked before: the same few texts are asked about again and again. */
  private final Map<String, Boolean> known = new HashMap<>();

  private final Map<String, Optional<String>> named = new HashMap<>();

  private Affiliations(Knowledge knowledge, Map<String, String> skeletons) {
    this.knowledge = knowledge;
    this.skeletons = skeletons;
  }

  static Affiliations of(Knowledge knowledge) {
    Map<String, String> skeletons = new HashMap<>();
    for (String name : knowledge.municipalities().all()) {
      skeletons.merge(Fold.skeleton(name), name, (one, other) -> "");
    }
    return new Affiliations(knowledge, skeletons);
  }

  /** The same with a memory of its own: one is used by one thread, for one text. */
  Affiliations forOneText() {
    return new Affiliations(knowledge, skeletons);
  }

  /** Returns the municipality, forgiving one misread or lost letter in a long name: "Åstor". */
  Optional<String> municipality(String text) {
    return named.computeIfAbsent(text, this::nearest);
  }

  private Optional<String> nearest(String text) {
    String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    Optional<String> known = knowledge.municipalities().named(name);
    if (known.isPresent() || name.indexOf(' ') >= 0 || name.length() < SHORTEST_TO_MISREAD) {
      return known;
    }
    if (!Character.isUpperCase(name.charAt(0))) {
      return Optional.empty();
    }
    String skeleton = Fold.skeleton(name);
    List<String> near =
        skeletons.entrySet().stream()
            .filter(entry -> Fold.near(entry.getKey(), skeleton, 1))
            .map(Map.Entry::getValue)
            .limit(2)
            .toList();
    return near.size() == 1 && !near.getFirst().isEmpty()
        ? Optional.of(near.getFirst())
        : Optional.empty();
  }

  /** Whether the word is a given name: "Anna", "Jan-Inge". */
  boolean isGivenName(String word) {
    String folded = Folding.fold(word);
    return knowledge.givenNames().contains(folded)
        || knowledge.givenNames().contains(folded.split("-", 2)[0]);
  }

  /** Whether the text is a municipality or an organisation that is known by name. */
  boolean isKnown(String text) {
    return known.computeIfAbsent(
        text,
        key ->
            knowledge.municipalities().named(key).isPresent()
                || knowledge.bodies().organisation(key).isPresent());
  }

  /** Whether the text is certainly an affiliation and no name. */
  boolean isAffiliation(String text) {
    return isKnown(text)
        || ORGANISATION.matcher(text).matches()
        || (text.indexOf(' ') < 0 && municipality(text).isPresent());
  }

  /** Adds what a text says to a mention; what the mention knows already stays. */
  PersonMention apply(PersonMention mention, String text) {
    if (text.isEmpty()) {
      return mention;
    }
    Optional<String> whole = municipality(text);
    if (whole.isPresent()) {
      return with(mention, whole, Optional.empty(), Optional.empty());
    }
    String[] words = text.split(" ");
    if (ORGANISATION.matcher(text).matches() && !Names.isRole(words[0])) {
      return affiliated(mention, text);
    }
    for (int cut = 1; cut < words.length && Names.holdsRole(text); cut++) {
      String rest = String.join(" ", List.of(words).subList(cut, words.length));
      Optional<String> municipality = municipality(rest);
      String title = String.join(" ", List.of(words).subList(0, cut));
      if (municipality.isPresent() && Names.holdsRole(title)) {
        return with(mention, municipality, Optional.empty(), Optional.of(title));
      }
    }
    return Names.holdsRole(text) ? titled(mention, text) : affiliated(mention, text);
  }

  private PersonMention titled(PersonMention mention, String text) {
    String[] parts = ROLE_AT.split(text, 2);
    if (parts.length == 2 && Names.holdsRole(parts[0])) {
      Optional<String> town = municipality(parts[1]);
      Optional<String> other = town.isPresent() ? Optional.empty() : Optional.of(parts[1]);
      return with(mention, town, other, Optional.of(parts[0]));
    }
    return with(mention, Optional.empty(), Optional.empty(), Optional.of(text));
  }

  private PersonMention affiliated(PersonMention mention, String text) {
    Optional<String> known = knowledge.bodies().organisation(text);
    return with(mention, Optional.empty(), known.or(() -> Optional.of(text)), Optional.empty());
  }

  private static PersonMention with(
      PersonMention mention,
      Optional<String> municipality,
      Optional<String> affiliation,
      Optional<String> title) {
    return new PersonMention(
        mention.name(),
        mention.municipality().or(() -> municipality),
        mention.affiliation().or(() -> affiliation),
        mention.party(),
        mention.title().or(() -> title));
  }
}
