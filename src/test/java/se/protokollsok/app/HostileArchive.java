package se.protokollsok.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An archive whose every title, decision, text, name and file name tries to run a script. */
final class HostileArchive {
  private static final int ITEMS = 4;

  /** Of a meeting: two an item. */
  static final int PAYLOADS = 2 * ITEMS;

  private static final int LONGEST_NAME = 150;
  private static final DateTimeFormatter PRINTED =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv"));

  private HostileArchive() {}

  /** Returns the payloads; each calls {@code xss()} if it runs. */
  static List<String> payloads() throws IOException {
    try (InputStream in = HostileArchive.class.getResourceAsStream("/web/payloads.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** Writes meetings until every payload stood in a title, a decision, a text and a file name. */
  static int write(ProtocolFolder archive) throws IOException {
    List<String> payloads = payloads();
    int meetings = 0;
    for (int first = 0; first < payloads.size(); first += PAYLOADS) {
      List<String> some = new ArrayList<>();
      for (int i = 0; i < PAYLOADS; i++) {
        some.add(payloads.get((first + i) % payloads.size()));
      }
      archive.write(fileName(++meetings, some), text(meetings, some));
    }
    return meetings;
  }

  private static String fileName(int meeting, List<String> payloads) {
    String bad = payloads.get(meeting % PAYLOADS).replace('/', '\u2215');
    return meeting + " " + bad.substring(0, Math.min(LONGEST_NAME, bad.length())) + ".txt";
  }

  private static String text(int meeting, List<String> payloads) {
    LocalDate day = LocalDate.of(2022, 1, 14).plusDays(28L * meeting);
    StringBuilder text = new StringBuilder("Kommundirektörsmöte i Familjen Helsingborg\n\n");
    text.append("Protokoll nr ").append(meeting).append(' ').append(day.getYear()).append("\n\n");
    text.append("Tid och plats: Den ").append(PRINTED.format(day));
    text.append(" 08.30-11:00 på Rådhuset ").append(payloads.get(0)).append(", Klippan\n\n");
    text.append("Närvarande:\n\nNora Provberg, Bjuv\n\nSixten ").append(payloads.get(1));
    text.append(", Åstorp\n\nMaj Exempeldotter, ").append(payloads.get(2)).append("\n\n");
    for (int i = 0; i < ITEMS; i++) {
      String bad = payloads.get(2 * i);
      String worse = payloads.get(2 * i + 1);
      text.append(i + 1).append(". Ansökan om ").append(bad);
      text.append(" och ").append(worse).append("\n\n");
      text.append("Föredragande: Nora ").append(bad).append(", Bjuv\n\n");
      text.append("Sammanfattning: Frågan om växeln ")
          .append(bad)
          .append(" återstår ")
          .append(worse)
          .append(".\n\n");
      text.append("Mötet beslutar\n\natt godkänna växeln ")
          .append(bad)
          .append(worse)
          .append("\n\n");
      text.append("att uppdra åt Nora Provberg att återkomma ").append(worse);
      text.append(" senast den 1 oktober 2023\n\n");
    }
    return text.append("Mötet avslutas\n").toString();
  }
}
