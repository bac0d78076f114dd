/* SPDX-License-Identifier: EPL-2.0 */
/** Editor services of the statute language. */
package org.comity.lang.statute.ide;
