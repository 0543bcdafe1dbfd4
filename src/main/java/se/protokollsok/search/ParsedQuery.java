package se.protokollsok.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.protokollsok.protocol.AttendanceList;

/**
 * What a query text asks for.
 *
 * @param words all words outside quotes, numbers and dates, in the order they were typed
 * @param blank whether there was no text at all: everything matches
 * @param topics words, most of which a hit must hold
 * @param required what every hit must hold
 * @param excluded what no hit may hold
 * @param lists the attendance lists it asks about
 * @param attendanceWords the words that told so
 * @param steers what else the question's words tell
 * @param mentions what of the archive it names; a hit need not hold it
 * @param asked what is left of the question without its small words and what it names, as typed
 * @param dropped how many words were left out because there were too many
 */
record ParsedQuery(
    List<Clause.Word> words,
    boolean blank,
    List<Clause.Word> topics,
    List<Clause> required,
    List<Clause> excluded,
    Set<AttendanceList> lists,
    List<Clause.Word> attendanceWords,
    Set<Steer> steers,
    List<Mention> mentions,
    List<String> asked,
    int dropped) {

  /** What a question is after, beside its topic. */
  enum Steer {
    /** A decision: who decided, what was decided. */
    DECISION,
    /** An amount: how much. */
    AMOUNT
  }

  ParsedQuery {
    words = List.copyOf(words);
    topics = List.copyOf(topics);
    required = List.copyOf(required);
    excluded = List.copyOf(excluded);
    lists = Set.copyOf(lists);
    attendanceWords = List.copyOf(attendanceWords);
    steers = Set.copyOf(steers);
    mentions = List.copyOf(mentions);
    asked = List.copyOf(asked);
  }

  /** Returns whether a word of asking is among its words. */
  boolean isQuestion() {
    return words.stream().anyMatch(word -> QueryWords.isQuestion(word.text()));
  }

  /** Returns whether text was given that asks for nothing: an emoji, a lone quote. */
  boolean asksNothing() {
    return topics.isEmpty()
        && required.isEmpty()
        && excluded.isEmpty()
        && lists.isEmpty()
        && mentions.isEmpty();
  }

  /** Returns what every hit must hold of one sort, also where one of several is enough. */
  <T extends Clause> List<T> required(Class<T> sort) {
    return required.stream()
        .flatMap(
            clause ->
                clause instanceof Clause.AnyOf any ? any.clauses().stream() : Stream.of(clause))
        .filter(sort::isInstance)
        .map(sort::cast)
        .toList();
  }
}
