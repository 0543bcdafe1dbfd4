package se.protokollsok.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** A folder of invented protocols, older than any rule about files that were just written. */
final class ProtocolFolder {
  private static final Instant LONG_AGO = Instant.parse("2026-01-02T03:04:05Z");
  private static final String[] MATTERS = {
    "Gemensam upphandling av skolskjuts",
    "Rapport från beredskapsövningen",
    "Ansökan om medel till cykelleden",
    "Utbildning för nya handläggare",
    "Avtal om gemensam växel",
    "Samverkan kring badplatserna"
  };
  private static final String[] DECISIONS = {
    "att notera informationen",
    "att godkänna förslaget till avtal",
    "att avsätta 75 000 kr för arbetet",
    "att uppdra åt Nora Provberg att återkomma i frågan"
  };

  private final Path root;
  private int writes;

  ProtocolFolder(Path root) {
    this.root = root;
  }

  Path root() {
    return root;
  }

  /** Writes the protocol of meeting number {@code n}, from 1, as text. */
  Path write(String path, int n) throws IOException {
    return write(path, protocol(n));
  }

  /** Writes a file whose time differs from that of every earlier one. */
  Path write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    writes++;
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(writes)));
    return file;
  }

  /** Returns the text of meeting number {@code n}, from 1. */
  static String protocol(int n) {
    LocalDate day = LocalDate.of(2020, 1, 17).plusDays(35L * n);
    StringBuilder text = new StringBuilder();
    text.append("Kommundirektörsmöte i Familjen Helsingborg\n\n");
    text.append("Protokoll nr ").append(n).append(' ').append(day.getYear()).append("\n\n");
    text.append("Tid och plats: Den ").append(day.getDayOfMonth()).append(' ');
    text.append(
        day.getMonth()
            .getDisplayName(java.time.format.TextStyle.FULL, Locale.forLanguageTag("sv")));
    text.append(' ').append(day.getYear()).append(" 08.30-11:00 på Rådhuset, Klippan\n\n");
    text.append("Närvarande:\n\nNora Provberg, Bjuv\n\nSixten Testgren, Åstorp\n\n");
    text.append("Maj Exempeldotter, Höganäs\n\nFrånvarande: Alva Påhittsson, Perstorp\n\n");
    text.append("1. Mötets öppnande\n\nNora Provberg öppnar mötet.\n\n");
    for (int i = 0; i < 4; i++) {
      text.append(i + 2).append(". ").append(MATTERS[(n + i) % MATTERS.length]).append("\n\n");
      text.append("Sammanfattning: Arbetet i kommunerna följer planen för möte ").append(n);
      text.append(", och frågan om växeln i Ängelholm återstår.\n\n");
      text.append("Mötet beslutar\n\n")
          .append(DECISIONS[(n + i) % DECISIONS.length])
          .append("\n\n");
    }
    return text.append("Mötet avslutas\n").toString();
  }
}
