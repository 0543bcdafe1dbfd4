/**
 * Across protocols: one person is one entry, items get municipalities and roles, protocols get
 * lasting addresses, matters run over meetings, series show their gaps.
 *
 * <p>In: parsed files and the ledger's bindings. Out: a {@link se.protokollsok.register.Register}.
 * Pure. Deliberately absent: HTTP, files.
 */
@NullMarked
package se.protokollsok.register;

import org.jspecify.annotations.NullMarked;
