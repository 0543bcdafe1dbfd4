package se.protokollsok.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.protokollsok.knowledge.Correction;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.repair.Draft.Edit;
import se.protokollsok.repair.RepairedText.Range;
import se.protokollsok.repair.WordTokens.Token;
import se.protokollsok.source.OtherReadings;
import se.protokollsok.source.WordRepair;

/**
 * Puts misread words right where a page lost its å, ä and ö: each word may have been any known word
 * that the channel turns into it; the sentence's most probable words are taken (noisy channel with
 * Viterbi decoding). First with the channel as learnt, then with the channel as this document shows
 * it. Immutable, thread-safe.
 */
final class LetterRepair {
  /** From this confidence on a repair shows how this document was misread. */
  private static final double SURE = 0.9;

  private final Vocabulary vocabulary;
  private final Channel channel;
  private final Map<String, String> corrections = new HashMap<>();

  LetterRepair(Knowledge knowledge, Channel channel) {
    this.vocabulary = new Vocabulary(knowledge);
    List<Correction> ruled = knowledge.corrections();
    ruled.forEach(correction -> corrections.put(correction.read(), correction.meant()));
    this.channel =
        channel.adapted(
            ruled.stream()
                .map(correction -> new MisreadWord(correction.read(), correction.meant(), 1))
                .toList());
  }

  /**
   * What was found: the edits, and the same words as values that stand in the text before the
   * edits.
   *
   * @param edits ordered, disjoint
   * @param words one for each edit, placed in the text as it is after all edits
   * @param otherReadings of changed and unchanged words, placed likewise
   */
  record Result(List<Edit> edits, List<WordRepair> words, List<OtherReadings> otherReadings) {}

  Result repair(String text) {
    List<Token> words = WordTokens.of(text);
    List<Token> tokens = lost(text, words);
    if (tokens.isEmpty()) {
      return result(ruled(words));
    }
    List<Decoder.Decision> first = new Decoder(vocabulary, channel).decode(tokens);
    Channel own = channel.adapted(shown(first));
    return result(merged(ruled(words), new Decoder(vocabulary, own).decode(tokens)));
  }

  /** The words an archivist ruled about, on whatever page. */
  private List<Decoder.Decision> ruled(List<Token> words) {
    return words.stream()
        .filter(word -> corrections.containsKey(word.text()))
        .map(word -> new Decoder.Decision(word, corrections.get(word.text()), 1, true, List.of()))
        .toList();
  }

  /** In the order of the text; a ruling stands before what was computed. */
  private static Collection<Decoder.Decision> merged(
      List<Decoder.Decision> ruled, List<Decoder.Decision> computed) {
    SortedMap<Integer, Decoder.Decision> all = new TreeMap<>();
    computed.forEach(decision -> all.put(decision.token().begin(), decision));
    ruled.forEach(decision -> all.put(decision.token().begin(), decision));
    return all.values();
  }

  /** The words of the pages that lost their letters. */
  private static List<Token> lost(String text, List<Token> words) {
    List<Token> tokens = new ArrayList<>();
    Iterator<Range> pages = LostLetters.pages(text).iterator();
    if (!pages.hasNext()) {
      return tokens;
    }
    Range page = pages.next();
    for (Token token : words) {
      while (page.end() <= token.begin() && pages.hasNext()) {
        page = pages.next();
      }
      if (page.begin() <= token.begin() && token.end() <= page.end()) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  private static List<MisreadWord> shown(List<Decoder.Decision> decisions) {
    return decisions.stream()
        .filter(decision -> decision.confidence() >= SURE && decision.known())
        .map(decision -> new MisreadWord(decision.token().text(), decision.text(), 1))
        .toList();
  }

  private static Result result(Collection<Decoder.Decision> decisions) {
    List<Edit> edits = new ArrayList<>();
    List<WordRepair> words = new ArrayList<>();
    List<OtherReadings> others = new ArrayList<>();
    int shift = 0;
    for (Decoder.Decision decision : decisions) {
      Token token = decision.token();
      if (!decision.others().isEmpty()) {
        others.add(new OtherReadings(token.begin() + shift, decision.others()));
      }
      if (!decision.text().equals(token.text())) {
        edits.add(new Edit(token.begin(), token.end(), decision.text(), decision.confidence()));
        int begin = token.begin() + shift;
        words.add(
            new WordRepair(
                begin,
                begin + decision.text().length(),
                token.text(),
                decision.confidence(),
                decision.others()));
        shift += decision.text().length() - token.text().length();
      }
    }
    return new Result(edits, words, others);
  }
}
