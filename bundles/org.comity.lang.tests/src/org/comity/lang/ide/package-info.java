/* SPDX-License-Identifier: EPL-2.0 */
/** Tests of the editor services. */
package org.comity.lang.ide;
