/* SPDX-License-Identifier: EPL-2.0 */
/** Tests of the bundle of the same name. */
package org.comity.jurisdiction;
