package se.protokollsok.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.search.Resolution;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.source.Sourced;

/**
 * What a page is about in the words of schema.org, as JSON-LD. Persons are left out: they are read
 * on the page, not gathered by machines.
 */
final class PageData {
  private final SearchEngine engine;
  private final Links links;
  private final PublicAddress here;

  PageData(SearchEngine engine, Links links, PublicAddress here) {
    this.engine = engine;
    this.links = links;
    this.here = here;
  }

  /** Returns the JSON, safe within a script element: nothing in it ends the element. */
  String write(Resolution.Found found) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.putAll(
        Preview.item(found)
            .map(item -> item(found, item))
            .orElseGet(() -> protocol(found.protocol())));
    return inScript(Wire.json(data));
  }

  /** Returns JSON that means the same and holds no sign HTML or an old script reader cares for. */
  static String inScript(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private Map<String, Object> item(Resolution.Found found, AgendaItem item) {
    ArchivedProtocol archived = found.protocol();
    String key = found.itemKey().orElseThrow();
    Map<String, Object> data = work(archived, key, item);
    data.put("inLanguage", "sv");
    date(archived).ifPresent(day -> data.put("dateCreated", day));
    List<String> decisions = Preview.of(found).decisions();
    if (!decisions.isEmpty()) {
      data.put("abstract", String.join("; ", decisions));
    }
    Preview.entry(archived, key)
        .map(ItemEntry::municipalities)
        .filter(names -> !names.isEmpty())
        .ifPresent(names -> data.put("spatialCoverage", names.stream().map(this::area).toList()));
    data.put("recordedAt", meeting(archived));
    Map<String, Object> whole = typed("Report", here.of(links.protocol(archived.id())));
    whole.put("name", SafeText.line(Meetings.name(archived)));
    data.put("isPartOf", whole);
    return data;
  }

  private Map<String, Object> protocol(ArchivedProtocol archived) {
    String address = here.of(links.protocol(archived.id()));
    Map<String, Object> data = typed("Report", address);
    data.put("url", address);
    data.put("name", SafeText.line(Meetings.name(archived)));
    data.put("inLanguage", "sv");
    date(archived).ifPresent(day -> data.put("dateCreated", day));
    head(archived).number().map(Sourced::value).ifPresent(it -> data.put("reportNumber", it));
    data.put("recordedAt", meeting(archived));
    // A file that the operator withholds is not told of either.
    engine
        .original(archived.id())
        .ifPresent(file -> data.put("encoding", file(archived.id(), file)));
    List<Map<String, Object>> items =
        archived.entries().stream()
            .filter(entry -> entry.index() != ItemEntry.HEAD)
            .map(
                entry ->
                    work(archived, entry.key(), archived.protocol().items().get(entry.index())))
            .toList();
    if (!items.isEmpty()) {
      data.put("hasPart", items);
    }
    return data;
  }

  private Map<String, Object> work(ArchivedProtocol archived, String key, AgendaItem item) {
    String address = here.of(links.item(archived.id(), key));
    Map<String, Object> data = typed("CreativeWork", address);
    data.put("url", address);
    data.put("name", SafeText.line(item.title()));
    String number = Meetings.number(archived, item);
    if (!number.isEmpty()) {
      data.put("position", number);
    }
    return data;
  }

  private Map<String, Object> meeting(ArchivedProtocol archived) {
    Map<String, Object> event = typed("Event", "");
    event.put("name", SafeText.line(Meetings.name(archived)));
    date(archived).ifPresent(day -> event.put("startDate", day));
    head(archived)
        .place()
        .map(Sourced::value)
        .ifPresent(place -> event.put("location", named("Place", place)));
    body(archived).ifPresent(body -> event.put("organizer", body));
    return event;
  }

  private static Optional<Map<String, Object>> body(ArchivedProtocol archived) {
    String organisation = Meetings.organisation(archived);
    Optional<String> body = head(archived).body().map(Sourced::value).map(BodyName::canonical);
    return body.map(
        name -> {
          Map<String, Object> data = named("GovernmentOrganization", name);
          if (!organisation.isEmpty()) {
            data.put("parentOrganization", named("GovernmentOrganization", organisation));
          }
          return data;
        });
  }

  private Map<String, Object> file(String id, ArchivedFile original) {
    Map<String, Object> file = typed("MediaObject", "");
    file.put("contentUrl", here.of(links.original(id)));
    file.put("encodingFormat", original.mediaType());
    file.put("sha256", original.hash().hex());
    return file;
  }

  private Map<String, Object> area(String municipality) {
    return named("AdministrativeArea", municipality);
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> data = typed(type, "");
    data.put("name", SafeText.line(name));
    return data;
  }

  private static Map<String, Object> typed(String type, String id) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", type);
    if (!id.isEmpty()) {
      data.put("@id", id);
    }
    return data;
  }

  private static Head head(ArchivedProtocol archived) {
    return archived.protocol().head();
  }

  private static Optional<String> date(ArchivedProtocol archived) {
    return Optional.of(Meetings.day(archived)).filter(day -> !day.isEmpty());
  }
}
