package se.protokollsok.app;

/**
 * Tells a person how far a long piece of work has come. Used by one thread at a time, but for
 * {@link #detail}.
 */
interface Progress {
  /** Says nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(String task, int steps) {}

        @Override
        public void step(String name) {}

        @Override
        public void end() {}
      };

  /** Begins a piece of work of so many steps. */
  void begin(String task, int steps);

  /** Tells that a step is done, and its name. */
  void step(String name);

  /** Tells what is being done within a step; from any thread. */
  default void detail(String text) {}

  /** Ends the piece of work. */
  void end();
}
