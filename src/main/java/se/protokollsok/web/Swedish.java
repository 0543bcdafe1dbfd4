package se.protokollsok.web;

import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.Role;
import se.protokollsok.protocol.Section;

/** Values as Swedish readers expect to see them. */
final class Swedish {
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", SWEDISH);
  private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", SWEDISH);
  private static final DateTimeFormatter SHORT_DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMM yyyy", SWEDISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'kl.' HH.mm", SWEDISH)
          .withZone(ZoneId.of("Europe/Stockholm"));
  private static final int KILO = 1_000;

  private Swedish() {}

  /** Returns "12 december 2025". */
  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** Returns the month of a day: "april 2024". */
  static String month(LocalDate date) {
    return MONTH.format(date);
  }

  /** Returns "12 dec.": the day within a year. */
  static String shortDay(LocalDate date) {
    return SHORT_DAY.format(date);
  }

  /** Returns "12 dec. 2025": a day in little room. */
  static String dayAndYear(LocalDate date) {
    return SHORT_DAY_OF_YEAR.format(date);
  }

  /** Returns "2024" or "2019–2024". */
  static String years(LocalDate first, LocalDate last) {
    return first.getYear() == last.getYear()
        ? "" + first.getYear()
        : first.getYear() + "–" + last.getYear();
  }

  /** Returns "12 december 2025 kl. 08.30", in Swedish time. */
  static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  /** Returns "1 träff", "4 träffar", "12 345 träffar". */
  static String count(long count, String one, String many) {
    return number(count) + " " + (count == 1 ? one : many);
  }

  /** Returns "12 345", with a blank that does not break. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00a0');
  }

  /** Returns "812 byte", "84 kB", "1,2 MB". */
  static String size(long bytes) {
    if (bytes < KILO) {
      return bytes + " byte";
    }
    if (bytes < KILO * KILO) {
      return (bytes + KILO / 2) / KILO + " kB";
    }
    return String.format(SWEDISH, "%.1f MB", bytes / (double) (KILO * KILO));
  }

  /** Returns the order of a Swedish dictionary: å, ä, ö last. */
  static Comparator<String> order() {
    Collator collator = Collator.getInstance(SWEDISH);
    return collator::compare;
  }

  /** Returns what a person does, in Swedish. */
  static String role(Role role) {
    return switch (role) {
      case PRESENTS -> "föredrar";
      case NAMED -> "nämns";
      case TASK -> "får uppdrag";
      case PRESENT -> "närvarande";
      case ABSENT -> "frånvarande";
      case GUEST -> "gäst";
      case SIGNS -> "undertecknar";
    };
  }

  /** Returns the heading of a part of an item. */
  static String section(Section section) {
    return switch (section) {
      case SUMMARY -> "Sammanfattning";
      case PRESENTERS -> "Föredragande";
      case DECISION -> "Ur beslutet";
      case BASIS -> "Beslutsunderlag";
      case PROPOSAL -> "Förslag och yrkanden";
      case PROCEDURE -> "Beslutsgång";
      case DISTRIBUTION -> "Beslutet skickas till";
    };
  }

  /** Returns what a file is. */
  static String kind(DocumentKind kind) {
    return switch (kind) {
      case PROTOCOL -> "Protokoll";
      case NOTICE -> "Kallelse";
      case AGENDA -> "Dagordning";
      case APPENDIX -> "Bilaga";
      case OTHER -> "Dokument";
    };
  }
}
