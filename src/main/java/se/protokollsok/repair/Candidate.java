package se.protokollsok.repair;

/**
 * What a word may have meant.
 *
 * @param word in lower case
 * @param channelCost minus the logarithm of the probability that it was read as what stands there
 * @param marks of the word, as the word list has them; 0 for a compound and for the word as it
 *     stands where no list knows it
 * @param parts how many known words it is made of: 1, more for a compound, 0 if no list knows it
 */
record Candidate(String word, double channelCost, int marks, int parts) {}
