/* SPDX-License-Identifier: EPL-2.0 */
/** Finds the jurisdictions that are installed, whether or not an Equinox registry runs. */
package org.comity.jurisdiction;
