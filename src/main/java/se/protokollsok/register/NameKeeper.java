package se.protokollsok.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.protokollsok.protocol.NameBinding;
import se.protokollsok.protocol.NameBook;

/**
 * Gives persons, or matters, their lasting names. Whoever shares most evidence with the last bearer
 * of a name bears it on; a name that is left over leads to whoever took its evidence; who shares
 * none with anybody gets a name that nobody ever had.
 */
final class NameKeeper {
  private final NameBinding.Kind kind;
  private final List<NameBinding> known;
  private final NameBook book;

  /** For each known name the evidence that tells its bearer from others. */
  private final List<Set<String>> telling;

  private final Predicate<String> here;

  /**
   * Creates one.
   *
   * @param kind whose names
   * @param book every name ever given
   * @param now from a piece of evidence in the ledger to what it is called today
   * @param here whether the archive still holds a piece of evidence, as it is called today
   */
  NameKeeper(
      NameBinding.Kind kind, NameBook book, UnaryOperator<String> now, Predicate<String> here) {
    this.kind = kind;
    this.book = book;
    this.known =
        book.bindings(kind).stream()
            .map(it -> binding(it.id(), mapped(it.evidence(), now), it.movedTo()))
            .toList();
    this.telling = telling();
    this.here = here;
  }

  /** What two names hold tells neither; but one that leads to another shares its evidence. */
  private List<Set<String>> telling() {
    List<Set<String>> all = known.stream().map(it -> Set.copyOf(it.evidence())).toList();
    if (kind == NameBinding.Kind.MATTER) {
      return all;
    }
    List<Set<String>> live = new ArrayList<>();
    for (int name = 0; name < known.size(); name++) {
      live.add(known.get(name).movedTo().isPresent() ? Set.of() : all.get(name));
    }
    List<Set<String>> telling = new ArrayList<>(Evidence.telling(live));
    for (int name = 0; name < known.size(); name++) {
      if (known.get(name).movedTo().isPresent()) {
        telling.set(name, all.get(name));
      }
    }
    return telling;
  }

  /**
   * Who needs a name.
   *
   * @param wish the name a new one gets if nobody had it; may be empty
   * @param evidence all by which they can be known again
   * @param kept the evidence the ledger is to keep
   */
  record Bearer(String wish, Set<String> evidence, Set<String> kept) {
    /** Copies the sets. */
    Bearer {
      evidence = Set.copyOf(evidence);
      kept = Set.copyOf(kept);
    }
  }

  /**
   * The names of one run.
   *
   * @param ids for each bearer the name
   * @param newBindings the lines to add to the ledger
   */
  record Given(List<String> ids, List<NameBinding> newBindings) {}

  /** A bearer that may be the last one of a known name. */
  private record Match(int bearer, int name, int shared, int all) {}

  /** Gives names. Who comes first in the list chooses first where nothing else decides. */
  Given give(List<Bearer> bearers) {
    List<Match> matches = matches(bearers);
    Map<Integer, String> ids = new TreeMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Match it : matches) {
      if (!ids.containsKey(it.bearer()) && taken.add(it.name())) {
        ids.put(it.bearer(), known.get(it.name()).id());
      }
    }
    Set<String> ever = known.stream().map(NameBinding::id).collect(Collectors.toSet());
    for (int i = 0; i < bearers.size(); i++) {
      if (!ids.containsKey(i)) {
        ids.put(i, fresh(bearers.get(i).wish(), ever));
      }
    }
    List<String> given = List.copyOf(ids.values());
    return new Given(given, lines(bearers, given, matches));
  }

  private List<Match> matches(List<Bearer> bearers) {
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < bearers.size(); i++) {
      for (String it : bearers.get(i).evidence()) {
        holders.computeIfAbsent(it, evidence -> new ArrayList<>()).add(i);
      }
    }
    List<Match> matches = new ArrayList<>();
    for (int name = 0; name < known.size(); name++) {
      Map<Integer, Integer> shared = new TreeMap<>();
      for (String it : telling.get(name)) {
        holders.getOrDefault(it, List.of()).forEach(who -> shared.merge(who, 1, Integer::sum));
      }
      for (Map.Entry<Integer, Integer> it : shared.entrySet()) {
        int own = bearers.get(it.getKey()).evidence().size();
        int all = own + telling.get(name).size() - it.getValue();
        Match match = new Match(it.getKey(), name, it.getValue(), all);
        if (suffices(match, own)) {
          matches.add(match);
        }
      }
    }
    matches.sort(
        Comparator.comparingInt(Match::shared)
            .reversed()
            .thenComparingInt(Match::all)
            .thenComparing(it -> known.get(it.name()).movedTo().isPresent())
            .thenComparingInt(Match::name)
            .thenComparingInt(Match::bearer));
    return matches;
  }

  /**
   * A piece of evidence belongs to one person. An item can be a step of two matters: so half of the
   * old steps that are left must be there, and they must be most of the new ones or of all old.
   */
  private boolean suffices(Match match, int own) {
    Set<String> old = telling.get(match.name());
    return switch (kind) {
      case PERSON -> true;
      case MATTER ->
          2L * match.shared() >= old.stream().filter(here).count()
              && 2 * match.shared() > Math.min(own, old.size());
    };
  }

  private String fresh(String wish, Set<String> ever) {
    String base =
        !wish.isEmpty()
            ? wish
            : switch (kind) {
              case PERSON -> "person";
              case MATTER -> "arende";
            };
    String id = base;
    for (int i = 2; !ever.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  private List<NameBinding> lines(List<Bearer> bearers, List<String> ids, List<Match> matches) {
    Map<String, Integer> holders =
        Evidence.holders(bearers.stream().map(Bearer::evidence).toList());
    List<Set<String>> kept = kept(bearers);
    Map<String, NameBinding> before = new HashMap<>();
    known.forEach(it -> before.put(it.id(), it));
    List<NameBinding> lines = new ArrayList<>();
    for (int i = 0; i < bearers.size(); i++) {
      Set<String> old = new HashSet<>();
      Optional.ofNullable(before.get(ids.get(i))).ifPresent(it -> old.addAll(it.evidence()));
      Bearer bearer = bearers.get(i);
      Set<String> now = kept.get(i);
      old.removeIf(it -> !now.contains(it) && !isFree(it, bearer, holders));
      lines.add(binding(ids.get(i), Evidence.kept(old, now), Optional.empty()));
    }
    lines.addAll(leftOver(ids, matches));
    lines.removeIf(it -> book.binding(kind, it.id()).filter(it::equals).isPresent());
    return lines;
  }

  private List<Set<String>> kept(List<Bearer> bearers) {
    List<Set<String>> all = bearers.stream().map(Bearer::kept).toList();
    return kind == NameBinding.Kind.MATTER ? all : Evidence.telling(all);
  }

  /** Whether nobody but this bearer holds the evidence: then it may come back. */
  private static boolean isFree(String evidence, Bearer bearer, Map<String, Integer> holders) {
    int others = holders.getOrDefault(evidence, 0) - (bearer.evidence().contains(evidence) ? 1 : 0);
    return others == 0;
  }

  /** Returns the lines of the names nobody bears: they lead to who took over the evidence. */
  private List<NameBinding> leftOver(List<String> ids, List<Match> matches) {
    Set<String> borne = Set.copyOf(ids);
    Map<Integer, String> heirs = new HashMap<>();
    matches.forEach(it -> heirs.putIfAbsent(it.name(), ids.get(it.bearer())));
    List<NameBinding> lines = new ArrayList<>();
    for (int name = 0; name < known.size(); name++) {
      NameBinding it = known.get(name);
      if (!borne.contains(it.id())) {
        Optional<String> heir = Optional.ofNullable(heirs.get(name)).or(it::movedTo);
        lines.add(binding(it.id(), it.evidence(), heir));
      }
    }
    return lines;
  }

  private NameBinding binding(String id, Set<String> evidence, Optional<String> movedTo) {
    return new NameBinding(kind, id, new TreeSet<>(evidence), movedTo);
  }

  private static Set<String> mapped(Set<String> evidence, UnaryOperator<String> now) {
    return evidence.stream().map(now).collect(Collectors.toSet());
  }
}
