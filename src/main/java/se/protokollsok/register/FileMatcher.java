package se.protokollsok.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.protokollsok.protocol.AddressBinding;

/**
 * Finds for each file the address it had: by its bytes, then its path, then its meeting, then by
 * what its items say. Each address goes to one file at most.
 */
final class FileMatcher {
  /**
   * From this share of equal items on, a file of another date is the same with a date put right.
   */
  private static final double SAME_CONTENT = 0.75;

  /** With fewer items, agreement says too little. */
  private static final int ENOUGH_ITEMS = 3;

  private final List<ParsedFile> files;
  private final List<Meeting> meetings;
  private final List<List<Fingerprint>> prints;
  private final List<AddressBinding> bindings;
  private final Map<Integer, AddressBinding> matched = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private record Pair(int file, AddressBinding binding, double score) {}

  /**
   * Prepares the search.
   *
   * @param files in an order that does not depend on the run
   * @param bindings the last lines of ids that did not move on, sorted by id
   */
  FileMatcher(List<ParsedFile> files, List<AddressBinding> bindings) {
    this.files = files;
    this.bindings = bindings;
    this.meetings = files.stream().map(file -> Meeting.of(file.protocol())).toList();
    this.prints =
        files.stream()
            .map(file -> file.protocol().items().stream().map(Fingerprint::of).toList())
            .toList();
  }

  /** Returns from a file's place in the list to the binding it had. */
  Map<Integer, AddressBinding> match() {
    byHash();
    byPath();
    byMeeting();
    byContent();
    return Map.copyOf(matched);
  }

  private void byHash() {
    Map<String, List<AddressBinding>> byHash = new HashMap<>();
    bindings.forEach(
        it -> byHash.computeIfAbsent(it.fileHash(), hash -> new ArrayList<>()).add(it));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      for (AddressBinding it : byHash.getOrDefault(files.get(i).file().hash().hex(), List.of())) {
        double samePath = it.path().equals(files.get(i).file().path()) ? 2 : 0;
        pairs.add(new Pair(i, it, samePath + (it.removed() ? 0 : 1)));
      }
    }
    take(pairs);
  }

  private void byPath() {
    Map<String, List<AddressBinding>> byPath = new HashMap<>();
    bindings.forEach(it -> byPath.computeIfAbsent(it.path(), path -> new ArrayList<>()).add(it));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      for (AddressBinding it : byPath.getOrDefault(files.get(i).file().path(), List.of())) {
        if (isFree(i, it) && isSameFileEdited(i, it)) {
          pairs.add(new Pair(i, it, overlap(i, it) + (it.removed() ? 0 : 1)));
        }
      }
    }
    take(pairs);
  }

  /** A path may be used again for another meeting: "senaste protokollet.pdf". */
  private boolean isSameFileEdited(int file, AddressBinding binding) {
    Meeting earlier = Meeting.parse(binding.meeting());
    Meeting now = meetings.get(file);
    boolean told = now.isSameMeeting(earlier) || !isForeign(file, binding);
    return (now.agreesWith(earlier) && told) || hasSameContent(file, binding);
  }

  /** Whether both have items, and not one in common. */
  private boolean isForeign(int file, AddressBinding binding) {
    return !prints.get(file).isEmpty()
        && itemsOf(binding).size() > 0
        && overlap(file, binding) == 0;
  }

  private void byMeeting() {
    Map<String, List<AddressBinding>> byDay = new HashMap<>();
    bindings.forEach(
        it ->
            byDay
                .computeIfAbsent(Meeting.parse(it.meeting()).date(), day -> new ArrayList<>())
                .add(it));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      for (AddressBinding it : byDay.getOrDefault(meetings.get(i).date(), List.of())) {
        if (isFree(i, it) && meetings.get(i).isSameMeeting(Meeting.parse(it.meeting()))) {
          pairs.add(new Pair(i, it, overlap(i, it)));
        }
      }
    }
    take(pairs);
  }

  private void byContent() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (!matched.containsKey(i) && prints.get(i).size() >= ENOUGH_ITEMS) {
        for (AddressBinding it : bindings) {
          if (isFree(i, it) && hasSameContent(i, it)) {
            pairs.add(new Pair(i, it, overlap(i, it)));
          }
        }
      }
    }
    take(pairs);
  }

  private boolean isFree(int file, AddressBinding binding) {
    return !matched.containsKey(file) && !taken.contains(binding.id());
  }

  private boolean hasSameContent(int file, AddressBinding binding) {
    List<Fingerprint> now = prints.get(file);
    List<Fingerprint> earlier = itemsOf(binding);
    if (Math.min(now.size(), earlier.size()) < ENOUGH_ITEMS
        || Math.min(now.size(), earlier.size())
            < SAME_CONTENT * Math.max(now.size(), earlier.size())) {
      return false;
    }
    long same = now.stream().filter(it -> earlier.stream().anyMatch(it::tellsTheSame)).count();
    return same >= SAME_CONTENT * Math.max(now.size(), earlier.size());
  }

  /** The share of the file's items that the binding had too. */
  private double overlap(int file, AddressBinding binding) {
    List<Fingerprint> now = prints.get(file);
    if (now.isEmpty()) {
      return 0;
    }
    List<Fingerprint> earlier = itemsOf(binding);
    long same =
        now.stream()
            .filter(it -> earlier.stream().anyMatch(other -> it.likeness(other) > 0))
            .count();
    return (double) same / now.size();
  }

  private static List<Fingerprint> itemsOf(AddressBinding binding) {
    return binding.items().entrySet().stream()
        .filter(item -> !item.getKey().equals(ItemKeys.HEAD))
        .map(item -> Fingerprint.parse(item.getValue()))
        .toList();
  }

  private void take(List<Pair> pairs) {
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparingInt(Pair::file)
            .thenComparing(pair -> pair.binding().id()));
    for (Pair pair : pairs) {
      if (isFree(pair.file(), pair.binding())) {
        matched.put(pair.file(), pair.binding());
        taken.add(pair.binding().id());
      }
    }
  }
}
