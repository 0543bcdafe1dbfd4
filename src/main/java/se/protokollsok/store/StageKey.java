package se.protokollsok.store;

import se.protokollsok.source.FileHash;

/**
 * What a kept stage result was made from. Equal keys mean equal results, because stages are pure.
 *
 * @param file the file's bytes
 * @param stage the stage's name, lower-case letters: "extract", "parse"
 * @param stageVersion the version of the stage's code
 * @param knowledgeVersion the knowledge snapshot, or "" for a stage that uses none
 */
public record StageKey(FileHash file, String stage, String stageVersion, String knowledgeVersion) {

  /**
   * Returns the entry's path below the cache: stage and versions first, so that old ones are easy
   * to drop.
   */
  String relativePath() {
    String versions =
        knowledgeVersion.isEmpty() ? stageVersion : stageVersion + "-" + knowledgeVersion;
    return stage
        + "/"
        + versions
        + "/"
        + file.hex().substring(0, 2)
        + "/"
        + file.hex()
        + ".json.gz";
  }
}
