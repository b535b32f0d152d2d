/** Campaigns for those who open and end them. */
package vn.tram.campaigns.ui;
