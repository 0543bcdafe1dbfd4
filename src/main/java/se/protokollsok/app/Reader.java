package se.protokollsok.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.protokollsok.archive.SeenFile;
import se.protokollsok.index.FileStatus;
import se.protokollsok.index.Manifest;
import se.protokollsok.index.ManifestEntry;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.WordCounts;
import se.protokollsok.register.ParsedFile;
import se.protokollsok.store.StageStore;

/**
 * Takes an intake's files through the stages before the register. rule (learn, then read): every
 * file is extracted, the knowledge is frozen, then they are repaired and parsed.
 */
final class Reader {
  private final IndexJob job;
  private final StageStore store;
  private final Progress progress;

  Reader(IndexJob job, StageStore store, Progress progress) {
    this.job = job;
    this.store = store;
    this.progress = progress;
  }

  /**
   * What the stages gave.
   *
   * @param files every file with text
   * @param knowledge the snapshot they were read with
   */
  record Result(List<ParsedFile> files, Knowledge knowledge) {}

  /** Reads; marks in the intake what turns out to be unreadable or still being written. */
  Result read(Intake intake, Optional<Manifest> before) throws IOException {
    boolean full = job.has(IndexJob.Option.FULL);
    FileStages stages = FileStages.of(store, job, this::tell);
    WordCounts words = extract(intake, stages);
    Optional<String> epoch = full ? Optional.empty() : before.map(Manifest::knowledgeVersion);
    Knowledge knowledge = new Epoch(store, job.curated()).choose(epoch, words);
    List<ParsedFile> files = parse(intake, stages, knowledge);
    files.addAll(withheld(intake.withheld(), stages, knowledge));
    return new Result(files, knowledge);
  }

  /** A long scan is one step of many pages. */
  private void tell(String file, int page, int pages) {
    progress.detail(file + ", sida " + page + " av " + pages);
  }

  private WordCounts extract(Intake intake, FileStages stages) throws IOException {
    List<SeenFile> files = intake.toRead();
    List<Optional<Gist>> gists =
        new Parallel<SeenFile>("Läser filer", progress)
            .map(files, file -> file.state().path(), stages::read);
    List<WordCounts> words = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      SeenFile file = files.get(i);
      if (gists.get(i).isEmpty()) {
        intake.postpone(file);
      } else {
        Gist gist = gists.get(i).get();
        gist.rejection().ifPresent(reason -> intake.reject(file, reason));
        words.add(gist.words());
      }
    }
    return WordCounts.sum(words);
  }

  /** What became of one file: it was understood, or the program failed at it. */
  private sealed interface Outcome {
    record Parsed(ParsedFile file) implements Outcome {}

    record Failed(SeenFile file, String reason) implements Outcome {}
  }

  private List<ParsedFile> parse(Intake intake, FileStages stages, Knowledge knowledge)
      throws IOException {
    List<Outcome> outcomes =
        new Parallel<SeenFile>("Tolkar protokoll", progress)
            .map(
                intake.toRead(),
                file -> file.state().path(),
                file -> outcome(file, stages, knowledge));
    List<ParsedFile> files = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.Parsed parsed -> files.add(parsed.file());
        case Outcome.Failed failed -> intake.reject(failed.file(), failed.reason());
      }
    }
    return files;
  }

  // The edge for one file: what the program fails at costs that file, never the run.
  private static Outcome outcome(SeenFile file, FileStages stages, Knowledge knowledge)
      throws IOException {
    try {
      return new Outcome.Parsed(stages.understood(file, knowledge).at(file.state().path()));
    } catch (UncheckedIOException disk) {
      throw disk.getCause();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return new Outcome.Failed(
          file, "Ett fel i Protokollsök hindrade att filen tolkades (" + fault + ").");
    }
  }

  // Known from what was kept of them: the bytes are out of reach.
  private static List<ParsedFile> withheld(
      List<ManifestEntry> entries, FileStages stages, Knowledge knowledge) throws IOException {
    List<ParsedFile> files = new ArrayList<>();
    for (ManifestEntry entry : entries) {
      if (entry.status() == FileStatus.INDEXED) {
        Optional<Understood> kept = stages.keptOf(Withheld.seen(entry), knowledge);
        files.add(kept.orElseThrow(() -> Withheld.lost(entry)).at(entry.path()));
      }
    }
    return files;
  }
}
