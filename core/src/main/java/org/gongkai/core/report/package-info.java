/** One annual report as a whole: its model together with its findings. */
@NullMarked
package org.gongkai.core.report;

import org.jspecify.annotations.NullMarked;
