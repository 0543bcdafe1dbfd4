package se.protokollsok.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import se.protokollsok.index.IndexReading;
import se.protokollsok.index.IndexedState;
import se.protokollsok.index.Manifest;
import se.protokollsok.index.ProtocolCard;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Gap;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Task;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;

/**
 * What a commit says of the archive as a whole, without what it says of hidden protocols and items.
 * The ledger's addresses stay: they are what is asked for, not what is told.
 */
final class ShownState {
  /** A shorter step of an address tells nothing. */
  private static final int TELLING = 3;

  private final IndexedState whole;
  private final Hidden hidden;
  private final DirectoryReader raw;
  private final IndexSearcher shown;
  private final Set<String> hiddenPaths = new HashSet<>();

  /**
   * Prepares it.
   *
   * @param raw the index, hidden documents included
   * @param shown the same without them
   */
  ShownState(IndexedState whole, Hidden hidden, DirectoryReader raw, IndexSearcher shown) {
    this.whole = whole;
    this.hidden = hidden;
    this.raw = raw;
    this.shown = shown;
    whole.cards().stream()
        .filter(card -> hidden.hides(card.id()))
        .map(ProtocolCard::path)
        .forEach(hiddenPaths::add);
    whole.manifest().files().stream()
        .filter(file -> hidden.hashes().contains(file.hash()))
        .forEach(file -> hiddenPaths.add(file.path()));
  }

  IndexedState shown() throws IOException {
    List<ArchivedProtocol> touched = new ArrayList<>();
    for (String id :
        Stream.concat(hidden.files().stream(), hidden.items().keySet().stream()).toList()) {
      IndexReading.protocol(raw, id).ifPresent(touched::add);
    }
    return new IndexedState(
        whole.committed(),
        manifest(),
        cards(touched),
        new ShownPersons(hidden, touched, shown).of(whole.persons()),
        whole.matters().stream().flatMap(matter -> matter(matter).stream()).toList(),
        whole.tasks().stream().flatMap(task -> task(task).stream()).toList(),
        whole.gaps().stream().filter(this::isShown).toList(),
        whole.addresses(),
        whole.names(),
        whole.families());
  }

  private Manifest manifest() {
    Manifest all = whole.manifest();
    return new Manifest(
        all.archive(),
        all.format(),
        all.knowledgeVersion(),
        all.files().stream().filter(file -> !hiddenPaths.contains(file.path())).toList());
  }

  private List<ProtocolCard> cards(List<ArchivedProtocol> touched) {
    return whole.cards().stream()
        .filter(card -> !hidden.hides(card.id()))
        .map(card -> hidden.keys(card.id()).isEmpty() ? card : card(card, touched))
        .toList();
  }

  private ProtocolCard card(ProtocolCard card, List<ArchivedProtocol> touched) {
    List<String> notes =
        touched.stream()
            .filter(protocol -> protocol.id().equals(card.id()))
            .flatMap(protocol -> ShownParts.of(protocol, hidden).findings().stream())
            .filter(finding -> finding.kind() != FindingKind.WITHHELD)
            .map(Finding::message)
            .distinct()
            .toList();
    return new ProtocolCard(
        card.id(),
        card.kind(),
        card.body(),
        card.organisation(),
        card.date(),
        card.number(),
        card.keys().stream().filter(key -> !hidden.hides(card.id(), key)).toList(),
        card.path(),
        notes,
        card.pages(),
        card.worst());
  }

  private boolean hides(Matter.Step step) {
    return hidden.hides(step.protocolId(), step.itemKey());
  }

  private List<Matter.Step> steps(List<Matter.Step> all) {
    return all.stream().filter(step -> !hides(step)).toList();
  }

  /** A matter of fewer than two steps is none; one whose name tells of a hidden one has no page. */
  private Optional<Matter> matter(Matter matter) {
    List<Matter.Step> steps = steps(matter.steps());
    List<Matter.Step> related = steps(matter.related());
    if (steps.size() == matter.steps().size()) {
      return Optional.of(new Matter(matter.slug(), matter.name(), steps, related));
    }
    if (steps.size() < 2 || !isTold(matter.slug(), steps)) {
      return Optional.empty();
    }
    boolean named =
        steps.stream().anyMatch(step -> folded(step).contains(Folding.fold(matter.name())));
    String name = named ? matter.name() : steps.getLast().title();
    return Optional.of(new Matter(matter.slug(), name, steps, related));
  }

  private static String folded(Matter.Step step) {
    return Folding.fold(step.title());
  }

  /** Whether every word of a lasting name stands in some shown title. */
  private static boolean isTold(String slug, List<Matter.Step> steps) {
    return Stream.of(slug.split("-", -1))
        .filter(word -> word.length() >= TELLING)
        .allMatch(word -> steps.stream().anyMatch(step -> folded(step).contains(word)));
  }

  private Optional<Task> task(Task task) {
    return hidden.hides(task.protocolId(), task.itemKey())
        ? Optional.empty()
        : Optional.of(
            new Task(
                task.protocolId(),
                task.itemKey(),
                task.who(),
                task.what(),
                task.due(),
                task.dueWords(),
                task.decided(),
                task.repaired(),
                task.organisation(),
                task.body(),
                task.personIds(),
                steps(task.followUps())));
  }

  private boolean isShown(Gap gap) {
    return gap.protocolId().filter(hidden::hides).isEmpty()
        && hiddenPaths.stream().noneMatch(gap.message()::contains);
  }
}
