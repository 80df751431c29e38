package org.gongkai.core.prose;

/**
 * A sentence of a report.
 *
 * @param text the sentence as printed, white space folded, with its end mark
 * @param compact the same without white space, all signs in one width, the names of documents (what
 *     stands between {@code 《》} and in {@code 〔〕}) replaced by as many {@code *}; this is what is
 *     read
 */
public record Sentence(String text, String compact) {}
