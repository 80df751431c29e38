/** Reports as JSON ({@code report.schema.json}), as CSV tables and as text for a terminal. */
@NullMarked
package org.gongkai.export;

import org.jspecify.annotations.NullMarked;
