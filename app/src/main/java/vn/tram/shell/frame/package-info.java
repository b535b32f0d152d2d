/** The pieces of the frame, put together by {@link vn.tram.shell.MainLayout} only. */
package vn.tram.shell.frame;
