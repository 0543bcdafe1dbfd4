package se.protokollsok.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.protokollsok.extract.WordFinder.Found;
import se.protokollsok.extract.WordFinder.Passage;
import se.protokollsok.extract.WordFinder.Piece;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.TextSource;
import se.protokollsok.source.WordRepair;

class WordFinderTest {
  /** A document whose words have boxes: x is the word's number on its page, y that of its line. */
  private static ExtractedDocument document(String... pages) {
    List<Page> all = new ArrayList<>();
    for (String text : pages) {
      List<WordBox> boxes = new ArrayList<>();
      int line = 0;
      for (int at = 0; at < text.length(); at++) {
        if (text.charAt(at) == '\n') {
          line++;
        } else if (text.charAt(at) != ' ') {
          int end = at;
          while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
          }
          boxes.add(new WordBox(at, end, boxes.size(), line, 1, 1));
          at = end - 1;
        }
      }
      all.add(
          new Page(all.size() + 1, TextSource.OCR, text, 500, 800, boxes, new Judgement(1, "")));
    }
    return new ExtractedDocument(FileHash.NONE, "application/pdf", all, List.of());
  }

  /** What is found of a word of a running text that stands on all pages, as "page: printed". */
  private static String found(
      ExtractedDocument document, String text, List<WordRepair> repairs, String word) {
    SourceSpan span = new SourceSpan(FileHash.NONE, 1, 0, document.text().length());
    int begin = text.indexOf(word);
    List<Piece> wanted = List.of(new Piece(begin, begin + word.length()));
    List<List<Found>> all = WordFinder.of(document).find(new Passage(span, text, repairs, wanted));
    assertEquals(1, all.size());
    return all.getFirst().stream()
        .map(
            it ->
                it.page()
                    + ": "
                    + document
                        .pages()
                        .get(it.page() - 1)
                        .text()
                        .substring(it.box().begin(), it.box().end()))
        .collect(Collectors.joining(", "));
  }

  @Test
  void findsAWordWithWhatStandsOnIt() {
    ExtractedDocument document = document("Vi bygger bryggor,\nfyra bryggor.");
    String text = "Vi bygger bryggor, fyra bryggor.";
    assertEquals("1: bryggor,", found(document, text, List.of(), "bryggor"));
    int second = text.lastIndexOf("bryggor");
    SourceSpan span = new SourceSpan(FileHash.NONE, 1, 0, document.text().length());
    List<Found> last =
        WordFinder.of(document)
            .find(new Passage(span, text, List.of(), List.of(new Piece(second, second + 7))))
            .getFirst();
    assertEquals(1, last.getFirst().box().y());
  }

  @Test
  void findsAMisreadWordByWhatWasRead() {
    List<WordRepair> repairs = List.of(new WordRepair(7, 16, "férhinder", 0.9, List.of()));
    assertEquals(
        "1: férhinder:",
        found(
            document("Anm4lt férhinder:\nBo Ek"), "Anm4lt förhinder: Bo Ek", repairs, "förhinder"));
  }

  @Test
  void findsBothPartsOfABrokenWord() {
    assertEquals(
        "1: kommun-, 1: fullmäktige",
        found(
            document("Ärendet går till kommun-\nfullmäktige i maj"),
            "Ärendet går till kommunfullmäktige i maj",
            List.of(),
            "kommunfullmäktige"));
  }

  @Test
  void findsAWordOverAPageAndItsFurniture() {
    ExtractedDocument document =
        document(
            "Sida 1\nNämnden vill att\nUtdragsbestyrkande", "Sida 2 (3)\nbryggan byggs i höst");
    String text = "Nämnden vill att bryggan byggs i höst";
    assertEquals("2: bryggan", found(document, text, List.of(), "bryggan"));
    assertEquals("1: Nämnden", found(document, text, List.of(), "Nämnden"));
  }

  @Test
  void findsWordsBesideWhatIsBlottedOut() {
    ExtractedDocument document = document("Ring Bo Ek på 0732-31 53 68 om bryggan");
    String text = "Ring Bo Ek på ▮▮▮ om bryggan";
    assertEquals("1: bryggan", found(document, text, List.of(), "bryggan"));
    assertEquals("", found(document, text, List.of(), "▮▮▮"));
  }

  @Test
  void findsNothingInAnotherText() {
    assertEquals(
        "", found(document("Helt andra ord"), "Nämnden bygger bryggan", List.of(), "bryggan"));
    assertEquals("", found(document(""), "bryggan", List.of(), "bryggan"));
  }

  @Test
  void looksOnlyWhereTheTextStands() {
    ExtractedDocument document = document("bryggan bryggan bryggan");
    SourceSpan middle = new SourceSpan(FileHash.NONE, 1, 8, 15);
    List<List<Found>> found =
        WordFinder.of(document)
            .find(new Passage(middle, "bryggan", List.of(), List.of(new Piece(0, 7))));
    assertEquals(1f, found.getFirst().getFirst().box().x());
  }

  /** An independent oracle: the longest common subsequence by the table. */
  @Test
  @Timeout(20)
  void alignsAsManyUnitsAsTheTableDoes() {
    Random random = new Random(1);
    for (int round = 0; round < 300; round++) {
      String one = word(random, random.nextInt(30));
      String other = word(random, random.nextInt(30));
      int[] places = Alignment.of(one, other).orElseThrow();
      int last = -1;
      int common = 0;
      for (int i = 0; i < places.length; i++) {
        if (places[i] >= 0) {
          assertEquals(one.charAt(i), other.charAt(places[i]));
          assertTrue(places[i] > last);
          last = places[i];
          common++;
        }
      }
      assertEquals(longest(one, other), common, one + " " + other);
    }
    assertTrue(Alignment.of("a".repeat(3_000), "b".repeat(3_000)).isEmpty());
  }

  private static String word(Random random, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> "" + "abc".charAt(random.nextInt(3)))
        .collect(Collectors.joining());
  }

  private static int longest(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        table[i][j] =
            one.charAt(i - 1) == other.charAt(j - 1)
                ? table[i - 1][j - 1] + 1
                : Math.max(table[i - 1][j], table[i][j - 1]);
      }
    }
    return table[one.length()][other.length()];
  }
}
