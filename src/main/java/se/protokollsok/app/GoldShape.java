package se.protokollsok.app;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.protokollsok.parse.ParseResult;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.AttendanceRole;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Signature;
import se.protokollsok.source.Finding;
import se.protokollsok.source.Sourced;

/**
 * A parsed file as {@code show --stage protocol --json} prints it; the same shape as the gold it is
 * measured against.
 *
 * @param file the path printed
 * @param result what the parser understood
 */
record GoldShape(String file, ParseResult result) {
  /** Example: {@code 08:30}. */
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Returns the values by their names, in the order of printing. */
  Map<String, @Nullable Object> values() {
    Head head = result.protocol().head();
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("file", file);
    values.put("kind", result.protocol().kind().name().toLowerCase(Locale.ROOT));
    values.put("body", head.body().map(Sourced::value).map(BodyName::canonical).orElse(null));
    values.put("organisation", text(head.organisation()));
    values.put("date", text(head.date()));
    values.put("number", text(head.number()));
    values.put("start", head.start().map(Sourced::value).map(GoldShape::clock).orElse(null));
    values.put("end", head.end().map(Sourced::value).map(GoldShape::clock).orElse(null));
    values.put("place", text(head.place()));
    values.put("paragraphs", text(head.paragraphs()));
    values.put("chair", text(head.chair()));
    values.put("secretary", text(head.secretary()));
    values.put("verifiers", head.verifiers().stream().map(Sourced::value).toList());
    values.put("excerpt", head.excerpt());
    values.put("present", people(AttendanceList.PRESENT));
    values.put("absent", people(AttendanceList.ABSENT));
    values.put("guests", people(AttendanceList.GUEST));
    values.put("items", result.protocol().items().stream().map(GoldItem::of).toList());
    values.put(
        "signatures", result.protocol().signatures().stream().map(GoldShape::signature).toList());
    values.put("signed", result.protocol().signed().name().toLowerCase(Locale.ROOT));
    values.put("findings", result.findings().stream().map(GoldShape::finding).toList());
    return values;
  }

  private static @Nullable String text(Optional<? extends Sourced<?>> value) {
    return value.map(sourced -> String.valueOf(sourced.value())).orElse(null);
  }

  private static String clock(LocalTime time) {
    return CLOCK.format(time);
  }

  private List<Map<String, @Nullable Object>> people(AttendanceList list) {
    List<Map<String, @Nullable Object>> people = new ArrayList<>();
    for (Attendance entry : result.protocol().attendance()) {
      if (entry.list() == list) {
        people.add(person(entry));
      }
    }
    return people;
  }

  private static Map<String, @Nullable Object> person(Attendance entry) {
    PersonMention mention = entry.person();
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("name", mention.name());
    values.put("municipality", mention.municipality().orElse(null));
    values.put("affiliation", mention.affiliation().orElse(null));
    values.put("remote", entry.remote());
    values.put("arrived", entry.arrived().map(GoldShape::clock).orElse(null));
    entry.left().ifPresent(left -> values.put("left", clock(left)));
    mention.party().ifPresent(party -> values.put("party", party));
    mention.title().ifPresent(title -> values.put("title", title));
    entry.role().map(AttendanceRole::label).ifPresent(role -> values.put("role", role));
    entry.replaces().ifPresent(name -> values.put("replaces", name));
    entry.paragraphs().ifPresent(series -> values.put("paragraphs", series));
    entry.recused().ifPresent(series -> values.put("recused", series));
    return values;
  }

  private static Map<String, @Nullable Object> signature(Signature signature) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("name", signature.name());
    values.put("role", signature.role().orElse(null));
    values.put("date", signature.date().map(Object::toString).orElse(null));
    values.put("time", signature.time().map(GoldShape::clock).orElse(null));
    return values;
  }

  private static Map<String, @Nullable Object> finding(Finding finding) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("kind", finding.kind().name().toLowerCase(Locale.ROOT));
    values.put("message", finding.message());
    values.put("page", finding.span().page() == 0 ? null : finding.span().page());
    return values;
  }
}
