package se.protokollsok.protocol;

/** The lists of a protocol's head. */
public enum AttendanceList {
  /** Närvarande, Beslutande, Övriga närvarande. */
  PRESENT,
  /** Anmält förhinder, Frånvarande. */
  ABSENT,
  /** Inbjudna gäster. */
  GUEST
}
