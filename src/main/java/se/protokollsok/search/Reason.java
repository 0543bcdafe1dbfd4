package se.protokollsok.search;

import org.apache.lucene.search.Query;

/**
 * Something that lifts a hit beside its words.
 *
 * @param text in Swedish, as people are told: "Ärendet innehåller ett beslut"
 * @param query which hits it lifts
 * @param factor what their scores are multiplied by; 1 for one that adds its own score
 */
record Reason(String text, Query query, float factor) {}
