package org.jiedui.caselibrary.desk;

/** @param total how many of its kind there are */
record DeskRow(DeskItem item, long total) {}
