package se.protokollsok.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the program's version from the jar it runs from. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
            .orElse("utveckling");
    return new String[] {"Protokollsök " + version};
  }
}
