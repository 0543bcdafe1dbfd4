package se.protokollsok.knowledge;

/**
 * One snapshot. Immutable; may be shared between threads.
 *
 * @param version names the contents: equal versions mean equal contents
 * @param municipalities all 290
 * @param bodies bodies and organisations under their names and predecessors
 * @param words counts of the archive's clean words
 */
public record Knowledge(
    String version, Municipalities municipalities, Bodies bodies, WordCounts words) {}
