/** Files and folders on disk. */
@NullMarked
package org.gongkai.cli.folder;

import org.jspecify.annotations.NullMarked;
