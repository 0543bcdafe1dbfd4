package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;

/** Sets of documents over many segments find what the queries find that they were made of. */
class DocSetTest {
  private static final List<Occur> OCCURS = List.of(Occur.MUST, Occur.FILTER, Occur.SHOULD);

  private static final int SEGMENTS = 7;
  private static final int EACH = 90;

  /** Document n has the word "w{k}" for each k that divides n; some are deleted. */
  private static Directory index() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int n = 1; n <= SEGMENTS * EACH; n++) {
        Document document = new Document();
        for (int k = 1; k <= 40; k++) {
          if (n % k == 0) {
            document.add(new StringField("f", "w" + k, Field.Store.NO));
          }
        }
        writer.addDocument(document);
        if (n % EACH == 0) {
          writer.commit();
        }
      }
      writer.deleteDocuments(new Term("f", "w35"));
    }
    return directory;
  }

  private static Query word(int k) {
    return new TermQuery(new Term("f", "w" + k));
  }

  @Test
  void combinesWithOtherQueriesInAnyOrder() throws IOException {
    try (Directory directory = index();
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertEquals(SEGMENTS, reader.leaves().size());
      IndexSearcher searcher = new IndexSearcher(reader);
      Random random = new Random(5);
      for (int round = 0; round < 300; round++) {
        BooleanQuery.Builder plain = new BooleanQuery.Builder();
        BooleanQuery.Builder sets = new BooleanQuery.Builder();
        for (int clause = 0; clause < 3; clause++) {
          int k = 1 + random.nextInt(40);
          Occur occur = OCCURS.get(random.nextInt(OCCURS.size()));
          plain.add(word(k), occur);
          sets.add(random.nextBoolean() ? DocSet.of(word(k), searcher) : word(k), occur);
        }
        assertEquals(searcher.count(plain.build()), searcher.count(sets.build()));
        ScoreDoc[] docs = searcher.search(sets.build(), 1_000).scoreDocs;
        assertEquals(searcher.count(plain.build()), docs.length);
      }
    }
  }

  @Test
  void countsLiveDocumentsOnly() throws IOException {
    try (Directory directory = index();
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      DocSet fives = DocSet.of(word(5), searcher);
      long live =
          IntStream.rangeClosed(1, SEGMENTS * EACH).filter(n -> n % 5 == 0 && n % 35 != 0).count();
      assertEquals(live, fives.size());
    }
  }

  @Test
  void nothingAndEverything() throws IOException {
    try (Directory directory = index();
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      assertEquals(0, searcher.count(new DocSet(new FixedBitSet(reader.maxDoc()))));
      FixedBitSet all = new FixedBitSet(reader.maxDoc());
      all.set(0, reader.maxDoc());
      assertEquals(reader.numDocs(), searcher.count(new DocSet(all)));
    }
  }
}
