/* SPDX-License-Identifier: EPL-2.0 */
/** What happens before the workbench opens: which workspace, and a picture while it loads. */
package org.comity.workbench.launch;
