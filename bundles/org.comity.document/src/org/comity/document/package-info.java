/* SPDX-License-Identifier: EPL-2.0 */
/** Reports and texts made from an agreement and its register. */
package org.comity.document;
