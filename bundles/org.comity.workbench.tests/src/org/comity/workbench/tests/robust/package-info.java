/* SPDX-License-Identifier: EPL-2.0 */
/** The workbench under a disk that is full and a process that is killed. */
package org.comity.workbench.tests.robust;
