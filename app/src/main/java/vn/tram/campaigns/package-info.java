/** Campaigns: what is vaccinated against, where, when, and who approves the lists. */
package vn.tram.campaigns;
