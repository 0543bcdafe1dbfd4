package se.protokollsok.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import se.protokollsok.index.Fields;
import se.protokollsok.protocol.Matter;

/**
 * An index without what is hidden, as every search sees it: hidden documents are as if deleted,
 * words that stand in no other are as if never written, and no item is found by the titles of its
 * matter's hidden steps. Closing it closes the index it was made of.
 */
final class ShownReader extends FilterDirectoryReader {
  private final Hidden hidden;
  private final Map<String, Set<String>> led;

  private ShownReader(DirectoryReader in, Hidden hidden, Map<String, Set<String>> led)
      throws IOException {
    super(in, wrapper(hidden, led));
    this.hidden = hidden;
    this.led = led;
  }

  /**
   * Wraps an index.
   *
   * @param matters of the whole archive, hidden steps included
   */
  static DirectoryReader of(DirectoryReader in, Hidden hidden, Iterable<Matter> matters)
      throws IOException {
    return hidden.isNothing() ? in : new ShownReader(in, hidden, led(hidden, matters));
  }

  /** The items of matters that have a hidden step, by protocol. */
  private static Map<String, Set<String>> led(Hidden hidden, Iterable<Matter> matters) {
    Map<String, Set<String>> led = new HashMap<>();
    for (Matter matter : matters) {
      if (matter.steps().stream()
          .anyMatch(step -> hidden.hides(step.protocolId(), step.itemKey()))) {
        for (Matter.Step step : matter.steps()) {
          led.computeIfAbsent(step.protocolId(), id -> new HashSet<>()).add(step.itemKey());
        }
      }
    }
    return led;
  }

  private static SubReaderWrapper wrapper(Hidden hidden, Map<String, Set<String>> led) {
    return new SubReaderWrapper() {
      @Override
      public LeafReader wrap(LeafReader leaf) {
        try {
          return shown(leaf, hidden, led);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  private static LeafReader shown(LeafReader leaf, Hidden hidden, Map<String, Set<String>> led)
      throws IOException {
    Set<String> ids = new HashSet<>(hidden.files());
    ids.addAll(hidden.items().keySet());
    FixedBitSet gone = documents(leaf, ids, hidden::hides);
    BiPredicate<String, String> isLed = (id, key) -> led.getOrDefault(id, Set.of()).contains(key);
    FixedBitSet unled = documents(leaf, led.keySet(), isLed);
    return gone.cardinality() + unled.cardinality() == 0 ? leaf : new ShownLeaf(leaf, gone, unled);
  }

  /** The live documents of these protocols that a predicate holds for; a whole one has no key. */
  private static FixedBitSet documents(
      LeafReader leaf, Set<String> ids, BiPredicate<String, String> wanted) throws IOException {
    FixedBitSet found = new FixedBitSet(Math.max(1, leaf.maxDoc()));
    Bits live = leaf.getLiveDocs();
    StoredFields stored = leaf.storedFields();
    for (String id : ids) {
      PostingsEnum each = leaf.postings(new Term(Fields.ID, id), PostingsEnum.NONE);
      if (each == null) {
        continue;
      }
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        Document document = stored.document(doc, Set.of(Fields.KEY));
        String key = document.get(Fields.KEY);
        if ((live == null || live.get(doc)) && wanted.test(id, key == null ? "" : key)) {
          found.set(doc);
        }
      }
    }
    return found;
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader other) throws IOException {
    return new ShownReader(other, hidden, led);
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return null;
  }
}
