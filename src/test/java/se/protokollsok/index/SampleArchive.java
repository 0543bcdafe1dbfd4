package se.protokollsok.index;

import java.util.List;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Role;

/** Five invented meetings; the one of April 2023 has lost its dots to a scanner. */
public final class SampleArchive {
  private SampleArchive() {}

  /** Returns the protocols, oldest first. */
  public static List<ArchivedProtocol> protocols() {
    return List.of(clean2023(), autumn2024(), february2025(), may2025(), scanned2023());
  }

  private static ArchivedProtocol scanned2023() {
    return SampleProtocol.of("2023-04-21")
        .attends(AttendanceList.PRESENT, "Vera Sample", "Eslöv")
        .item(
            "Simskolan i sommar",
            "Forslag om simskolan har kommit in fran foraldrar. Nimnden féreslar att simskolan far "
                + "mer tid i hallen under sommaren och att kommunen betalar for de barn som inte "
                + "har rad. Personalen har varit pa utbildning och ar positiv till forslaget.",
            DecisionKind.APPROVAL,
            "att bifalla forslaget om simskolan")
        .item(
            "Snéréjning pa gangvagar",
            "Kostnaden for snéréjningen har okat sedan forra vintern. Entreprenoren har sagt upp "
                + "avtalet och en ny upphandling behovs fore hosten.",
            DecisionKind.INFORMATION,
            "att notera informationen")
        .build();
  }

  private static ArchivedProtocol clean2023() {
    return SampleProtocol.of("2023-03-10")
        .body("Tekniska nämnden", "Höörs kommun")
        .item("Inledning", "Ordföranden öppnar sammanträdet.")
        .item("Skötsel av betesmark", "Marken vid ån sköts av lantbrukare.")
        .item("Betande djur", "Kommunens får betar på ängarna och nämnden är nöjd.")
        .item(
            "Släktforskning",
            "En far och hans son har frågat om arkivet.",
            DecisionKind.INFORMATION,
            "att tacka för informationen")
        .build();
  }

  private static ArchivedProtocol autumn2024() {
    return SampleProtocol.of("2024-09-20")
        .attends(AttendanceList.PRESENT, "Vera Sample", "Eslöv")
        .attends(AttendanceList.PRESENT, "Nils Prov", "Höör")
        .item(
            "Cykelväg till Åbyn",
            "Förslag till ny cykelväg längs ån. Vera Sample föredrog ärendet.",
            DecisionKind.ASSIGNMENT,
            "att uppdra åt sekretariatet att räkna på cykelvägen",
            List.of("Eslöv"),
            List.of(SampleProtocol.person("Vera Sample", Role.PRESENTS)))
        .item(
            "Ny gatubelysning",
            "Lamporna längs gatorna är från 1980-talet. Badhuset berörs inte.",
            DecisionKind.INFORMATION,
            "att notera informationen")
        .item(
            "Torghandel",
            "Handeln på gamla torget flyttar. Knallarna vill stå kvar vid torget.",
            DecisionKind.REJECTION,
            "att avslå förslaget",
            List.of("Höör"),
            List.of(SampleProtocol.person("Vera Sample", Role.NAMED)))
        .item("Övrigt", "Nästa möte börjar 14:30. Studien kosten/baten är klar.")
        .item("Torget i Ringsjö", "Ett nytt torg vid stationen; torget får träd.")
        .build();
  }

  private static ArchivedProtocol february2025() {
    return SampleProtocol.of("2025-02-14")
        .attends(AttendanceList.PRESENT, "Vera Sample", "Eslöv")
        .attends(AttendanceList.ABSENT, "Nils Prov", "Höör")
        .item("Mötets öppnande", "Vem som helst får ställa frågor.")
        .item(
            "Badhuset",
            "Förslaget om ett nytt badhus har varit på remiss. Ett badhus med två bassänger.",
            DecisionKind.APPROVAL,
            "att godkänna förslaget om nytt badhus",
            List.of("Eslöv", "Höör"),
            List.of())
        .item(
            "Nytt bibliotekssystem",
            "Biblioteken byter system tillsammans. Ring 0999-12 34 56 eller skriv till"
                + " info@exempel.se om felparkering, ärende för 850712-1234.",
            DecisionKind.INFORMATION,
            "att notera informationen")
        .item("Gemensamt e-arkiv", "Handlingar ska bevaras digitalt.")
        .build();
  }

  private static ArchivedProtocol may2025() {
    return SampleProtocol.of("2025-05-16")
        .attends(AttendanceList.PRESENT, "Nils Prov", "Höör")
        .attends(AttendanceList.GUEST, "Stina Exempel", "Hörby")
        .item(
            "Planer för nästa år",
            "Planen gäller vatten- och avloppsförsörjning i området.",
            DecisionKind.POSTPONEMENT,
            "att återremittera planen")
        .item(
            "Familjer",
            "Den öppna förskolan har fler besökare. Öppna förskolan behöver större lokal.",
            DecisionKind.INFORMATION,
            "att notera informationen")
        .item(
            "Lekplatsen vid ån",
            "Lekplatsen kostar 200 000 kr att rusta upp.",
            DecisionKind.FUNDING,
            "att avsätta 200 000 kr",
            List.of("Hörby"),
            List.of())
        .item(
            "Lägesrapport om badhuset",
            "Badhuset har fått en arkitekt. Lekplatsen intill nämndes.",
            DecisionKind.INFORMATION,
            "att notera informationen om badhuset")
        .build();
  }
}
