package se.protokollsok.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of the archive a query names, beside its topic.
 *
 * @param period the days it asks about
 * @param municipalities canonical names
 * @param bodies canonical names
 * @param persons ids of the register
 */
record Named(
    Optional<Period> period,
    List<String> municipalities,
    List<String> bodies,
    List<String> persons) {
  Named {
    municipalities = List.copyOf(municipalities);
    bodies = List.copyOf(bodies);
    persons = List.copyOf(persons);
  }

  /** Gathers what mentions name. The first of several periods counts. */
  static Named of(List<Mention> mentions) {
    return new Named(
        things(mentions, Mention.Days.class).map(Mention.Days::period).findFirst(),
        things(mentions, Mention.Place.class).map(Mention.Place::municipality).distinct().toList(),
        things(mentions, Mention.Organ.class).map(Mention.Organ::body).distinct().toList(),
        things(mentions, Mention.Who.class).flatMap(who -> who.ids().stream()).distinct().toList());
  }

  private static <T extends Mention.Thing> Stream<T> things(List<Mention> mentions, Class<T> sort) {
    return mentions.stream().map(Mention::thing).filter(sort::isInstance).map(sort::cast);
  }
}
