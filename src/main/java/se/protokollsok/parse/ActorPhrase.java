package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the actors that stand at a place of a sentence: "Anna Lind, kanslichefen och respektive
 * kommun".
 */
final class ActorPhrase {
  private static final int MOST_BEFORE_NOUN = 5;
  private static final int MOST_ABOUT_ACTOR = 6;
  private static final int MOST_ACTORS = 12;
  private static final int LONGEST_TITLE = 6;

  private final List<Word> words;

  ActorPhrase(List<Word> words) {
    this.words = words;
  }

  /**
   * Some actors.
   *
   * @param actors in order, at least one
   * @param end index of the first word after them
   */
  record Actors(List<Actor> actors, int end) {
    Actors {
      actors = List.copyOf(actors);
    }
  }

  /**
   * One actor.
   *
   * @param begin index of the first word
   * @param end index of the first word after it
   * @param definite whether it is a name or means a certain actor, not just any
   * @param persons whether it names persons, and no body
   * @param head index of the noun; of the last word of a name
   */
  record Actor(int begin, int end, boolean definite, boolean persons, int head) {}

  /** Returns the actors from the word at this index on. */
  Optional<Actors> at(int from) {
    List<Actor> actors = new ArrayList<>();
    int end = from;
    Optional<Actor> next = one(from);
    while (next.isPresent() && actors.size() < MOST_ACTORS) {
      actors.add(next.get());
      end = behindTitle(next.get());
      next = joined(end);
    }
    return actors.isEmpty() ? Optional.empty() : Optional.of(new Actors(actors, end));
  }

  /** The actor after a comma or a joining word that follows the one before. */
  private Optional<Actor> joined(int at) {
    char mark = words.get(at - 1).after();
    if (mark != ' ' && mark != ',') {
      return Optional.empty();
    }
    int joins = ActorWords.join(words, at);
    return joins > 0 || mark == ',' ? one(at + joins) : Optional.empty();
  }

  /** "Linnea Ask, projektledare, mejlar": a title between commas belongs to the name. */
  private int behindTitle(Actor actor) {
    if (actor.head() != actor.end() - 1 || !words.get(actor.end() - 1).capital()) {
      return actor.end();
    }
    if (words.get(actor.end() - 1).after() != ',') {
      return actor.end();
    }
    for (int i = actor.end(); i < words.size() && i < actor.end() + LONGEST_TITLE; i++) {
      if (words.get(i).after() == ',') {
        Word noun = words.get(actor.end());
        boolean title = Names.isRole(noun.raw()) && !noun.capital() && !ActorWords.definite(noun);
        return title ? i + 1 : actor.end();
      }
    }
    return actor.end();
  }

  private Optional<Actor> one(int from) {
    return everyone(from).or(() -> byNoun(from)).or(() -> byName(from));
  }

  private Optional<Actor> everyone(int from) {
    boolean each = is(from, "var") && is(from + 1, "och") && is(from + 2, "en");
    return each ? Optional.of(new Actor(from, from + 3, true, true, from + 2)) : Optional.empty();
  }

  private boolean is(int at, String folded) {
    return at < words.size() && words.get(at).folded().equals(folded);
  }

  /** "de tekniska cheferna", "Bjuvs kommun", "nätverket Kultur och Fritid". */
  private Optional<Actor> byNoun(int from) {
    int at = from;
    while (at < words.size() && at - from < MOST_BEFORE_NOUN) {
      Word word = words.get(at);
      if (ActorWords.head(word) && !isPremodifier(at)) {
        return Optional.of(withMore(from, at));
      }
      if (from < at && ActorWords.each(words.get(at - 1)) && eachOf(at)) {
        return Optional.of(new Actor(from, at + 1, true, false, at));
      }
      boolean leads = ActorWords.before(word) || ActorWords.genitive(word) || firstOfName(at);
      if (!leads || !word.runsOn()) {
        return Optional.empty();
      }
      at += ofTwo(at) ? 2 : 1;
    }
    return Optional.empty();
  }

  /** "Perstorps och" before "Klippans kommuner". */
  private boolean ofTwo(int at) {
    return is(at + 1, "och")
        && at + 2 < words.size()
        && words.get(at).capital()
        && words.get(at + 2).capital()
        && ActorWords.genitive(words.get(at + 2));
  }

  /** "varje by själv": whoever it is. */
  private boolean eachOf(int at) {
    Word word = words.get(at);
    return !word.capital()
        && !ActorWords.before(word)
        && !ActorWords.time(word)
        && !ActorWords.genitive(word)
        && !TaskVerbs.leads(word);
  }

  /** "kommunernas", and "kommun" in "kommunens ordförande", lead to the noun behind them. */
  private boolean isPremodifier(int at) {
    return at + 1 < words.size()
        && words.get(at).runsOn()
        && ActorWords.genitive(words.get(at))
        && ActorWords.head(words.get(at + 1));
  }

  /** "Familjen" before "Helsingborgs sekretariat", "Örkelljunga" before "kommun". */
  private boolean firstOfName(int at) {
    return words.get(at).capital()
        && at + 1 < words.size()
        && words.get(at).runsOn()
        && (ActorWords.named(words.get(at + 1))
            || (words.get(at + 1).capital() && ActorWords.genitive(words.get(at + 1))));
  }

  private Actor withMore(int from, int noun) {
    boolean indefinite = is(from, "en") || is(from, "ett");
    boolean certain =
        !indefinite && (noun > from || ActorWords.definite(words.get(noun)) || named(noun));
    int end = nameBehind(noun);
    end = about(end);
    return new Actor(from, end, certain, ActorWords.person(words.get(noun)), noun);
  }

  private boolean named(int noun) {
    return nameBehind(noun) > noun + 1;
  }

  /** "sekretariatschef Jenny Palm", "nätverket Kultur och Fritid", "Region Skåne". */
  private int nameBehind(int noun) {
    int end = noun + 1;
    while (end < words.size() && words.get(end - 1).runsOn() && words.get(end).capital()) {
      end++;
    }
    boolean group = ActorWords.group(words.get(noun));
    while (group
        && end > noun + 1
        && end + 1 < words.size()
        && is(end, "och")
        && words.get(end - 1).runsOn()
        && words.get(end + 1).capital()
        && !fullName(end + 1)) {
      end += 2;
    }
    return end;
  }

  /** "nätverket för fritidschefer", "kommundirektörerna i Bjuv och Klippan". */
  private int about(int from) {
    int end = from;
    while (end + 1 < words.size()
        && words.get(end - 1).runsOn()
        && ActorWords.OF.contains(words.get(end).folded())
        && !ActorWords.circumstance(words.get(end + 1))) {
      end = words.get(end + 1).capital() ? places(end + 1) : things(end + 1);
    }
    return end;
  }

  private int places(int from) {
    int end = from + 1;
    while (end < words.size()) {
      boolean comma = words.get(end - 1).after() == ',';
      int joins = is(end, "och") || is(end, "samt") ? 1 : 0;
      int next = end + joins;
      boolean more =
          next < words.size()
              && words.get(next).capital()
              && (joins > 0 || comma || words.get(end - 1).runsOn())
              && !fullName(next);
      if (!more) {
        return lowerTail(end);
      }
      end = next + 1;
    }
    return end;
  }

  /** "i Bjuvs kommun". */
  private int lowerTail(int end) {
    boolean tail =
        end < words.size()
            && words.get(end - 1).runsOn()
            && ActorWords.genitive(words.get(end - 1))
            && ActorWords.head(words.get(end));
    return tail ? end + 1 : end;
  }

  private int things(int from) {
    int end = from + 1;
    while (end < words.size()
        && end - from < MOST_ABOUT_ACTOR
        && words.get(end - 1).runsOn()
        && goesOn(end)) {
      end++;
    }
    return end;
  }

  /** An adjective before leads to this noun; else only more capitals or nouns of actors do. */
  private boolean goesOn(int at) {
    Word word = words.get(at);
    boolean led = ActorWords.before(words.get(at - 1)) || ActorWords.genitive(words.get(at - 1));
    return (led && !TaskVerbs.leads(word)) || ActorWords.head(word);
  }

  private boolean fullName(int at) {
    return at + 1 < words.size()
        && words.get(at).runsOn()
        && Names.isNameWord(words.get(at).raw())
        && Names.isNameWord(words.get(at + 1).raw())
        && !ActorWords.genitive(words.get(at));
  }

  /** "Siv Hamrin", "Höganäs", "EY". */
  private Optional<Actor> byName(int from) {
    int end = from;
    while (end < words.size()
        && words.get(end).capital()
        && (end == from || words.get(end - 1).runsOn())) {
      end++;
    }
    if (end == from) {
      return Optional.empty();
    }
    List<String> raw = words.subList(from, end).stream().map(Word::raw).toList();
    boolean name =
        end - from > 1
            ? from > 0 || Names.isName(raw)
            : from > 0 && ActorWords.lone(words.get(from));
    boolean abbreviation = end - from == 1 && ActorWords.abbreviation(words.get(from));
    return name || abbreviation
        ? Optional.of(new Actor(from, about(end), true, end - from > 1, end - 1))
        : Optional.empty();
  }
}
