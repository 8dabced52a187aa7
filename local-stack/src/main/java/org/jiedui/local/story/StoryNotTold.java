package org.jiedui.local.story;

/** There is no finished story to read back. */
public final class StoryNotTold extends RuntimeException {
    StoryNotTold() {
        super("The story has not been told to its end here; ./jiedui up tells it");
    }
}
