package org.jiedui.testkit.rules.canary.web;

/** Lets the OpenAPI document say that the count may be missing. */
record CarelessRequest(int count) {}
