package se.protokollsok.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.knowledge.MunicipalityTable.Municipality;

/** Finds the municipalities one text names. Made for one text, then thrown away. */
final class MunicipalityMentions {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+");

  /** What ends a sentence or begins a new line of a list: "beslut. Vara", "• Mark". */
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:•]|\\n\\s*\\n");

  /** Between two entries of a list: "Bjuv, Klippan", "Bjuv/Klippan". */
  private static final Pattern COMMA = Pattern.compile("\\s*[,/]\\s*");

  private static final Pattern BLANK = Pattern.compile("[ \\t\\n\\u00A0]+");

  private static final int VENUE_REACH = 4;

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final Set<String> familyNames = new HashSet<>();

  /** A word and where it stands, half open. */
  private record Word(String text, String fold, int begin, int end) {
    boolean capitalised() {
      return Character.isUpperCase(text.codePointAt(0));
    }
  }

  /** A municipality's name from word {@code first} to word {@code last}, both included. */
  private record Candidate(Municipality place, int first, int last, String printed) {}

  MunicipalityMentions(MunicipalityTable table, String text) {
    this.text = text;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(
          new Word(matcher.group(), Folding.fold(matcher.group()), matcher.start(), matcher.end()));
    }
    for (int i = 0; i < words.size(); i++) {
      int first = i;
      Optional<Candidate> found = candidate(table, first, 2).or(() -> candidate(table, first, 1));
      found.ifPresent(candidates::add);
      i = found.map(Candidate::last).orElse(first);
    }
    candidates.stream()
        .filter(this::endsPersonName)
        .forEach(it -> familyNames.add(it.place().name()));
  }

  private Optional<Candidate> candidate(MunicipalityTable table, int first, int length) {
    int last = first + length - 1;
    if (last >= words.size()) {
      return Optional.empty();
    }
    String printed = text.substring(words.get(first).begin(), words.get(last).end());
    boolean possible =
        words.get(first).capitalised()
            || (isKind(last + 1) && Character.isLetter(printed.charAt(0)));
    if (!possible || printed.length() > 40) {
      return Optional.empty();
    }
    String name = words.get(first).capitalised() ? printed : capitalise(printed);
    return table
        .spelt(name.replaceAll("\\s+", " "))
        .filter(it -> words.get(first).capitalised() || !it.common())
        .map(it -> new Candidate(it, first, last, printed));
  }

  /** Returns the names in order of first mention. */
  Set<String> accepted() {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (accepts(i)) {
        names.add(candidates.get(i).place().name());
      }
    }
    return names;
  }

  private boolean accepts(int index) {
    Candidate it = candidates.get(index);
    if (isOtherName(it) || isAddress(it)) {
      return false;
    }
    if (isKind(it.last() + 1) || sharesKind(index)) {
      return true;
    }
    if (isVenue(it) || endsPersonName(it)) {
      return false;
    }
    return !it.place().common() || listed(index) || insideSentence(it);
  }

  /** Whether the name belongs to something that is not the municipality. */
  private boolean isOtherName(Candidate it) {
    Optional<Word> before = before(it.first());
    boolean region =
        before.map(word -> word.fold().startsWith("region")).orElse(false)
            && it.place().fullName().startsWith("Region");
    if (!region
        && before.filter(word -> PlaceWords.OTHER_NAMES.contains(word.fold())).isPresent()) {
      return true;
    }
    Optional<Word> after = after(it.last());
    boolean owned =
        after.filter(word -> PlaceWords.OTHER_OWNERS.contains(word.fold())).isPresent()
            // "Helsingborgs Allhall": what is owned has a name of its own.
            || (isGenitive(it)
                && after
                    .filter(word -> word.capitalised() && !PlaceWords.KIND.contains(word.fold()))
                    .isPresent()
                && !candidateAt(it.last() + 1));
    return owned || (after.isEmpty() && compoundFollows(it));
  }

  /** "Klippan-modellen", but not "Helsingborg-Ängelholm". */
  private boolean compoundFollows(Candidate it) {
    int end = words.get(it.last()).end();
    return end + 1 < text.length()
        && text.charAt(end) == '-'
        && Character.isLowerCase(text.charAt(end + 1));
  }

  /** Part of an e-mail or web address. */
  private boolean isAddress(Candidate it) {
    int begin = words.get(it.first()).begin();
    int end = words.get(it.last()).end();
    boolean before =
        begin > 1
            && (text.charAt(begin - 1) == '@'
                || (text.charAt(begin - 1) == '.' && Character.isLetter(text.charAt(begin - 2))));
    boolean after =
        end + 1 < text.length()
            && (text.charAt(end) == '@'
                || (text.charAt(end) == '.' && Character.isLetter(text.charAt(end + 1))));
    return before || after;
  }

  /** "möte i Lund", "träff med byarna i Lund": where people met concerns nobody. */
  private boolean isVenue(Candidate it) {
    if (before(it.first()).filter(word -> word.fold().equals("i")).isEmpty()) {
      return false;
    }
    for (int i = it.first() - 2; i >= Math.max(0, it.first() - 2 - VENUE_REACH); i--) {
      if (SENTENCE_END.matcher(gap(i)).find()) {
        return false;
      }
      if (PlaceWords.MEETING.matcher(words.get(i).fold()).matches()) {
        return i == it.first() - 2 || Set.of("med", "den").contains(words.get(i + 1).fold());
      }
    }
    return false;
  }

  /** "Anders Lund", "Kommundirektör Berg", "Nora Ek": a person, not a place. */
  private boolean endsPersonName(Candidate it) {
    if (isKind(it.last() + 1)) {
      return false;
    }
    int previous = it.first() - 1;
    Optional<Word> before = before(it.first()).or(() -> hyphenated(it.first()));
    boolean named =
        before
            .filter(Word::capitalised)
            .filter(word -> !PlaceWords.BEFORE_PLACE.contains(word.fold()))
            .filter(word -> it.place().common() || !startsSentence(previous))
            .filter(word -> !candidateAt(previous))
            .isPresent();
    boolean titled =
        it.place().common()
            && before.filter(word -> PlaceWords.TITLE.matcher(word.fold()).matches()).isPresent();
    boolean givenName =
        it.place().common()
            && after(it.last())
                .filter(word -> word.capitalised() && !PlaceWords.KIND.contains(word.fold()))
                .isPresent();
    return named || titled || givenName;
  }

  private Optional<Word> hyphenated(int index) {
    return index > 0 && gap(index - 1).equals("-")
        ? Optional.of(words.get(index - 1))
        : Optional.empty();
  }

  /** In one list with a name that is sure: "Bjuv, Klippan och Vara". */
  private boolean listed(int index) {
    return neighbourInList(index, -1) || neighbourInList(index, 1);
  }

  private boolean neighbourInList(int index, int step) {
    for (int i = index + step; i >= 0 && i < candidates.size(); i += step) {
      Candidate one = candidates.get(Math.min(i, i - step));
      Candidate other = candidates.get(Math.max(i, i - step));
      if (!joined(one, other) || endsPersonName(candidates.get(i))) {
        return false;
      }
      if (!candidates.get(i).place().common() || isKind(candidates.get(i).last() + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "Timrås och Ånge kommun": the last word holds for all of the list. */
  private boolean sharesKind(int index) {
    for (int i = index + 1; i < candidates.size(); i++) {
      if (!joined(candidates.get(i - 1), candidates.get(i))) {
        return false;
      }
      if (isKind(candidates.get(i).last() + 1)) {
        return !endsPersonName(candidates.get(index));
      }
    }
    return false;
  }

  private boolean joined(Candidate one, Candidate other) {
    int next = one.last() + 1;
    if (next < words.size() && isKind(next) && next < other.first()) {
      next++;
    }
    if (next == other.first()) {
      return COMMA.matcher(gap(next - 1)).matches();
    }
    return next + 1 == other.first() && PlaceWords.LIST_WORDS.contains(words.get(next).fold());
  }

  private boolean insideSentence(Candidate it) {
    int previous = it.first() - 1;
    return !startsSentence(it.first())
        && !it.printed().equals(it.printed().toUpperCase(Locale.ROOT))
        && !familyNames.contains(it.place().name())
        && (!words.get(previous).capitalised()
            || PlaceWords.BEFORE_PLACE.contains(words.get(previous).fold()));
  }

  private boolean startsSentence(int index) {
    return index == 0 || SENTENCE_END.matcher(gap(index - 1)).find();
  }

  private boolean isGenitive(Candidate it) {
    return it.printed().endsWith("s") && !it.place().name().endsWith("s");
  }

  private boolean isKind(int index) {
    return index > 0
        && index < words.size()
        && PlaceWords.KIND.contains(words.get(index).fold())
        && BLANK.matcher(gap(index - 1)).matches();
  }

  private boolean candidateAt(int index) {
    return candidates.stream().anyMatch(it -> it.first() <= index && index <= it.last());
  }

  /** Returns the word before this one, if only a blank parts them. */
  private Optional<Word> before(int index) {
    return index > 0 && BLANK.matcher(gap(index - 1)).matches()
        ? Optional.of(words.get(index - 1))
        : Optional.empty();
  }

  /** Returns the word after this one, if only a blank parts them. */
  private Optional<Word> after(int index) {
    return index + 1 < words.size() && BLANK.matcher(gap(index)).matches()
        ? Optional.of(words.get(index + 1))
        : Optional.empty();
  }

  private String gap(int index) {
    return text.substring(words.get(index).end(), words.get(index + 1).begin());
  }

  private static String capitalise(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
