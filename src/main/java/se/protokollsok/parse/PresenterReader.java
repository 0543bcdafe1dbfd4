package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.source.Sourced;

/**
 * Finds who presents an item.
 *
 * <p>Rule: "Presenters are the named persons who present, by label (Föredragande:) or verb
 * (redovisade, informerade, rapporterade, föredrog); a role alone does not count."
 */
final class PresenterReader {
  /** {@code redovisade}, {@code informerar}, {@code föredrog}, {@code fdredrar}. */
  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:redovisa(?:de|r)|informera(?:de|r)|rapportera(?:de|r)|presentera(?:de|r)|f.redr(?:og|ar|ager)|redogjorde|redog[ao]r|ber[ao]ttade|ber[ao]ttar|orientera(?:de|r)|[ao]terrapportera(?:de|r)|avrapportera(?:de|r)|uppdatera(?:de|r)|[ao]terkoppla(?:de|r)|g(?:ick|[ao]r) igenom|drog (?:[ao]rendet|fr[ao]gan|punkten)"
              + "|(?:g[ae]v|ger|l[ao]mna(?:de|r)|h[ao]ll(?:er)?) (?:en |ett |sin )?(?:\\p{L}+ )?(?:information|l[ao]gesrapport|l[ao]gesbild|rapport|redovisning|redog[ao]relse|f[ao]redragning|presentation|dragning|genomg[ao]ng|[ao]terrapportering|[ao]terkoppling))\\b(?! sig\\b)");

  /** {@code Föredragningen hölls av Malin Ek}, {@code presenterades av Bo Ek}. */
  private static final Pattern PASSIVE =
      Pattern.compile(
          "\\b(?:holls|h[ao]lls|gavs|presenterades|presenteras|redovisades|redovisas|f.redrogs|f.redras|informerades|rapporterades|l[ao]mnades|information|f[ao]redragning|dragning|presentation|redovisning) av ");

  /** {@code Casper Ek från Landskrona}: a word that leads to where one comes from. */
  private static final Pattern FROM = Pattern.compile("^(?:från|fran|på|pa|vid|i|hos) ");

  /** {@code Idag redovisade Britt Ek …}: the name follows the verb. */
  private static final Pattern INVERTED =
      Pattern.compile(
          "^(?:idag|i dag|darefter|vidare|sedan|slutligen|inledningsvis|har|under \\p{L}+|pa \\p{L}+|vid \\p{L}+|efter \\p{L}+)(?: \\p{L}+)?$");

  /** {@code Anna Lind (EY)}. */
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]{0,40}\\)");

  private static final int MOST_WORDS_BEFORE = 18;
  private static final int MOST_NAME_WORDS = 4;
  private static final int LONGEST = 400;

  private final EntryReader entries;
  private final Affiliations affiliations;
  private final Sources sources;

  PresenterReader(Affiliations affiliations, Sources sources) {
    this.entries = new EntryReader(affiliations);
    this.affiliations = affiliations;
    this.sources = sources;
  }

  /** Returns the presenters of an item, each once, in order. */
  List<Sourced<PersonMention>> read(List<Passage> labelled, List<Passage> running) {
    Map<String, Sourced<PersonMention>> found = new LinkedHashMap<>();
    labelled.forEach(passage -> addAll(found, persons(passage, false)));
    for (Passage passage : running) {
      List<Integer> bounds = Sentences.bounds(passage.text());
      for (int i = 0; i + 1 < bounds.size(); i++) {
        addAll(found, byVerb(passage.slice(bounds.get(i), bounds.get(i + 1))));
      }
    }
    return List.copyOf(found.values());
  }

  private static void addAll(
      Map<String, Sourced<PersonMention>> found, List<Sourced<PersonMention>> more) {
    more.forEach(person -> found.putIfAbsent(Fold.letters(person.value().name()), person));
  }

  private List<Sourced<PersonMention>> byVerb(Passage sentence) {
    String text = sentence.text();
    String folded = Fold.letters(text.substring(0, Math.min(LONGEST, text.length())));
    Matcher passive = PASSIVE.matcher(folded);
    if (passive.find()) {
      return persons(nameAt(sentence, passive.end() - 1), true);
    }
    Matcher verb = VERB.matcher(folded);
    if (!verb.find()) {
      return List.of();
    }
    String before = text.substring(0, verb.start()).strip();
    if (INVERTED.matcher(Fold.letters(before)).matches()) {
      return persons(nameAt(sentence, verb.end()), true);
    }
    if (before.isEmpty() || before.split(" ").length > MOST_WORDS_BEFORE) {
      return List.of();
    }
    return persons(sentence.slice(0, verb.start()), true);
  }

  /** The capitalised words from here on. */
  private static Passage nameAt(Passage sentence, int from) {
    String text = sentence.text();
    int end = from;
    int at = from;
    for (int count = 0; count < MOST_NAME_WORDS && at < text.length(); count++) {
      int begin = at + (text.charAt(at) == ' ' ? 1 : 0);
      int blank = text.indexOf(' ', begin);
      int stop = blank < 0 ? text.length() : blank;
      String word = text.substring(begin, stop).replaceAll("[.,:;]$", "");
      if (!Names.isNameWord(word)) {
        break;
      }
      end = begin + word.length();
      at = stop;
    }
    return sentence.slice(from, end);
  }

  /** The persons of a list; a clause that is more than a list of persons gives none. */
  private List<Sourced<PersonMention>> persons(Passage list, boolean strict) {
    String text = list.text();
    if (text.length() > LONGEST) {
      return List.of();
    }
    List<Sourced<PersonMention>> persons = new ArrayList<>();
    List<Found> pending = new ArrayList<>();
    boolean affiliated = false;
    List<EntryReader.Segment> segments = entries.read(text);
    for (EntryReader.Segment segment : segments) {
      Found found = Found.of(segment, affiliations);
      if (found.named()) {
        if (affiliated) {
          pending.forEach(it -> persons.add(it.sourced(list, sources)));
          pending.clear();
          affiliated = false;
        }
        pending.add(found);
        affiliated = found.affiliated();
      } else if (pending.isEmpty() && strict && !Names.holdsRole(segment.text())) {
        return List.of();
      } else {
        pending.replaceAll(it -> it.with(segment.text(), affiliations));
        affiliated = true;
      }
    }
    pending.forEach(it -> persons.add(it.sourced(list, sources)));
    return persons;
  }

  /**
   * A segment of a list of presenters.
   *
   * @param mention the person; the name is empty if it names none
   * @param affiliated whether an affiliation came with the name
   * @param begin offset in the list
   * @param end one past its last character
   */
  private record Found(PersonMention mention, boolean affiliated, int begin, int end) {
    static Found of(EntryReader.Segment segment, Affiliations affiliations) {
      String[] words = BRACKETS.matcher(segment.text()).replaceAll("").split(" ");
      int first = 0;
      while (first < words.length && !Names.isNameWord(words[first])) {
        first++;
      }
      String role = String.join(" ", List.of(words).subList(0, first));
      int longest = Math.min(words.length, first + MOST_NAME_WORDS);
      boolean roleBefore = first == 0 || Names.holdsRole(role);
      for (int end = first + 2; end <= longest && roleBefore; end++) {
        String name = String.join(" ", List.of(words).subList(first, end));
        String behind = String.join(" ", List.of(words).subList(end, words.length));
        Matcher from = FROM.matcher(behind);
        boolean origin = from.find();
        String rest = origin ? behind.substring(from.end()) : behind;
        boolean fits =
            Names.isName(name)
                && !affiliations.isAffiliation(name)
                && (rest.isEmpty()
                    || (origin && Character.isUpperCase(rest.charAt(0)))
                    || affiliations.isAffiliation(rest)
                    || Names.isRole(rest));
        if (fits) {
          PersonMention bare = affiliations.apply(PersonMention.of(name), role);
          int at = segment.begin() + Math.max(0, segment.text().indexOf(words[first]));
          int stop = Math.max(at, Math.min(segment.end(), at + name.length()));
          return new Found(affiliations.apply(bare, rest), !rest.isEmpty(), at, stop);
        }
      }
      return new Found(PersonMention.of(""), false, 0, 0);
    }

    boolean named() {
      return !mention.name().isEmpty();
    }

    Found with(String text, Affiliations affiliations) {
      return new Found(affiliations.apply(mention, text), true, begin, end);
    }

    Sourced<PersonMention> sourced(Passage list, Sources sources) {
      return new Sourced<>(mention, sources.of(list.slice(begin, end)));
    }
  }
}
