package se.protokollsok.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.protokollsok.analysis.SwedishWords;
import se.protokollsok.knowledge.PlaceWords;

/**
 * Finds the municipalities a question names. People type without capitals and dots, so other rules
 * hold than in running text: a name that is a word too needs kommun or stad beside it, or "i" and a
 * capital, or other municipalities.
 */
final class PlaceReader {
  private static final int MOST_WORDS = 3;
  private static final Set<String> INSIDE = Set.of("i", "fran", "till", "inom", "hos");
  private static final Set<String> KIND_BEFORE =
      Set.of("kommun", "kommunen", "kommunerna", "kommuner", "staden", "staderna");

  private final QueryText text;
  private final PlaceNames names;
  private final List<QueryText.Token> tokens;
  private final List<Candidate> candidates = new ArrayList<>();

  /** A name from token {@code first} to token {@code last}, both included. */
  private record Candidate(PlaceNames.Name name, int first, int last) {}

  PlaceReader(QueryText text, PlaceNames names) {
    this.text = text;
    this.names = names;
    this.tokens = text.tokens();
  }

  /** Takes the municipalities from the text, with kommun or stad beside them. */
  List<Mention> read() {
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Candidate> found = candidate(i);
      found.ifPresent(candidates::add);
      i = found.map(Candidate::last).orElse(i);
    }
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (accepts(i)) {
        found.add(mention(candidates.get(i)));
      }
    }
    found.forEach(it -> text.take(it.begin(), it.end()));
    return found;
  }

  private Optional<Candidate> candidate(int first) {
    for (int length = Math.min(MOST_WORDS, tokens.size() - first); length >= 1; length--) {
      int last = first + length - 1;
      List<QueryText.Token> own = tokens.subList(first, first + length);
      Optional<PlaceNames.Name> name =
          areJoined(own) ? names.spelt(NameKey.of(own)) : Optional.empty();
      if (name.isPresent()) {
        return name.map(it -> new Candidate(it, first, last));
      }
    }
    return names
        .misspelt(tokens.get(first).text(), tokens.get(first).fold())
        .map(it -> new Candidate(it, first, first));
  }

  private boolean areJoined(List<QueryText.Token> own) {
    for (int i = 1; i < own.size(); i++) {
      String between = text.rest(own.get(i - 1).end(), own.get(i).begin());
      if (!between.isBlank() && !between.equals("-")) {
        return false;
      }
    }
    return true;
  }

  private boolean accepts(int index) {
    Candidate it = candidates.get(index);
    if (isOtherName(it) || isPartOfWord(it)) {
      return false;
    }
    if (isKind(it.last() + 1) || isKindBefore(it.first() - 1)) {
      return true;
    }
    if (isSurname(it)) {
      return false;
    }
    return !it.name().common() || isInside(it) || isListed(index);
  }

  private Optional<QueryText.Token> neighbour(int index, int of) {
    if (index < 0 || index >= tokens.size()) {
      return Optional.empty();
    }
    QueryText.Token one = tokens.get(Math.min(index, of));
    QueryText.Token other = tokens.get(Math.max(index, of));
    return text.onlyBlankBetween(one.end(), other.begin())
        ? Optional.of(tokens.get(index))
        : Optional.empty();
  }

  private boolean isOtherName(Candidate it) {
    boolean own = names.fullName(it.name().canonical()).startsWith("Region");
    return neighbour(it.first() - 1, it.first())
            .filter(token -> PlaceWords.OTHER_NAMES.contains(token.fold()))
            .filter(token -> !(own && token.fold().startsWith("region")))
            .isPresent()
        || neighbour(it.last() + 1, it.last())
            .filter(token -> PlaceWords.OTHER_OWNERS.contains(token.fold()))
            .isPresent();
  }

  /** "Klippan-modellen", "info@klippan.se", but not "Helsingborg-Ängelholm". */
  private boolean isPartOfWord(Candidate it) {
    int begin = tokens.get(it.first()).begin();
    int end = tokens.get(it.last()).end();
    boolean before =
        begin > 1
            && "-@.".indexOf(text.at(begin - 1)) >= 0
            && Character.isLetterOrDigit(text.at(begin - 2))
            && !isCandidate(it.first() - 1);
    boolean after =
        end + 1 < text.length()
            && "-@.".indexOf(text.at(end)) >= 0
            && Character.isLetterOrDigit(text.at(end + 1))
            && !isCandidate(it.last() + 1);
    return before || after;
  }

  private boolean isCandidate(int token) {
    return candidates.stream().anyMatch(it -> it.first() <= token && token <= it.last());
  }

  private boolean isKind(int index) {
    return neighbour(index, index - 1)
        .filter(token -> PlaceWords.KIND.contains(token.fold()))
        .isPresent();
  }

  /** "kommunerna Bjuv och Åstorp": also before the first of a list. */
  private boolean isKindBefore(int index) {
    return neighbour(index, index + 1)
        .filter(token -> KIND_BEFORE.contains(token.fold()))
        .isPresent();
  }

  /** "Eva Lund": a person nobody has on record. */
  private boolean isSurname(Candidate it) {
    return neighbour(it.first() - 1, it.first())
        .filter(token -> names.isGivenName(token.fold()))
        .filter(token -> !PlaceWords.BEFORE_PLACE.contains(token.fold()))
        .isPresent();
  }

  private boolean isInside(Candidate it) {
    QueryText.Token own = tokens.get(it.first());
    return neighbour(it.first() - 1, it.first())
            .filter(token -> INSIDE.contains(token.fold()))
            .isPresent()
        && (own.capitalised() || !SwedishWords.isListed(own.text()));
  }

  /** In a row with a municipality that is accepted by itself: "Bjuv, Vara och Klippan". */
  private boolean isListed(int index) {
    return isInRow(index, index + 1) || isInRow(index, index - 1);
  }

  private boolean isInRow(int index, int other) {
    if (other < 0 || other >= candidates.size()) {
      return false;
    }
    Candidate one = candidates.get(Math.min(index, other));
    Candidate two = candidates.get(Math.max(index, other));
    String between =
        text.folded(tokens.get(one.last()).end(), tokens.get(two.first()).begin()).strip();
    boolean row = between.equals(",") || between.equals("och") || between.equals("samt");
    Candidate neighbour = candidates.get(other);
    return row
        && (isKind(neighbour.last() + 1)
            || isKindBefore(neighbour.first() - 1)
            || (!neighbour.name().common()
                && tokens.get(candidates.get(index).first()).capitalised()));
  }

  private Mention mention(Candidate it) {
    int begin = tokens.get(isTaken(it.first() - 1) ? it.first() - 1 : it.first()).begin();
    int end = tokens.get(isOwnKind(it.last() + 1) ? it.last() + 1 : it.last()).end();
    return new Mention(
        new Mention.Place(it.name().canonical()),
        tokens.subList(it.first(), it.last() + 1).stream()
            .map(token -> Clause.Word.of(token.text()))
            .toList(),
        begin,
        end);
  }

  private boolean isTaken(int index) {
    return isKindBefore(index);
  }

  /** Kommun and stad belong to the name; kommunstyrelsen and kommunalråd are topics. */
  private boolean isOwnKind(int index) {
    return isKind(index)
        && tokens.get(index).fold().matches("kommun(?:en|er|erna)?(?:ens|s)?|stad(?:en|er)?s?");
  }
}
