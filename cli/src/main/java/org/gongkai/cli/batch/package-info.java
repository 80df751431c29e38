/**
 * The extraction of many files: in order, within bounds, and from where an earlier run was killed.
 */
@NullMarked
package org.gongkai.cli.batch;

import org.jspecify.annotations.NullMarked;
