package se.protokollsok.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.protokollsok.analysis.SwedishWords;

/** Finds the persons of the register that a question names. */
final class PersonReader {
  private final QueryText text;
  private final PersonNames names;
  private final List<Mention> found = new ArrayList<>();

  PersonReader(QueryText text, PersonNames names) {
    this.text = text;
    this.names = names;
  }

  /** Takes full names from the text: "Ada Holms", "SIRI AKERBLOM". */
  List<Mention> whole() {
    List<QueryText.Token> tokens = text.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int first = i;
      i += longest(tokens, first).map(length -> take(tokens, first, length)).orElse(0);
    }
    return found;
  }

  private Optional<Integer> longest(List<QueryText.Token> tokens, int first) {
    int most = Math.min(PersonNames.mostWords(), tokens.size() - first);
    for (int length = most; length >= 2; length--) {
      if (areJoined(tokens.subList(first, first + length))
          && !ids(tokens.subList(first, first + length)).isEmpty()) {
        return Optional.of(length);
      }
    }
    return Optional.empty();
  }

  private boolean areJoined(List<QueryText.Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      String between = text.rest(tokens.get(i - 1).end(), tokens.get(i).begin());
      if (!between.isBlank() && !between.equals("-")) {
        return false;
      }
    }
    return true;
  }

  private Set<String> ids(List<QueryText.Token> tokens) {
    return names.whole(tokens.stream().map(QueryText.Token::fold).toList());
  }

  private int take(List<QueryText.Token> tokens, int first, int length) {
    List<QueryText.Token> own = tokens.subList(first, first + length);
    List<String> ids = List.copyOf(ids(own));
    found.add(mention(own, ids, true));
    text.take(own.getFirst().begin(), own.getLast().end());
    return length - 1;
  }

  private Mention mention(List<QueryText.Token> tokens, List<String> ids, boolean whole) {
    return new Mention(
        new Mention.Who(ids, names.name(ids.getFirst()), whole),
        tokens.stream().map(token -> Clause.Word.of(token.text())).toList(),
        tokens.getFirst().begin(),
        tokens.getLast().end());
  }

  /**
   * Returns persons of whom a given name or surname alone is typed, if one person only bears it. A
   * guess: the words stay in the text. What is a word too must be typed with a capital.
   */
  List<Mention> lone() {
    List<Mention> lone = new ArrayList<>();
    for (QueryText.Token token : text.tokens()) {
      Optional<String> id = names.lone(token.fold());
      if (id.isPresent()
          && (token.capitalised() || !SwedishWords.isListed(token.text()))
          && !QueryWords.isSilent(token.text())) {
        lone.add(mention(List.of(token), List.of(id.get()), false));
      }
    }
    return lone;
  }
}
