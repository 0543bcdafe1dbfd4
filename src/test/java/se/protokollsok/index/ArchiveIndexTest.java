package se.protokollsok.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DecisionKind;

class ArchiveIndexTest {
  private static final ArchivedProtocol MARCH =
      SampleProtocol.of("2024-03-15")
          .item("Nytt badhus", "Förslag till badhus.", DecisionKind.APPROVAL, "att bygga badhuset")
          .build();
  private static final ArchivedProtocol MAY =
      SampleProtocol.of("2024-05-17").item("Lägesrapport", "Läget för badhuset.").build();
  private static final ArchivedProtocol MAY_CHANGED =
      SampleProtocol.of("2024-05-17").item("Lägesrapport", "Läget för simhallen.").build();

  @TempDir Path folder;

  @Test
  void holdsWhatWasCommitted() throws IOException {
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      assertEquals(Optional.empty(), index.manifest());
      assertEquals(new CommitResult(2, 0, 0), index.commit(SampleProtocol.state(MARCH, MAY)));
      assertEquals("/arkiv", index.manifest().orElseThrow().archive());
    }
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = IndexReading.open(directory, folder)) {
      assertEquals(Optional.of(MAY), IndexReading.protocol(reader, MAY.id()));
      assertEquals(Optional.empty(), IndexReading.protocol(reader, "finns-inte"));
      assertEquals(
          List.of(MARCH.id(), MAY.id()),
          IndexReading.state(reader).cards().stream().map(ProtocolCard::id).toList());
    }
  }

  @Test
  void writesOnlyWhatChanged() throws IOException {
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(SampleProtocol.state(MARCH, MAY));
      String token = token();
      assertEquals(new CommitResult(0, 2, 0), index.commit(SampleProtocol.state(MARCH, MAY)));
      assertEquals(token, token());
      assertEquals(
          new CommitResult(1, 1, 0), index.commit(SampleProtocol.state(MARCH, MAY_CHANGED)));
      assertNotEquals(token, token());
      assertEquals(new CommitResult(0, 1, 1), index.commit(SampleProtocol.state(MARCH)));
    }
  }

  @Test
  void isTheSameBuiltStepByStepOrAtOnce(@TempDir Path other) throws IOException {
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(SampleProtocol.state(MAY));
      index.commit(SampleProtocol.state(MARCH, MAY));
      index.commit(SampleProtocol.state(MARCH, MAY_CHANGED));
    }
    try (ArchiveIndex index = ArchiveIndex.open(other)) {
      assertEquals(
          new CommitResult(2, 0, 0), index.rebuild(SampleProtocol.state(MARCH, MAY_CHANGED)));
      assertEquals(
          new CommitResult(2, 0, 0), index.rebuild(SampleProtocol.state(MARCH, MAY_CHANGED)));
    }
    assertEquals(liveTerms(folder), liveTerms(other));
    assertEquals(token(folder), token(other));
  }

  @Test
  void passesCheckIndex() throws IOException {
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(SampleProtocol.state(MARCH, MAY));
    }
    try (Directory directory = FSDirectory.open(folder);
        CheckIndex check = new CheckIndex(directory)) {
      assertTrue(check.checkIndex().clean);
    }
  }

  @Test
  void refusesASecondWriter() throws IOException {
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(SampleProtocol.state(MARCH));
      IndexLockedException refused =
          assertThrows(IndexLockedException.class, () -> ArchiveIndex.open(folder));
      assertTrue(refused.getMessage().contains("annan process"), refused.getMessage());
    }
    ArchiveIndex.open(folder).close();
  }

  @Test
  void refusesANewerFormatAndSaysWhatToDo() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of(IndexReading.FORMAT_KEY, "99").entrySet());
      writer.commit();
    }
    IndexFormatException refused =
        assertThrows(IndexFormatException.class, () -> ArchiveIndex.open(folder));
    assertTrue(refused.getMessage().contains("nyare version"), refused.getMessage());
  }

  @Test
  void saysWhatToDoWithADamagedIndex() throws IOException {
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(SampleProtocol.state(MARCH));
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segm")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    IndexFormatException refused =
        assertThrows(IndexFormatException.class, () -> ArchiveIndex.open(folder));
    assertTrue(refused.getMessage().contains("Ta bort mappen"), refused.getMessage());
  }

  @Test
  void dropsWhatWasNeverCommitted() throws IOException {
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(SampleProtocol.state(MARCH));
    }
    // A kill before the first commit of a run leaves segment files that no commit names.
    Files.write(folder.resolve("_99.cfs"), new byte[] {1});
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      assertEquals(new CommitResult(0, 1, 0), index.commit(SampleProtocol.state(MARCH)));
    }
  }

  @Test
  void canReadIndexesOfOlderLucenes() {
    Set<String> codecs = Codec.availableCodecs();
    assertTrue(codecs.size() > 5 && codecs.contains("Lucene99"), codecs::toString);
  }

  private String token() throws IOException {
    return token(folder);
  }

  private static String token(Path index) throws IOException {
    try (Directory directory = FSDirectory.open(index);
        DirectoryReader reader = IndexReading.open(directory, index)) {
      return IndexReading.token(reader);
    }
  }

  /** Every term of every field with the number of documents it stands in. */
  private static Map<String, Integer> liveTerms(Path index) throws IOException {
    Map<String, Integer> all = new TreeMap<>();
    try (Directory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertEquals(0, reader.numDeletedDocs());
      for (LeafReaderContext leaf : reader.leaves()) {
        for (var field : leaf.reader().getFieldInfos()) {
          Terms terms = MultiTerms.getTerms(reader, field.name);
          if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
              all.put(field.name + ":" + term.utf8ToString(), each.docFreq());
            }
          }
        }
      }
    }
    return all;
  }
}
