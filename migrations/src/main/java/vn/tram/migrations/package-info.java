/**
 * The database Trạm runs on: the schema as one ordered Flyway history ({@code db/migration}, a
 * folder for each capability) and the embedded MariaDB for first runs and tests. Knows no engine,
 * Spring or Vaadin; the engine's schema scripts are read from the class path of whoever runs the
 * migrations.
 */
package vn.tram.migrations;
