package se.protokollsok.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.store.Json;

/** Reads what {@link ArchiveIndex} wrote. */
public final class IndexReading {
  static final String FORMAT_KEY = "format";
  static final String TOKEN_KEY = "token";

  private IndexReading() {}

  /**
   * Opens the last commit.
   *
   * @throws IndexMissingException if there is none
   * @throws IndexFormatException if it is damaged or of another format
   */
  public static DirectoryReader open(Directory directory, Path folder) throws IOException {
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      try {
        checkFormat(reader.getIndexCommit().getUserData(), folder);
        return reader;
      } catch (IndexFormatException e) {
        reader.close();
        throw e;
      }
    } catch (IndexNotFoundException e) {
      throw missingOrDamaged(directory, folder, e);
    } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException e) {
      throw damaged(folder, e);
    } catch (EOFException | NoSuchFileException e) {
      throw damaged(folder, e);
    }
  }

  /** Returns what the commit says of the whole archive. */
  public static IndexedState state(DirectoryReader reader) throws IOException {
    ScoreDoc[] found = find(reader, new TermQuery(new Term(Fields.TYPE, Fields.STATE)));
    if (found.length != 1) {
      throw new CorruptIndexException("state documents: " + found.length, "index");
    }
    return Json.read(json(reader.storedFields(), found[0].doc), IndexedState.class);
  }

  /** Returns the protocol with this id, or empty if the commit holds none. */
  public static Optional<ArchivedProtocol> protocol(DirectoryReader reader, String id)
      throws IOException {
    ScoreDoc[] found = find(reader, new TermQuery(new Term(Fields.PROTOCOL, id)));
    return found.length == 0
        ? Optional.empty()
        : Optional.of(Json.read(json(reader.storedFields(), found[0].doc), ArchivedProtocol.class));
  }

  /** Returns a token that is equal for commits with equal contents. */
  public static String token(DirectoryReader reader) throws IOException {
    return reader.getIndexCommit().getUserData().getOrDefault(TOKEN_KEY, "");
  }

  /** Returns from the id of each protocol to the digest of what is stored of it. */
  static Map<String, String> digests(DirectoryReader reader) throws IOException {
    Map<String, String> digests = new HashMap<>();
    StoredFields stored = reader.storedFields();
    for (ScoreDoc hit : find(reader, new TermQuery(new Term(Fields.TYPE, Fields.PROTOCOL)))) {
      Document document = stored.document(hit.doc, Set.of(Fields.ID, Fields.DIGEST));
      digests.put(document.get(Fields.ID), document.get(Fields.DIGEST));
    }
    return digests;
  }

  private static ScoreDoc[] find(DirectoryReader reader, Query query) throws IOException {
    return new IndexSearcher(reader).search(query, Math.max(1, reader.maxDoc())).scoreDocs;
  }

  private static byte[] json(StoredFields stored, int doc) throws IOException {
    BytesRef bytes = stored.document(doc, Set.of(Fields.JSON)).getBinaryValue(Fields.JSON);
    return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
  }

  static void checkFormat(Map<String, String> commit, Path folder) {
    String format = commit.getOrDefault(FORMAT_KEY, "");
    if (format.equals(Integer.toString(Manifest.FORMAT))) {
      return;
    }
    boolean newer = format.matches("\\d{1,9}") && Integer.parseInt(format) > Manifest.FORMAT;
    throw new IndexFormatException(
        newer
            ? "Indexet i "
                + folder
                + " är skrivet av en nyare version av Protokollsök (format "
                + format
                + ", den här versionen läser "
                + Manifest.FORMAT
                + "). Använd den nyare versionen, eller ta bort mappen "
                + folder
                + " och indexera på nytt; adresserna finns kvar i ledger.jsonl."
            : advice(folder, "är av ett äldre format eller inte skrivet av Protokollsök"));
  }

  static IndexFormatException damaged(Path folder, IOException cause) {
    return new IndexFormatException(advice(folder, "är skadat"), cause);
  }

  private static RuntimeException missingOrDamaged(
      Directory directory, Path folder, IndexNotFoundException cause) throws IOException {
    // A run that was killed before its first commit leaves files, but none that names a commit.
    boolean committed =
        List.of(directory.listAll()).stream().anyMatch(name -> name.startsWith("segments"));
    return committed ? damaged(folder, cause) : IndexMissingException.in(folder);
  }

  private static String advice(Path folder, String what) {
    return "Indexet i "
        + folder
        + " "
        + what
        + ". Ta bort mappen "
        + folder
        + " (inte ledger.jsonl bredvid den) och kör index på nytt; adresserna består.";
  }
}
