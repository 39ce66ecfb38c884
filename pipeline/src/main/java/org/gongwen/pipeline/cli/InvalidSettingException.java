package org.gongwen.pipeline.cli;

/** 设置错误: a configuration file or an environment variable that is wrong. */
final class InvalidSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidSettingException(String message) {
        super(message);
    }
}
