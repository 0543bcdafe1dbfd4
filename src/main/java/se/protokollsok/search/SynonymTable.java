package se.protokollsok.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokollsok.analysis.SwedishWords;
import se.protokollsok.analysis.Tier;
import se.protokollsok.analysis.WordScanner;

/**
 * Words and phrases for the same thing, looked up by their base forms. Immutable.
 *
 * <pre>
 * dagis ⇥ förskola ⇥ daghem        each finds the others
 * &gt; ⇥ lapplisa ⇥ parkeringsvakt     the first finds the others
 * </pre>
 *
 * <p>Empty lines and lines that begin with # are passed over.
 */
final class SynonymTable {
  private static final String ONE_WAY = ">";
  private static final int MOST_WORDS = 6;
  private static final String FOLDED = "~";

  /** Example: {@code LOV}, {@code SoL}, {@code Ei}. */
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}\\p{L}{0,1}\\p{Lu}|Ei");

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{L}]*\\p{Lu}[\\p{L}]*|Ei");

  /**
   * A word or phrase and what it also finds.
   *
   * @param keys for each of its words the base forms
   * @param finds words or phrases as they are written in the table
   * @param capitals whether only a word in capitals means it: "LOV" is no "lov"
   */
  private record Entry(List<Set<String>> keys, List<String> finds, boolean capitals) {}

  /**
   * A run of words that the table has.
   *
   * @param begin the first word's index
   * @param end one past the last
   * @param finds words or phrases for the same thing
   */
  record Found(int begin, int end, List<String> finds) {}

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final List<Entry> entries;
  private final List<String> errors;

  private SynonymTable(List<Entry> entries, List<String> errors) {
    this.entries = List.copyOf(entries);
    this.errors = List.copyOf(errors);
    for (Entry entry : entries) {
      for (String key : entry.keys().getFirst()) {
        byFirst.computeIfAbsent(key, it -> new ArrayList<>()).add(entry);
      }
    }
  }

  /**
   * Reads a table. A line that cannot be understood is left out and told of in {@link #errors}.
   *
   * @param name the file's name, for errors
   * @param content the whole text
   */
  static SynonymTable of(String name, String content) {
    List<Entry> entries = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    List<String> lines =
        Normalizer.normalize(content, Normalizer.Form.NFC).replace("\uFEFF", "").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        String error = read(line, entries);
        if (!error.isEmpty()) {
          errors.add("%s, rad %d: %s".formatted(name, i + 1, error));
        }
      }
    }
    return new SynonymTable(entries, errors);
  }

  /** Reads a line; returns what is wrong with it, or nothing. */
  private static String read(String line, List<Entry> entries) {
    List<String> cells =
        new ArrayList<>(Stream.of(line.split("\t", -1)).map(String::strip).toList());
    boolean oneWay = cells.getFirst().equals(ONE_WAY);
    if (oneWay) {
      cells.removeFirst();
    }
    while (!cells.isEmpty() && cells.getLast().isEmpty()) {
      cells.removeLast();
    }
    if (cells.stream().distinct().count() < 2) {
      return "skriv minst två olika ord med tabb emellan, som dagis⇥förskola.";
    }
    for (String cell : cells) {
      int words = words(cell).size();
      if (words == 0 || words > MOST_WORDS) {
        return "”" + cell + "” ska vara ett till " + MOST_WORDS + " ord.";
      }
    }
    for (String typed : oneWay ? cells.subList(0, 1) : cells) {
      List<Set<String>> keys = words(typed).stream().map(SynonymTable::writtenKeys).toList();
      entries.add(
          new Entry(
              keys,
              cells.stream().filter(cell -> !cell.equals(typed)).distinct().toList(),
              oneWay && ABBREVIATION.matcher(typed).matches()));
    }
    return "";
  }

  /** Returns the words of a phrase. */
  static List<String> words(String phrase) {
    return WordScanner.scan(phrase).stream().map(WordScanner.Chunk::text).toList();
  }

  private static Set<String> writtenKeys(String word) {
    Set<String> keys = new LinkedHashSet<>(Tier.STEM.lookups(word));
    Tier.FOLDED_STEM.lookups(Tier.folded(word)).forEach(stem -> keys.add(FOLDED + stem));
    return keys;
  }

  /** Without its dots a word is looked for only if it is none as it is typed. */
  private static Set<String> typedKeys(String word) {
    Set<String> keys = new LinkedHashSet<>(Tier.STEM.lookups(word));
    if (!SwedishWords.isListedSo(word)) {
      Tier.FOLDED_STEM.lookups(word).forEach(stem -> keys.add(FOLDED + stem));
    }
    return keys;
  }

  /** Returns the lines that were left out, each with file, line and what is wrong, in Swedish. */
  List<String> errors() {
    return errors;
  }

  /** Returns this table with another one's rows behind its own. */
  SynonymTable with(SynonymTable other) {
    return new SynonymTable(
        Stream.concat(entries.stream(), other.entries.stream()).toList(),
        Stream.concat(errors.stream(), other.errors.stream()).toList());
  }

  /** Returns every run of these words that the table has, in any form. */
  List<Found> in(List<String> words) {
    List<Set<String>> keys = words.stream().map(SynonymTable::typedKeys).toList();
    List<Found> found = new ArrayList<>();
    for (int begin = 0; begin < words.size(); begin++) {
      Set<Entry> entriesHere = new LinkedHashSet<>();
      keys.get(begin).forEach(key -> entriesHere.addAll(byFirst.getOrDefault(key, List.of())));
      for (Entry entry : entriesHere) {
        boolean meant = !entry.capitals() || CAPITALS.matcher(words.get(begin)).matches();
        if (meant && stands(entry, keys, begin)) {
          found.add(new Found(begin, begin + entry.keys().size(), entry.finds()));
        }
      }
    }
    return found;
  }

  private static boolean stands(Entry entry, List<Set<String>> keys, int begin) {
    int length = entry.keys().size();
    if (begin + length > keys.size()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (keys.get(begin + i).stream().noneMatch(entry.keys().get(i)::contains)) {
        return false;
      }
    }
    return true;
  }
}
