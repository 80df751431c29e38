/** What a run has done so far, kept so that the next run can go on from there. */
@NullMarked
package org.gongkai.cli.journal;

import org.jspecify.annotations.NullMarked;
