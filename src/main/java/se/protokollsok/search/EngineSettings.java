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
 * @param hideLog where is kept what was hidden
 */
public record EngineSettings(Set<Part> off, Clock clock, Optional<Path> curated, HideLog hideLog) {
  /** Everything on, the clock of Swedish protocols, nothing curated. */
  public static final EngineSettings DEFAULT =
      new EngineSettings(
          Set.of(), Clock.system(ZoneId.of("Europe/Stockholm")), Optional.empty(), HideLog.NONE);

  /** Copies the set. */
  public EngineSettings {
    off = Set.copyOf(off);
  }

  /** Returns these settings with other parts left out. */
  public EngineSettings without(Set<Part> parts) {
    return new EngineSettings(parts, clock, curated, hideLog);
  }

  /** Returns these settings with another clock. */
  public EngineSettings at(Clock other) {
    return new EngineSettings(off, other, curated, hideLog);
  }

  /** Returns these settings with another folder of curated files. */
  public EngineSettings withCurated(Optional<Path> folder) {
    return new EngineSettings(off, clock, folder, hideLog);
  }

  /** Returns these settings with another log of what was hidden. */
  public EngineSettings withHideLog(HideLog other) {
    return new EngineSettings(off, clock, curated, other);
  }
}
