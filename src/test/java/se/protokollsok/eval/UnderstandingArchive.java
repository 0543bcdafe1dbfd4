package se.protokollsok.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The small archive that queries are understood in: the persons and bodies that the head of {@code
 * understanding.tsv} lists, one meeting each, all invented.
 */
final class UnderstandingArchive {
  /** Who is on record. */
  static final List<String> PERSONS =
      List.of(
          "Ada Holm",
          "Maj Lind",
          "Per Vara",
          "Ove Mark",
          "Siri Åkerblom",
          "Bo Dahl",
          "Bo Dahlin",
          "Lena Klippberg",
          "Karin Höök");

  /** The bodies on record, canonical, in small letters. */
  static final List<String> BODIES =
      List.of(
          "kommundirektörsmöte",
          "kommunstyrelsen",
          "byggnadsnämnden",
          "miljönämnden",
          "barn- och utbildningsnämnden",
          "samhällsbyggnadsnämnden",
          "kommunfullmäktige");

  private final Path folder;

  private UnderstandingArchive(Path folder) {
    this.folder = folder;
  }

  /** Writes it into an empty folder. */
  static void into(Path folder) throws IOException {
    UnderstandingArchive archive = new UnderstandingArchive(folder);
    archive.cooperation("Kommundirektörsgruppen", "1/2013", "15 februari 2013", "2013-02-15");
    archive.cooperation("Kommundirektörsmöte", "7/2025", "17 oktober 2025", "2025-10-17");
    archive.cooperation("Kommundirektörsmöte", "9/2025", "12 december 2025", "2025-12-12");
    archive.formal("Svalövs kommun", "Kommunstyrelsen", "KS", List.of("Ove Mark", "Siri Åkerblom"));
    archive.formal("Landskrona stad", "Byggnadsnämnden", "BN", List.of("Bo Dahl", "Ove Strand"));
    archive.formal("Ängelholms kommun", "Miljönämnden", "MN", List.of("Bo Dahlin", "Iris Berg"));
    archive.formal(
        "Perstorps kommun",
        "Barn- och utbildningsnämnden",
        "BUN",
        List.of("Lena Klippberg", "Ulf Ström"));
    archive.formal(
        "Höganäs kommun", "Samhällsbyggnadsnämnden", "SBN", List.of("Karin Höök", "Tor Back"));
    archive.formal("Klippans kommun", "Kommunfullmäktige", "KF", List.of("Gun Sand", "Åke Rolf"));
  }

  private void cooperation(String body, String number, String day, String date) throws IOException {
    write(
        "%s %s.txt".formatted(body, date),
        """
        %s i Familjen Helsingborg

        Protokoll nr %s

        Tid och plats: Den %s 08.30-11:00 på Rådhuset, Klippan

        Närvarande:

        Ada Holm, Bjuv

        Maj Lind, Åstorp

        Per Vara, Höganäs

        1. Mötets öppnande

        Ada Holm öppnar mötet.

        2. Gemensam växel

        Mötet beslutar

        att notera informationen

        3. Cykelleder

        Maj Lind berättar om leden längs kusten.

        4. Bibliotek

        Per Vara berättar om böckerna.

        5. Badplatser

        Mötet beslutar

        att avsätta 75 000 kr för arbetet

        Mötet avslutas
        """
            .formatted(body, number.replace('/', ' '), day));
  }

  private void formal(String organisation, String body, String letters, List<String> members)
      throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            %s

            SAMMANTRÄDESPROTOKOLL

            %s

            Sammanträdesdatum 2025-05-14

            Plats och tid: Stora salen, klockan 13.30–16.10

            Beslutande

            %s (S), ordförande

            %s (C), 1:e vice ordförande

            Justerare: %s

            Paragrafer: §§ 179-181

            """
                .formatted(organisation, body, members.get(0), members.get(1), members.get(1)));
    for (int paragraph = 179; paragraph <= 181; paragraph++) {
      text.append(
          """
          § %d Ärende om lokaler

          Dnr %s 2025/%d

          Beslut

          Förslaget godkänns.

          """
              .formatted(paragraph, letters, paragraph + 791));
    }
    write(organisation + " " + body + ".txt", text.toString());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
