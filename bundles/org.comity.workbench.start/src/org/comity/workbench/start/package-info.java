/* SPDX-License-Identifier: EPL-2.0 */
/** How work begins: wizards, examples, the welcome page and the cheat sheet. What all of them share. */
package org.comity.workbench.start;
