package se.protokollsok.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.protokollsok.register.Samples.item;
import static se.protokollsok.register.Samples.minutes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.AddressBook;
import se.protokollsok.protocol.AddressBook.Answer;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.register.Samples.Item;
import se.protokollsok.register.Samples.Minutes;

/**
 * Whatever an archive goes through, an address shows the matter it first showed or none. The test
 * knows each matter by two words of its own that stand in its title and nowhere else.
 */
class AddressPropertyTest {
  private static final Knowledge KNOWLEDGE = KnowledgeBase.builtIn();
  private static final int STEPS = 40;
  private static final List<String> KINDS =
      List.of("Upphandling", "Renovering", "Granskning", "Avveckling", "Finansiering", "Planering");
  private static final List<String> THINGS =
      List.of("simhallen", "biblioteket", "kajplatsen", "vindkraften", "museet", "torghandeln");
  private static final List<String> PLACES =
      List.of("Norrby", "Fiskartorget", "Kvarngatan", "Ekbacken", "Lugnet", "Stenudden");

  private final List<AddressBinding> ledger = new ArrayList<>();
  private final Map<String, Doc> archive = new HashMap<>();

  /** From every address ever shown to the matter it showed. */
  private final Map<String, Integer> everShown = new HashMap<>();

  private int matters;

  /** A file as the test sees it. */
  private record Doc(String date, String salt, List<Integer> matters, boolean misread) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noAddressEverShowsAnotherMatter(long seed) {
    Random random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      change(random);
      List<ParsedFile> files = new ArrayList<>();
      archive.forEach((path, doc) -> files.add(file(path, doc)));
      Collections.shuffle(files, random);
      Register register = Registrar.resolve(files, ledger, KNOWLEDGE);
      Collections.shuffle(files, random);
      assertEquals(register, Registrar.resolve(files, ledger, KNOWLEDGE));
      ledger.addAll(register.newBindings());
      check(register);
      assertEquals(List.of(), Registrar.resolve(files, ledger, KNOWLEDGE).newBindings());
    }
  }

  private void change(Random random) {
    List<String> paths = archive.keySet().stream().sorted().toList();
    String path = paths.isEmpty() ? "" : paths.get(random.nextInt(paths.size()));
    int what = paths.size() < 3 ? 0 : random.nextInt(9);
    Doc doc = archive.get(path);
    switch (what) {
      case 0, 1 -> archive.put("fil" + random.nextInt(12) + ".pdf", fresh(random));
      case 2 -> archive.remove(path);
      case 3 -> archive.put("fil" + random.nextInt(12) + ".pdf", archive.remove(path));
      case 4 -> edit(path, with(doc, shuffled(doc.matters(), random)));
      case 5 -> edit(path, with(doc, inserted(doc.matters(), random)));
      case 6 -> edit(path, with(doc, shortened(doc.matters(), random)));
      case 7 -> edit(path, new Doc(doc.date(), doc.salt(), doc.matters(), !doc.misread()));
      case 8 -> edit(path, new Doc(day(random), doc.salt() + "d", doc.matters(), doc.misread()));
      default -> throw new IllegalStateException("no such change");
    }
  }

  private void edit(String path, Doc doc) {
    archive.put(path, doc);
  }

  private static Doc with(Doc doc, List<Integer> newMatters) {
    return new Doc(doc.date(), doc.salt() + "e", newMatters, doc.misread());
  }

  private Doc fresh(Random random) {
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < 3 + random.nextInt(4); i++) {
      list.add(matters++);
    }
    return new Doc(day(random), "s" + matters, list, false);
  }

  private List<Integer> inserted(List<Integer> list, Random random) {
    List<Integer> longer = new ArrayList<>(list);
    longer.add(random.nextInt(list.size() + 1), matters++);
    return longer;
  }

  private static List<Integer> shortened(List<Integer> list, Random random) {
    List<Integer> shorter = new ArrayList<>(list);
    if (shorter.size() > 1) {
      shorter.remove(/* index */ random.nextInt(shorter.size()));
    }
    return shorter;
  }

  private static List<Integer> shuffled(List<Integer> list, Random random) {
    List<Integer> other = new ArrayList<>(list);
    Collections.shuffle(other, random);
    return other;
  }

  private static String day(Random random) {
    return "2025-03-0" + (1 + random.nextInt(6));
  }

  private static ParsedFile file(String path, Doc doc) {
    Minutes minutes = minutes(doc.date());
    for (int i = 0; i < doc.matters().size(); i++) {
      int matter = doc.matters().get(i);
      Item item = item(i + 1, misread(title(matter), doc.misread()));
      if (matter % 3 > 0) {
        item.decided(
            matter % 3 == 1 ? DecisionKind.INFORMATION : DecisionKind.APPROVAL,
            misread(
                matter % 3 == 1 ? "att tacka för informationen" : "att godkänna förslaget",
                doc.misread()));
      }
      minutes.item(item);
    }
    return minutes.at(path, doc.salt());
  }

  private static String title(int matter) {
    return "%s av %s vid %s, etapp %d"
        .formatted(
            KINDS.get(matter % 6), THINGS.get(matter / 6 % 6), PLACES.get(matter / 36 % 6), matter);
  }

  private static String misread(String text, boolean misread) {
    return misread ? text.replace("å", "a").replace("ö", "é").replace("gatan", "qatan") : text;
  }

  private void check(Register register) {
    AddressBook book = AddressBook.of(ledger);
    Map<String, Integer> now = new HashMap<>();
    for (ArchivedProtocol protocol : register.protocols()) {
      Doc doc = archive.get(protocol.file().path());
      for (ItemEntry entry : protocol.entries()) {
        if (entry.index() != ItemEntry.HEAD) {
          String address = protocol.id() + "/" + entry.key();
          int matter = doc.matters().get(entry.index());
          now.put(address, matter);
          int first = everShown.computeIfAbsent(address, unused -> matter);
          assertEquals(first, matter, address + " shows another matter");
        }
      }
    }
    assertEquals(
        archive.values().stream().mapToInt(doc -> doc.matters().size()).sum(),
        now.size(),
        "every item has an address of its own");
    everShown.forEach((address, matter) -> follow(book, now, address, matter));
  }

  private static void follow(
      AddressBook book, Map<String, Integer> now, String address, int matter) {
    int slash = address.indexOf('/');
    String key = address.substring(slash + 1);
    switch (book.resolve(address.substring(0, slash), Optional.of(key))) {
      case Answer.Found found -> assertEquals(matter, now.get(address), address);
      case Answer.Moved moved ->
          assertEquals(matter, now.get(moved.id() + "/" + moved.key().orElseThrow()), address);
      case Answer.Gone gone -> assertTrue(!now.containsKey(address), address);
      case Answer.Unknown unknown -> throw new AssertionError(address + " was given once");
    }
  }
}
