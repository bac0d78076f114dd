/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comity.lang.stored.StoredForms;
import org.eclipse.emf.common.util.URI;

/**
 * The installed law, with jurisdictions that are being written in its place: a plug-in project that is open stands for the
 * installed plug-in of the same name, and a text that is being edited for its file. Each change gives a new {@link LawBase}
 * when the law is next asked for; files that did not change come from memory, so that this takes no longer than reading the
 * one that did. Safe for several threads; a law base once given out stays as it is.
 */
public final class LiveLaw {

    private final List<LawSource> installed;
    private final StoredForms forms;
    private final Map<String, List<LawSource>> open = new LinkedHashMap<>();
    private final Map<URI, String> texts = new LinkedHashMap<>();
    private LawBase current;

    /**
     * Live law.
     *
     * @param installed what is installed
     * @param forms where stored law is kept besides memory
     */
    public LiveLaw(List<LawSource> installed, StoredForms forms) {
        this.installed = List.copyOf(installed);
        this.forms = forms.remembering();
    }

    /** The law found on a class path, nothing of it overridden yet. */
    public static LiveLaw onClasspath(ClassLoader loader) {
        return new LiveLaw(LawIndex.find(loader, new ArrayList<>()), StoredForms.configured(loader));
    }

    /**
     * Puts the files of an open project in the place of the installed plug-in of the same name, or beside the installed ones
     * if there is none; called again when files were added or removed.
     *
     * @param contributor name of the plug-in
     * @param sources its files, as {@link LawIndex#in} finds them
     */
    public synchronized void open(String contributor, List<LawSource> sources) {
        if (!sources.equals(open.put(contributor, List.copyOf(sources)))) {
            current = null;
        }
    }

    /** Takes an open project out again; the installed plug-in counts once more. */
    public synchronized void close(String contributor) {
        if (open.remove(contributor) != null) {
            current = null;
        }
    }

    /**
     * Says what a file reads while it is being edited.
     *
     * @param file a file of the law; one that is no such file has no effect
     * @param text its text, or null when the file counts again as it is saved
     */
    public synchronized void edit(URI file, String text) {
        String before = text == null ? texts.remove(file) : texts.put(file, text);
        if (!Objects.equals(before, text)) {
            current = null;
        }
    }

    /** Says that a file was saved: it is read again. */
    public synchronized void saved(URI file) {
        texts.remove(file);
        current = null;
    }

    /** Names of the plug-ins that stand open, in the order in which they were opened. */
    public synchronized List<String> open() {
        return List.copyOf(open.keySet());
    }

    /** The law as it is now. */
    public synchronized LawBase current() {
        if (current == null) {
            List<LawSource> sources = new ArrayList<>();
            installed.stream().filter(s -> !open.containsKey(s.contributor())).forEach(sources::add);
            open.values().forEach(sources::addAll);
            current = LawBase.of(sources.stream().map(s -> texts.containsKey(s.uri()) ? new LawSource(s.uri(), s.contributor(), texts.get(s.uri())) : s).toList(), forms);
        }
        return current;
    }
}
