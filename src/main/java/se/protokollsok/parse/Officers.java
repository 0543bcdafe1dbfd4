package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.protokollsok.source.Sourced;

/**
 * Who led a meeting, who wrote its protocol, who approves it. Any of them may be unknown.
 *
 * @param chair who led it
 * @param secretary who wrote
 * @param verifiers who approve, in printed order
 */
record Officers(
    Optional<Sourced<String>> chair,
    Optional<Sourced<String>> secretary,
    List<Sourced<String>> verifiers) {

  static final Officers UNKNOWN = new Officers(Optional.empty(), Optional.empty(), List.of());

  Officers {
    verifiers = List.copyOf(verifiers);
  }

  /** The same, with what it does not know from the other. */
  Officers or(Officers other) {
    return new Officers(
        chair.or(other::chair),
        secretary.or(other::secretary),
        verifiers.isEmpty() ? other.verifiers() : verifiers);
  }

  /** The same, with this person in a role. */
  Officers with(HeadLabel role, Sourced<String> name) {
    return switch (role) {
      case CHAIR -> new Officers(chair.or(() -> Optional.of(name)), secretary, verifiers);
      case SECRETARY -> new Officers(chair, secretary.or(() -> Optional.of(name)), verifiers);
      case VERIFIER -> {
        List<Sourced<String>> more = new ArrayList<>(verifiers);
        if (more.stream().noneMatch(it -> it.value().equals(name.value()))) {
          more.add(name);
        }
        yield new Officers(chair, secretary, more);
      }
      case TIME_AND_PLACE, PLACE, TIME, START, END, DATE -> this;
      case NUMBER, BODY, ORGANISATION, VERIFICATION, PARAGRAPHS, OTHER -> this;
    };
  }

  /** The chair signs too; only where nobody else does is it the chair who approves. */
  Officers withoutChairAmongVerifiers(Optional<Sourced<String>> leader) {
    String name = leader.map(Sourced::value).orElse("");
    List<Sourced<String>> others =
        verifiers.stream().filter(it -> !it.value().equals(name)).toList();
    return new Officers(chair, secretary, others.isEmpty() ? verifiers : others);
  }
}
