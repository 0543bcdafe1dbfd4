package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.PersonMention;

/** Finds the persons a sentence names: "Anna Lind (S) och Bo Ek (M)". */
final class NamedPersons {
  /** {@code Lind}, {@code (S)}, {@code och}: the words of a sentence, marks apart. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\(\\s?([\\p{L}!]{1,8})\\s?\\)|[\\p{L}\\p{M}'’-]+(?:\\.(?=\\s\\p{Lu}))?|\\S");

  private static final Set<String> PARTIES =
      Set.of(
          "moderaterna",
          "socialdemokraterna",
          "centerpartiet",
          "liberalerna",
          "kristdemokraterna",
          "vansterpartiet",
          "miljopartiet",
          "sverigedemokraterna",
          "folkpartiet",
          "alliansen",
          "mot",
          "for",
          "jav",
          "reservation",
          "reservationer");

  private static final Set<String> PARTICLES =
      Set.of("af", "von", "van", "de", "der", "la", "al", "zu");

  private NamedPersons() {}

  /** Returns the persons in printed order; a lone surname counts with its party only. */
  static List<PersonMention> in(String sentence) {
    List<PersonMention> persons = new ArrayList<>();
    List<String> name = new ArrayList<>();
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      String text = word.group();
      if (word.group(1) != null) {
        take(name, Optional.of(word.group(1)), persons);
      } else if (isPart(text, name)) {
        name.add(text);
      } else {
        take(name, Optional.empty(), persons);
      }
    }
    take(name, Optional.empty(), persons);
    return persons;
  }

  private static boolean isPart(String word, List<String> name) {
    return PARTICLES.contains(word)
        ? !name.isEmpty()
        : Names.isNameWord(word) && !PARTIES.contains(Fold.letters(word));
  }

  private static void take(List<String> name, Optional<String> party, List<PersonMention> persons) {
    boolean whole = Names.isName(name);
    if (whole || (party.isPresent() && name.size() == 1)) {
      persons.add(
          new PersonMention(
              String.join(" ", name), Optional.empty(), Optional.empty(), party, Optional.empty()));
    }
    name.clear();
  }
}
