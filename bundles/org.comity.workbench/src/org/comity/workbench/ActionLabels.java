/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench;

import java.lang.reflect.Field;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.actions.ActionFactory;

/** Names of the platform's actions in the languages of this workbench. Each field is named like its constant in {@link ActionFactory}. */
public final class ActionLabels extends NLS {

    public static String CLOSE;
    public static String CLOSE_ALL;
    public static String SAVE;
    public static String SAVE_AS;
    public static String SAVE_ALL;
    public static String REVERT;
    public static String RENAME;
    public static String REFRESH;
    public static String IMPORT;
    public static String EXPORT;
    public static String PRINT;
    public static String PROPERTIES;
    public static String QUIT;
    public static String UNDO;
    public static String REDO;
    public static String CUT;
    public static String COPY;
    public static String PASTE;
    public static String DELETE;
    public static String SELECT_ALL;
    public static String FIND;
    public static String NEXT;
    public static String PREVIOUS;
    public static String BACKWARD_HISTORY;
    public static String FORWARD_HISTORY;
    public static String OPEN_NEW_WINDOW;
    public static String SAVE_PERSPECTIVE;
    public static String RESET_PERSPECTIVE;
    public static String PREFERENCES;
    public static String ABOUT;
    public static String NEW;

    static {
        initializeMessages("org.comity.workbench.actions", ActionLabels.class);
    }

    private ActionLabels() {
    }

    /** The name of an action; empty if it keeps the platform's. */
    static Optional<String> label(ActionFactory factory) {
        for (Field each : ActionFactory.class.getFields()) {
            try {
                if (each.get(null) == factory) {
                    return Optional.ofNullable((String) ActionLabels.class.getField(each.getName()).get(null));
                }
            } catch (ReflectiveOperationException nameless) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
