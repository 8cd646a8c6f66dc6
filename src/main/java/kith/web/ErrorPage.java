package kith.web;

record ErrorPage(Frame frame, String title, String text) {}
