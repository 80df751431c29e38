package org.gongkai.export.batch;

/**
 * What made an output; the same for the same program, and without times or names of machines.
 *
 * @param gongkai the version of Gongkai, for example {@code 0.1.0}
 * @param templates the fingerprint of the national forms it knows
 */
public record Provenance(String gongkai, String templates) {}
