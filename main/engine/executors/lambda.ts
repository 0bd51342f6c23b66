import { projectVariables } from '../buildspec/build-variables.ts'
import { waitUntil } from '../clock.ts'
import type { ActionWork, Executor, Outcome, PlannedWork } from '../executor.ts'
import type { Job, JobResult } from '../jobs/job.ts'
import { orderOf } from '../jobs/order.ts'
import { outcomeOf } from '../jobs/outcome.ts'
import type { FunctionBinding } from '#shared/bindings/schema.ts'
import { functionOf, unboundFunction } from '../lambda/function-binding.ts'
import { findHandler } from '../lambda/handler.ts'
import { invoke } from '../lambda/invocation.ts'

/** Calls a function that is a program on this machine, with the event and the job that it gets from CodePipeline. */
export const lambda: Executor = {
  types: ['Invoke/AWS/Lambda/1'],
  performs: 'runs',
  async missing(work) {
    const bound = functionOf(work)
    return bound ? mistakesIn(bound, work) : [unboundFunction(work)]
  },
  async execute(work) {
    const bound = functionOf(work)
    if (!bound) return failed('ConfigurationError', unboundFunction(work))
    const mistakes = mistakesIn(bound, work)
    if (mistakes.length > 0) return failed('ConfigurationError', mistakes.join(' '))
    return callUntilDone(bound, work)
  },
}

/** Minutes after which a function that reported nothing has failed; going on with a token begins them anew. */
const minutesToReport = 20
/** Seconds before a function is called again that goes on with a token. */
const secondsBetweenCalls = 30

async function callUntilDone(bound: FunctionBinding, work: ActionWork): Promise<Outcome> {
  const { jobs, clock, signal } = work
  let id = jobs.open(await orderOf(work))
  for (;;) {
    const result = await callOnce(bound, jobs.begin(id), work)
    if (result === 'late') return failed('JobFailed', `The function reported nothing in ${minutesToReport} minutes.`)
    if (result.status !== 'Succeeded' || result.next === undefined) return outcomeOf(result, work)
    id = result.next
    work.log('system', `The function goes on: it is called again in ${secondsBetweenCalls} seconds.\n`)
    await waitUntil(clock, later(clock.now(), secondsBetweenCalls), signal)
    if (signal.aborted) return failed('JobFailed', 'The function is not called any more.')
  }
}

/** Calls the function with a job. What it reports itself counts; else how it ended does. */
async function callOnce(bound: FunctionBinding, job: Job, work: ActionWork): Promise<JobResult | 'late'> {
  const { clock, jobs } = work
  const variables = projectVariables(bound, work)
  const keys = job.data.artifactCredentials
  for (const name of variables.secrets) work.mask(variables.values[name] ?? '')
  for (const secret of keys ? [keys.secretAccessKey, keys.sessionToken] : []) work.mask(secret)
  const deadline = later(clock.now(), minutesToReport * 60)
  const late = new AbortController()
  const callOff = clock.at(deadline, () => late.abort())
  try {
    const signal = AbortSignal.any([work.signal, late.signal])
    const answer = await invoke(work, { bound, job, variables: variables.values, deadline, signal })
    const reported = jobs.result(job.id)
    if (reported) return reported
    if (late.signal.aborted) return 'late'
    if (answer.ended === 'badly') {
      work.log('system', 'AWS would wait for a report of the function until its time is over, and then fail.\n')
      return { status: 'Failed', failureDetails: { type: 'JobFailed', message: answer.message } }
    }
    const { outputVariables } = answer
    work.log('system', 'The function reported nothing: here its end counts, AWS would wait for PutJobSuccessResult.\n')
    const taken = jobs.succeed({ jobId: job.id, ...(outputVariables && { outputVariables }) })
    // Something that it left behind may have reported just now.
    const result = jobs.result(job.id)
    if (result) return result
    const message = taken.ok ? '' : taken.failure.message
    return { status: 'Failed', failureDetails: { type: 'JobFailed', message } }
  } finally {
    callOff()
  }
}

function mistakesIn(bound: FunctionBinding, work: PlannedWork): readonly string[] {
  const handler = 'handler' in bound ? findHandler(bound.handler, work.bindings, work.env) : undefined
  return [...(handler && 'missing' in handler ? [handler.missing] : []), ...projectVariables(bound, work).mistakes]
}

function later(time: string, seconds: number): string {
  return new Date(Date.parse(time) + seconds * 1000).toISOString()
}

function failed(code: string, message: string): Outcome {
  return { status: 'Failed', error: { code, message } }
}
