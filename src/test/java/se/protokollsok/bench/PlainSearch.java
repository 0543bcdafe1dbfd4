package se.protokollsok.bench;

import io.javalin.Javalin;
import io.javalin.json.JavalinJackson3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Paragraph;

/**
 * What anybody would build first: items in one field, Lucene's Swedish analyzer, BM25, any of the
 * words. Served by the same HTTP server, but without facets, snippets or marks.
 */
final class PlainSearch implements AutoCloseable {
  private static final String TEXT = "text";
  private static final int SHOWN = 20;

  private final Analyzer analyzer = new SwedishAnalyzer();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Javalin server;

  /** Indexes these protocols in a folder and serves them on a free port. */
  PlainSearch(List<ArchivedProtocol> protocols, Path folder) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(analyzer))) {
      for (ArchivedProtocol protocol : protocols) {
        for (AgendaItem item : protocol.protocol().items()) {
          writer.addDocument(document(protocol, item));
        }
      }
    }
    reader = DirectoryReader.open(FSDirectory.open(folder));
    searcher = new IndexSearcher(reader);
    server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.startup.showOldJavalinVersionWarning = false;
                  config.jsonMapper(new JavalinJackson3());
                  config.routes.get("/search", ctx -> ctx.json(search(ctx.queryParam("q"))));
                })
            .start("127.0.0.1", 0);
  }

  private static Document document(ArchivedProtocol protocol, AgendaItem item) {
    String text = item.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    Document document = new Document();
    document.add(new StoredField("url", protocol.id() + "/" + item.number().text()));
    document.add(new StoredField("title", item.title()));
    document.add(new TextField(TEXT, item.title() + "\n" + text, Field.Store.YES));
    return document;
  }

  /** Returns the address that queries are appended to. */
  String address() {
    return "http://127.0.0.1:" + server.port() + "/search?q=";
  }

  private Map<String, Object> search(String query) {
    try {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (String term : terms(query)) {
        any.add(new TermQuery(new Term(TEXT, term)), BooleanClause.Occur.SHOULD);
      }
      TopDocs found = searcher.search(any.build(), SHOWN);
      StoredFields stored = searcher.storedFields();
      List<Map<String, Object>> hits = new ArrayList<>();
      for (ScoreDoc hit : found.scoreDocs) {
        Document document = stored.document(hit.doc);
        String text = document.get(TEXT);
        hits.add(
            Map.of(
                "url", document.get("url"),
                "title", document.get("title"),
                "score", hit.score,
                "text", text.substring(0, Math.min(300, text.length()))));
      }
      return Map.of("total", found.totalHits.value(), "hits", hits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> terms(String query) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(TEXT, query)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }

  @Override
  public void close() throws IOException {
    server.stop();
    reader.close();
    analyzer.close();
  }
}
