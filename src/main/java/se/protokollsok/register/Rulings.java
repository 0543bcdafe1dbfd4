package se.protokollsok.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.knowledge.PersonRuling;
import se.protokollsok.knowledge.PersonRuling.Spelling;
import se.protokollsok.knowledge.PersonRuling.Verdict;

/** What an archivist says of persons, told of the observations. It wins over everything else. */
final class Rulings {
  private final List<PersonRuling> rulings;
  private final Map<Spelling, PersonName> names = new HashMap<>();
  private final Set<String> toldApart = new HashSet<>();

  Rulings(List<PersonRuling> rulings) {
    this.rulings = List.copyOf(rulings);
    for (PersonRuling ruling : rulings) {
      Stream.of(ruling.one(), ruling.other())
          .forEach(it -> PersonName.of(it.name()).ifPresent(name -> names.put(it, name)));
    }
    for (PersonRuling ruling : rulings) {
      PersonName one = names.get(ruling.one());
      PersonName other = names.get(ruling.other());
      if (ruling.verdict() == Verdict.DIFFERENT
          && one != null
          && other != null
          && one.key().equals(other.key())
          && !one.exact().equals(other.exact())) {
        toldApart.add(one.key());
      }
    }
  }

  /** Returns what is equal for spellings of one name; finer where an archivist tells them apart. */
  String spelling(PersonName name) {
    return toldApart.contains(name.key()) ? name.exact() : name.key();
  }

  /** Joins those that are ruled to be one. */
  List<List<Observation>> joined(List<List<Observation>> clusters) {
    List<List<Observation>> open = new ArrayList<>(clusters);
    for (PersonRuling ruling : rulings) {
      if (ruling.verdict() == Verdict.SAME) {
        join(ruling, open);
      }
    }
    return open;
  }

  private void join(PersonRuling ruling, List<List<Observation>> open) {
    List<Observation> whole = new ArrayList<>();
    int at = -1;
    for (int i = 0; i < open.size(); i++) {
      List<Observation> cluster = open.get(i);
      if (!(bears(ruling.one(), cluster) || bears(ruling.other(), cluster))
          || areApart(whole, cluster)) {
        continue;
      }
      whole.addAll(cluster);
      if (at < 0) {
        at = i;
      } else {
        open.remove(i--);
      }
    }
    if (at >= 0) {
      open.set(at, whole);
    }
  }

  private boolean bears(Spelling spelling, Collection<Observation> cluster) {
    return cluster.stream().anyMatch(it -> fits(spelling, it));
  }

  /** Whether the two are ruled to be different. */
  boolean areApart(Collection<Observation> one, Collection<Observation> other) {
    return rulings.stream()
        .filter(ruling -> ruling.verdict() == Verdict.DIFFERENT)
        .anyMatch(ruling -> isApart(ruling, one, other) || isApart(ruling, other, one));
  }

  private boolean isApart(
      PersonRuling ruling, Collection<Observation> one, Collection<Observation> other) {
    return one.stream().anyMatch(it -> fits(ruling.one(), it) && !isMeant(ruling.other(), it))
        && other.stream().anyMatch(it -> fits(ruling.other(), it) && !isMeant(ruling.one(), it));
  }

  /** Whether a spelling with a place means this one: then one without does not. */
  private boolean isMeant(Spelling spelling, Observation it) {
    return spelling.place().isPresent() && fits(spelling, it);
  }

  /** Returns how an archivist wants the person written. */
  Optional<String> preferred(Collection<Observation> cluster) {
    return rulings.stream()
        .filter(ruling -> ruling.verdict() == Verdict.PREFERRED)
        .filter(ruling -> bears(ruling.one(), cluster))
        .map(ruling -> ruling.other().name())
        .findFirst();
  }

  private boolean fits(Spelling spelling, Observation it) {
    PersonName name = names.get(spelling);
    return name != null
        && spelling(name).equals(spelling(it.name()))
        && spelling
            .place()
            .map(place -> Folding.fold(place).equals(Folding.fold(it.place().label())))
            .orElse(true);
  }
}
