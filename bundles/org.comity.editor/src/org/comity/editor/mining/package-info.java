/* SPDX-License-Identifier: EPL-2.0 */
/** Lines above the text that tell what follows from it. Who knows that contributes them to the platform's code minings. */
package org.comity.editor.mining;
