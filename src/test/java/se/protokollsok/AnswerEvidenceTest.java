package se.protokollsok;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.extract.Extractor;
import se.protokollsok.extract.Limits;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.search.Answer;
import se.protokollsok.search.MeetingSummary;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.SourceSpan;

/**
 * Every decision of the demo archive is asked for; every fact of every answer must stand where its
 * evidence says, in the text as it is extracted from the file anew. Scanned files are left out:
 * their text is repaired.
 */
class AnswerEvidenceTest {
  private static final Pattern SCANNED = Pattern.compile(".*(?:skann|skannat).*");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2}) (\\p{L}+) (\\d{4})");
  private static final int LEAST_ASKED = 200;

  @TempDir private static Path folder;
  private static Path files;
  private static AnswerArchive archive;
  private final Map<String, String> texts = new HashMap<>();

  @BeforeAll
  static void index() throws IOException {
    files = folder.resolve("arkiv");
    Path demo = Path.of("index-data/exempel");
    try (Stream<Path> all = Files.walk(demo)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!SCANNED.matcher(file.getFileName().toString()).matches()) {
          Path copy = files.resolve(demo.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    archive = AnswerArchive.of(files, folder.resolve("data"));
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  @Test
  void everyFactStandsWhereItsEvidenceSays() {
    int asked = 0;
    int answered = 0;
    List<String> wrong = new ArrayList<>();
    for (String question : questions()) {
      asked++;
      List<Answer> answers = archive.ask(question).stream().toList();
      answered += answers.size();
      answers.forEach(answer -> wrong.addAll(unfounded(question, answer)));
    }
    assertEquals(List.of(), wrong);
    assertTrue(asked >= LEAST_ASKED, asked + " asked");
    assertTrue(answered > asked / 2, answered + " of " + asked + " answered");
  }

  private static List<String> questions() {
    List<String> questions = new ArrayList<>();
    for (MeetingSummary meeting : archive.engine().meetings()) {
      ArchivedProtocol archived = archive.engine().protocol(meeting.id()).orElseThrow();
      for (AgendaItem item : archived.protocol().items()) {
        for (DecisionClause clause : item.decisions()) {
          questions.add(question(item, clause, questions.size()));
        }
      }
      meeting.date().ifPresent(day -> questions.add("Vilka var med på mötet den " + day + "?"));
    }
    return questions;
  }

  /** Each decision is asked for in one way, the ways taking turns. */
  private static String question(AgendaItem item, DecisionClause clause, int turn) {
    return switch (turn % 5) {
      case 0 -> "Vem beslutade om " + item.title() + "?";
      case 1 -> "När beslutades om " + item.title() + "?";
      case 2 -> "Vad beslutades: " + clause.text();
      case 3 ->
          clause.amounts().isEmpty()
              ? "Vad beslutades om " + item.title() + "?"
              : "Hur mycket avsattes till " + item.title() + "?";
      default ->
          clause.assignment().isEmpty()
              ? "Vad sades om " + item.title() + "?"
              : "Vem fick i uppdrag " + clause.text();
    };
  }

  private List<String> unfounded(String question, Answer answer) {
    String text = text(answer.source().file());
    List<String> wrong = new ArrayList<>();
    assertTrue(!answer.evidence().isEmpty(), question);
    for (Answer.Evidence evidence : answer.evidence()) {
      SourceSpan span = evidence.span();
      boolean inferred = span.equals(SourceSpan.NONE);
      String there = inferred ? "" : text.substring(span.begin(), span.end());
      if (!answer.text().contains(evidence.words())) {
        wrong.add(question + ": not in the sentence: " + evidence.words());
      }
      if (!inferred && !tells(there, evidence.words())) {
        wrong.add(question + ": «" + evidence.words() + "» not in «" + there + "»");
      }
      if (inferred && evidence.words().matches(".*\\d.*")) {
        wrong.add(question + ": a figure from nowhere: " + evidence.words());
      }
    }
    return wrong;
  }

  private String text(String file) {
    return texts.computeIfAbsent(
        file,
        path -> new Extractor(Limits.DEFAULT).extract(files.resolve(path), FileHash.NONE).text());
  }

  /** The span holds the words, but for line breaks; or the day in figures; or the body's stem. */
  private static boolean tells(String there, String words) {
    String plain = plain(there);
    if (plain.contains(plain(words))) {
      return true;
    }
    if (DAY.matcher(words).matches()) {
      String[] parts = words.split(" ", -1);
      int month = MONTHS.indexOf(parts[1]) + 1;
      String iso = "%s%02d%02d".formatted(parts[2], month, Integer.parseInt(parts[0]));
      return plain.contains(iso) || plain.contains(iso.substring(2));
    }
    return plain.contains(plain(words).substring(0, Math.min(STEM, plain(words).length())));
  }

  private static final int STEM = 12;
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");

  private static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return composed.replaceAll("(?U)[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
  }
}
