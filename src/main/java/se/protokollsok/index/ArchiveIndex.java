package se.protokollsok.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import se.protokollsok.analysis.Letters;
import se.protokollsok.analysis.Tier;
import se.protokollsok.analysis.TierAnalyzer;
import se.protokollsok.knowledge.Bodies;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.store.Json;

/**
 * The index of one archive, open for writing. Holds Lucene's write lock until it is closed. A
 * commit is seen whole or not at all; if one fails, the last good one stays and this object is
 * closed. Not for use by several threads at once.
 */
public final class ArchiveIndex implements AutoCloseable {
  private final Directory directory;
  private final Path folder;
  private final IndexWriter writer;
  private final Optional<Bodies> bodies;
  private final Clock clock;

  private ArchiveIndex(
      Directory directory, Path folder, IndexWriter writer, Optional<Bodies> bodies) {
    this.directory = directory;
    this.folder = folder;
    this.writer = writer;
    this.bodies = bodies;
    this.clock = Clock.systemUTC();
  }

  /**
   * Opens or makes the index in this folder, without knowledge of renamed bodies.
   *
   * @throws IndexLockedException if another process is writing it
   * @throws IndexFormatException if it is damaged or of a newer format
   */
  public static ArchiveIndex open(Path folder) throws IOException {
    return open(folder, Optional.empty());
  }

  /** Opens or makes the index; filters by body and organisation will match predecessors too. */
  public static ArchiveIndex open(Path folder, Bodies bodies) throws IOException {
    return open(folder, Optional.of(bodies));
  }

  private static ArchiveIndex open(Path folder, Optional<Bodies> bodies) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      checkExisting(directory, folder);
      return new ArchiveIndex(
          directory, folder, new IndexWriter(directory, configuration()), bodies);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IndexLockedException(folder, e);
    } catch (CorruptIndexException
        | IndexFormatTooNewException
        | IndexFormatTooOldException
        | EOFException
        | NoSuchFileException e) {
      directory.close();
      throw IndexReading.damaged(folder, e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static IndexWriterConfig configuration() {
    // Merges are waited for: one that still runs in the background at the commit would hide its
    // segments from the cleaning of deleted documents, and scores would depend on history.
    return new IndexWriterConfig(new TierAnalyzer(Tier.SURFACE, Letters.TRUE))
        .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
        .setMergeScheduler(new SerialMergeScheduler())
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
        .setCommitOnClose(false);
  }

  private static void checkExisting(Directory directory, Path folder) throws IOException {
    if (directory.listAll().length > 0) {
      try (DirectoryReader reader = IndexReading.open(directory, folder)) {
        IndexReading.state(reader);
      } catch (IndexMissingException e) {
        // Only a lock file: an earlier run was killed before its first commit.
      }
    }
  }

  /** Returns the manifest of the last commit, or empty if there is none yet. */
  public Optional<Manifest> manifest() throws IOException {
    return state().map(IndexedState::manifest);
  }

  /** Returns what the last commit says of the whole archive, or empty if there is none yet. */
  public Optional<IndexedState> state() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Optional.empty();
    }
    try (DirectoryReader reader = IndexReading.open(directory, folder)) {
      return Optional.of(IndexReading.state(reader));
    }
  }

  /**
   * Makes the index show this state: writes the protocols whose content changed, removes those that
   * are gone. If nothing at all changed, nothing is committed.
   */
  public CommitResult commit(ArchiveState state) throws IOException {
    return write(state, digests());
  }

  /** Writes every protocol anew, in one commit. */
  public CommitResult rebuild(ArchiveState state) throws IOException {
    return guarded(
        () -> {
          writer.deleteAll();
          return write(state, Map.of());
        });
  }

  private CommitResult write(ArchiveState state, Map<String, String> before) throws IOException {
    return guarded(
        () -> {
          Map<String, String> after = new TreeMap<>();
          int written = 0;
          MatterTitles titles = new MatterTitles(state.matters());
          for (ArchivedProtocol protocol : state.protocols()) {
            byte[] json = Json.write(protocol);
            Map<String, List<String>> others = titles.of(protocol.id());
            byte[] version = ItemDocuments.VERSION.getBytes(StandardCharsets.UTF_8);
            String digest = Digest.of(json, Json.write(others), version);
            after.put(protocol.id(), digest);
            if (!digest.equals(before.get(protocol.id()))) {
              replace(ItemDocuments.of(protocol, others), protocol.id(), json, digest);
              written++;
            }
          }
          Set<String> gone = new HashSet<>(before.keySet());
          gone.removeAll(after.keySet());
          for (String id : gone) {
            writer.deleteDocuments(new Term(Fields.ID, id));
          }
          commitState(state, after);
          return new CommitResult(written, state.protocols().size() - written, gone.size());
        });
  }

  private void replace(List<Document> block, String id, byte[] json, String digest)
      throws IOException {
    Document whole = new Document();
    whole.add(new StringField(Fields.TYPE, Fields.PROTOCOL, Field.Store.NO));
    whole.add(new StringField(Fields.ID, id, Field.Store.YES));
    whole.add(new StringField(Fields.PROTOCOL, id, Field.Store.NO));
    whole.add(new StoredField(Fields.DIGEST, digest));
    whole.add(new StoredField(Fields.JSON, json));
    block.add(whole);
    writer.updateDocuments(new Term(Fields.ID, id), block);
  }

  private void commitState(ArchiveState state, Map<String, String> digests) throws IOException {
    IndexedState timeless = StateMaker.make(state, bodies, Instant.EPOCH);
    String token = Digest.of(Json.write(timeless), Json.write(digests)).substring(0, 16);
    if (token.equals(lastToken()) && !writer.hasUncommittedChanges()) {
      return;
    }
    Document document = new Document();
    document.add(new StringField(Fields.TYPE, Fields.STATE, Field.Store.NO));
    document.add(
        new StoredField(Fields.JSON, Json.write(StateMaker.make(state, bodies, clock.instant()))));
    // Deleted documents would still count in word statistics, and ranking would remember them. The
    // state gets a segment of its own: the next commit drops it without touching the others.
    writer.flush();
    writer.updateDocument(new Term(Fields.TYPE, Fields.STATE), document);
    writer.flush();
    writer.forceMergeDeletes();
    Map<String, String> commit = new HashMap<>();
    commit.put(IndexReading.FORMAT_KEY, Integer.toString(Manifest.FORMAT));
    commit.put(IndexReading.TOKEN_KEY, token);
    writer.setLiveCommitData(commit.entrySet());
    writer.commit();
  }

  private String lastToken() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return "";
    }
    try (DirectoryReader reader = IndexReading.open(directory, folder)) {
      return IndexReading.token(reader);
    }
  }

  private Map<String, String> digests() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Map.of();
    }
    try (DirectoryReader reader = IndexReading.open(directory, folder)) {
      return IndexReading.digests(reader);
    }
  }

  private interface Writing {
    CommitResult run() throws IOException;
  }

  /** A failed commit must leave nothing half done for a later one to pick up. */
  private CommitResult guarded(Writing writing) throws IOException {
    try {
      return writing.run();
    } catch (IOException | RuntimeException | Error e) {
      try {
        writer.rollback();
      } catch (IOException second) {
        e.addSuppressed(second);
      }
      throw e;
    }
  }

  /** Gives the lock back. What was not committed is dropped. */
  @Override
  public void close() throws IOException {
    try {
      writer.rollback();
    } finally {
      directory.close();
    }
  }
}
