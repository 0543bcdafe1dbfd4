package se.protokollsok.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import se.protokollsok.analysis.SwedishWords;
import se.protokollsok.analysis.WordScanner;
import se.protokollsok.index.Fields;
import se.protokollsok.index.ProtocolCard;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Person;

/**
 * Collects what can be suggested of a generation. What a mask would change is left out. A word is
 * suggested if the dictionary lists it or a title has it: any other may be a piece of what is
 * masked, such as an address. Names are suggested as persons only.
 */
final class CompletionMaker {
  private static final float MUNICIPALITY = 5f;
  private static final float BODY = 4f;
  private static final float MATTER = 3.5f;
  private static final float PERSON = 3f;
  private static final float TITLE = 2f;
  private static final float WORD = 2.5f;

  /** What ten times as many items, and ten years, add. */
  private static final float COMMON = 0.6f;

  private static final float RECENT = 1f;
  private static final double DAYS = 3652.5;
  private static final int SHORTEST_WORD = 4;
  private static final int LEAST_ITEMS = 2;

  /** Words that join others and are no topic, beside those of {@link QueryWords}. */
  private static final Set<String> JOINING =
      Set.of(
          "alltid",
          "alltså",
          "annan",
          "annat",
          "andra",
          "bakom",
          "bara",
          "bland",
          "borde",
          "både",
          "båda",
          "därför",
          "därmed",
          "därtill",
          "dock",
          "eftersom",
          "endast",
          "enligt",
          "framför",
          "före",
          "heller",
          "ifrån",
          "igen",
          "inklusive",
          "innan",
          "istället",
          "medan",
          "nedan",
          "också",
          "ovan",
          "redan",
          "samma",
          "samt",
          "sedan",
          "själv",
          "sådan",
          "sådana",
          "sådant",
          "trots",
          "under",
          "utanför",
          "utifrån",
          "varje",
          "vidare",
          "även",
          "ännu",
          "åter");

  private final Generation generation;
  private final List<Completions.Entry> entries = new ArrayList<>();
  private final Map<String, Titled> titles = new HashMap<>();
  private final Map<String, Integer> municipalities = new HashMap<>();
  private final Set<String> titleWords = new HashSet<>();
  private long newest;

  /**
   * The newest item with a title.
   *
   * @param id the protocol's id
   * @param key the item's key
   * @param day of the meeting, in days since 1970
   * @param items how many have the title
   */
  private record Titled(String id, String key, long day, int items) {
    Titled and(Titled other) {
      Titled later = other.day > day ? other : this;
      return new Titled(later.id, later.key, later.day, items + other.items);
    }
  }

  private CompletionMaker(Generation generation) {
    this.generation = generation;
  }

  /** Reads what can be suggested; the generation must be held meanwhile. */
  static Completions of(Generation generation) throws IOException {
    CompletionMaker maker = new CompletionMaker(generation);
    for (LeafReaderContext leaf : generation.reader().leaves()) {
      maker.items(leaf.reader());
    }
    maker.titles();
    maker.register();
    maker.bodies();
    maker.municipalities.forEach(
        (name, items) -> maker.add(new Completion.Municipality(name), MUNICIPALITY, items));
    maker.words();
    return Completions.of(maker.entries);
  }

  private void items(LeafReader leaf) throws IOException {
    SortedDocValues titled = DocValues.getSorted(leaf, Fields.WRITTEN_TITLE);
    SortedDocValues ids = DocValues.getSorted(leaf, Fields.ID);
    NumericDocValues places = DocValues.getNumeric(leaf, Fields.PLACE);
    NumericDocValues days = DocValues.getNumeric(leaf, Fields.DATE);
    SortedSetDocValues named = DocValues.getSortedSet(leaf, Fields.MUNICIPALITY);
    Bits live = leaf.getLiveDocs();
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      boolean item = (live == null || live.get(doc)) && titled.advanceExact(doc);
      if (item && ids.advanceExact(doc) && places.advanceExact(doc)) {
        String id = text(ids.lookupOrd(ids.ordValue()));
        long day = days.advanceExact(doc) ? days.longValue() : 0;
        newest = Math.max(newest, day);
        Optional<String> key = generation.key(id, (int) places.longValue());
        if (key.isPresent()) {
          titles.merge(
              text(titled.lookupOrd(titled.ordValue())),
              new Titled(id, key.get(), day, 1),
              Titled::and);
        }
        for (int i = named.advanceExact(doc) ? named.docValueCount() : 0; i > 0; i--) {
          municipalities.merge(text(named.lookupOrd(named.nextOrd())), 1, Integer::sum);
        }
      }
    }
  }

  private static String text(BytesRef bytes) {
    return bytes.utf8ToString();
  }

  private void titles() {
    titles.forEach(
        (title, item) -> {
          float recent = (float) ((item.day() - newest) / DAYS) * RECENT;
          Completion shown = new Completion.Title(title, item.id(), item.key());
          if (add(shown, TITLE + recent, item.items())) {
            WordScanner.scan(title).stream()
                .flatMap(chunk -> chunk.parts().stream())
                .forEach(word -> titleWords.add(QueryWords.lower(word.text())));
          }
        });
  }

  private void register() {
    for (Matter matter : generation.register().matters()) {
      add(new Completion.OfMatter(matter.name(), matter.slug()), MATTER, matter.steps().size());
    }
    for (Person person : generation.register().persons()) {
      if (person.official()) {
        add(new Completion.OfPerson(person.name(), person.id()), PERSON, 1);
      }
    }
  }

  private void bodies() {
    Map<String, Integer> meetings = new HashMap<>();
    for (ProtocolCard card : generation.cards()) {
      if (!card.body().isEmpty()) {
        meetings.merge(card.body(), 1, Integer::sum);
      }
    }
    meetings.forEach((body, count) -> add(new Completion.Body(body), BODY, count));
  }

  private void words() throws IOException {
    for (ArchiveWords.Word word : generation.lexis().written().all()) {
      boolean plain =
          word.text().length() >= SHORTEST_WORD
              && word.items() >= LEAST_ITEMS
              && !QueryWords.isFunction(word.text())
              && !JOINING.contains(word.text())
              && (SwedishWords.isListed(word.text()) || titleWords.contains(word.text()))
              && !generation.lexis().names().knows(word.text());
      if (plain) {
        add(new Completion.Word(word.text()), WORD, word.items());
      }
    }
  }

  /** Returns whether it may be suggested. */
  private boolean add(Completion completion, float weight, int items) {
    boolean open =
        PrivacyMask.mask(completion.text()).equals(completion.text())
            && !completion.text().contains(PrivacyMask.BLOT);
    if (open) {
      float common = (float) (COMMON * Math.log10(items));
      entries.add(new Completions.Entry(completion, weight + common));
    }
    return open;
  }
}
