package se.protokollsok.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import se.protokollsok.analysis.SwedishWords;

/** Finds the bodies and organisations of the archive that a question names. */
final class BodyReader {
  private static final int MOST_WORDS = 6;

  private final QueryText text;
  private final BodyNames names;
  private final List<QueryText.Token> tokens;

  BodyReader(QueryText text, BodyNames names) {
    this.text = text;
    this.names = names;
    this.tokens = text.tokens();
  }

  /** Takes the bodies from the text: "kommunstyrelsens", "KS", "KD-gruppen". */
  List<Mention> bodies() {
    List<Mention> found = read(this::body, Mention.Organ::new);
    found.forEach(it -> text.take(it.begin(), it.end()));
    return found;
  }

  /** Returns the organisations. Their words stay in the text, for they are part of many titles. */
  List<Mention> organisations() {
    return read(own -> names.organisation(NameKey.of(own)), Mention.Owner::new);
  }

  private List<Mention> read(
      Function<List<QueryText.Token>, Set<String>> reader, Function<String, Mention.Thing> thing) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      i += longest(i, reader, thing, found);
    }
    return found;
  }

  /** Returns how many words beyond the first the longest name has that begins here. */
  private int longest(
      int first,
      Function<List<QueryText.Token>, Set<String>> reader,
      Function<String, Mention.Thing> thing,
      List<Mention> found) {
    for (int length = Math.min(MOST_WORDS, tokens.size() - first); length > 0; length--) {
      List<QueryText.Token> own = tokens.subList(first, first + length);
      Set<String> names = reader.apply(own);
      if (!names.isEmpty()) {
        names.forEach(name -> found.add(mention(thing.apply(name), own)));
        return length - 1;
      }
    }
    return 0;
  }

  private Set<String> body(List<QueryText.Token> own) {
    Set<String> found = names.named(NameKey.of(own));
    if (!found.isEmpty() || own.size() > 1) {
      return found;
    }
    QueryText.Token word = own.getFirst();
    Set<String> abbreviated = names.abbreviated(word.fold());
    Set<String> meant = abbreviated.isEmpty() ? names.misspelt(word.fold()) : abbreviated;
    boolean letters =
        !abbreviated.isEmpty() && word.text().equals(word.text().toUpperCase(Locale.ROOT));
    return meant.isEmpty() || letters || !SwedishWords.isListed(word.text()) ? meant : Set.of();
  }

  private static Mention mention(Mention.Thing thing, List<QueryText.Token> own) {
    return new Mention(
        thing,
        own.stream()
            .filter(token -> !QueryWords.isSilent(token.text()))
            .map(token -> Clause.Word.of(token.text()))
            .toList(),
        own.getFirst().begin(),
        own.getLast().end());
  }
}
