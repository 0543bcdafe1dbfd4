package se.protokollsok.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The text of an invented meeting in which each item can be known again by a sum that no other item
 * of any meeting names, whatever letters are misread.
 *
 * @param number the meeting's, from 1
 * @param day the meeting's
 * @param first the number of its first item
 */
record ProtocolPaper(int number, LocalDate day, int first) {
  private static final DateTimeFormatter PRINTED =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv"));
  private static final String[] MATTERS = {
    "Gemensam upphandling av skolskjuts",
    "Rapport från beredskapsövningen",
    "Ansökan om medel till cykelleden",
    "Utbildning för nya handläggare",
    "Avtal om gemensam växel",
    "Samverkan kring badplatserna",
    "Förstudie om fjärrvärme"
  };
  private static final int ITEMS = 4;

  /** Returns the paper of meeting {@code number}, five weeks after the one before. */
  static ProtocolPaper of(int number) {
    return new ProtocolPaper(number, LocalDate.of(2020, 1, 17).plusDays(35L * number), 1);
  }

  /** Returns the paper with another day. */
  ProtocolPaper on(LocalDate other) {
    return new ProtocolPaper(number, other, first);
  }

  /** Returns the paper of the same meeting's later items. */
  ProtocolPaper from(int item) {
    return new ProtocolPaper(number, day, item);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append("Kommundirektörsmöte i Familjen Helsingborg\n\n");
    text.append("Protokoll nr ").append(number).append(' ').append(day.getYear()).append("\n\n");
    text.append("Tid och plats: Den ").append(PRINTED.format(day));
    text.append(" 08.30-11:00 på Rådhuset, Klippan\n\n");
    text.append("Närvarande:\n\nNora Provberg, Bjuv\n\nSixten Testgren, Åstorp\n\n");
    text.append("Maj Exempeldotter, Höganäs\n\nFrånvarande: Alva Påhittsson, Perstorp\n\n");
    for (int i = first; i < first + ITEMS; i++) {
      text.append(i).append(". ").append(MATTERS[(number + i) % MATTERS.length]).append("\n\n");
      text.append("Sammanfattning: Arbetet i kommunerna följer planen för frågan, och det som rör");
      text.append(" Ängelholm återstår.\n\n");
      text.append("Mötet beslutar\n\natt avsätta ").append(sum(i)).append(" kr för arbetet\n\n");
      text.append("att uppdra åt Nora Provberg att återkomma i frågan\n\n");
    }
    return text.append("Mötet avslutas\n").toString();
  }

  private int sum(int item) {
    return 10_000 + 100 * number + item;
  }

  /** Returns the text as a scanner without Swedish letters would have read it. */
  String misread() {
    return text()
        .replace('å', 'a')
        .replace('ä', 'a')
        .replace('ö', 'é')
        .replace('Ä', 'A')
        .replace('Å', 'A')
        .replace("rn", "m");
  }
}
