/* SPDX-License-Identifier: EPL-2.0 */
/** The welcome page: shown once, and whenever somebody asks for it. */
package org.comity.workbench.start.welcome;
