package se.protokollsok.search;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What an engine is opened with.
 *
 * @param off the parts of relevance that are left out; empty but for measuring
 * @param clock tells which day it is: "förra året"
 * @param curated the folder of the archivist's own files; empty for none
 */
public record EngineSettings(Set<Part> off, Clock clock, Optional<Path> curated) {
  /** Everything on, the clock of Swedish protocols, nothing curated. */
  public static final EngineSettings DEFAULT =
      new EngineSettings(Set.of(), Clock.system(ZoneId.of("Europe/Stockholm")), Optional.empty());

  /** Copies the set. */
  public EngineSettings {
    off = Set.copyOf(off);
  }

  /** Returns these settings with other parts left out. */
  public EngineSettings without(Set<Part> parts) {
    return new EngineSettings(parts, clock, curated);
  }

  /** Returns these settings with another clock. */
  public EngineSettings at(Clock other) {
    return new EngineSettings(off, other, curated);
  }

  /** Returns these settings with another folder of curated files. */
  public EngineSettings withCurated(Optional<Path> folder) {
    return new EngineSettings(off, clock, folder);
  }
}
