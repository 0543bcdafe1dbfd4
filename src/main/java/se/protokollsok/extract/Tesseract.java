package se.protokollsok.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.extract.Recognition.Outcome;
import se.protokollsok.source.FindingKind;

/**
 * The OCR engine Tesseract with its Swedish model, as a process of its own for each page. rule: the
 * model is swe alone; measured on 362 pages, swe+eng doubles the errors. The English model is asked
 * only for {@link MissingSigns}, where it is installed.
 *
 * @see <a href="https://tesseract-ocr.github.io/tessdoc/Command-Line-Usage.html">its command
 *     line</a>
 */
public final class Tesseract implements TextRecognizer {
  /** What to install where; for messages. */
  private static final String INSTALL =
      "installera med apt-get install tesseract-ocr tesseract-ocr-swe";

  private static final String MODEL = "swe";
  private static final String SIGNS = "eng";

  /** More threads than one for a page make it slower where several pages are read at once. */
  private static final Map<String, String> ONE_THREAD = Map.of("OMP_THREAD_LIMIT", "1");

  /** Example: {@code tesseract 5.3.0}. */
  private static final Pattern VERSION = Pattern.compile("tesseract v?(\\d[\\w.-]{0,20})");

  /** Example: {@code List of available languages in "/usr/share/tessdata/" (3):}. */
  private static final Pattern FOLDER = Pattern.compile("\"([^\"\\n]+)\"");

  private static final int HASH_DIGITS = 8;

  /**
   * Exit codes of a process that a signal ended which no program sends itself: 128 and SIGHUP,
   * SIGINT, SIGKILL, SIGTERM. Ctrl-C at a terminal reaches the engine as well.
   */
  private static final Set<Integer> ENDED_BY_OTHERS = Set.of(129, 130, 137, 143);

  /** However many files are read at once, only so many pages are. */
  private static final Semaphore PROCESSORS =
      new Semaphore(Runtime.getRuntime().availableProcessors());

  /** An engine that hangs on so many pages in a row would hang on all, a minute each. */
  private static final int MOST_HUNG = 3;

  /** Pages in a row, over all files, on which the engine hung. */
  private final AtomicInteger hung = new AtomicInteger();

  private final String command;
  private final OcrLimits limits;
  private final String identity;
  private final boolean hasSigns;

  private Tesseract(String command, OcrLimits limits, String identity, boolean hasSigns) {
    this.command = command;
    this.limits = limits;
    this.identity = identity;
    this.hasSigns = hasSigns;
  }

  /**
   * Looks for the engine and its Swedish model; takes some hundredths of a second.
   *
   * @param command its path, or its name on the path
   */
  public static TextRecognizer find(String command, OcrLimits limits) {
    try {
      return look(command, limits);
    } catch (Rejection interrupted) {
      return unwell();
    }
  }

  private static TextRecognizer look(String command, OcrLimits limits) {
    return switch (run(List.of(command, "--version"), new byte[0], limits)) {
      case ExternalProcess.Ended ended when ended.exit() == 0 ->
          withModel(command, limits, version(ended));
      case ExternalProcess.NotStarted missing ->
          TextRecognizer.absent("Tesseract saknas; " + INSTALL + ".");
      case ExternalProcess.Ended failed -> unwell();
      case ExternalProcess.TimedOut late -> unwell();
      case ExternalProcess.PrintedTooMuch rubbish -> unwell();
    };
  }

  private static TextRecognizer unwell() {
    return TextRecognizer.absent("Tesseract går inte att köra; " + INSTALL + ".");
  }

  private static TextRecognizer withModel(String command, OcrLimits limits, String version) {
    ExternalProcess.Outcome listed = run(List.of(command, "--list-langs"), new byte[0], limits);
    if (!(listed instanceof ExternalProcess.Ended ended) || ended.exit() != 0) {
      return unwell();
    }
    // Version 3 lists on the error stream.
    String list = text(ended.out()) + "\n" + ended.err();
    Set<String> models = list.lines().map(String::strip).collect(Collectors.toSet());
    if (!models.contains(MODEL)) {
      return TextRecognizer.absent("Tesseract saknar den svenska modellen; " + INSTALL + ".");
    }
    Matcher folder = FOLDER.matcher(list);
    Optional<Path> data = folder.find() ? Optional.of(Path.of(folder.group(1))) : Optional.empty();
    boolean hasSigns = models.contains(SIGNS);
    String identity =
        Stream.concat(Stream.of(MODEL), hasSigns ? Stream.of(SIGNS) : Stream.of())
            .map(model -> "-" + model + "-" + digest(data, model))
            .collect(Collectors.joining("", "tesseract-" + version, ""));
    return new Tesseract(command, limits, identity, hasSigns);
  }

  private static String version(ExternalProcess.Ended ended) {
    Matcher version = VERSION.matcher(text(ended.out()) + "\n" + ended.err());
    return version.find() ? version.group(1) : "unknown";
  }

  /** The beginning of a model's hash: another model reads otherwise. */
  private static String digest(Optional<Path> folder, String model) {
    if (folder.isEmpty()) {
      return "unknown";
    }
    try {
      byte[] bytes = Files.readAllBytes(folder.get().resolve(model + ".traineddata"));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (IOException unreadable) {
      return "unknown";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must offer SHA-256", e);
    }
  }

  /** The same engine with other limits. */
  Tesseract within(OcrLimits others) {
    return new Tesseract(command, others, identity, hasSigns);
  }

  @Override
  public String identity() {
    return identity;
  }

  @Override
  public Optional<String> absence() {
    return Optional.empty();
  }

  @Override
  public Recognition recognize(PageImage image) {
    Recognition read = recognize(image, MODEL);
    if (!hasSigns || !MissingSigns.suspectedIn(read.lines())) {
      return read;
    }
    Recognition signs = recognize(image, SIGNS);
    return Recognition.read(MissingSigns.added(read.lines(), signs.lines()));
  }

  private Recognition recognize(PageImage image, String model) {
    if (hung.get() >= MOST_HUNG) {
      return Recognition.failed(Outcome.GIVEN_UP);
    }
    Recognition read = ask(image, model);
    if (read.outcome() == Outcome.TIMED_OUT) {
      hung.incrementAndGet();
    } else {
      hung.set(0);
    }
    return read;
  }

  private Recognition ask(PageImage image, String model) {
    String resolution = String.valueOf(image.resolution());
    List<String> words =
        List.of(command, "stdin", "stdout", "-l", model, "--dpi", resolution, "--psm", "3", "tsv");
    return switch (run(words, image.portable(), limits)) {
      case ExternalProcess.Ended ended when ended.exit() == 0 ->
          TsvReading.lines(ended.out(), image.pointsEach())
              .map(Recognition::read)
              .orElseGet(() -> Recognition.failed(Outcome.UNINTELLIGIBLE));
      case ExternalProcess.Ended ended when ENDED_BY_OTHERS.contains(ended.exit()) ->
          Recognition.failed(Outcome.BROKEN_OFF);
      case ExternalProcess.Ended crashed -> Recognition.failed(Outcome.CRASHED);
      case ExternalProcess.TimedOut late -> Recognition.failed(Outcome.TIMED_OUT);
      case ExternalProcess.PrintedTooMuch rubbish -> Recognition.failed(Outcome.UNINTELLIGIBLE);
      case ExternalProcess.NotStarted vanished -> Recognition.failed(Outcome.CRASHED);
    };
  }

  private static ExternalProcess.Outcome run(List<String> words, byte[] input, OcrLimits limits) {
    try {
      PROCESSORS.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Rejection(
          FindingKind.UNREADABLE_FILE, "Läsningen avbröts; filen läses på nytt vid nästa körning.");
    }
    try {
      return ExternalProcess.run(words, ONE_THREAD, input, limits);
    } finally {
      PROCESSORS.release();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
