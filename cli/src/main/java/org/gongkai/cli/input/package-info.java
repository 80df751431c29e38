/** What the user gave to read: files, folders and what is in archives, each with its name. */
@NullMarked
package org.gongkai.cli.input;

import org.jspecify.annotations.NullMarked;
