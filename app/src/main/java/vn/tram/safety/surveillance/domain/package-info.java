/** How line list, figures and exports are read. */
package vn.tram.safety.surveillance.domain;
