package se.protokollsok.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokollsok.knowledge.Bodies;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.Sourced;

/** Finds the meeting body and its organisation in the first lines. */
final class BodyReader {
  /** {@code Direktionen beslutar}: where no heading names the body, its decisions do. */
  private static final Pattern DECIDES =
      Pattern.compile("^(\\p{Lu}[\\p{L} -]{3,60}?)\\s(?:beslutar|beslutade|beslöt)\\b");

  /** {@code … inom Skåne Nordväst}: the organisation at a line's end. */
  private static final Pattern WITHIN = Pattern.compile(".*\\s(?:i|inom)\\s+(\\p{Lu}.{2,40})$");

  /** {@code Ej justerat}, {@code Utkast}: what a letterhead says of the paper. */
  private static final Pattern NO_OWNER =
      Pattern.compile(
          "juster|utkast|digital|offentlig|version|sekret|arende|bilag|intern|arbetsmaterial|protokoll|mote|sammantrad|antecknin|utskrift|sida|narvar|sammanfatt|dagordning|kallelse");

  private static final int LONGEST_OWNER = 50;
  private static final int DECIDING_LINES = 400;
  private static final int LONGEST = 140;

  private final Bodies bodies;
  private final Affiliations affiliations;
  private final Knowledge knowledge;
  private final Sources sources;

  BodyReader(Knowledge knowledge, Affiliations affiliations, Sources sources) {
    this.bodies = knowledge.bodies();
    this.knowledge = knowledge;
    this.affiliations = affiliations;
    this.sources = sources;
  }

  /**
   * What was found.
   *
   * @param body the body
   * @param organisation its organisation
   */
  record Meeting(Optional<Sourced<BodyName>> body, Optional<Sourced<String>> organisation) {}

  /**
   * Reads the first lines.
   *
   * @param head the lines of the head
   * @param fields what bears a label in them
   * @param text all lines of the text
   * @param date chooses the organisation's name where none is printed
   */
  Meeting read(List<Line> head, HeadFields fields, Lines text, Optional<LocalDate> date) {
    List<Title> titles = titles(TitleLines.of(fields.free()));
    List<Title> named = titles(TitleLines.of(labelled(fields, HeadLabel.BODY)));
    Optional<Sourced<BodyName>> body =
        body(titles).or(() -> body(named)).or(() -> either(titles)).or(() -> deciding(text));
    Optional<Sourced<String>> organisation =
        owner(titles, body)
            .or(() -> owner(named, body))
            .or(() -> labelledOwner(fields))
            .or(() -> letterhead(titles))
            .or(() -> footer(head));
    if (organisation.isEmpty() && body.isPresent()) {
      String name = body.get().value().canonical();
      organisation =
          date.flatMap(day -> bodies.organisationOf(name, day))
              .map(found -> new Sourced<>(found, SourceSpan.NONE));
    }
    return new Meeting(body, organisation);
  }

  /**
   * A phrase understood.
   *
   * @param phrase as printed
   * @param body the part of it that names a body, sure or not
   * @param organisation the organisation it names beside the body, or as a whole
   */
  private record Title(
      TitleLines.Phrase phrase, Optional<TitleSplit.Body> body, Optional<String> organisation) {}

  private List<Title> titles(List<TitleLines.Phrase> phrases) {
    TitleSplit split = new TitleSplit(knowledge, affiliations);
    List<Title> titles = new ArrayList<>();
    for (TitleLines.Phrase phrase : phrases) {
      TitleSplit.Split parts = split.of(phrase);
      titles.add(new Title(phrase, parts.body(), parts.organisation()));
    }
    return titles;
  }

  private static List<Line> labelled(HeadFields fields, HeadLabel label) {
    return fields.all(label).stream().flatMap(field -> field.value().stream()).toList();
  }

  private Optional<Sourced<BodyName>> body(List<Title> titles) {
    Optional<Sourced<BodyName>> known =
        first(
            titles,
            title ->
                title
                    .body()
                    .filter(TitleSplit.Body::known)
                    .map(body -> new BodyName(body.canonical(), body.printed())));
    return known.or(
        () ->
            first(
                titles,
                title ->
                    title
                        .body()
                        .filter(TitleSplit.Body::sure)
                        .map(body -> new BodyName(body.canonical(), body.printed()))));
  }

  /** "Norra Dalarnas samråd" is a body where the head names no other. */
  private Optional<Sourced<BodyName>> either(List<Title> titles) {
    return first(
        titles, title -> title.body().map(body -> new BodyName(body.canonical(), body.printed())));
  }

  private <T> Optional<Sourced<T>> first(List<Title> titles, Function<Title, Optional<T>> reader) {
    for (Title title : titles) {
      Optional<T> value = reader.apply(title);
      if (value.isPresent()) {
        Line line = title.phrase().line();
        return value.map(it -> new Sourced<>(it, sources.of(line.begin(), line.end())));
      }
    }
    return Optional.empty();
  }

  /** The organisation printed beside the body, then any that is known, then any. */
  private Optional<Sourced<String>> owner(List<Title> titles, Optional<Sourced<BodyName>> body) {
    String printed = body.map(it -> it.value().printed()).orElse("");
    Optional<Sourced<String>> known =
        first(titles, title -> bodies.organisation(title.organisation().orElse("?")));
    Optional<Sourced<String>> within = first(titles, title -> within(title.phrase().text()));
    Optional<Sourced<String>> any =
        first(titles, title -> title.organisation().filter(it -> !it.equals(printed)));
    return known.or(() -> within).or(() -> any);
  }

  /** "Sydnärke" above the body's name, where nothing there has the form of an organisation. */
  private Optional<Sourced<String>> letterhead(List<Title> titles) {
    for (Title title : titles) {
      String text = title.phrase().text();
      if (title.body().isPresent()) {
        return Optional.empty();
      }
      boolean alone = title.phrase().line().text().equals(text);
      if (alone && !title.phrase().led() && plainName(text)) {
        return first(List.of(title), it -> Optional.of(BodyWords.calm(text)));
      }
    }
    return Optional.empty();
  }

  private boolean plainName(String text) {
    return Character.isUpperCase(text.charAt(0))
        && text.length() <= LONGEST_OWNER
        && text.chars().allMatch(c -> Character.isLetter(c) || " -&".indexOf(c) >= 0)
        && !Names.isName(text)
        && !NO_OWNER.matcher(Fold.letters(text)).find()
        && affiliations.municipality(text).isEmpty()
        && !Venue.looksLike(text, affiliations);
  }

  private Optional<String> within(String text) {
    Matcher within = WITHIN.matcher(text.length() > LONGEST ? "" : text);
    return within.matches() ? bodies.organisation(within.group(1)) : Optional.empty();
  }

  private Optional<Sourced<String>> labelledOwner(HeadFields fields) {
    for (Line line : labelled(fields, HeadLabel.ORGANISATION)) {
      Optional<String> known =
          bodies
              .organisation(line.text())
              .or(() -> affiliations.municipality(line.text()).map(this::fullName))
              .or(() -> Optional.of(line.text()).filter(BodyWords::isOrganisation));
      if (known.isPresent()) {
        return known.map(it -> new Sourced<>(it, sources.of(line.begin(), line.end())));
      }
    }
    return Optional.empty();
  }

  private String fullName(String municipality) {
    return knowledge.municipalities().fullName(municipality);
  }

  /** "Klippans kommun, 264 80 Klippan" at the foot of the page. */
  private Optional<Sourced<String>> footer(List<Line> head) {
    for (Line line : head) {
      if (line.furniture() && line.text().length() <= LONGEST) {
        String name = line.text().split("[,|•·]|\\s{2}|\\t", 2)[0].strip();
        Optional<String> known = name.length() < 3 ? Optional.empty() : bodies.organisation(name);
        if (known.isPresent()) {
          return known.map(it -> new Sourced<>(it, sources.of(line.begin(), line.end())));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Sourced<BodyName>> deciding(Lines text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Line> lines = new LinkedHashMap<>();
    text.content().stream()
        .limit(DECIDING_LINES)
        .flatMap(line -> Stream.of(line).filter(it -> it.text().length() <= LONGEST))
        .forEach(
            line -> {
              Matcher decides = DECIDES.matcher(line.text());
              if (decides.find() && BodyWords.isBody(BodyWords.lastWord(decides.group(1)))) {
                counts.merge(decides.group(1), 1, Integer::sum);
                lines.putIfAbsent(decides.group(1), line);
              }
            });
    return counts.entrySet().stream()
        .filter(it -> !generic(it.getKey()))
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(
            it ->
                new Sourced<>(
                    new BodyName(BodyWords.canonical(it.getKey()), it.getKey()),
                    sources.of(lines.get(it.getKey()).begin(), lines.get(it.getKey()).end())));
  }

  /** "Nämnden", "Utskottet": short for a name that is not printed. */
  private static boolean generic(String name) {
    return List.of("nämnden", "utskottet", "gruppen", "nätverket", "mötet", "rådet")
        .contains(name.toLowerCase(Locale.ROOT));
  }
}
