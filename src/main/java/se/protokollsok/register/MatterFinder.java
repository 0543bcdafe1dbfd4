package se.protokollsok.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Matter;
import se.protokollsok.register.TopicKey.Rank;

/**
 * Finds matters that come back: items of several meetings of one organisation that bear one
 * diarienummer, or whose titles share what tells a matter ({@link TopicReader}). The less that
 * tells by itself, the more rare words must the items' texts share. A wrong link is worse than a
 * missing one.
 */
final class MatterFinder {
  /**
   * What comes up at more than so many meetings, at more than every third, and mostly under one
   * title, is routine.
   */
  private static final int FEW = 6;

  private final Map<String, Integer> meetings = new TreeMap<>();
  private final Map<Topic, List<MatterItem>> byTopic = new TreeMap<>();
  private final RelatedItems related;
  private final Set<MatterItem> taken = new HashSet<>();

  private MatterFinder(List<MatterItem> items) {
    this.related = new RelatedItems(items);
    for (MatterItem item : items) {
      for (TopicKey key : MatterKeys.of(item)) {
        byTopic
            .computeIfAbsent(new Topic(item.family(), key.id()), it -> new ArrayList<>())
            .add(item);
      }
    }
    items.stream()
        .collect(Collectors.groupingBy(MatterItem::family))
        .forEach((family, all) -> meetings.put(family, days(all)));
  }

  /** What one organisation's items may share: the id of a key. */
  private record Topic(String family, String id) implements Comparable<Topic> {
    @Override
    public int compareTo(Topic other) {
      int families = family.compareTo(other.family);
      return families == 0 ? id.compareTo(other.id) : families;
    }
  }

  /**
   * Items that may be one matter.
   *
   * @param keys what holds them together, the most telling first
   * @param steps in order
   */
  record Group(List<TopicKey> keys, List<MatterItem> steps) {
    TopicKey key() {
      return keys.getFirst();
    }
  }

  /** Returns the matters, sorted by slug. */
  static List<Matter> in(List<ArchivedProtocol> protocols, Knowledge knowledge) {
    List<MatterItem> items = withoutDoubles(MatterItems.of(protocols, knowledge));
    MatterFinder finder = new MatterFinder(items);
    List<Group> groups = finder.groups(items);
    Set<String> slugs = new HashSet<>();
    return groups.stream()
        .sorted(Comparator.comparing(group -> group.steps().getFirst(), MatterItem.ORDER))
        .map(group -> finder.matter(group, slugs))
        .sorted(Comparator.comparing(Matter::slug))
        .toList();
  }

  /** An item that stands in an excerpt, or in a second file of the meeting too, counts once. */
  private static List<MatterItem> withoutDoubles(List<MatterItem> items) {
    Set<List<String>> seen = new HashSet<>();
    return items.stream()
        .filter(
            it ->
                seen.add(
                    List.of(
                        it.date().toString(),
                        it.family(),
                        it.protocol()
                            .protocol()
                            .head()
                            .body()
                            .map(b -> b.value().canonical())
                            .orElse(""),
                        it.item().number().text(),
                        Slug.of(it.item().title()))))
        .toList();
  }

  private static int days(List<MatterItem> items) {
    return (int) items.stream().map(MatterItem::date).distinct().count();
  }

  private List<Group> groups(List<MatterItem> items) {
    List<Group> groups = new ArrayList<>();
    Map<String, TopicKey> keys = new TreeMap<>();
    for (MatterItem item : items) {
      for (TopicKey key : MatterKeys.of(item)) {
        keys.merge(
            key.id(), key, (one, other) -> one.rank().compareTo(other.rank()) <= 0 ? one : other);
      }
    }
    byTopic.entrySet().stream()
        .map(it -> Map.entry(keys.get(it.getKey().id()), it.getValue()))
        .filter(it -> it.getKey().rank() == Rank.CASE || !isRoutine(it.getValue()))
        .sorted(
            Map.Entry.<TopicKey, List<MatterItem>>comparingByKey(
                    Comparator.comparing(TopicKey::rank))
                .thenComparingInt(it -> -days(it.getValue()))
                .thenComparing(it -> it.getKey().id()))
        .forEach(it -> groups.addAll(split(it.getKey(), it.getValue())));
    return groups.stream().map(this::extended).toList();
  }

  private boolean isRoutine(List<MatterItem> found) {
    int days = days(found);
    long titles = found.stream().map(it -> Slug.of(it.item().title())).distinct().count();
    return days > FEW
        && days * 3 > meetings.getOrDefault(found.getFirst().family(), 0)
        && titles * 2 <= found.size();
  }

  /** The parts of a key's items that hold together, without what another key has taken. */
  private List<Group> split(TopicKey key, List<MatterItem> found) {
    List<MatterItem> left = new ArrayList<>(found);
    left.removeAll(taken);
    List<Group> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      Set<MatterItem> group = connected(key, left);
      left.removeAll(group);
      if (days(List.copyOf(group)) > 1) {
        taken.addAll(group);
        groups.add(new Group(List.of(key), group.stream().sorted(MatterItem.ORDER).toList()));
      }
    }
    return groups;
  }

  /** The first item and all that follow from it, none of which says it is another matter. */
  private static Set<MatterItem> connected(TopicKey key, List<MatterItem> items) {
    Set<MatterItem> group = new LinkedHashSet<>();
    Set<MatterItem> linked = new HashSet<>();
    List<MatterItem> left = new ArrayList<>(items);
    Optional<MatterItem> next = Optional.of(left.getFirst());
    while (next.isPresent()) {
      MatterItem member = next.get();
      group.add(member);
      left.removeIf(it -> it.equals(member) || it.isOther(member, key));
      left.stream()
          .filter(it -> !linked.contains(it) && member.continues(it, key))
          .forEach(linked::add);
      next = left.stream().filter(linked::contains).findFirst();
    }
    return group;
  }

  /** With further items that share another telling key with half of the steps, and rare words. */
  private Group extended(Group group) {
    Map<String, TopicKey> shared = new TreeMap<>();
    for (MatterItem step : group.steps()) {
      step.title().values().stream()
          .filter(key -> key.rank().tellsAlone())
          .filter(key -> isOfHalf(key, group))
          .forEach(key -> shared.put(key.id(), key));
    }
    List<MatterItem> steps = new ArrayList<>(group.steps());
    List<TopicKey> keys = new ArrayList<>(group.keys());
    for (TopicKey key : shared.values()) {
      if (!key.id().equals(group.key().id())) {
        keys.add(key);
      }
      String family = group.steps().getFirst().family();
      for (MatterItem item : byTopic.getOrDefault(new Topic(family, key.id()), List.of())) {
        boolean joins =
            !taken.contains(item)
                && steps.stream().noneMatch(step -> item.isOther(step, key))
                && steps.stream().anyMatch(step -> step.shared(item, key) > 1);
        if (joins) {
          taken.add(item);
          steps.add(item);
        }
      }
    }
    steps.sort(MatterItem.ORDER);
    return new Group(List.copyOf(keys), List.copyOf(steps));
  }

  private static boolean isOfHalf(TopicKey key, Group group) {
    return group.steps().stream().filter(it -> it.title().containsKey(key.id())).count() * 2
        >= group.steps().size();
  }

  private Matter matter(Group group, Set<String> slugs) {
    String name = MatterNames.of(group);
    String wanted = MatterNames.slug(name);
    String slug = wanted;
    for (int i = 2; !slugs.add(slug); i++) {
      slug = wanted + "-" + i;
    }
    return new Matter(
        slug,
        name,
        group.steps().stream().map(MatterItem::step).toList(),
        related.to(group).stream().map(MatterItem::step).toList());
  }
}
