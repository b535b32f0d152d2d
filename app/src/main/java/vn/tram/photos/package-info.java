/**
 * Photos that people send: judged before they are decoded, put upright and straight, looked at
 * whether anybody could read them, and written anew as pictures and nothing else. See
 * docs/decisions/0163 and 0186.
 */
package vn.tram.photos;
