/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests.robust;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileInfo;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.filesystem.provider.FileStore;
import org.eclipse.core.filesystem.provider.FileSystem;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Local files on a disk that may be full: then a file that is written is emptied and gets no byte. */
public final class FullDisk extends FileSystem {

    /** Whether it is full. */
    public static volatile boolean full;

    @Override
    public IFileStore getStore(URI uri) {
        return new Store(uri, EFS.getLocalFileSystem().getStore(URI.create("file:" + uri.getPath())));
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    private static final class Store extends FileStore {

        private final URI uri;
        private final IFileStore local;

        Store(URI uri, IFileStore local) {
            this.uri = uri;
            this.local = local;
        }

        @Override
        public String[] childNames(int options, IProgressMonitor monitor) throws CoreException {
            return local.childNames(options, monitor);
        }

        @Override
        public IFileInfo fetchInfo(int options, IProgressMonitor monitor) throws CoreException {
            return local.fetchInfo(options, monitor);
        }

        @Override
        public IFileStore getChild(String name) {
            return new Store(URI.create(uri + "/" + name), local.getChild(name));
        }

        @Override
        public String getName() {
            return local.getName();
        }

        @Override
        public IFileStore getParent() {
            return null;
        }

        @Override
        public InputStream openInputStream(int options, IProgressMonitor monitor) throws CoreException {
            return local.openInputStream(options, monitor);
        }

        @Override
        public OutputStream openOutputStream(int options, IProgressMonitor monitor) throws CoreException {
            return new FilterOutputStream(local.openOutputStream(options, monitor)) {
                @Override
                public void write(int b) throws IOException {
                    refuse();
                    out.write(b);
                }

                @Override
                public void write(byte[] b, int off, int len) throws IOException {
                    refuse();
                    out.write(b, off, len);
                }
            };
        }

        @Override
        public void putInfo(IFileInfo info, int options, IProgressMonitor monitor) throws CoreException {
            local.putInfo(info, options, monitor);
        }

        @Override
        public URI toURI() {
            return uri;
        }

        private static void refuse() throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
        }
    }
}
