package org.gongkai.parsers;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What libraries say of broken files is no part of the tests' output. */
public final class QuietLibraries implements BeforeAllCallback, AfterAllCallback {
  private static final Logger LIBRARIES = Logger.getLogger("org.apache");

  @Override
  public void beforeAll(ExtensionContext context) {
    LIBRARIES.setLevel(Level.OFF);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    LIBRARIES.setLevel(null);
  }
}
