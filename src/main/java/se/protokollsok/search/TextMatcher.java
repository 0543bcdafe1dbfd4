package se.protokollsok.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.protokollsok.analysis.Letters;
import se.protokollsok.analysis.Tier;
import se.protokollsok.analysis.WordScanner;
import se.protokollsok.analysis.WordScanner.Chunk;
import se.protokollsok.analysis.WordScanner.Part;

/** Tells which words of a text a query means: every form that made it a hit. Immutable. */
final class TextMatcher {
  private final List<WordTerms> words = new ArrayList<>();

  /** Several words that stand for one, with the number of the clause they answer. */
  private final List<Map.Entry<List<WordTerms>, Integer>> together = new ArrayList<>();

  private final List<List<String>> phrases = new ArrayList<>();
  private final List<String> prefixes = new ArrayList<>();

  /** How many of the words only name something that a hit need not hold. */
  private final int optional;

  TextMatcher(
      ParsedQuery parsed,
      List<WordTerms> known,
      List<WordTerms> attendance,
      List<WordTerms> named) {
    words.addAll(known);
    words.addAll(attendance);
    words.addAll(named);
    optional = named.size();
    for (int i = 0; i < words.size(); i++) {
      for (Alternative other : words.get(i).others()) {
        if (other.words().size() > 1) {
          together.add(Map.entry(other.words(), i));
        }
      }
    }
    for (Clause.Word topic : parsed.topics()) {
      if (topic.parts().size() > 1) {
        phrases.add(folded(topic.parts()));
      }
    }
    parsed.required().forEach(this::required);
  }

  private void required(Clause clause) {
    switch (clause) {
      case Clause.Word word -> phrases.add(folded(word.parts()));
      case Clause.Phrase phrase -> phrases.add(folded(phrase.words()));
      case Clause.Prefix prefix -> prefixes.add(Tier.folded(prefix.text()));
      case Clause.Day day -> phrases.add(folded(day.words()));
      case Clause.Paragraph paragraph -> phrases.add(List.of(paragraph.number()));
      case Clause.CaseNumber number -> phrases.add(folded(number.words()));
      case Clause.Protocol protocol -> phrases.add(protocol.words());
      case Clause.Item item -> {}
      case Clause.AnyOf any -> any.clauses().forEach(this::required);
    }
  }

  private TextMatcher(WordTerms word) {
    optional = 0;
    words.add(word);
    if (word.word().parts().size() > 1) {
      phrases.add(folded(word.word().parts()));
    }
  }

  /** Tells where a text means one word. */
  static TextMatcher of(WordTerms word) {
    return new TextMatcher(word);
  }

  private static List<String> folded(List<String> typed) {
    return typed.stream().map(Tier::folded).toList();
  }

  /**
   * A piece of text that matches.
   *
   * @param begin first UTF-16 unit
   * @param end one past the last
   * @param clause which of the query's words it answers
   */
  record Match(int begin, int end, int clause) {}

  /** Returns what matches in a text, in order, disjoint. */
  List<Match> matches(String text, Letters letters) {
    List<Chunk> chunks = WordScanner.scan(text);
    List<Match> found = new ArrayList<>();
    List<Part> parts = chunks.stream().flatMap(chunk -> chunk.parts().stream()).toList();
    Map<Integer, Integer> phraseAt = phraseParts(parts);
    together(parts, letters, phraseAt);
    for (Chunk chunk : chunks) {
      int clause = clause(chunk.text(), letters);
      if (clause < 0 && chunk.isJoined()) {
        String joined = String.join("", chunk.parts().stream().map(Part::text).toList());
        clause = clause(joined, letters);
      }
      if (clause >= 0) {
        found.add(new Match(chunk.begin(), chunk.end(), clause));
      } else {
        for (Part part : chunk.parts()) {
          int own = chunk.isJoined() ? clause(part.text(), letters) : -1;
          int partClause = own >= 0 ? own : phraseAt.getOrDefault(part.begin(), -1);
          if (partClause >= 0) {
            found.add(new Match(part.begin(), part.end(), partClause));
          }
        }
      }
    }
    return found;
  }

  /** From where a part begins to the phrase it belongs to. */
  private Map<Integer, Integer> phraseParts(List<Part> parts) {
    Map<Integer, Integer> at = new LinkedHashMap<>();
    if (phrases.isEmpty()) {
      return at;
    }
    List<String> folded = parts.stream().map(part -> Tier.folded(part.text())).toList();
    for (int p = 0; p < phrases.size(); p++) {
      List<String> phrase = phrases.get(p);
      for (int i = 0; i + phrase.size() <= folded.size(); i++) {
        if (!phrase.isEmpty() && folded.subList(i, i + phrase.size()).equals(phrase)) {
          for (int k = i; k < i + phrase.size(); k++) {
            at.put(parts.get(k).begin(), words.size() + p);
          }
        }
      }
    }
    return at;
  }

  private void together(List<Part> parts, Letters letters, Map<Integer, Integer> at) {
    for (Map.Entry<List<WordTerms>, Integer> run : together) {
      int length = run.getKey().size();
      for (int i = 0; i + length <= parts.size(); i++) {
        List<Part> here = parts.subList(i, i + length);
        if (stands(run.getKey(), here, letters)) {
          here.forEach(part -> at.put(part.begin(), run.getValue()));
        }
      }
    }
  }

  private static boolean stands(List<WordTerms> run, List<Part> parts, Letters letters) {
    for (int i = 0; i < run.size(); i++) {
      String word = parts.get(i).text();
      if (!run.get(i).isMeantBy(tier -> tier.terms(word, letters))) {
        return false;
      }
    }
    return true;
  }

  /** Returns which clause a word answers, or -1. */
  private int clause(String word, Letters letters) {
    Map<Tier, List<String>> terms = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (words
          .get(i)
          .isMeantBy(tier -> terms.computeIfAbsent(tier, it -> it.terms(word, letters)))) {
        return i;
      }
    }
    String folded = prefixes.isEmpty() ? "" : Tier.folded(word);
    for (int i = 0; i < prefixes.size(); i++) {
      if (folded.startsWith(prefixes.get(i))) {
        return words.size() + phrases.size() + i;
      }
    }
    return -1;
  }

  /** Returns whether a hit need hold nothing that can be marked. */
  boolean demandsNothing() {
    return words.size() == optional && phrases.isEmpty() && prefixes.isEmpty();
  }

  /** Returns whether there is nothing to mark. */
  boolean isEmpty() {
    return words.isEmpty() && phrases.isEmpty() && prefixes.isEmpty();
  }
}
