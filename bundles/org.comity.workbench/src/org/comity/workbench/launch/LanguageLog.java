/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.launch;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;

/** What the services of the languages log: an error goes to the error log of the workbench, anything less nowhere. */
public final class LanguageLog extends AppenderSkeleton {

    private static final LanguageLog SHARED = new LanguageLog();

    private LanguageLog() {
        setThreshold(Level.ERROR);
    }

    /** Listens from now on; again: nothing more. */
    public static void attach() {
        Logger root = Logger.getRootLogger();
        if (!root.isAttached(SHARED)) {
            root.setLevel(Level.ERROR);
            root.addAppender(SHARED);
        }
    }

    @Override
    protected void append(LoggingEvent event) {
        Throwable cause = event.getThrowableInformation() == null ? null : event.getThrowableInformation().getThrowable();
        ILog.of(LanguageLog.class).error(event.getLoggerName() + ": " + event.getRenderedMessage(), cause);
    }

    @Override
    public void close() {
        // it has nothing to close
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}
