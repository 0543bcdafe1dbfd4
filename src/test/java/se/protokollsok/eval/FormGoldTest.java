package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.eval.ReadProtocol.Attendee;
import se.protokollsok.eval.ReadProtocol.Value;
import se.protokollsok.protocol.DecisionKind;
import tools.jackson.databind.json.JsonMapper;

/** Checks the gold of the forms itself: an error in it would be taken for one of the product. */
class FormGoldTest {
  private static final Set<String> KINDS =
      Arrays.stream(DecisionKind.values()).map(DecisionKind::label).collect(Collectors.toSet());

  @ParameterizedTest
  @ValueSource(strings = {"dev", "held-out"})
  void everyTextHasItsGold(String set) throws IOException {
    Path folder = FormMeasurement.FOLDER.resolve(set);
    List<String> named = new ArrayList<>();
    for (Path file : FormMeasurement.golds(folder)) {
      named.add(gold(file).text("file"));
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> !name.endsWith(".json"))
              .sorted()
              .toList();

      assertFalse(texts.isEmpty());
      assertEquals(texts, named.stream().sorted().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "held-out"})
  void goldOfCleanTextStandsInTheText(String set) throws IOException {
    for (Path file : FormMeasurement.golds(FormMeasurement.FOLDER.resolve(set))) {
      ReadProtocol gold = gold(file);
      if (gold.text("source_quality").equals("text")) {
        String text =
            Spelling.fold(Files.readString(file.resolveSibling(gold.text("file"))))
                .replace("**", "");
        Predicate<String> stands = quote -> quoted(text, quote);

        assertEquals(
            List.of(), quotes(gold).filter(stands.negate()).toList(), () -> file.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "held-out"})
  void kindsAreKnown(String set) throws IOException {
    for (Path file : FormMeasurement.golds(FormMeasurement.FOLDER.resolve(set))) {
      List<String> unknown =
          decisions(gold(file))
              .flatMap(value -> Arrays.stream(value.kind().split("\\|", -1)))
              .filter(kind -> !KINDS.contains(kind))
              .toList();

      assertEquals(List.of(), unknown, () -> file.toString());
    }
  }

  private static Stream<String> quotes(ReadProtocol gold) {
    return Stream.of(
            gold.titles().stream(),
            gold.attendees().stream().map(Attendee::name),
            gold.lines("signatures").stream().map(Attendee::name),
            gold.presenters().stream().map(Value::text),
            decisions(gold).map(Value::text),
            Stream.of("place", "chair", "secretary").map(gold::text))
        .flatMap(quotes -> quotes);
  }

  private static Stream<Value> decisions(ReadProtocol gold) {
    return Stream.of(true, false).flatMap(explicit -> gold.decisions(explicit).stream());
  }

  private static boolean quoted(String text, String quote) {
    return Arrays.stream(quote.split("\\|", -1)).map(Spelling::fold).anyMatch(text::contains);
  }

  private static ReadProtocol gold(Path file) {
    return new ReadProtocol(JsonMapper.shared().readTree(file));
  }
}
