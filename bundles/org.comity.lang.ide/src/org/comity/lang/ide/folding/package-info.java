/* SPDX-License-Identifier: EPL-2.0 */
/** What may be folded away. */
package org.comity.lang.ide.folding;
