/**
 * The audit report as web pages that need nothing else: one report with its findings shown where
 * they stand, and an index over many.
 */
@NullMarked
package org.gongkai.export.page;

import org.jspecify.annotations.NullMarked;
