package se.protokollsok.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.AddressBook;
import se.protokollsok.protocol.Head;
import se.protokollsok.source.Sourced;

/**
 * The lasting addresses of one run.
 *
 * @param given for each file, in the order of the files, its id and its items' keys
 * @param newBindings the lines to add to the ledger
 */
record Addresses(List<Given> given, List<AddressBinding> newBindings) {
  private static final String DOCUMENT = "dokument";

  /**
   * What one file got.
   *
   * @param id the protocol's id
   * @param keys its items' keys, in order, without the head's
   */
  record Given(String id, List<String> keys) {}

  /**
   * Gives every file its address.
   *
   * @param files in an order that does not depend on the run
   * @param ledger the ledger's lines, the oldest first
   */
  static Addresses assign(List<ParsedFile> files, List<AddressBinding> ledger) {
    AddressBook book = AddressBook.of(ledger);
    List<AddressBinding> open =
        book.bindings().stream()
            .filter(it -> it.movedTo().isEmpty())
            .sorted(Comparator.comparing(AddressBinding::id))
            .toList();
    Map<Integer, AddressBinding> known = new FileMatcher(files, open).match();
    Set<String> ids = new HashSet<>();
    book.bindings().forEach(it -> ids.add(it.id()));
    List<Given> given = new ArrayList<>();
    Map<String, AddressBinding> shown = new TreeMap<>();
    Map<String, AddressBinding> left = new TreeMap<>();
    for (int i = 0; i < files.size(); i++) {
      Optional<AddressBinding> before = Optional.ofNullable(known.get(i));
      AddressBinding now = bind(files.get(i), before, ids);
      ItemKeys keys = ItemKeys.assign(before, files.get(i).protocol().items());
      now = withKeys(now, keys, headPrint(now));
      given.add(new Given(now.id(), keys.keys()));
      shown.put(now.id(), now);
      if (before.isPresent() && !before.get().id().equals(now.id())) {
        left.put(before.get().id(), before.get().withMovedTo(now.id()));
      }
    }
    open.stream()
        .filter(it -> !shown.containsKey(it.id()) && !left.containsKey(it.id()))
        .forEach(it -> left.put(it.id(), it.withoutFile()));
    List<AddressBinding> lines = new ArrayList<>(shown.values());
    lines.addAll(left.values());
    lines.removeIf(line -> book.binding(line.id()).filter(line::equals).isPresent());
    return new Addresses(List.copyOf(given), List.copyOf(lines));
  }

  private static AddressBinding bind(
      ParsedFile file, Optional<AddressBinding> before, Set<String> ids) {
    Meeting now = Meeting.of(file.protocol());
    Meeting earlier =
        before.map(it -> Meeting.parse(it.meeting())).orElse(new Meeting("", "", "", ""));
    // What a later reading no longer tells changes nothing: an address moves only for better news.
    Meeting meeting = now.merged(earlier);
    String id =
        before
            .filter(it -> !now.changesAddressOf(earlier))
            .map(AddressBinding::id)
            .orElseGet(() -> fresh(file, meeting, ids));
    return new AddressBinding(
        id,
        file.file().hash().hex(),
        file.file().path(),
        meeting.text(),
        Map.of(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        false,
        name(file, before),
        Optional.empty());
  }

  private static String fresh(ParsedFile file, Meeting meeting, Set<String> ids) {
    String base = meeting.isNamed() ? meeting.id() : documentId(file.file().path());
    String id = base;
    for (int i = 2; !ids.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  private static String documentId(String path) {
    String name = Slug.ofFileName(path);
    return name.isEmpty() ? DOCUMENT : DOCUMENT + "-" + name;
  }

  private static String headPrint(AddressBinding binding) {
    Meeting meeting = Meeting.parse(binding.meeting());
    return meeting.isNamed() ? meeting.id() : "";
  }

  private static AddressBinding withKeys(AddressBinding it, ItemKeys keys, String headPrint) {
    Map<String, String> items = new TreeMap<>(keys.items());
    items.put(ItemKeys.HEAD, headPrint);
    return it.withKeys(items, keys.retired(), keys.redirects());
  }

  /** Whose meeting it is; an earlier reading's word where this one tells no body. */
  private static Optional<String> name(ParsedFile file, Optional<AddressBinding> before) {
    Head head = file.protocol().head();
    return head.body()
        .map(body -> body.value().canonical())
        .map(
            body ->
                head.organisation().map(Sourced::value).map(of -> body + ", " + of).orElse(body))
        .or(() -> before.flatMap(AddressBinding::name));
  }
}
