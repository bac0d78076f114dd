/* SPDX-License-Identifier: EPL-2.0 */
/** New projects: for agreements, and for the law of a jurisdiction. */
package org.comity.workbench.start.project;
