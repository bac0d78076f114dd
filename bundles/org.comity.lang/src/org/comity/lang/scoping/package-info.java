/* SPDX-License-Identifier: EPL-2.0 */
/** What a name can mean at a place. */
package org.comity.lang.scoping;
