package se.protokollsok.protocol;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what became of every lasting name of a person or matter that was ever given. Immutable; may
 * be shared between threads.
 */
public final class NameBook {
  private final Map<Name, NameBinding> latest;

  private NameBook(Map<Name, NameBinding> latest) {
    this.latest = latest;
  }

  private record Name(NameBinding.Kind kind, String id) {}

  /** Returns the book of these ledger lines, the oldest first. */
  public static NameBook of(Collection<NameBinding> lines) {
    Map<Name, NameBinding> latest = new LinkedHashMap<>();
    lines.forEach(line -> latest.put(new Name(line.kind(), line.id()), line));
    return new NameBook(latest);
  }

  /** Returns the last line of each name, the name given first standing first. */
  public List<NameBinding> bindings() {
    return List.copyOf(latest.values());
  }

  /** Returns the last line of each name of this kind, the name given first standing first. */
  public List<NameBinding> bindings(NameBinding.Kind kind) {
    return latest.values().stream().filter(it -> it.kind() == kind).toList();
  }

  /** Returns the last line of this name; empty if it was never given. */
  public Optional<NameBinding> binding(NameBinding.Kind kind, String id) {
    return Optional.ofNullable(latest.get(new Name(kind, id)));
  }

  /**
   * Returns the name that stands for what this one stood for: itself, if its bearer got no other.
   * Whether that bearer is in the archive still, the register tells.
   */
  public Optional<String> follow(NameBinding.Kind kind, String id) {
    Optional<NameBinding> last = binding(kind, id);
    Set<String> seen = new HashSet<>(); // a ledger mended by hand may hold a circle
    while (last.flatMap(NameBinding::movedTo).isPresent() && seen.add(last.get().id())) {
      Optional<NameBinding> next = binding(kind, last.get().movedTo().get());
      if (next.isEmpty()) {
        return last.map(NameBinding::id);
      }
      last = next;
    }
    return last.map(NameBinding::id);
  }
}
