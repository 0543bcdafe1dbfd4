package se.protokollsok.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words in the order of their lower-case spelling, to be asked and to be walked letter by letter: a
 * range of the sorted words with a common beginning is a node of a trie. Immutable; may be shared
 * between threads.
 */
public final class WordList {
  /** Written in small letters: "möte". */
  public static final int WORD = 1;

  /** Written with a capital first: "Höganäs". */
  public static final int NAME = 2;

  /** Written in capitals: "AI". */
  public static final int CAPITALS = 4;

  /** May begin a compound: "digitaliserings", "nät". */
  public static final int BEGINS = 8;

  /** May end a compound: "nätverket". */
  public static final int ENDS = 16;

  private static final int SPELLED = WORD | NAME | CAPITALS;

  /** A compound of more parts, or of shorter ones, is more often chance than a word. */
  private static final int MOST_PARTS = 4;

  private static final int SHORTEST_PART = 3;

  /** What is longer is no word, and has too many ways to be cut. */
  private static final int LONGEST_COMPOUND = 100;

  private final char[] letters;
  private final int[] starts;
  private final byte[] marks;

  /** Makes a list of sorted forms; the marks of equal ones are put together. */
  private WordList(List<WordForms.Form> forms) {
    int[] begins = new int[forms.size() + 1];
    byte[] all = new byte[forms.size()];
    StringBuilder text = new StringBuilder();
    int words = 0;
    String before = "";
    for (WordForms.Form form : forms) {
      if (!form.lower().equals(before)) {
        begins[words++] = text.length();
        text.append(form.lower());
        before = form.lower();
      }
      all[words - 1] |= (byte) form.marks();
    }
    begins[words] = text.length();
    this.starts = Arrays.copyOf(begins, words + 1);
    this.marks = Arrays.copyOf(all, words);
    this.letters = text.toString().toCharArray();
  }

  private static final class Swedish {
    static final WordList LIST = load();

    private static WordList load() {
      return new WordList(WordForms.all());
    }
  }

  /**
   * Returns the Swedish words of DSSO in all their forms, some 800 000. The first call takes a
   * second or two.
   */
  public static WordList swedish() {
    return Swedish.LIST;
  }

  /** Returns a list of words, each marked by the case it is written in. */
  public static WordList of(Collection<String> words) {
    return new WordList(
        words.stream()
            .filter(word -> !word.isEmpty())
            .map(word -> new WordForms.Form(lower(word), caseOf(word)))
            .sorted(Comparator.comparing(WordForms.Form::lower))
            .toList());
  }

  static int caseOf(String word) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return WORD;
    }
    return word.length() > 1 && !hasSmall(word) ? CAPITALS : NAME;
  }

  private static boolean hasSmall(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Returns how many different words there are. */
  public int size() {
    return marks.length;
  }

  /**
   * Returns whether a text's word is known: itself, at a sentence's beginning, in capitals, or as a
   * compound of known words. A name in small letters is not.
   */
  public boolean knows(String word) {
    if (word.isEmpty()) {
      return false;
    }
    int found = marksOf(word);
    int written = caseOf(word);
    if ((found & WORD) != 0 || (found & SPELLED & written) != 0) {
      return true;
    }
    return written == CAPITALS ? (found & SPELLED) != 0 : isCompound(word);
  }

  /** Returns the marks of a word, whatever its case; 0 if it is not in the list. */
  public int marksOf(String word) {
    Node node = root();
    for (int i = 0; i < word.length() && node != null; i++) {
      node = child(node, Character.toLowerCase(word.charAt(i)));
    }
    return node == null ? 0 : marks(node);
  }

  /** Returns whether a word is made of known words that may stand in a compound so. */
  public boolean isCompound(String word) {
    return word.length() <= LONGEST_COMPOUND && !parts(lower(word), MOST_PARTS).isEmpty();
  }

  /** Returns the parts of a compound, the longest first part that fits; empty if it is none. */
  private List<String> parts(String word, int most) {
    if (most <= 1 || word.length() < 2 * SHORTEST_PART) {
      return List.of();
    }
    List<Integer> cuts = new ArrayList<>();
    Node node = root();
    for (int i = 0; i < word.length() && node != null; i++) {
      if (i >= SHORTEST_PART && (marks(node) & BEGINS) != 0) {
        cuts.add(i);
      }
      node = child(node, word.charAt(i));
    }
    for (int cut : cuts.reversed()) {
      String rest = word.substring(cut);
      if (rest.length() >= SHORTEST_PART && (marksOf(rest) & ENDS) != 0) {
        return List.of(word.substring(0, cut), rest);
      }
      boolean twice = word.charAt(cut - 1) == word.charAt(cut - 2);
      if (twice && (marksOf(word.charAt(cut - 1) + rest) & ENDS) != 0) {
        // rule: of three like consonants one is dropped (natt + tillsyn = nattillsyn)
        return List.of(word.substring(0, cut), word.charAt(cut - 1) + rest);
      }
      List<String> more = parts(rest, most - 1);
      if (!more.isEmpty()) {
        List<String> parts = new ArrayList<>(List.of(word.substring(0, cut)));
        parts.addAll(more);
        return parts;
      }
    }
    return List.of();
  }

  /**
   * The words with a common beginning.
   *
   * @param from first word
   * @param to one past the last word
   * @param depth length of the common beginning in UTF-16 units
   */
  public record Node(int from, int to, int depth) {}

  /** Returns the node of all words. */
  public Node root() {
    return new Node(0, marks.length, 0);
  }

  /** Returns the words of a node that go on with this lower-case letter; null if none does. */
  public @Nullable Node child(Node node, char letter) {
    int from = bound(node, letter);
    if (from >= node.to() || unit(from, node.depth()) != letter) {
      return null;
    }
    return new Node(from, bound(node, (char) (letter + 1)), node.depth() + 1);
  }

  /** The first word of the node whose next letter is not before this one. */
  private int bound(Node node, char letter) {
    int low = node.from();
    int high = node.to();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (unit(middle, node.depth()) < letter) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A letter of a word; -1 beyond its end. */
  private int unit(int word, int depth) {
    int at = starts[word] + depth;
    return at < starts[word + 1] ? letters[at] : -1;
  }

  /** Returns the marks of the word that a node spells in full; 0 if it spells none. */
  public int marks(Node node) {
    boolean whole =
        node.from() < node.to() && starts[node.from() + 1] - starts[node.from()] == node.depth();
    return whole ? marks[node.from()] : 0;
  }

  /** Returns the letters of a node. */
  public String spelling(Node node) {
    return node.from() == node.to() ? "" : new String(letters, starts[node.from()], node.depth());
  }
}
