/* SPDX-License-Identifier: EPL-2.0 */
/** Three-valued logic: the text is closed, the world is open. */
package org.comity.engine.truth;
