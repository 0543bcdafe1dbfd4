package se.protokollsok.index;

/**
 * What a commit changed.
 *
 * @param written how many protocols were written, because they are new or changed
 * @param kept how many were left as they were
 * @param removed how many are gone
 */
public record CommitResult(int written, int kept, int removed) {}
