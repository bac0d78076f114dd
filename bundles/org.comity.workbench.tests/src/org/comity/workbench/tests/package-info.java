/* SPDX-License-Identifier: EPL-2.0 */
/** Tests that start the workbench on a display. */
package org.comity.workbench.tests;
