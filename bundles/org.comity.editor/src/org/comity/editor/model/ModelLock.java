/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One lock for all parsed files, since they link to each other. The user goes first: work in the background asks
 * {@link #wanted()} and gives way.
 */
public final class ModelLock {

    private static final ReentrantLock LOCK = new ReentrantLock(true);
    private static final AtomicInteger WAITING = new AtomicInteger();

    private ModelLock() {
    }

    /** Does something the user waits for. */
    public static <T> T now(Supplier<T> work) {
        WAITING.incrementAndGet();
        try {
            LOCK.lock();
        } finally {
            WAITING.decrementAndGet();
        }
        try {
            return work.get();
        } finally {
            LOCK.unlock();
        }
    }

    /**
     * Does something the user can do without.
     *
     * @param millis how long to wait for the lock, in milliseconds
     * @return what the work gave; empty if there was no time for it
     */
    public static <T> Optional<T> within(long millis, Supplier<Optional<T>> work) {
        WAITING.incrementAndGet();
        try {
            if (!LOCK.tryLock(millis, TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            WAITING.decrementAndGet();
        }
        try {
            return work.get();
        } finally {
            LOCK.unlock();
        }
    }

    /** Does something in the background; it should stop soon after {@link #wanted()} becomes true. */
    public static <T> T background(Supplier<T> work) {
        LOCK.lock();
        try {
            return work.get();
        } finally {
            LOCK.unlock();
        }
    }

    /** Whether anybody waits for the lock. */
    public static boolean contended() {
        return LOCK.hasQueuedThreads();
    }

    /** Whether the user waits for the lock. */
    public static boolean wanted() {
        return WAITING.get() > 0;
    }
}
