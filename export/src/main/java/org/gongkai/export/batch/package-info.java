/**
 * Outputs of many reports at once: each gets the results one by one, in the order of the inputs.
 */
@NullMarked
package org.gongkai.export.batch;

import org.jspecify.annotations.NullMarked;
