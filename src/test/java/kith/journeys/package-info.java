/** A few ways through the house in a real browser, one of them with script off. */
package kith.journeys;
