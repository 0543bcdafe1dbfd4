/**
 * The values: protocols, agenda items, decisions, attendance, persons, matters. OParl's words where
 * OParl has one. A vocabulary every later stage may use.
 *
 * <p>Immutable records, lists copied. Every value read from a file knows its span. Deliberately
 * absent: parsing, I/O, JSON, Lucene.
 */
@NullMarked
package se.protokollsok.protocol;

import org.jspecify.annotations.NullMarked;
