package org.gongwen.pipeline.store;

/** 存储损坏: something in the store is not what was written. */
final class StoreDamage extends Exception {
    private static final long serialVersionUID = 1L;

    StoreDamage(String message) {
        super(message);
    }

    StoreDamage(String message, Throwable cause) {
        super(message, cause);
    }
}
