/**
 * The command line and the wiring: the only package that sees all others. Deliberately absent:
 * logic that a stage could hold.
 */
@NullMarked
package se.protokollsok.app;

import org.jspecify.annotations.NullMarked;
