package se.protokollsok;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import se.protokollsok.app.Main;
import se.protokollsok.search.Answer;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;

/** An archive read by all stages, to be asked questions. */
record AnswerArchive(SearchEngine engine) implements AutoCloseable {

  /**
   * Indexes an archive.
   *
   * @param archive its folder
   * @param data where the index goes
   */
  static AnswerArchive of(Path archive, Path data) throws IOException {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int exit = Main.run(out, out, "index", archive.toString(), "--data", data.toString());
    assertEquals(0, exit, said::toString);
    return new AnswerArchive(LuceneSearchEngine.open(data.resolve("index")));
  }

  /** Returns the answer to a question; empty if there is none. */
  Optional<Answer> ask(String question) {
    return engine.search(SearchRequest.of(question)).answer();
  }

  @Override
  public void close() {
    engine.close();
  }
}
