package org.gongkai.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest has it, and that of Java. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    String java = System.getProperty("java.version");
    return new String[] {
      "gongkai " + (version == null ? "(unpackaged)" : version) + ", Java " + java
    };
  }
}
