package se.protokollsok.demo;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * The last page of a protocol signed with electronic signatures: "underskrift: text" for the bare
 * words, "underskrift: namn" with those of "undertecknare: Name, title, organisation, 2024-03-01
 * 09:12:44; …".
 */
final class SignaturePage {
  private SignaturePage() {}

  /**
   * Somebody who signed.
   *
   * @param name as printed
   * @param role their title
   * @param organisation whom they sign for
   * @param time "2024-03-01 09:12:44"
   */
  record Signer(String name, String role, String organisation, String time) {
    String date() {
      return time.substring(0, 10);
    }
  }

  static List<Signer> signers(Manuscript manuscript) {
    return manuscript.list("undertecknare").stream()
        .map(value -> value.split(", ", -1))
        .map(parts -> new Signer(parts[0], parts[1], parts[2], parts[3]))
        .toList();
  }

  static void add(Page page, Manuscript manuscript) {
    page.turn()
        .heading("Underskriftssida")
        .gap()
        .body(
            "Dokumentet har undertecknats elektroniskt av den eller de personer som står nedan."
                + " Underskriften är en avancerad elektronisk underskrift enligt eIDAS.")
        .gap()
        .body(
            "Underskriften kan valideras med en PDF-läsare som har stöd för signaturvalidering. Den"
                + " följer inte med om dokumentet skrivs ut på papper; bara det elektroniska"
                + " originalet går att validera.");
    Random choices = manuscript.choices("underskrift");
    List<Signer> signers = signers(manuscript);
    for (int i = 0; i < signers.size(); i++) {
      Signer signer = signers.get(i);
      byte[] id = new byte[16];
      choices.nextBytes(id);
      page.gap()
          .label("Underskrift " + (i + 1))
          .body("Namn: " + signer.name())
          .body("Identifieringsmetod: Mobilt BankID")
          .body("Organisation: " + signer.organisation())
          .body("Befattning: " + signer.role())
          .body("Datum och tid: " + signer.time() + " GMT+01:00")
          .body("Transaktions-ID: " + HexFormat.of().formatHex(id));
    }
  }
}
