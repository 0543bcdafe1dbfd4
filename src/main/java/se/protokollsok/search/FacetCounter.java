package se.protokollsok.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts in how many hits each value of a facet stands. Exact: every hit is looked at, and a hit
 * counts once for a value however many fields or roles give it.
 */
final class FacetCounter {
  /**
   * Where the values of a facet stand.
   *
   * @param fields doc-value fields
   * @param prefixes if not empty, only values with one of these, which is cut off
   */
  record Source(List<String> fields, List<String> prefixes) {
    Source {
      fields = List.copyOf(fields);
      prefixes = List.copyOf(prefixes);
    }
  }

  private FacetCounter() {}

  /** Returns from value to count for each source, over the hits of a query. */
  static List<Map<String, Long>> count(IndexSearcher searcher, Query query, List<Source> sources)
      throws IOException {
    return searcher.search(query, new Counting(sources));
  }

  private record Counting(List<Source> sources)
      implements CollectorManager<Counts, List<Map<String, Long>>> {
    @Override
    public Counts newCollector() {
      return new Counts(sources);
    }

    @Override
    public List<Map<String, Long>> reduce(Collection<Counts> collected) {
      Counts all = new Counts(sources);
      for (Counts part : collected) {
        for (int i = 0; i < sources.size(); i++) {
          Map<String, Long> sum = all.counts.get(i);
          part.counts.get(i).forEach((value, count) -> sum.merge(value, count, Long::sum));
        }
      }
      return all.counts;
    }
  }

  private static final class Counts implements Collector {
    private final List<Source> sources;
    private final List<Map<String, Long>> counts;

    Counts(List<Source> sources) {
      this.sources = sources;
      this.counts = sources.stream().<Map<String, Long>>map(s -> new HashMap<>()).toList();
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      List<Leaf> leaves = new ArrayList<>();
      for (int i = 0; i < sources.size(); i++) {
        leaves.add(new Leaf(sources.get(i), counts.get(i), context));
      }
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {
          // Scores do not matter for counting.
        }

        @Override
        public void collect(int doc) throws IOException {
          for (Leaf leaf : leaves) {
            leaf.collect(doc);
          }
        }

        @Override
        public void finish() throws IOException {
          for (Leaf leaf : leaves) {
            leaf.finish();
          }
        }
      };
    }
  }

  /** One source in one segment: counts by ordinal where a hit cannot give a value twice. */
  private static final class Leaf {
    private final Source source;
    private final Map<String, Long> counts;
    private final List<SortedSetDocValues> values = new ArrayList<>();
    private final long[] ordinals;

    Leaf(Source source, Map<String, Long> counts, LeafReaderContext context) throws IOException {
      this.source = source;
      this.counts = counts;
      for (String field : source.fields()) {
        values.add(DocValues.getSortedSet(context.reader(), field));
      }
      this.ordinals = new long[simple() ? Math.toIntExact(values.getFirst().getValueCount()) : 0];
    }

    private boolean simple() {
      return values.size() == 1 && source.prefixes().isEmpty();
    }

    void collect(int doc) throws IOException {
      Set<String> seen = new LinkedHashSet<>();
      for (SortedSetDocValues each : values) {
        if (each.advanceExact(doc)) {
          for (int i = 0; i < each.docValueCount(); i++) {
            long ordinal = each.nextOrd();
            if (simple()) {
              ordinals[(int) ordinal]++;
            } else {
              seen.add(each.lookupOrd(ordinal).utf8ToString());
            }
          }
        }
      }
      Set<String> cut = new LinkedHashSet<>();
      seen.forEach(value -> cut(value, cut));
      cut.forEach(value -> counts.merge(value, 1L, Long::sum));
    }

    private void cut(String value, Set<String> into) {
      if (source.prefixes().isEmpty()) {
        into.add(value);
      }
      for (String prefix : source.prefixes()) {
        if (value.startsWith(prefix)) {
          into.add(value.substring(prefix.length()));
        }
      }
    }

    void finish() throws IOException {
      for (int ordinal = 0; ordinal < ordinals.length; ordinal++) {
        if (ordinals[ordinal] > 0) {
          String value = values.getFirst().lookupOrd(ordinal).utf8ToString();
          counts.merge(value, ordinals[ordinal], Long::sum);
        }
      }
    }
  }
}
