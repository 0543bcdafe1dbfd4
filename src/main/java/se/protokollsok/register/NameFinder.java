package se.protokollsok.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Paragraph;

/** Finds clear full names in running text: a given name and one or two names after it. */
final class NameFinder {
  /** "Anna Lind", "Anna-Karin Lind Ek", "Carl Lind-Ek". */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\d@./-])\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?"
              + "(?: \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?){1,3}(?![\\p{L}\\d@-])");

  /** Ends of words that are offices and things, never family names: "Anna Kommundirektör". */
  private static final Pattern NO_FAMILY_NAME =
      Pattern.compile(
          ".*(?:kommun|kommuner|stad|stads|direktor|chef|styrelsen|namnden|plaza|center|arena"
              + "|gatan|vagen|torget|skolan|huset|garden|fonden|stiftelsen|foreningen)");

  private final Set<String> givenNames;

  NameFinder(Set<String> givenNames) {
    this.givenNames = Set.copyOf(givenNames);
  }

  List<PersonName> in(AgendaItem item) {
    return Stream.concat(Stream.of(item.title()), item.paragraphs().stream().map(Paragraph::text))
        .flatMap(text -> in(text).stream())
        .distinct()
        .toList();
  }

  List<PersonName> in(String text) {
    List<PersonName> found = new ArrayList<>();
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      name(matcher.group()).ifPresent(found::add);
    }
    return found;
  }

  /** The capitalised words may begin with others: "Projektledare Anna Lind". */
  private Optional<PersonName> name(String words) {
    String rest = words;
    while (rest.indexOf(' ') > 0) {
      String first = Folding.fold(rest.substring(0, rest.indexOf(' ')));
      String given = first.contains("-") ? first.substring(0, first.indexOf('-')) : first;
      if (givenNames.contains(first) || givenNames.contains(given)) {
        String last = Folding.fold(rest.substring(rest.lastIndexOf(' ') + 1));
        return NO_FAMILY_NAME.matcher(last).matches() || last.length() < 2
            ? Optional.empty()
            : PersonName.of(rest);
      }
      rest = rest.substring(rest.indexOf(' ') + 1);
    }
    return Optional.empty();
  }
}
