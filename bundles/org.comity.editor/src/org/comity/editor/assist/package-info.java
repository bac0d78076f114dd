/* SPDX-License-Identifier: EPL-2.0 */
/** Help at the cursor: proposals and hovers, from the services of the language. */
package org.comity.editor.assist;
