package org.gongkai.export.batch;

/**
 * How a batch's outputs are to be written.
 *
 * @param provenance what makes them; every output tells it where its format has a place for it
 * @param bom whether CSV begins with a byte order mark, which Excel on a Chinese Windows needs
 */
public record BatchSettings(Provenance provenance, boolean bom) {}
