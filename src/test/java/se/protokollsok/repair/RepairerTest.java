package se.protokollsok.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.extract.ExtractedDocument;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;
import se.protokollsok.source.PageReading;
import se.protokollsok.source.SourceSpan;

class RepairerTest {
  @Test
  void foreignLettersAreReportedWithTheWordAsRead() {
    RepairedText repaired = Documents.repair("Anm\u00e4\u0644\u062a förhinder");
    assertEquals("Anmält förhinder", repaired.text());
    Finding finding = repaired.findings().get(0);
    assertEquals(FindingKind.REPAIRED_CHARACTERS, finding.kind());
    assertTrue(finding.message().contains("Anm\u00e4\u0644\u062a"), finding::message);
  }

  @ParameterizedTest
  @CsvSource({"allm\u00e4\u0646, allmän", "sk\u0648la, skola", "bev\u0627ka, bevaka"})
  void letterWithSeveralReadingsIsReadAsTheKnownWord(String read, String known) {
    Repairer knowing = new Repairer(Documents.knowing("allmän", "skola", "bevaka"));
    assertEquals(known, knowing.repair(Documents.of(read)).text());
  }

  @Test
  void letterWithSeveralReadingsStaysInAnUnknownWord() {
    assertEquals("sk\u0648la", Documents.repair("sk\u0648la").text());
  }

  @Test
  void runOfLettersTooLongForAWordIsNotSearchedForForeignOnes() {
    String longest = "b".repeat(79) + "\u0435";
    assertEquals("b".repeat(79) + "e", Documents.repair(longest).text());
    assertEquals("b" + longest, Documents.repair("b" + longest).text());
  }

  @ParameterizedTest
  @CsvSource({
    "sms-,      lån,   sms-lån,   'sms-lån'",
    "sms-,      lån,   smslån,    'smslån'",
    "kommun-,   fest,  x,         'kommunfest'",
    "under-,    som,   undersom,  'undersom'"
  })
  void knownWordsDecideAboutAHyphen(String left, String right, String known, String expected) {
    Repairer knowing = new Repairer(Documents.knowing(known));
    assertEquals(expected, knowing.repair(Documents.of(left + "\n" + right)).text());
  }

  @Test
  void spanOfAJoinedWordCoversBothLines() {
    RepairedText repaired = Documents.repair("av kommun-\nstyrelsen i dag");
    int begin = repaired.text().indexOf("kommunstyrelsen");
    SourceSpan span = repaired.sourceOf(begin, begin + "kommunstyrelsen".length());
    assertEquals(
        "kommun-\nstyrelsen", "av kommun-\nstyrelsen i dag".substring(span.begin(), span.end()));
  }

  @Test
  void spanOfALigaturesLetterIsTheLigature() {
    RepairedText repaired = Documents.repair("e\ufb01 x");
    SourceSpan letter = repaired.sourceOf(2, 3);
    assertEquals(1, letter.begin());
    assertEquals(2, letter.end());
  }

  @Test
  void pageOfAnOffsetIsTheExtractedPages() {
    RepairedText repaired = Documents.repair("ett\u00a0\u200b", "två", "tre");
    assertEquals(List.of(1, 2, 3), repaired.pages().stream().map(PageReading::number).toList());
    assertEquals(2, repaired.pageAt(repaired.text().indexOf("två")));
    assertEquals(
        3, repaired.sourceOf(repaired.text().length() - 3, repaired.text().length()).page());
  }

  @Test
  void rejectedDocumentGivesEmptyText() {
    RepairedText repaired =
        new Repairer(Documents.knowing())
            .repair(new ExtractedDocument(FileHash.NONE, "image/png", List.of(), List.of()));
    assertEquals("", repaired.text());
    assertEquals(OffsetMap.IDENTITY, repaired.map());
    assertEquals(0, repaired.pageAt(0));
  }
}
