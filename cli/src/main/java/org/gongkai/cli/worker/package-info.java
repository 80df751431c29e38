/**
 * Readers in processes of their own: whatever a file does to them is that file's error alone.
 *
 * <p>The program starts workers and talks to them over their standard input and output. Both ways
 * go frames: four letters {@code GKW1}, a byte for the kind ({@link Frame.Kind}, by its place in
 * the list), the length of the rest (4 bytes, big-endian) and the rest. Texts are UTF-8 after their
 * length (4 bytes).
 *
 * <table>
 *   <caption>What is said</caption>
 *   <tr><td>to the worker</td><td>{@code SETTINGS}</td><td>once, first: how to read</td></tr>
 *   <tr><td></td><td>{@code READ_FILE}</td><td>a file: its source name and its place</td></tr>
 *   <tr><td></td><td>{@code READ_BYTES}</td><td>a document: its source name and its bytes</td></tr>
 *   <tr><td></td><td>{@code UNPACK}</td><td>an archive: its source name and its place; how many of
 *       its files, from the first on, are not to be given again (4 bytes); how many are not to be
 *       unpacked (4 bytes), and their source names</td></tr>
 *   <tr><td>from it</td><td>{@code READY}</td><td>once: it takes requests</td></tr>
 *   <tr><td></td><td>{@code OUTCOME}</td><td>answers READ: the SHA-256 of what was read (32
 *       bytes), then the outcome</td></tr>
 *   <tr><td></td><td>{@code ENTRY_BEGUN}</td><td>answers UNPACK, before each file that is unpacked,
 *       also an archive: its source name</td></tr>
 *   <tr><td></td><td>{@code ENTRY}</td><td>then, once a file: its source name, its bytes</td></tr>
 *   <tr><td></td><td>{@code ENTRY_FAILED}</td><td>or its source name and the outcome</td></tr>
 *   <tr><td></td><td>{@code END}</td><td>ends the answer to UNPACK</td></tr>
 * </table>
 *
 * <p>A worker that breaks off, says anything else or takes too long is killed, and another takes
 * its place. If it was unpacking an archive, the other goes on behind the file that was begun last.
 * One whose standard input ends, as when the program was killed, ends at once. Workers write no
 * files.
 */
@NullMarked
package org.gongkai.cli.worker;

import org.jspecify.annotations.NullMarked;
