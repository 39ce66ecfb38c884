package org.gongwen.pipeline.run;

import org.gongwen.pipeline.discover.InputException;

/** 输入有误: an input or a glob that the user named wrongly; the message names it. */
public final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidInputException(InputException cause) {
        super(cause.getMessage(), cause);
    }
}
