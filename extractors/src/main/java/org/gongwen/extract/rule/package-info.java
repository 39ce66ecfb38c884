/** 规则: what a rule declares: an id and the examples that it fires on and spares. */
@NullMarked
package org.gongwen.extract.rule;

import org.jspecify.annotations.NullMarked;
