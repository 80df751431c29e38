/** How long an audit of many reports takes, and how much memory. */
@NullMarked
package org.gongkai.benchmarks.audit;

import org.jspecify.annotations.NullMarked;
