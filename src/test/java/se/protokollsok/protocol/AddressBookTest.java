package se.protokollsok.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.protokollsok.protocol.AddressBook.Answer;

class AddressBookTest {
  private static final AddressBinding OLD =
      binding("gammal", Map.of("5", "budget"), Map.of(), Map.of(), Optional.of("ny"), false);
  private static final AddressBinding NEW =
      binding(
          "ny",
          Map.of("0", "", "7", "budget"),
          Map.of("5", "budget", "6", "budget", "8", "galan"),
          Map.of("5", "6", "6", "7"),
          Optional.empty(),
          false);
  private static final AddressBinding REMOVED =
      binding("borta", Map.of("5", "budget"), Map.of(), Map.of(), Optional.empty(), true);
  private static final AddressBook BOOK = AddressBook.of(List.of(OLD, NEW, REMOVED));

  @Test
  void findsWhatIsThere() {
    assertEquals(new Answer.Found("ny", Optional.empty()), BOOK.resolve("ny", Optional.empty()));
    assertEquals(new Answer.Found("ny", Optional.of("7")), BOOK.resolve("ny", Optional.of("7")));
  }

  @Test
  void followsMovedItemsAndProtocolsToTheEnd() {
    assertEquals(new Answer.Moved("ny", Optional.of("7")), BOOK.resolve("ny", Optional.of("5")));
    assertEquals(
        new Answer.Moved("ny", Optional.of("7")), BOOK.resolve("gammal", Optional.of("5")));
    assertEquals(
        new Answer.Moved("ny", Optional.empty()), BOOK.resolve("gammal", Optional.empty()));
  }

  @Test
  void tellsWhatIsGoneFromWhatNeverWas() {
    assertEquals(new Answer.Gone("ny"), BOOK.resolve("ny", Optional.of("8")));
    assertEquals(new Answer.Gone("ny"), BOOK.resolve("gammal", Optional.of("8")));
    assertEquals(new Answer.Gone("borta"), BOOK.resolve("borta", Optional.empty()));
    assertEquals(new Answer.Gone("borta"), BOOK.resolve("borta", Optional.of("5")));
    assertEquals(new Answer.Unknown(), BOOK.resolve("borta", Optional.of("6")));
    assertEquals(new Answer.Unknown(), BOOK.resolve("ny", Optional.of("9")));
    assertEquals(new Answer.Unknown(), BOOK.resolve("aldrig", Optional.empty()));
  }

  @Test
  void believesTheLastLineOfAnId() {
    AddressBinding back =
        binding("borta", Map.of("5", "budget"), Map.of(), Map.of(), Optional.empty(), false);
    AddressBook book = AddressBook.of(List.of(REMOVED, NEW, back));
    assertEquals(List.of(NEW, back), book.bindings());
    assertEquals(
        new Answer.Found("borta", Optional.of("5")), book.resolve("borta", Optional.of("5")));
  }

  @Test
  void endsInACircle() {
    AddressBinding one =
        binding("a", Map.of(), Map.of("1", ""), Map.of("1", "1"), Optional.of("b"), false);
    AddressBinding other =
        binding("b", Map.of(), Map.of("1", ""), Map.of("1", "1"), Optional.of("a"), false);
    AddressBook book = AddressBook.of(List.of(one, other));
    assertEquals(new Answer.Gone("a"), book.resolve("a", Optional.of("1")));
  }

  private static AddressBinding binding(
      String id,
      Map<String, String> items,
      Map<String, String> retired,
      Map<String, String> redirects,
      Optional<String> movedTo,
      boolean removed) {
    return new AddressBinding(
        id, "00", id + ".pdf", "", items, retired, redirects, movedTo, removed);
  }
}
