package se.protokollsok.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.protokollsok.index.SampleProtocol;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Role;

/**
 * An invented archive of any size, the same at every run: inflected nouns, compounds and names in
 * municipal sentences, every second protocol as an OCR engine misread it. Made as parsed protocols,
 * not as files: parsing a hundred thousand items would take an hour and says nothing of searching.
 */
final class GeneratedArchive {
  private static final long SEED = 20_260_610L;
  private static final int ITEMS_EACH = 8;
  private static final int SENTENCES = 7;

  /** Of a misread protocol's words, one in so many. */
  private static final int MISREAD_EVERY = 25;

  /** What became of letters: "förhinder" to "férhinder", "Skånes" to "Skdnes". */
  private static final String[][] MISREADINGS = {
    {"å", "d"},
    {"å", "a"},
    {"ä", "a"},
    {"ä", "i"},
    {"ö", "é"},
    {"ö", "o"},
    {"rn", "m"},
    {"l", "1"},
    {"e", "c"},
    {"m", "rn"},
    {"i", "l"}
  };

  private final Random random = new Random(SEED);
  private final Grammar grammar = new Grammar(random);
  private final List<ArchivedProtocol> protocols = new ArrayList<>();

  private GeneratedArchive() throws IOException {}

  /**
   * What is searched, and for what.
   *
   * @param protocols the protocols
   * @param queries queries in the words of the same grammar, some of them misspelt
   */
  record Generated(List<ArchivedProtocol> protocols, List<String> queries) {
    Generated {
      protocols = List.copyOf(protocols);
      queries = List.copyOf(queries);
    }
  }

  /** Makes an archive with so many items, heads not counted. */
  static Generated of(int items, int queries) throws IOException {
    GeneratedArchive archive = new GeneratedArchive();
    for (int left = items; left > 0; left -= ITEMS_EACH) {
      archive.protocol(Math.min(left, ITEMS_EACH));
    }
    List<String> asked = new ArrayList<>();
    for (int i = 0; i < queries; i++) {
      String query = archive.grammar.one("fråga");
      asked.add(i % 5 == 0 ? archive.misspelt(query) : query);
    }
    return new Generated(archive.protocols, asked);
  }

  private void protocol(int items) {
    int number = protocols.size();
    boolean misread = number % 2 == 1;
    String town = grammar.one("kommun");
    SampleProtocol protocol =
        SampleProtocol.of(LocalDate.of(1990, 1, 8).plusDays(number % 13_000).toString())
            .body(grammar.one("organ"), town + "s kommun")
            .suffix("-" + number);
    for (int i = 0; i < 5; i++) {
      protocol.attends(AttendanceList.PRESENT, grammar.person(), town);
    }
    for (int i = 0; i < items; i++) {
      List<String> decision = grammar.row("beslut");
      protocol.item(
          read(grammar.one("titel"), misread),
          read(text(), misread),
          DecisionKind.valueOf(decision.getFirst()),
          read(grammar.filled(decision.getLast()), misread),
          random.nextInt(3) == 0 ? List.of(town, grammar.one("kommun")) : List.of(town),
          List.of(SampleProtocol.person(grammar.person(), Role.PRESENTS)));
    }
    protocols.add(protocol.build());
  }

  private String text() {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(SENTENCES); i++) {
      sentences.add(grammar.one("text"));
    }
    return String.join(" ", sentences.subList(0, sentences.size() / 2))
        + "\n"
        + String.join(" ", sentences.subList(sentences.size() / 2, sentences.size()));
  }

  private String read(String text, boolean misread) {
    if (!misread) {
      return text;
    }
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      words.add(random.nextInt(MISREAD_EVERY) == 0 ? misread(word) : word);
    }
    return String.join(" ", words);
  }

  private String misread(String word) {
    String[] pair = MISREADINGS[random.nextInt(MISREADINGS.length)];
    return word.replace(pair[0], pair[1]);
  }

  /** Two letters of a long word change places. */
  private String misspelt(String query) {
    String[] words = query.split(" ", -1);
    int at = random.nextInt(words.length);
    String word = words[at];
    if (word.length() > 6) {
      int swap = 2 + random.nextInt(word.length() - 4);
      words[at] =
          word.substring(0, swap)
              + word.charAt(swap + 1)
              + word.charAt(swap)
              + word.substring(swap + 2);
    }
    return String.join(" ", words);
  }
}
