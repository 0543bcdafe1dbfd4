package se.protokollsok.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.Municipalities;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.protocol.Signature;
import se.protokollsok.source.Sourced;

/**
 * Finds clear full names in running text: names of people who attend, present or sign somewhere in
 * the archive, and else a given name and one or two names after it.
 */
final class NameFinder {
  /** "Anna", "Lind-Ek", "McBride", "O'Hara", "LIND". */
  private static final String WORD =
      "\\p{Lu}(?:['’]\\p{Lu})?[\\p{L}\\p{M}]+(?:-\\p{Lu}[\\p{L}\\p{M}]+)?";

  /** "Anna Lind", "Anna-Karin Lind Ek", "Carl Lind-Ek", "Carl af Ek", "Projektledare Anna Lind". */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\d@./-])WORD(?: (?:(?:af|von|van|de|der|el|al) ){0,2}WORD){1,4}(?![\\p{L}\\d@-])"
              .replace("WORD", WORD));

  /** What makes a company of a name: "Carl Lind AB". */
  private static final Pattern COMPANY = Pattern.compile(" (?:AB|HB|KB|& |och Co\\b).*");

  private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}'’-]+");
  private static final Pattern BLANK = Pattern.compile(" ");

  /** Ends of words that are offices, days and things, never family names: "Anna Skolan". */
  private static final Pattern NO_FAMILY_NAME =
      Pattern.compile(
          ".*(?:kommun|kommuner|kommuns|stad|stads|direktor|chef|styrelsen|namnden|plaza|center"
              + "|arena|gata|gatan|vag|vagen|torg|torget|skola|skolan|skolans|huset|garden|fond"
              + "|fonden|stiftelsen|stiftelse|foreningen|forening|kyrka|kyrkan|teatern|teater"
              + "|parken|hamnen|sjukhus|sjukhuset|forsamling|dagen|dagar|dagarna|priset|projekt"
              + "|projektet|program|programmet|hemmet|hallen|badet|bolaget|bolag|akademi|akademin"
              + "|institutet|universitet|hogskola|regionen|region|linjen|ordforande|ledamot"
              + "|ersattare|sekreterare|handlaggare|samordnare|strateg|januari|februari|mars"
              + "|april|maj|juni|juli|augusti|september|oktober|november|december|mandag|tisdag"
              + "|onsdag|torsdag|fredag|lordag|sondag)");

  /** No more words stand in a name: "Anna Karin Lind Ek". */
  private static final int MOST_WORDS = 4;

  private final Set<String> givenNames;
  private final Set<String> attested;
  private final Set<String> known;
  private final Municipalities municipalities;

  /**
   * Creates one.
   *
   * @param knowledge given names, proper names, municipalities
   * @param attested the keys of names that stand in attendance lists and the like
   */
  NameFinder(Knowledge knowledge, Set<String> attested) {
    this.givenNames = knowledge.givenNames();
    this.attested = Set.copyOf(attested);
    this.known = knowledge.names().stream().map(Folding::fold).collect(Collectors.toSet());
    this.municipalities = knowledge.municipalities();
  }

  /** Returns one that knows who attends, presents and signs in these files. */
  static NameFinder of(Collection<ParsedFile> files, Knowledge knowledge) {
    Set<String> attested = new HashSet<>();
    for (ParsedFile file : files) {
      Protocol protocol = file.protocol();
      Stream.of(
              protocol.attendance().stream().map(it -> it.person().name()),
              protocol.items().stream()
                  .flatMap(it -> it.presenters().stream())
                  .map(Sourced::value)
                  .map(PersonMention::name),
              protocol.signatures().stream().map(Signature::name))
          .flatMap(it -> it)
          .forEach(it -> PersonName.of(it).map(PersonName::key).ifPresent(attested::add));
    }
    return new NameFinder(knowledge, attested);
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
      if (!COMPANY.matcher(text.substring(matcher.end())).lookingAt()) {
        name(BLANK.splitAsStream(matcher.group()).toList()).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The capitalised words may begin with others, and end so: "Projektledare Anna Lind Bjuv". */
  private Optional<PersonName> name(List<String> words) {
    for (int begin = 0; begin + 1 < words.size(); begin++) {
      for (int end = Math.min(words.size(), begin + MOST_WORDS); end > begin + 1; end--) {
        Optional<PersonName> name = attested(words.subList(begin, end));
        if (name.isPresent()) {
          return name;
        }
      }
    }
    for (int begin = 0; begin + 1 < words.size(); begin++) {
      if (isGivenName(words.get(begin))) {
        return clear(words.subList(begin, words.size()));
      }
    }
    return Optional.empty();
  }

  private Optional<PersonName> attested(List<String> words) {
    Optional<PersonName> name = PersonName.of(String.join(" ", words));
    if (name.isPresent() && attested.contains(name.get().key())) {
      return name;
    }
    return withoutGenitive(words).flatMap(PersonName::of).filter(it -> attested.contains(it.key()));
  }

  private boolean isGivenName(String word) {
    String folded = Folding.fold(word);
    int hyphen = folded.indexOf('-');
    return !CAPITALS.matcher(word).matches()
        && (givenNames.contains(folded)
            || (hyphen > 0 && givenNames.contains(folded.substring(0, hyphen))));
  }

  private Optional<PersonName> clear(List<String> words) {
    List<String> name = words;
    while (name.size() > 2 && (isPlace(name.getLast()) || isAbbreviation(name.getLast()))) {
      name = name.subList(0, name.size() - 1);
    }
    String last = Folding.fold(name.getLast());
    boolean capitals = name.stream().anyMatch(it -> CAPITALS.matcher(it).matches());
    if (capitals || last.length() < 2 || NO_FAMILY_NAME.matcher(last).matches()) {
      return Optional.empty();
    }
    List<String> whole = name;
    return withoutGenitive(whole)
        .filter(it -> known.contains(last.substring(0, last.length() - 1)))
        .or(() -> Optional.of(String.join(" ", whole)))
        .flatMap(PersonName::of);
  }

  /** "KS", but not the company's "AB". */
  private static boolean isAbbreviation(String word) {
    return CAPITALS.matcher(word).matches() && !COMPANY.matcher(" " + word).matches();
  }

  private boolean isPlace(String word) {
    return municipalities.named(word).isPresent()
        || (word.endsWith("s")
            && municipalities.named(word.substring(0, word.length() - 1)).isPresent());
  }

  private static Optional<String> withoutGenitive(List<String> words) {
    String whole = String.join(" ", words);
    return whole.endsWith("s") || whole.endsWith("S")
        ? Optional.of(whole.substring(0, whole.length() - 1))
        : Optional.empty();
  }
}
