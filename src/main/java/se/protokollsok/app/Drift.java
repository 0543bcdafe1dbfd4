package se.protokollsok.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.protokollsok.archive.FileState;
import se.protokollsok.archive.Scanner;
import se.protokollsok.index.IndexInspection;
import se.protokollsok.index.IndexedState;
import se.protokollsok.index.ManifestEntry;
import se.protokollsok.store.DataDirectory;

/**
 * How the archive differs from what is indexed, by names, sizes and times.
 *
 * @param unreachable why the archive could not be looked at, in Swedish; empty if it could
 * @param added paths that are not indexed yet
 * @param changed paths whose size or time differ
 * @param missing paths that are gone
 */
record Drift(String unreachable, List<String> added, List<String> changed, List<String> missing) {
  Drift {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    missing = List.copyOf(missing);
  }

  /** Returns whether the index is as the archive is. */
  boolean isNone() {
    return unreachable.isEmpty() && added.isEmpty() && changed.isEmpty() && missing.isEmpty();
  }

  /** Compares the archive of a data directory with its index. */
  static Drift of(Path data) throws IOException {
    Optional<IndexedState> state = IndexInspection.state(DataDirectory.index(data));
    if (state.isEmpty()) {
      return new Drift("inget är indexerat", List.of(), List.of(), List.of());
    }
    try {
      Path archive = Path.of(state.get().manifest().archive());
      return between(state.get().manifest().files(), new Scanner(archive).scan().files());
    } catch (IOException away) {
      return new Drift(Messages.of(away), List.of(), List.of(), List.of());
    }
  }

  private static Drift between(List<ManifestEntry> entries, List<FileState> files) {
    Map<String, ManifestEntry> known =
        entries.stream()
            .filter(Intake::hasBytes)
            .collect(Collectors.toMap(ManifestEntry::path, Function.identity()));
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (FileState file : files) {
      ManifestEntry entry = known.remove(file.path());
      if (entry == null) {
        added.add(file.path());
      } else if (entry.size() != file.size() || !entry.modified().equals(file.modified())) {
        changed.add(file.path());
      }
    }
    return new Drift("", added, changed, known.keySet().stream().sorted().toList());
  }
}
