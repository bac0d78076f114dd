/* SPDX-License-Identifier: EPL-2.0 */
/** Editor services of the directory language. */
package org.comity.lang.agencies.ide;
