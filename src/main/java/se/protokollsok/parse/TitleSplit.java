package se.protokollsok.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.protokollsok.knowledge.Bodies;
import se.protokollsok.knowledge.Knowledge;

/**
 * Cuts a phrase of a letterhead into the body and the organisation it names: "Kommundirektörsmöte i
 * Familjen Helsingborg", "Ekonomichefsnätverket, Göteborgsregionen", "HÖGANÄS KOMMUN
 * KOMMUNSTYRELSEN".
 */
final class TitleSplit {
  private static final int MOST_BODY_WORDS = 7;
  private static final int MOST_WORDS = 12;
  private static final int MOST_OWNER_WORDS = 6;
  private static final Set<String> OF_PLACE = Set.of("i", "1", "l", "vid", "på", "för", "om");
  private static final Set<String> OF_OWNER = Set.of("inom", "-", "–", "|", "/", "hos");

  private final Bodies bodies;
  private final Knowledge knowledge;
  private final Affiliations affiliations;

  TitleSplit(Knowledge knowledge, Affiliations affiliations) {
    this.bodies = knowledge.bodies();
    this.knowledge = knowledge;
    this.affiliations = affiliations;
  }

  /**
   * A body's name.
   *
   * @param canonical as it is found
   * @param printed as it stands
   * @param known whether it is known by name
   * @param sure whether its words name nothing but a body
   */
  record Body(String canonical, String printed, boolean known, boolean sure) {}

  /**
   * A phrase in its parts.
   *
   * @param body the body
   * @param organisation the organisation, canonical
   */
  record Split(Optional<Body> body, Optional<String> organisation) {
    static final Split NOTHING = new Split(Optional.empty(), Optional.empty());
  }

  Split of(TitleLines.Phrase phrase) {
    String text = phrase.text();
    Optional<String> whole = certain(text);
    if (whole.isPresent()) {
      return new Split(Optional.empty(), whole);
    }
    Optional<String> known = bodies.body(text);
    if (known.isPresent()) {
      return new Split(known.map(it -> new Body(it, text, true, true)), Optional.empty());
    }
    List<String> words = List.of(text.split("\\s+", -1));
    if (words.size() > MOST_WORDS || !(phrase.led() || startsName(text))) {
      return Split.NOTHING;
    }
    Split found = atBody(words, phrase);
    if (found.body().isPresent()) {
      return found;
    }
    return either(text);
  }

  /** A name that is no body's for sure: "Norra Dalarnas samråd", "Skaraborgs kommunalförbund". */
  private static Split either(String text) {
    Optional<String> owner =
        Optional.of(text).filter(BodyWords::isOrganisation).map(BodyWords::calm);
    Optional<Body> body =
        BodyWords.isEither(BodyWords.lastWord(text)) && startsName(text)
            ? Optional.of(new Body(BodyWords.canonical(text), text, false, false))
            : Optional.empty();
    return new Split(body, owner);
  }

  private Split atBody(List<String> words, TitleLines.Phrase phrase) {
    for (int k = 0; k < Math.min(words.size(), MOST_BODY_WORDS); k++) {
      String word = words.get(k).replaceAll("[,.:;]$", "");
      boolean last = k == words.size() - 1;
      boolean genitive = last && phrase.genitive() && word.endsWith("s");
      String bare = genitive ? word.substring(0, word.length() - 1) : word;
      if (!BodyWords.isBody(bare)) {
        continue;
      }
      int from = ownerBefore(words, k);
      String printed = String.join(" ", words.subList(from, k));
      String name = printed.isEmpty() ? bare : printed + " " + bare;
      Optional<String> before =
          from == 0 ? Optional.empty() : owner(String.join(" ", words.subList(0, from)));
      return rest(name, before, words, k);
    }
    return Split.NOTHING;
  }

  /** How many of the words before the body's are an organisation's: "Höganäs kommun | KS". */
  private int ownerBefore(List<String> words, int body) {
    for (int to = body; to > 0; to--) {
      String text = String.join(" ", words.subList(0, to)).replaceAll("[\\s,–-]{1,5}$", "");
      if (text.length() >= 3 && owner(text).isPresent()) {
        return to;
      }
    }
    return 0;
  }

  /** What stands behind the body's words: its owner, its field, or nothing. */
  private Split rest(String name, Optional<String> before, List<String> words, int k) {
    boolean comma = words.get(k).endsWith(",");
    List<String> rest = words.subList(k + 1, words.size());
    if (rest.isEmpty()) {
      return new Split(Optional.of(body(name)), before);
    }
    String joint = rest.getFirst().toLowerCase(Locale.ROOT);
    boolean place = OF_PLACE.contains(joint);
    int parted = place ? lastComma(rest) : -1;
    if (parted > 0) {
      String field = String.join(" ", rest.subList(0, parted + 1)).replaceAll(",$", "");
      Split owned = rest(name, before, rest, parted);
      return new Split(Optional.of(body(name + " " + field)), owned.organisation());
    }
    boolean plain = place || OF_OWNER.contains(joint);
    String owner = String.join(" ", plain ? rest.subList(1, rest.size()) : rest);
    Optional<String> known =
        certain(owner)
            .or(() -> Optional.of(owner).filter(BodyWords::isOrganisation).map(BodyWords::calm))
            .or(() -> town(name, owner));
    if (known.isPresent()) {
      return new Split(Optional.of(body(name)), before.or(() -> known));
    }
    if (place && startsName(name)) {
      return new Split(Optional.of(body(name + " " + String.join(" ", rest))), before);
    }
    boolean named =
        (comma || !place)
            && startsName(owner)
            && rest.size() <= MOST_OWNER_WORDS
            && !sentence(owner);
    return named
        ? new Split(Optional.of(body(name)), before.or(() -> unknownOwner(owner)))
        : Split.NOTHING;
  }

  /** Where in "för färdtjänst, Norra Bohuslän" the owner is parted off; -1 if nowhere. */
  private static int lastComma(List<String> words) {
    for (int i = words.size() - 2; i > 0; i--) {
      if (words.get(i).endsWith(",")) {
        return i;
      }
    }
    return -1;
  }

  /** "7-klövern" beside a body is its organisation; a town or a person's name is not. */
  private Optional<String> unknownOwner(String owner) {
    boolean other =
        affiliations.municipality(owner).isPresent()
            || Names.isName(owner)
            || BodyWords.namesOne(owner)
            || owner.chars().noneMatch(Character::isLetter);
    return other ? Optional.empty() : Optional.of(BodyWords.calm(owner));
  }

  private static boolean sentence(String text) {
    return text.endsWith(".") || text.contains(". ") || text.indexOf(':') >= 0;
  }

  private Body body(String name) {
    Optional<String> known = bodies.body(name);
    return new Body(known.orElse(BodyWords.canonical(name)), name, known.isPresent(), true);
  }

  private Optional<String> owner(String text) {
    return certain(text)
        .or(() -> Optional.of(text).filter(BodyWords::isOrganisation).map(BodyWords::calm));
  }

  /** An organisation known by name, or a municipality. */
  private Optional<String> certain(String text) {
    String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    if (name.length() < 3) {
      return Optional.empty();
    }
    Optional<String> known = bodies.organisation(name);
    boolean municipal =
        known.isEmpty() && name.toLowerCase(Locale.ROOT).matches(".{2,40} (?:kommuns?|stads?)");
    return municipal ? affiliations.municipality(name).map(this::fullName) : known;
  }

  /** "Kommunfullmäktige i Klippan": the town is the owner of a municipal body. */
  private Optional<String> town(String body, String owner) {
    return BodyWords.municipal(body)
        ? affiliations.municipality(owner).map(this::fullName)
        : Optional.empty();
  }

  private String fullName(String municipality) {
    return knowledge.municipalities().fullName(municipality);
  }

  private static boolean startsName(String text) {
    return !text.isEmpty()
        && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)));
  }
}
