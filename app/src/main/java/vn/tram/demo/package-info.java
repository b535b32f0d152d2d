/**
 * Sample data of the profile {@code demo}: places, organisations, campaigns and lists in every
 * state, with invented people. It goes in through the public operations of the capabilities, so it
 * obeys their rules; nothing of this package exists without the profile.
 */
package vn.tram.demo;
