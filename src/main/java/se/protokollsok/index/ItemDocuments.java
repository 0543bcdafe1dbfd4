package se.protokollsok.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import se.protokollsok.analysis.Letters;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.DayMention;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.PersonRole;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.protocol.Role;
import se.protokollsok.protocol.SearchWords;
import se.protokollsok.source.Sourced;

/** One protocol to its searchable documents: one for the head, one for each item. */
final class ItemDocuments {
  /** To be raised when equal protocols are to give other documents: all are then rewritten. */
  static final String VERSION = "6";

  private static final int LONGEST_SUGGESTED = 160;

  /** Example: {@code § 25}, {@code paragraf 25}. */
  private static final Pattern NAMED_PARAGRAPH =
      Pattern.compile("(?iU)(?:§|\\bparagraf(?:en)?)\\s*0*(\\d{1,4})(?!\\w)");

  private final ArchivedProtocol archived;
  private final Protocol protocol;
  private final Letters letters;
  private final Map<String, List<String>> matterTitles;
  private final Set<String> attended = new LinkedHashSet<>();

  private ItemDocuments(ArchivedProtocol archived, Map<String, List<String>> matterTitles) {
    this.archived = archived;
    this.matterTitles = matterTitles;
    this.protocol = archived.protocol();
    this.letters = ProtocolLetters.of(protocol);
    for (ItemEntry entry : archived.entries()) {
      if (entry.index() == ItemEntry.HEAD) {
        for (PersonRole person : entry.persons()) {
          if (person.role() == Role.PRESENT || person.role() == Role.GUEST) {
            attended.add(person.personId());
          }
        }
      }
    }
  }

  /**
   * Returns the documents, the head's first.
   *
   * @param matterTitles from an item's key to the titles of its matters' other steps
   */
  static List<Document> of(ArchivedProtocol archived, Map<String, List<String>> matterTitles) {
    ItemDocuments maker = new ItemDocuments(archived, matterTitles);
    List<Document> documents = new ArrayList<>();
    for (ItemEntry entry : archived.entries()) {
      Document document = maker.common(entry, documents.size());
      if (entry.index() == ItemEntry.HEAD) {
        maker.head(document, entry);
      } else {
        maker.item(document, entry, archived.protocol().items().get(entry.index()));
      }
      documents.add(document);
    }
    return documents;
  }

  private Document common(ItemEntry entry, int place) {
    Document document = new Document();
    document.add(new StringField(Fields.TYPE, Fields.HIT, Field.Store.NO));
    document.add(new StringField(Fields.ID, archived.id(), Field.Store.YES));
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(archived.id())));
    document.add(new StringField(Fields.KEY, entry.key(), Field.Store.YES));
    document.add(new NumericDocValuesField(Fields.PLACE, place));
    Head head = protocol.head();
    head.date().map(Sourced::value).ifPresent(date -> date(document, date));
    head.body()
        .map(Sourced::value)
        .map(BodyName::canonical)
        .ifPresent(body -> facet(document, Fields.BODY, body));
    head.organisation()
        .map(Sourced::value)
        .ifPresent(organisation -> facet(document, Fields.ORGANISATION, organisation));
    attended.forEach(id -> document.add(term(Fields.ATTENDED, id)));
    persons(document, entry);
    return document;
  }

  private static void date(Document document, LocalDate date) {
    document.add(new LongPoint(Fields.DATE, date.toEpochDay()));
    document.add(new NumericDocValuesField(Fields.DATE, date.toEpochDay()));
    facet(document, Fields.YEAR, Integer.toString(date.getYear()));
    document.add(term(Fields.WHEN, date.toString()));
    document.add(term(Fields.WHEN, Integer.toString(date.getYear())));
    document.add(term(Fields.WHEN, HeadText.day(date).split(" ", -1)[1]));
  }

  private static void persons(Document document, ItemEntry entry) {
    Set<String> ids = new LinkedHashSet<>();
    Set<String> roles = new LinkedHashSet<>();
    for (PersonRole person : entry.persons()) {
      ids.add(person.personId());
      roles.add(person.role().label() + "|" + person.personId());
    }
    ids.forEach(id -> facet(document, Fields.PERSON, id));
    roles.forEach(role -> facet(document, Fields.PERSON_ROLE, role));
  }

  private void head(Document document, ItemEntry entry) {
    AreaWriter areas = new AreaWriter(document, letters);
    document.add(term(Fields.HEAD, Fields.YES));
    Set.copyOf(entry.municipalities()).stream()
        .sorted()
        .forEach(name -> facet(document, Fields.HEAD_MUNICIPALITY, name));
    areas.add(Fields.TITLE, HeadText.title(archived));
    HeadText.paragraphs(protocol).forEach(p -> areas.add(Fields.TEXT, p.text()));
    protocol.searchWords().printed().forEach(line -> areas.addPlain(Fields.TEXT, line));
    otherReadings(areas, protocol.searchWords());
    for (AttendanceList list : AttendanceList.values()) {
      List<Attendance> listed = HeadText.listed(protocol, list);
      if (!listed.isEmpty()) {
        document.add(term(Fields.LISTS, list.name()));
      }
      listed.forEach(e -> areas.add(Fields.listed(list), HeadText.mention(e.person())));
    }
  }

  private void item(Document document, ItemEntry entry, AgendaItem item) {
    AreaWriter areas = new AreaWriter(document, letters);
    new LinkedHashSet<>(entry.municipalities())
        .forEach(name -> facet(document, Fields.MUNICIPALITY, name));
    areas.add(Fields.TITLE, item.title());
    if (item.title().length() <= LONGEST_SUGGESTED) {
      document.add(new SortedDocValuesField(Fields.WRITTEN_TITLE, new BytesRef(item.title())));
    }
    item.decisions().forEach(decision -> areas.add(Fields.DECISIONS, decision.text()));
    item.paragraphs().forEach(paragraph -> areas.add(Fields.TEXT, paragraph.text()));
    item.searchWords().printed().forEach(label -> areas.addPlain(Fields.PRINTED, label));
    otherReadings(areas, item.searchWords());
    item.fileNumber().ifPresent(number -> fileNumber(document, areas, number));
    protocol
        .head()
        .body()
        .map(Sourced::value)
        .ifPresent(body -> areas.addPlain(Fields.MEETING, body.canonical()));
    new LinkedHashSet<>(entry.municipalities())
        .forEach(name -> areas.addPlain(Fields.MEETING, name));
    matterTitles
        .getOrDefault(entry.key(), List.of())
        .forEach(title -> areas.addPlain(Fields.MATTER, title));
    if (!item.number().text().isEmpty()) {
      document.add(term(Fields.NUMBER, item.number().text()));
    }
    decisions(document, item.decisions());
    days(document, item.mentions().days());
    paragraphs(document, item);
    if (item.paragraphs().stream().map(Paragraph::text).anyMatch(Amounts::namedIn)) {
      document.add(term(Fields.AMOUNT, Fields.YES));
    }
  }

  /** A section of a law is named in the same way; nobody tells them apart for sure. */
  private static void paragraphs(Document document, AgendaItem item) {
    Stream.of(
            Stream.of(item.title()),
            item.decisions().stream().map(DecisionClause::text),
            item.paragraphs().stream().map(Paragraph::text))
        .flatMap(texts -> texts)
        .flatMap(text -> NAMED_PARAGRAPH.matcher(text).results())
        .map(found -> found.group(1))
        .distinct()
        .forEach(number -> document.add(term(Fields.NAMED_PARAGRAPHS, number)));
  }

  private static void days(Document document, List<DayMention> days) {
    for (DayMention day : days) {
      if (!day.last().isBefore(day.first())) {
        long[] first = {day.first().toEpochDay()};
        long[] last = {day.last().toEpochDay()};
        document.add(new LongRange(Fields.NAMED_DAYS, first, last));
      }
    }
  }

  /** Of names the other spelling is found in quotes too: nobody knows which one is right. */
  private static void otherReadings(AreaWriter areas, SearchWords words) {
    for (String reading : words.otherReadings()) {
      areas.addOther(reading);
      if (Character.isUpperCase(reading.charAt(0))) {
        areas.addPlain(Fields.PRINTED, reading);
      }
    }
  }

  private static void fileNumber(Document document, AreaWriter areas, String number) {
    Optional<String> normal = FileNumbers.normal(number);
    normal.ifPresent(form -> document.add(term(Fields.FILE_NUMBER, form)));
    FileNumbers.withoutLetters(number)
        .ifPresent(form -> document.add(term(Fields.FILE_NUMBER, form)));
    areas.add(Fields.TEXT, number);
  }

  private static void decisions(Document document, List<DecisionClause> decisions) {
    Set<DecisionKind> kinds = new LinkedHashSet<>();
    decisions.forEach(decision -> kinds.add(decision.kind()));
    kinds.forEach(kind -> facet(document, Fields.DECISION, kind.label()));
    if (kinds.stream().anyMatch(kind -> kind != DecisionKind.INFORMATION)) {
      document.add(term(Fields.DECIDES, Fields.YES));
    }
    if (kinds.stream().anyMatch(ItemDocuments::settles)) {
      document.add(term(Fields.SETTLES, Fields.YES));
    }
  }

  private static boolean settles(DecisionKind kind) {
    return switch (kind) {
      case APPROVAL, REJECTION, ELECTION, FUNDING -> true;
      case INFORMATION, ASSIGNMENT, POSTPONEMENT, RECOMMENDATION, OTHER -> false;
    };
  }

  private static StringField term(String field, String value) {
    return new StringField(field, value, Field.Store.NO);
  }

  private static void facet(Document document, String field, String value) {
    document.add(term(field, value));
    document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
  }
}
