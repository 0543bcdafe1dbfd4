package se.protokollsok.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import se.protokollsok.analysis.Tier;
import se.protokollsok.analysis.WordScanner;
import se.protokollsok.index.Fields;
import se.protokollsok.index.HeadText;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Paragraph;

/**
 * Tells whether a word of the index stands in a text as people may see it. The index holds the
 * pieces of what is masked, such as the halves of an e-mail address; they must not be told.
 */
final class ShownWords {
  private static final int READ = 5;

  private final SearchContext context;

  ShownWords(SearchContext context) {
    this.context = context;
  }

  /**
   * Returns whether one of a few items that hold a word shows it.
   *
   * @param word in lower case
   */
  boolean holds(String word) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String area : List.of(Fields.TITLE, Fields.DECISIONS, Fields.TEXT)) {
      any.add(new TermQuery(new Term(Tier.SURFACE.field(area), word)), Occur.SHOULD);
    }
    for (ScoreDoc doc : context.searcher().search(any.build(), READ).scoreDocs) {
      Document document =
          context.reader().storedFields().document(doc.doc, Set.of(Fields.ID, Fields.KEY));
      Optional<ArchivedProtocol> shown =
          context.generation().shownProtocol(document.get(Fields.ID));
      if (shown.isPresent() && holds(shown.get(), document.get(Fields.KEY), word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(ArchivedProtocol shown, String key, String word) {
    return shown.entries().stream()
        .filter(entry -> entry.key().equals(key))
        .flatMap(entry -> texts(shown, entry))
        .flatMap(text -> WordScanner.scan(text).stream())
        .flatMap(chunk -> Stream.concat(Stream.of(chunk.text()), parts(chunk)))
        .anyMatch(text -> Tier.SURFACE.lookups(text).contains(word));
  }

  private static Stream<String> parts(WordScanner.Chunk chunk) {
    return chunk.parts().stream().map(WordScanner.Part::text);
  }

  private static Stream<String> texts(ArchivedProtocol shown, ItemEntry entry) {
    if (entry.index() == ItemEntry.HEAD) {
      Stream<String> head = HeadText.paragraphs(shown.protocol()).stream().map(Paragraph::text);
      return Stream.concat(Stream.of(HeadText.title(shown)), head);
    }
    AgendaItem item = shown.protocol().items().get(entry.index());
    return Stream.of(
            Stream.of(item.title()),
            item.paragraphs().stream().map(Paragraph::text),
            item.decisions().stream().map(DecisionClause::text))
        .flatMap(texts -> texts);
  }
}
