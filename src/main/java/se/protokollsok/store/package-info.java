/**
 * Stage results on disk, by key, and the ledger of addresses. The only place besides {@code web}
 * that knows JSON.
 *
 * <p>Deliberately absent: logic; it keeps what it is given.
 */
@NullMarked
package se.protokollsok.store;

import org.jspecify.annotations.NullMarked;
