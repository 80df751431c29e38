package org.gongkai.export.batch;

import java.util.List;

/**
 * A row of the table {@code provenance}.
 *
 * @param name what it is
 * @param version which one
 */
record Component(String name, String version) {
  static List<Component> of(Provenance provenance) {
    return List.of(
        new Component("gongkai", provenance.gongkai()),
        new Component("templates", provenance.templates()));
  }
}
