package se.protokollsok.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokollsok.archive.SeenFile;
import se.protokollsok.extract.ExtractedDocument;
import se.protokollsok.extract.Extractor;
import se.protokollsok.extract.Limits;
import se.protokollsok.extract.Ocr;
import se.protokollsok.extract.Page;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.WordCounts;
import se.protokollsok.parse.ParseResult;
import se.protokollsok.parse.ProtocolParser;
import se.protokollsok.repair.RepairedText;
import se.protokollsok.repair.Repairer;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;
import se.protokollsok.store.StageKey;
import se.protokollsok.store.StageStore;

/** The stages of one file, each taken from the store if it was done before. Thread-safe. */
final class FileStages {
  /** Example: the {@code .Docx} of {@code protokoll.Docx}. */
  private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

  private final StageStore store;
  private final Extractor extractor;
  private final KeptRecognitions recognitions;
  private final Source source;

  /** Made once for a snapshot: making one sorts all words of the archive. */
  private @Nullable Understanding understanding;

  /** Where a stage's result comes from. */
  enum Source {
    /** The store if it is kept there, else the file. */
    KEPT,
    /** The file, whatever is kept. */
    FILE
  }

  FileStages(StageStore store, Ocr ocr, KeptRecognitions recognitions, Source source) {
    this.store = store;
    this.extractor = new Extractor(Limits.DEFAULT, ocr);
    this.recognitions = recognitions;
    this.source = source;
  }

  /** The stages of files whose kept results count unless the job says otherwise. */
  static FileStages of(StageStore store, IndexJob job, Ocr.PageProgress progress) {
    boolean reread = job.has(IndexJob.Option.REREAD);
    FoundEngine engine = new FoundEngine();
    KeptRecognitions recognitions =
        new KeptRecognitions(store, engine, reread ? Source.FILE : Source.KEPT);
    return new FileStages(
        store,
        new Ocr(engine, recognitions, progress),
        recognitions,
        reread || job.has(IndexJob.Option.FULL) ? Source.FILE : Source.KEPT);
  }

  /** Reads the file; empty if it was written meanwhile, so that its hash is another's. */
  Optional<Gist> read(SeenFile file) throws IOException {
    Optional<Gist> kept =
        source == Source.FILE ? Optional.empty() : get(engine -> gistKey(file, engine), Gist.class);
    return kept.isPresent() ? kept : readAnew(file);
  }

  private Optional<Gist> readAnew(SeenFile file) throws IOException {
    ExtractedDocument document = extractor.extract(file.state().location(), file.hash());
    if (!isStillSo(file)) {
      return Optional.empty();
    }
    Gist gist = gist(document);
    // An unreadable disk says nothing about the bytes: the next run tries again.
    if (document.findings().stream().noneMatch(f -> f.kind() == FindingKind.UNREADABLE_FILE)) {
      store.put(extractKey(file, document.engine()), document);
      store.put(gistKey(file, document.engine()), gist);
    }
    return Optional.of(gist);
  }

  /** A stage's key for a file, by {@link ExtractedDocument#engine}. */
  @FunctionalInterface
  private interface Key {
    StageKey by(String engine);
  }

  /**
   * Returns what is kept. rule: most files need no engine, and their results count with any; so the
   * engine is looked for only when one of them is missing.
   */
  private <T> Optional<T> get(Key key, Class<T> type) throws IOException {
    Optional<T> kept = store.get(key.by(""), type);
    return kept.isPresent() ? kept : get(key, type, recognitions.trusted());
  }

  private <T> Optional<T> get(Key key, Class<T> type, List<String> engines) throws IOException {
    for (String engine : engines) {
      Optional<T> kept = store.get(key.by(engine), type);
      if (kept.isPresent()) {
        return kept;
      }
    }
    return Optional.empty();
  }

  // A file that went away while it was read is the next run's business, never this run's end.
  private static boolean isStillSo(SeenFile file) {
    try {
      return file.state().isStillSo();
    } catch (IOException gone) {
      return false;
    }
  }

  private static Gist gist(ExtractedDocument document) {
    Optional<String> rejection =
        document.findings().stream()
            .filter(finding -> finding.kind().rejects())
            .map(Finding::message)
            .findFirst();
    WordCounts words =
        rejection.isPresent()
            ? WordCounts.EMPTY
            : WordCounts.ofCleanPages(document.pages().stream().map(Page::text).toList());
    return new Gist(rejection, words);
  }

  /** Returns what the file says, as this knowledge understands it. */
  Understood understood(SeenFile file, Knowledge knowledge) throws IOException {
    Optional<Understood> kept =
        source == Source.FILE
            ? Optional.empty()
            : get(engine -> parseKey(file, engine, knowledge), Understood.class);
    if (kept.isPresent() && kept.get().path().equals(file.state().path())) {
      return kept.get();
    }
    ExtractedDocument document = extracted(file);
    Understood understood = understand(document, file, knowledge);
    store.put(parseKey(file, document.engine(), knowledge), understood);
    return understood;
  }

  /** Returns what is kept of a file that is out of reach; empty if its text is not. */
  Optional<Understood> keptOf(SeenFile file, Knowledge knowledge) throws IOException {
    Optional<Understood> kept = get(engine -> parseKey(file, engine, knowledge), Understood.class);
    if (kept.isPresent()) {
      return kept;
    }
    return keptText(file).map(document -> understand(document, file, knowledge));
  }

  /** Returns what is kept of a file's text, by whatever engine it was read; empty if nothing is. */
  Optional<ExtractedDocument> keptText(SeenFile file) throws IOException {
    Optional<ExtractedDocument> text =
        get(engine -> extractKey(file, engine), ExtractedDocument.class);
    // It cannot be read again now: what an earlier engine read is better than nothing.
    return text.isPresent()
        ? text
        : get(engine -> extractKey(file, engine), ExtractedDocument.class, recognitions.ever());
  }

  private ExtractedDocument extracted(SeenFile file) throws IOException {
    // Even when all is read anew, the store holds it by now.
    Optional<ExtractedDocument> kept =
        get(engine -> extractKey(file, engine), ExtractedDocument.class);
    return kept.isPresent() ? kept.get() : extractor.extract(file.state().location(), file.hash());
  }

  private static StageKey gistKey(SeenFile file, String engine) {
    return key(file, "gist", extractVersion(file, engine), "");
  }

  private static StageKey extractKey(SeenFile file, String engine) {
    return key(file, "extract", extractVersion(file, engine), "");
  }

  private static StageKey parseKey(SeenFile file, String engine, Knowledge knowledge) {
    String version =
        extractVersion(file, engine) + "." + Repairer.VERSION + "." + ProtocolParser.VERSION;
    return key(file, "parse", version, knowledge.version());
  }

  private static StageKey key(SeenFile file, String stage, String version, String knowledge) {
    return new StageKey(file.hash(), stage, version, knowledge);
  }

  // The name's ending has a say in how the bytes are read: .md or .txt.
  private static String extractVersion(SeenFile file, String engine) {
    Matcher extension = EXTENSION.matcher(file.state().path());
    String ending = extension.find() ? extension.group(1).toLowerCase(Locale.ROOT) : "none";
    return Extractor.VERSION + "-" + ending + (engine.isEmpty() ? "" : "-" + engine);
  }

  /** The stages that rely on knowledge. */
  private record Understanding(Knowledge knowledge, Repairer repairer, ProtocolParser parser) {}

  @SuppressWarnings("ReferenceEquality") // equal snapshots do as well, but take long to compare
  private synchronized Understanding by(Knowledge knowledge) {
    if (understanding == null || understanding.knowledge() != knowledge) {
      understanding =
          new Understanding(knowledge, new Repairer(knowledge), new ProtocolParser(knowledge));
    }
    return understanding;
  }

  private Understood understand(ExtractedDocument document, SeenFile file, Knowledge knowledge) {
    Understanding stages = by(knowledge);
    RepairedText repaired = stages.repairer().repair(document);
    ParseResult parsed = stages.parser().parse(repaired, file.state().path());
    List<Finding> findings = new ArrayList<>(document.findings());
    findings.addAll(repaired.findings());
    findings.addAll(parsed.findings());
    return new Understood(
        file.state().path(),
        document.mediaType(),
        file.state().size(),
        repaired.pages(),
        parsed.protocol(),
        findings);
  }
}
