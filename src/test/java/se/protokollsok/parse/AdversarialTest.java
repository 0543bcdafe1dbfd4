package se.protokollsok.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;
import se.protokollsok.source.SourceSpan;

/** Every text gives a protocol, in bounded time, whatever the machine's language. */
class AdversarialTest {
  /** A bound against endless backtracking, wide enough for a busy machine; no measurement. */
  private static final Duration BOUND = Duration.ofMinutes(5);

  private static final int MEGABYTE = 1_000_000;
  private static final long SEED = 20_251_212;
  private static final List<String> WORDS =
      List.of(
          "att",
          "Att",
          "samt att",
          "Mötet beslutar",
          "Beslut:",
          "§",
          "§ 12",
          "3.",
          "-",
          "•",
          "(M)",
          "ersätter",
          "Anna Lind",
          "Bjuv",
          "Örkelljunga",
          "via Teams",
          "och",
          "Närvarande:",
          "Sammanfattning:",
          "Föredragande:",
          "uppdra",
          "kl. 08.30-12:00",
          "2025-12-12",
          "Övrigt:",
          "férhinder",
          "š",
          "a\u030a",
          "\u00ad",
          "😀",
          "\n",
          "\n\n",
          "\f",
          "\t",
          "   ",
          "…",
          "**",
          ",",
          ".",
          "\u0130",
          "ﬁ",
          "Ledamöter",
          "Beslutande",
          "Namn: ANNA LIND",
          "beslutades att",
          "senast",
          "3 laugusti",
          "sista kvartalet",
          "200,000 kr",
          "25% till 50%",
          "reserverar sig",
          "ja-röster",
          "7",
          "jäv",
          "mötet den");

  static List<Path> samples() throws IOException {
    return GoldenTest.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyPrefixAndSuffixGivesAProtocol(Path sample) throws IOException {
    String text = Files.readString(sample);
    assertTimeoutPreemptively(
        BOUND,
        () ->
            IntStream.rangeClosed(0, text.length())
                .parallel()
                .forEach(
                    cut -> {
                      checkSpans(text.substring(0, cut));
                      checkSpans(text.substring(cut));
                    }));
  }

  /** What stands below a name or inside an item in an unexpected shape. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Övriga deltagare\nBo Ek\nProjektledare\nEva Alm\nVerksamhetschef\n\n1. Öppnande\n",
        "Närvarande\nBo Ek\nTf. kommundirektör\n\n1. Mötets öppnande\n",
        "Närvarande\nBo Ek\n\n1. Budget\nBeslut: att ge 𝟓𝟎𝟎 kr den 𝟏𝟐 mars 2025 kl. 𝟎𝟖.𝟑𝟎 v. 𝟏𝟐.\n",
        "Protokoll nr 𝟕/𝟐𝟎𝟐𝟓 den 𝟏𝟐 mars 2025\nNärvarande\nBo Ek (ankom kl. 𝟏𝟎)\n\n1. Budget\n",
      })
  void anOddTextGivesAProtocol(String text) {
    checkSpans(text);
    assertFalse(parse(text).attendance().isEmpty());
    assertFalse(parse(text).items().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Mötets öppnande\n",
        "§ 1 Budget\n",
        "Mötet beslutar\n",
        "att ",
        "att uppdra åt Anna Lind att\n",
        "Närvarande: Anna Lind, Bjuv, ",
        "Beslutande Ledamöter\nAnna Lind (M) Bo Ek (S) ersätter ",
        "Anna Lind ",
        "- Titel\n",
        "Budget\n\n",
        "Föredragande: Anna Lind och ",
        "Kommundirektörsmöte i Familjen Helsingborg\n",
        "............",
        "Vi beslutade att vi, sekretariatschefen ska ",
        "(((((",
        "a",
        " ",
        "\n",
        "1 2 3 ",
        "Tid och plats: Den 1 maj 2020 08.30-",
        "1.1.1.1.1.1.1.1.",
        "1. 1. 1. ",
        "7",
        "200 000 ",
        "§",
        "§ 1 ",
        "KF § 45/2023, ",
        "senast den 1 maj till den 2 maj - ",
        "7 ja-röster mot ",
        "Anna Lind (S) reserverar sig och ",
        "mötet i januari 2025 beslutades. ",
        "Digitalt signerad av Anna Lind 2024-05-13 10:07\n"
      })
  void aMegabyteOfOneThingIsReadInBoundedTime(String piece) {
    String text = piece.repeat(MEGABYTE / piece.length());
    String behindHead =
        "Protokoll nr 1 2020\n\nNärvarande:\n\n1. Titel\n\nMötet beslutar\n\n" + text;
    assertTimeoutPreemptively(
        BOUND, () -> Stream.of(text, behindHead).parallel().forEach(AdversarialTest::parse));
  }

  @Test
  void randomSwedishIsReadInBoundedTime() {
    Random random = new Random(SEED);
    assertTimeoutPreemptively(
        BOUND,
        () -> {
          for (int round = 0; round < 300; round++) {
            checkSpans(random(random, 200 + random.nextInt(2_000)));
          }
          parse(random(random, MEGABYTE));
        });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theMachinesLanguageChangesNothing(Path sample) throws IOException {
    String text = Files.readString(sample);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      String turkish = Dump.of(Texts.parse(text));
      Locale.setDefault(Locale.forLanguageTag("sv"));
      assertEquals(Dump.of(Texts.parse(text)), turkish);
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Turkish has an i without a dot, Swedish sorts å as a letter of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"tr", "sv"})
  void randomTextIsReadAlikeWhateverTheMachinesLanguage(String language) {
    Random random = new Random(SEED);
    Locale before = Locale.getDefault();
    for (int round = 0; round < 100; round++) {
      String text = random(random, 200 + random.nextInt(2_000));
      Locale.setDefault(Locale.ROOT);
      String plain = Dump.of(Texts.parse(text));
      Locale.setDefault(Locale.forLanguageTag(language));
      try {
        assertEquals(plain, Dump.of(Texts.parse(text)));
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  private static String random(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(WORDS.get(random.nextInt(WORDS.size())))
          .append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.substring(0, length);
  }

  /** No reader may fail on the text, even though the rest would be kept. */
  private static Protocol parse(String text) {
    ParseResult result = Texts.parse(text);
    List<Finding> faults =
        result.findings().stream().filter(it -> it.kind() == FindingKind.PART_FAILED).toList();
    assertEquals(List.of(), faults, () -> text.substring(0, Math.min(text.length(), 3_000)));
    return result.protocol();
  }

  private static void checkSpans(String text) {
    Protocol protocol = parse(text);
    Stream<SourceSpan> spans =
        Stream.of(
                Stream.of(protocol.head().span()),
                protocol.attendance().stream().map(it -> it.span()),
                protocol.items().stream().flatMap(AdversarialTest::spans),
                protocol.document().stream().map(it -> it.span()))
            .flatMap(it -> it);
    spans.forEach(span -> assertTrue(span.end() <= text.length(), () -> span + " in " + text));
  }

  private static Stream<SourceSpan> spans(AgendaItem item) {
    return Stream.of(
            Stream.of(item.titleSpan(), item.span()),
            item.paragraphs().stream().map(it -> it.span()),
            item.decisions().stream().map(it -> it.span()),
            item.presenters().stream().map(it -> it.span()),
            item.proceedings().votes().stream().map(it -> it.span()),
            item.proceedings().reservations().stream().map(it -> it.span()),
            item.proceedings().recusals().stream().map(it -> it.span()),
            item.mentions().references().stream().map(it -> it.span()),
            item.mentions().amounts().stream().map(it -> it.span()),
            item.mentions().days().stream().map(it -> it.span()))
        .flatMap(it -> it);
  }
}
