package vn.tram.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs timers and background steps from the moment the application is complete until it is asked to
 * stop.
 */
@Component
@ConditionalOnProperty(name = "tram.jobs.enabled", matchIfMissing = true)
class JobExecution implements SmartLifecycle {

    private final JobExecutor executor;

    JobExecution(ProcessEngine engine) {
        this.executor =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                        .getJobExecutor();
    }

    @Override
    public void start() {
        // a due job is looked for at least every five seconds, and at once when this node made it
        executor.setMaxWait(5_000);
        // what a killed node had begun is begun again after a minute; steps only start long work
        executor.setLockTimeInMillis(60_000);
        executor.start();
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }
}
