package se.protokollsok.app;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import se.protokollsok.archive.Census;
import se.protokollsok.archive.CensusTaker;
import se.protokollsok.archive.KnownFile;
import se.protokollsok.archive.Scan;
import se.protokollsok.archive.Scanner;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.ArchiveState;
import se.protokollsok.index.IndexInspection;
import se.protokollsok.index.IndexedState;
import se.protokollsok.index.Manifest;
import se.protokollsok.index.ManifestEntry;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.protocol.NameBook;
import se.protokollsok.register.Register;
import se.protokollsok.register.Registrar;
import se.protokollsok.source.FileHash;
import se.protokollsok.store.DataDirectory;
import se.protokollsok.store.Ledger;
import se.protokollsok.store.StageStore;

/**
 * One run over the archive: scan, read, freeze the knowledge, understand, register, commit.
 * Whatever ends it, the last commit stands and every file is found again by the next run.
 */
final class Indexer {
  /** rule: more than one in ten known files gone at once looks like an unmounted share. */
  private static final int REMOVAL_SHARE = 10;

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private final IndexJob job;
  private final Clock clock;
  private final Progress progress;

  Indexer(IndexJob job, Clock clock, Progress progress) {
    this.job = job;
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * Runs.
   *
   * @throws UserException if a person has to mend something first
   * @throws IOException if the disk fails
   */
  IndexReport run() throws IOException {
    Guards.checkArchive(job);
    Scan scan = new Scanner(job.archive()).scan();
    try (DataDirectory data = Guards.lock(job)) {
      Optional<IndexedState> before = IndexInspection.state(data.index());
      Guards.check(job, before, data.ledger());
      Ledger ledger = Ledger.open(data.ledger());
      List<ManifestEntry> known = before.map(state -> state.manifest().files()).orElse(List.of());
      Census census = census(scan, known);
      List<String> tooMany = tooMany(census, known);
      Intake intake = new Intake(census, known, tooMany);
      Reader reader = new Reader(job, StageStore.open(data.cache()), progress);
      Reader.Result read = reader.read(intake, before.map(IndexedState::manifest));
      Register register =
          Registrar.resolve(read.files(), ledger.bindings(), ledger.names(), read.knowledge());
      LocalDate today = LocalDate.ofInstant(clock.instant(), SWEDEN);
      ledger.append(
          register.newBindings().stream().map(line -> line.foundOn(today)).toList(),
          register.newNames());
      commit(data, register, manifest(intake, read.knowledge()), new Closing(ledger, read));
      return intake.report(
          isFull() ? List.of() : known, remarks(ledger), PageReport.of(read.files()));
    }
  }

  private boolean isFull() {
    return job.has(IndexJob.Option.FULL);
  }

  private Census census(Scan scan, List<ManifestEntry> known) {
    List<KnownFile> files =
        known.stream()
            .filter(Intake::hasBytes)
            .map(e -> new KnownFile(e.path(), new FileHash(e.hash()), e.size(), e.modified()))
            .toList();
    boolean anew = isFull() || job.has(IndexJob.Option.REREAD);
    CensusTaker.Trust trust = anew ? CensusTaker.Trust.BYTES : CensusTaker.Trust.SIZE_AND_TIME;
    progress.begin("Söker ändringar", scan.files().size());
    Census census = new CensusTaker(files, clock, progress::step, trust).take(scan);
    progress.end();
    return census;
  }

  private List<String> tooMany(Census census, List<ManifestEntry> known) {
    boolean suspicious = census.vanished().size() * REMOVAL_SHARE > known.size();
    return suspicious && !job.has(IndexJob.Option.ACCEPT_REMOVALS) ? census.vanished() : List.of();
  }

  private Manifest manifest(Intake intake, Knowledge knowledge) {
    return new Manifest(
        job.archive().toString(), Manifest.FORMAT, knowledge.version(), intake.entries());
  }

  /** What a commit needs besides register and manifest. */
  private record Closing(Ledger ledger, Reader.Result read) {}

  private void commit(DataDirectory data, Register register, Manifest manifest, Closing closing)
      throws IOException {
    ArchiveState state =
        new ArchiveState(
            manifest,
            register.protocols(),
            register.persons(),
            register.matters(),
            register.tasks(),
            register.gaps(),
            closing.ledger().bindings(),
            NameBook.of(closing.ledger().names()).bindings());
    progress.begin("Skriver indexet", 1);
    try (ArchiveIndex index =
        ArchiveIndex.open(data.index(), closing.read().knowledge().bodies())) {
      if (isFull()) {
        index.rebuild(state);
      } else {
        index.commit(state);
      }
    }
    progress.step("");
    progress.end();
  }

  private static List<String> remarks(Ledger ledger) {
    return ledger.wasTorn()
        ? List.of(
            "Sista raden i ledger.jsonl var halv efter en avbruten körning. Den räknas inte; ingen"
                + " adress i den har visats.")
        : List.of();
  }
}
