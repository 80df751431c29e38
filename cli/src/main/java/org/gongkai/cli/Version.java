package org.gongkai.cli;

import org.gongkai.core.template.TemplateFingerprint;
import org.gongkai.export.batch.Provenance;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest has it, and that of Java. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"gongkai " + program() + ", Java " + System.getProperty("java.version")};
  }

  /** What is written into every output. */
  static Provenance provenance() {
    return new Provenance(program(), TemplateFingerprint.hex());
  }

  private static String program() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(unpackaged)" : version;
  }
}
