/* SPDX-License-Identifier: EPL-2.0 */
/** Three-valued logic. The text of a draft is closed, the world is open: what nobody has said is unknown, not false. */
package org.comity.engine.truth;
