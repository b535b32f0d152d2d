package vn.tram.workflow.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tram.workflow.Rehearsal;
import vn.tram.workflow.batch.BatchRunner;

/** Takes the place of job executor and batch workers while sample data is made. */
@Component
@Profile("demo")
class EngineRehearsal implements Rehearsal {

    private static final int JOBS_AT_ONCE = 50;

    private final ManagementService management;
    private final ObjectProvider<JobExecution> jobs;
    private final BatchRunner batches;

    EngineRehearsal(ProcessEngine engine, ObjectProvider<JobExecution> jobs, BatchRunner batches) {
        this.management = engine.getManagementService();
        this.jobs = jobs;
        this.batches = batches;
    }

    @Override
    public void begin() {
        jobs.ifAvailable(JobExecution::stop);
        batches.stop();
    }

    @Override
    public void at(Instant now) {
        ClockUtil.setCurrentTime(Date.from(now));
    }

    @Override
    public void workOff() {
        List<Job> waiting = waiting();
        while (!waiting.isEmpty()) {
            waiting.forEach(job -> management.executeJob(job.getId()));
            batches.runWaiting();
            waiting = waiting();
        }
        batches.runWaiting();
    }

    /** Background steps only: a timer is no message. */
    private List<Job> waiting() {
        return management
                .createJobQuery()
                .messages()
                .active()
                .withRetriesLeft()
                .listPage(0, JOBS_AT_ONCE);
    }

    @Override
    public void end() {
        ClockUtil.reset();
        batches.start();
        jobs.ifAvailable(JobExecution::start);
    }
}
