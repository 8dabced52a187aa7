package org.jiedui.kit.web.openapi;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.Value;

/** A comment of Javadoc as a sentence of Markdown: on one line, its first letter large, without its full stop. */
final class MarkdownComment implements CommentVisitor {

    private final StringBuilder text = new StringBuilder();

    /** Empty where nothing is said. */
    static String sentenceOf(Comment comment) {
        MarkdownComment markdown = new MarkdownComment();
        comment.visit(markdown);
        String line = markdown.text.toString().strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
        return line.isEmpty() ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
    }

    @Override
    public void commentText(String value) {
        text.append(value);
    }

    @Override
    public void inlineLink(Link link) {
        text.append(link.getLabel());
    }

    /** {@code code}, and {@code literal} alike. */
    @Override
    public void inlineTag(String name, String value) {
        text.append('`').append(value).append('`');
    }

    @Override
    public void inlineValue(Value value) {
        text.append(value.getReferencedMemberName());
    }
}
