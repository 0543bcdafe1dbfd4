package se.protokollsok.search;

import java.util.List;
import se.protokollsok.index.HeadText;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.Head;
import se.protokollsok.source.Sourced;

/** How an answer names a meeting, and where its head tells so. */
final class Meeting {
  private Meeting() {}

  /** Adds "Kommundirektörsmötet i Familjen Helsingborg". */
  static void body(Sentence sentence, ArchivedProtocol archived) {
    Head head = archived.protocol().head();
    if (head.body().isEmpty()) {
      sentence.say("Mötet");
    }
    head.body().ifPresent(body -> sentence.fact(definite(body.value().canonical()), body.span()));
    head.organisation().ifPresent(it -> sentence.say(" i ").fact(it.value(), it.span()));
  }

  /** Adds " den 12 december 2025", where the protocol tells its day. */
  static void day(Sentence sentence, ArchivedProtocol archived) {
    archived
        .protocol()
        .head()
        .date()
        .ifPresent(it -> sentence.say(" den ").fact(HeadText.day(it.value()), it.span()));
  }

  /** A body as Swedish names the one that meets: "Kommundirektörsmöte" becomes "…mötet". */
  static String definite(String body) {
    if (body.endsWith("möte")) {
      return body + "t";
    }
    if (body.endsWith("utskott") || body.endsWith("råd")) {
      return body + "et";
    }
    return body.endsWith("grupp") ? body + "en" : body;
  }

  /** Returns the names of those present, in printed order. */
  static List<String> present(ArchivedProtocol archived) {
    return archived.protocol().attendance().stream()
        .filter(entry -> entry.list() == AttendanceList.PRESENT)
        .map(Attendance::person)
        .map(person -> person.name())
        .distinct()
        .toList();
  }

  /** Returns the source an answer from an item names. */
  static Answer.Source source(Candidate candidate) {
    return source(
        candidate.archived(),
        candidate.entry().key(),
        candidate.item().number().text(),
        candidate.archived().protocol().countsParagraphs(candidate.item()),
        candidate.item().title());
  }

  /** Returns the source an answer from a head names. */
  static Answer.Source source(ArchivedProtocol archived) {
    return source(archived, "0", "0", false, HeadText.title(archived));
  }

  private static Answer.Source source(
      ArchivedProtocol archived, String key, String number, boolean paragraph, String title) {
    Head head = archived.protocol().head();
    return new Answer.Source(
        archived.id(),
        key,
        number,
        paragraph,
        title,
        archived.file().path(),
        head.body().map(Sourced::value).map(BodyName::canonical).orElse(""),
        head.organisation().map(Sourced::value).orElse(""),
        head.date().map(Sourced::value));
  }
}
