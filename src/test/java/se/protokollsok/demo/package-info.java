/**
 * Makes the demo archive {@code index-data/exempel} and its gold from manuscripts.
 *
 * <p>From some of the manuscripts it also makes misread pages, on which letter repair is measured.
 *
 * <p>A manuscript (test resource {@code demo/manus/*.txt}) holds one invented meeting: its head as
 * {@code key: value} lines, its items with their text, decisions and what is true of them. The
 * people come from {@code demo/personer.txt} and {@code demo/organ.txt}. A composer turns a
 * manuscript into blocks, a typesetter breaks them into pages, a writer makes a file of them; the
 * gold is written from the same manuscripts, never from what a parser finds. Every choice that is
 * left open (order of names, noise on a scan) comes from a random number seeded by the file's name,
 * so that each run gives the same archive.
 */
@NullMarked
package se.protokollsok.demo;

import org.jspecify.annotations.NullMarked;
