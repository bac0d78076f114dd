/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views;

/** A view that can show a provision. */
public interface ProvisionOpener {

    /** Shows the provision, statute or rule of a path. */
    void show(String path);
}
