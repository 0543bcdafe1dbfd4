package se.protokollsok.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.protocol.Signature;
import se.protokollsok.protocol.SignatureState;

/** The page of signatures: who signed, as what, when, and what of it must not reach an item. */
class SignatureReaderTest {
  private static final String PROTOCOL =
      """
      Kommundirektörsmöte i Familjen Helsingborg
      Protokoll nr 3 2025

      1. Mötets öppnande
      Mötet beslutar
      att öppna mötet.

      """;

  private static final String BOILERPLATE =
      """
      Detta dokument har undertecknats med elektronisk underskrift
      Underskriften är giltig enligt lag.
      """;

  @Test
  void aPageOfSignaturesTellsNameRoleDayAndTime() {
    Protocol protocol =
        read(BOILERPLATE + "Namn: BO EK\nBefattning: Ordförande\nDatum: 2024-05-13 10:07:31\n");
    assertEquals(SignatureState.SIGNED, protocol.signed());
    assertEquals("BO EK, Ordförande, 2024-05-13 10:07", show(protocol.signatures().getFirst()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Digitalt signerad av Anna Lind, ordförande, 2024-05-13 10:07 | Anna Lind, ordförande, 2024-05-13 10:07",
        "Elektroniskt undertecknat av Anna Lind 2024-05-13 kl. 9.05 | Anna Lind, -, 2024-05-13 09:05",
        "Digitalt signerat av Anna Lind | Anna Lind, -, - -",
      })
  void aLineMayTellAllOfASignature(String line, String expected) {
    assertEquals(expected, show(read(line).signatures().getFirst()));
  }

  @Test
  void aPageWithoutNamesIsNoSignature() {
    assertEquals(SignatureState.UNSIGNED_PAGE, read(BOILERPLATE).signed());
    assertEquals(SignatureState.NONE, read("").signed());
  }

  @Test
  void theBoilerplateBelongsToNoItemAndIsNotLookedFor() {
    Protocol protocol = read(BOILERPLATE);
    assertEquals(1, protocol.items().size());
    assertFalse(protocol.items().getFirst().toString().contains("giltig"));
    assertFalse(protocol.searchWords().toString().contains("giltig"));
  }

  @Test
  void aWordOfSigningAmongTheItemsEndsNothing() {
    Protocol protocol =
        Texts.parse(BOILERPLATE + "\n" + PROTOCOL.replace("öppna mötet", "anta planen")).protocol();
    assertEquals("att anta planen.", protocol.items().getFirst().decisions().getFirst().text());
  }

  private static Protocol read(String page) {
    return Texts.parse(PROTOCOL + page).protocol();
  }

  private static String show(Signature signature) {
    return signature.name()
        + ", "
        + signature.role().orElse("-")
        + ", "
        + signature.date().map(Object::toString).orElse("-")
        + " "
        + signature.time().map(Object::toString).orElse("-");
  }
}
