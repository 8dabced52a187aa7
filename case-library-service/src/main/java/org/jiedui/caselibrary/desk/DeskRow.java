package org.jiedui.caselibrary.desk;

/**
 * @param own whether the caller is the one to do it
 * @param total how many of its kind there are, own or not
 */
record DeskRow(DeskItem item, boolean own, long total) {}
