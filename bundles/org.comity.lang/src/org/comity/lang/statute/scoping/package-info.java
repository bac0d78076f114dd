/* SPDX-License-Identifier: EPL-2.0 */
/** Names in the statute language. */
package org.comity.lang.statute.scoping;
