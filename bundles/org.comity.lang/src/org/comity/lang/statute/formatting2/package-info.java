/* SPDX-License-Identifier: EPL-2.0 */
/** Layout of the statute language. */
package org.comity.lang.statute.formatting2;
