package se.protokollsok.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.protokollsok.register.Samples.item;
import static se.protokollsok.register.Samples.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.AddressBook;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.register.Samples.Minutes;

/** Life stories of addresses: what an archive goes through, and where its links lead then. */
class AddressLifeTest {
  private static final Knowledge KNOWLEDGE = KnowledgeBase.builtIn();
  private static final String ID = "2025-12-12-familjen-helsingborg-kommundirektorsmote";

  private final List<AddressBinding> ledger = new ArrayList<>();
  private Register register = Registrar.resolve(List.of(), ledger, KNOWLEDGE);

  private static Minutes meeting(String date) {
    return minutes(date)
        .item(item(1, "Mötets öppnande"))
        .item(
            item(2, "Gemensam cykelväg längs ån")
                .decided(DecisionKind.APPROVAL, "att godkänna förslaget till sträckning"))
        .item(item(3, "Rapport från vattenrådet").decided(DecisionKind.INFORMATION, "att notera"))
        .item(item("Övrigt"));
  }

  private Register index(ParsedFile... files) {
    register = Registrar.resolve(List.of(files), ledger, KNOWLEDGE);
    ledger.addAll(register.newBindings());
    return register;
  }

  /** "id: key key", one protocol a line. */
  private String shown() {
    return register.protocols().stream()
        .map(
            it ->
                it.id()
                    + ": "
                    + it.entries().stream().map(ItemEntry::key).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  private String goes(String id, String key) {
    Optional<String> asked = Optional.of(key).filter(it -> !it.isEmpty());
    return switch (AddressBook.of(ledger).resolve(id, asked)) {
      case AddressBook.Answer.Found found -> "found";
      case AddressBook.Answer.Moved moved ->
          "moved " + moved.id() + moved.key().map(it -> "/" + it).orElse("");
      case AddressBook.Answer.Gone gone -> "gone";
      case AddressBook.Answer.Unknown unknown -> "unknown";
    };
  }

  @Test
  void aNewProtocolIsNamedByDayOrganisationAndBody() {
    index(meeting("2025-12-12").at("2025/protokoll 9.pdf"));
    assertEquals(ID + ": 0 1 2 3 ovrigt", shown());
    assertEquals("found", goes(ID, "2"));
    assertEquals("unknown", goes(ID, "4"));
  }

  @Test
  void nothingNewIsWrittenWhenNothingChanged() {
    ParsedFile file = meeting("2025-12-12").at("a.pdf");
    index(file);
    assertEquals(List.of(), index(file).newBindings());
  }

  @Test
  void twoItemsThatReadAlikeKeepAnAddressEach() {
    ParsedFile file = minutes("2025-12-12").item(item("Övrigt")).item(item("Övrigt")).at("a.pdf");
    index(file);
    assertEquals(ID + ": 0 ovrigt ovrigt-2", shown());
    assertEquals(List.of(), index(file).newBindings());
    assertEquals(ID + ": 0 ovrigt ovrigt-2", shown());
  }

  @Test
  void anItemNeverTakesTheAddressOfTheUntouchedFile() {
    index(minutes("2025-12-12").item(item("Original")).at("a.pdf"));
    assertEquals(ID + ": 0 original-2", shown());
  }

  @Test
  void aRenamedFileKeepsItsAddress() {
    index(meeting("2025-12-12").at("a.pdf"));
    index(meeting("2025-12-12").at("2025/december/b.pdf"));
    assertEquals(ID + ": 0 1 2 3 ovrigt", shown());
    assertEquals("2025/december/b.pdf", AddressBook.of(ledger).binding(ID).orElseThrow().path());
  }

  @Test
  void anEditedFileKeepsItsAddress() {
    index(meeting("2025-12-12").at("a.pdf", "first"));
    index(meeting("2025-12-12").at("a.pdf", "second"));
    assertEquals(ID + ": 0 1 2 3 ovrigt", shown());
  }

  @Test
  void aFileThatIsEditedAndRenamedIsKnownByItsMeeting() {
    index(meeting("2025-12-12").number("9/2025").at("a.pdf", "first"));
    index(meeting("2025-12-12").number("9/2025").at("b.pdf", "second"));
    assertEquals(ID + ": 0 1 2 3 ovrigt", shown());
  }

  @Test
  void lettersReadBetterMoveNothing() {
    index(
        minutes("2025-12-12")
            .item(item("Motets 6ppnande"))
            .item(item(2, "Gemensam cykelvag lings an").decided(DecisionKind.OTHER, "att godkanna"))
            .item(item("0vrigt"))
            .at("a.pdf", "scan"));
    assertEquals(ID + ": 0 motets-6ppnande 2 0vrigt", shown());
    index(
        minutes("2025-12-12")
            .item(item("Mötets öppnande"))
            .item(item(2, "Gemensam cykelväg längs ån").decided(DecisionKind.OTHER, "att godkänna"))
            .item(item("Övrigt"))
            .at("a.pdf", "scan"));
    assertEquals(ID + ": 0 motets-6ppnande 2 0vrigt", shown());
  }

  @Test
  void aMovedItemLeavesARedirectAndItsNumberToNobody() {
    index(meeting("2025-12-12").at("a.pdf"));
    index(
        minutes("2025-12-12")
            .item(item(1, "Mötets öppnande"))
            .item(item(2, "Ny busslinje till stranden"))
            .item(
                item(3, "Gemensam cykelväg längs ån")
                    .decided(DecisionKind.APPROVAL, "att godkänna förslaget till sträckning"))
            .item(item(4, "Rapport från vattenrådet"))
            .at("a.pdf"));
    assertEquals(ID + ": 0 1 2-2 3-2 4", shown());
    assertEquals("moved " + ID + "/3-2", goes(ID, "2"));
    assertEquals("moved " + ID + "/4", goes(ID, "3"));
    assertEquals("gone", goes(ID, "ovrigt"));
    assertEquals("found", goes(ID, "2-2"));
  }

  @Test
  void anItemThatMovesTwiceIsFollowedAndNeverSentBack() {
    index(minutes("2025-12-12").item(item(2, "Ny busslinje till stranden")).at("a.pdf"));
    index(minutes("2025-12-12").item(item(3, "Ny busslinje till stranden")).at("a.pdf"));
    index(minutes("2025-12-12").item(item(2, "Ny busslinje till stranden")).at("a.pdf"));
    assertEquals(ID + ": 0 2-2", shown());
    assertEquals("moved " + ID + "/2-2", goes(ID, "2"));
    assertEquals("moved " + ID + "/2-2", goes(ID, "3"));
  }

  @Test
  void anItemThatComesBackGetsItsOldKey() {
    ParsedFile whole = meeting("2025-12-12").at("a.pdf");
    index(whole);
    index(minutes("2025-12-12").item(item(1, "Mötets öppnande")).at("a.pdf"));
    assertEquals("gone", goes(ID, "2"));
    index(whole);
    assertEquals(ID + ": 0 1 2 3 ovrigt", shown());
    assertEquals("found", goes(ID, "2"));
  }

  @Test
  void aCorrectedDateGivesANewAddressAndTheOldLeadsThere() {
    index(meeting("2025-12-12").at("a.pdf"));
    index(meeting("2025-12-13").at("a.pdf"));
    String corrected = ID.replace("12-12", "12-13");
    assertEquals(corrected + ": 0 1 2 3 ovrigt", shown());
    assertEquals("moved " + corrected, goes(ID, ""));
    assertEquals("moved " + corrected + "/2", goes(ID, "2"));
    assertEquals("found", goes(corrected, "2"));
  }

  @Test
  void aDateThatCanNoLongerBeReadMovesNothing() {
    index(meeting("2025-12-12").at("a.pdf"));
    index(meeting("").at("a.pdf"));
    assertEquals(ID + ": 0 1 2 3 ovrigt", shown());
  }

  @Test
  void aPathUsedForAnotherMeetingIsAnotherProtocol() {
    index(meeting("2025-12-12").at("senaste.pdf"));
    index(
        minutes("2026-01-16")
            .item(item(1, "Mötets öppnande"))
            .item(item(2, "Upphandling av snöröjning"))
            .item(item(3, "Val av revisorer"))
            .item(item("Övrigt"))
            .at("senaste.pdf"));
    assertEquals(ID.replace("2025-12-12", "2026-01-16") + ": 0 1 2 3 ovrigt", shown());
    assertEquals("gone", goes(ID, ""));
    assertEquals("gone", goes(ID, "2"));
  }

  @Test
  void aRemovedFileIsGoneAndBackAtTheSameAddress() {
    ParsedFile file = meeting("2025-12-12").at("a.pdf");
    index(file);
    index();
    assertEquals("gone", goes(ID, ""));
    assertEquals("gone", goes(ID, "2"));
    index(file);
    assertEquals("found", goes(ID, "2"));
    assertEquals(ID + ": 0 1 2 3 ovrigt", shown());
  }

  @Test
  void aSecondFileOfTheMeetingIsAPartOfItsOwn() {
    ParsedFile first = meeting("2025-12-12").at("b-del1.pdf");
    ParsedFile second =
        minutes("2025-12-12").item(item(5, "Upphandling av snöröjning")).at("a-del2.pdf");
    index(first);
    index(second, first);
    assertEquals(ID + ": 0 1 2 3 ovrigt\n" + ID + "-2: 0 5", shown());
    assertEquals(
        List.of(List.of(ID + "-2"), List.of(ID)),
        register.protocols().stream().map(ArchivedProtocol::otherParts).toList());
  }

  @Test
  void meetingsOfOneDayWithOtherNumbersAreNoParts() {
    index(
        meeting("2025-12-12").number("9/2025").at("a.pdf"),
        meeting("2025-12-12").number("10/2025").at("b.pdf"));
    assertEquals(
        List.of(List.of(), List.of()),
        register.protocols().stream().map(ArchivedProtocol::otherParts).toList());
  }

  @Test
  void aFileWithoutDateOrBodyIsNamedByItsFileName() {
    index(
        minutes("").item(item(1, "Mötets öppnande")).at("2025/Möte på Ön (utkast).pdf"),
        meeting("2025-12-12").kind(DocumentKind.AGENDA).at("Kallelse 9.docx"));
    assertEquals(
        "dokument-mote-pa-on-utkast: 0 1\ndokument-kallelse-9: 0 1 2 3 ovrigt"
            .lines()
            .sorted()
            .toList(),
        shown().lines().sorted().toList());
  }

  @Test
  void twoItemsThatAskForOneKeyGetTwo() {
    index(
        minutes("2025-12-12")
            .item(item("Övrigt").text("Första"))
            .item(item(3, "Upphandling av snöröjning"))
            .item(item(3, "Val av revisorer"))
            .item(item("Övrigt").decided(DecisionKind.OTHER, "att sprida ordet"))
            .item(item("2025"))
            .item(item("???"))
            .item(item("Delar").part(7, 3))
            .at("a.pdf"));
    assertEquals(ID + ": 0 ovrigt 3 3-2 ovrigt-2 punkt-2025 punkt 7.3", shown());
  }

  @Test
  void noNumberThatMayBeAPersonsStandsInAnAddress() {
    index(
        minutes("2025-12-12")
            .item(item("Ansökan om bidrag 850712-1234"))
            .item(item("Svar till ada.holm@exempel.se om budget 2025"))
            .at("a.pdf"));
    assertEquals(ID + ": 0 ansokan-om-bidrag svar-till-om-budget-2025", shown());
  }
}
