package se.protokollsok.parse;

import java.util.List;
import java.util.regex.Pattern;

/** Phrases by which a line shows what it is, whatever the document. */
final class Phrases {
  /** {@code Mötets öppnande}, {@code Rapport från sekretariatet}, {@code Nästa möte}. */
  private static final Pattern USUAL_TITLE =
      Pattern.compile(
          "^(?:mot\\p{L}{1,3}s? (?:oppn|avslut)|oppnande|val av |godkannande av |faststallande av |foregaende (?:motes)?protokoll"
              + "|nasta mote|rapport(?:er)? fran|information (?:fran|om)|lagesrapport|ovriga? |ovrigt$|aterkoppling fran"
              + "|uppfoljning av|kommande moten|moteskalender|motestider|avslutning$|incheckning|dagordning$"
              + "|anmalningsarenden|delegationsbeslut|foregaende minnesanteckningar|runda|laget runt|sekretariatsfragor)");

  /** {@code Övrigt}, {@code Övriga frågor}. */
  private static final Pattern ANY_OTHER_BUSINESS =
      Pattern.compile(
          "^[o$]vr(?:igt|iga (?:fragor|arenden|punkter)|igt att (?:rapportera|anmala))\\s*[:.]?$");

  /** {@code Mötet avslutas}, {@code Mötet avslutades kl. 12.00}. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "^(?:mot\\p{L}{1,3} (?:avslut\\p{L}{1,5}|forklar\\p{L}{1,4} avslutat)|ordforanden? (?:tacka\\p{L}{1,3}|avsluta\\p{L}{1,3}|forklar\\p{L}{1,4} mot\\p{L}{1,3} avslutat))\\b.*");

  /** {@code Vid tangenterna}, {@code Vid protokollet}, {@code Justeras}. */
  private static final Pattern BELOW_PAPER =
      Pattern.compile(
          "^(?:vid (?:tangenterna|protokollet|pennan|anteckningarna)\\b|antecknat av\\b|for anteckningarna\\b|protokollet ar justerat|justeras\\b|justerat\\b|protokollet justera|justerare\\s*:|underskrift(?:er)?\\s*:?$"
              + "|ordforande\\s*:?$|sekreterare\\s*:?$|anslagsbevis$|anslag ?/ ?bevis|bevis om (?:justering|anslag)|anslag och bevis|tillkannagivande av (?:protokoll|justering)"
              + "|(?:digitalt|elektroniskt) (?:signera|undertecknad|justera)).*");

  private static final List<String> SIGNATURE_PAGE =
      List.of(
          "underskriftssida",
          "dokumentet har skrivits under",
          "detta dokument har undertecknats",
          "dokumentet ar undertecknat",
          "dokumentet har undertecknats",
          "dokumentet ar elektroniskt undertecknat",
          "undertecknat av foljande",
          "digitalt signerad av",
          "digitalt signerat av",
          "elektroniskt signerad av",
          "elektroniskt signerat av",
          "digitalt undertecknat av",
          "elektroniskt undertecknat av",
          "signeringsinformation",
          "underskrift 1",
          "signatursida",
          "signerat av foljande",
          "foljande personer har signerat",
          "foljande parter har signerat",
          "detta dokument med sin elektroniska underskrift",
          "deltagare i signeringen",
          "signeringssida");

  private static final int LONGEST = 120;

  private Phrases() {}

  static boolean usualTitle(String text) {
    return text.length() <= LONGEST && USUAL_TITLE.matcher(Fold.letters(text)).find();
  }

  static boolean anyOtherBusiness(String text) {
    return text.length() <= LONGEST && ANY_OTHER_BUSINESS.matcher(Fold.letters(text)).matches();
  }

  static boolean closing(String text) {
    return text.length() <= LONGEST && CLOSING.matcher(Fold.letters(text)).matches();
  }

  static boolean belowPaper(String text) {
    return text.length() <= LONGEST && BELOW_PAPER.matcher(Fold.letters(text)).matches();
  }

  /** Whether the line opens the page of electronic signatures. */
  static boolean opensSignatures(String text) {
    String folded = Fold.letters(text.substring(0, Math.min(text.length(), LONGEST)));
    String skeleton = folded.replace('a', 'o').replaceAll("\\s+", " ");
    return SIGNATURE_PAGE.stream().map(it -> it.replace('a', 'o')).anyMatch(skeleton::startsWith);
  }
}
