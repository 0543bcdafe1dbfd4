package se.protokollsok.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.WordRepair;

/**
 * Finds the words of a page that a piece of running text was made of. Running text is not what
 * stands on the page: lines are joined, hyphens and page furniture are gone, misread words are put
 * right, and what is private may be blotted out. Immutable.
 */
public final class WordFinder {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final List<Placed> words;

  private WordFinder(List<Placed> words) {
    this.words = words;
  }

  /** A word in the whole text: where it begins there, its letters, its page. */
  private record Placed(int begin, String text, Page page, WordBox box) {}

  /** Makes one for a document. */
  public static WordFinder of(ExtractedDocument document) {
    List<Placed> words = new ArrayList<>();
    int start = 0;
    for (Page page : document.pages()) {
      for (WordBox box : page.words()) {
        String text = page.text().substring(box.begin(), box.end());
        words.add(new Placed(start + box.begin(), text, page, box));
      }
      start += page.text().length() + 1;
    }
    return new WordFinder(List.copyOf(words));
  }

  /**
   * A piece of running text with what is to be found of it.
   *
   * @param span where it stands in the extracted text
   * @param text the words as people read them
   * @param repairs the misread words of it that were put right, in order
   * @param wanted half-open pieces of {@code text}, in UTF-16 units
   */
  public record Passage(
      SourceSpan span, String text, List<WordRepair> repairs, List<Piece> wanted) {
    /** Copies the lists. */
    public Passage {
      repairs = List.copyOf(repairs);
      wanted = List.copyOf(wanted);
    }
  }

  /**
   * A piece of a text.
   *
   * @param begin first UTF-16 unit
   * @param end one past the last
   */
  public record Piece(int begin, int end) {}

  /**
   * A word on its page.
   *
   * @param page from 1
   * @param box where it stands there
   */
  public record Found(int page, WordBox box) {}

  /** Returns the words of a page between two offsets of the whole text, in reading order. */
  public List<WordBox> between(int page, int begin, int end) {
    return words.stream()
        .filter(word -> word.page().number() == page)
        .filter(word -> word.begin() < end && word.begin() + word.text().length() > begin)
        .map(Placed::box)
        .toList();
  }

  /** Returns all that stands on a page between two heights in points, wholly or in part. */
  public String textBetween(int page, float top, float foot) {
    return words.stream()
        .filter(word -> word.page().number() == page)
        .filter(word -> word.box().y() < foot && word.box().y() + word.box().height() > top)
        .map(Placed::text)
        .collect(Collectors.joining(" "));
  }

  /**
   * Finds the words of each wanted piece.
   *
   * @return as many as there are wanted pieces, in their order; without a word where none is sure
   */
  public List<List<Found>> find(Passage passage) {
    List<Placed> there =
        words.stream()
            .filter(word -> word.begin() < passage.span().end())
            .filter(word -> word.begin() + word.text().length() > passage.span().begin())
            .toList();
    Letters asRead = Letters.asRead(passage.text(), passage.repairs());
    StringBuilder printed = new StringBuilder();
    List<Placed> owners = new ArrayList<>();
    for (Placed word : there) {
      printed.append(word.text());
      word.text().chars().forEach(letter -> owners.add(word));
    }
    Optional<int[]> places = Alignment.of(asRead.text(), printed.toString());
    return passage.wanted().stream()
        .map(piece -> places.map(at -> found(asRead, piece, at, owners)).orElse(List.of()))
        .toList();
  }

  /** The words that a piece's letters stand in: most of a word, or most of the piece. */
  private static List<Found> found(Letters asRead, Piece piece, int[] at, List<Placed> owners) {
    Map<Placed, Integer> letters = new LinkedHashMap<>();
    int all = 0;
    for (int i = asRead.places()[piece.begin()]; i < asRead.places()[piece.end()]; i++) {
      all++;
      if (at[i] >= 0) {
        letters.merge(owners.get(at[i]), 1, Integer::sum);
      }
    }
    int length = all;
    List<Found> found = new ArrayList<>();
    int held = 0;
    for (Map.Entry<Placed, Integer> entry : letters.entrySet()) {
      Placed word = entry.getKey();
      if (2 * entry.getValue() >= Math.min(length, word.text().length())) {
        held += entry.getValue();
        found.add(new Found(word.page().number(), word.box()));
      }
    }
    return 2 * held >= length ? found : List.of();
  }

  /**
   * A text's letters without blanks, misread ones as they were read.
   *
   * @param text the letters
   * @param places for each unit of the running text how many letters stand before it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  private record Letters(String text, int[] places) {
    static Letters asRead(String text, List<WordRepair> repairs) {
      StringBuilder letters = new StringBuilder();
      int[] places = new int[text.length() + 1];
      int at = 0;
      for (WordRepair repair : repairs) {
        if (repair.begin() >= at && repair.end() <= text.length()) {
          plain(text, at, repair.begin(), letters, places);
          Arrays.fill(places, repair.begin(), repair.end(), letters.length());
          letters.append(BLANKS.matcher(repair.original()).replaceAll(""));
          at = repair.end();
        }
      }
      plain(text, at, text.length(), letters, places);
      places[text.length()] = letters.length();
      return new Letters(letters.toString(), places);
    }

    private static void plain(
        String text, int begin, int end, StringBuilder letters, int[] places) {
      for (int i = begin; i < end; i++) {
        places[i] = letters.length();
        if (!Character.isWhitespace(text.charAt(i))) {
          letters.append(text.charAt(i));
        }
      }
    }
  }
}
