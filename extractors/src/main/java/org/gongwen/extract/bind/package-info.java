/** 绑定: from quantities to targets: indicator, direction, role, deadline and responsible units. */
@NullMarked
package org.gongwen.extract.bind;

import org.jspecify.annotations.NullMarked;
