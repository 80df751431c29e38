/** Shows documents as a reader saw them. */
@NullMarked
package org.gongkai.cli.inspect;

import org.jspecify.annotations.NullMarked;
