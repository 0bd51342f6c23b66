import * as v from 'valibot'
import type { ActionWork, Executor, Outcome, PipelineOrder, PlannedWork } from '../executor.ts'

/** Starts another pipeline of the data folder, and does not wait for it. */
export const invokeCodepipeline: Executor = {
  types: ['Invoke/AWS/CodePipeline/1'],
  performs: 'runs',
  async missing(work) {
    const { PipelineName: name = '' } = work.configuration
    // With a reference inside, the name is known only in the run.
    if (name.includes('#{') || work.isStored?.(name)) return []
    return [`Pipeline “${name}” is not in the data folder: run it once before.`]
  },
  async execute(work) {
    const order = readOrder(work)
    if ('mistake' in order) return failed(order.mistake)
    if (!work.startPipeline) return failed('No pipeline can be started from here.')
    const started = await work.startPipeline(order)
    if (!started.ok) return failed(started.failure.message)
    const { pipelineExecutionId } = started.value
    const summary = `Started ${order.pipelineName}, execution ${pipelineExecutionId}.`
    work.log('system', `${summary}\n`)
    return { status: 'Succeeded', summary, externalExecutionId: pipelineExecutionId }
  },
}

const variables = v.array(v.object({ name: v.string(), value: v.string() }))
const sourceRevisions = v.array(
  v.object({
    actionName: v.string(),
    revisionType: v.picklist(['COMMIT_ID', 'IMAGE_DIGEST', 'S3_OBJECT_VERSION_ID', 'S3_OBJECT_KEY']),
    revisionValue: v.string(),
  }),
)

function readOrder({
  configuration,
}: Pick<PlannedWork | ActionWork, 'configuration'>): PipelineOrder | { readonly mistake: string } {
  const { PipelineName: pipelineName = '', Variables: given, SourceRevisions: revisions } = configuration
  const values = decode(variables, given)
  if ('mistake' in values) return { mistake: `Variables: ${values.mistake}` }
  const taken = decode(sourceRevisions, revisions)
  if ('mistake' in taken) return { mistake: `SourceRevisions: ${taken.mistake}` }
  return {
    pipelineName,
    variables: Object.fromEntries(values.value.map(({ name, value }) => [name, value])),
    sourceRevisions: taken.value,
  }
}

function decode<Item>(
  schema: v.GenericSchema<unknown, Item[]>,
  text: string | undefined,
): { readonly value: readonly Item[] } | { readonly mistake: string } {
  if (text === undefined) return { value: [] }
  try {
    const decoded = v.safeParse(schema, JSON.parse(text))
    return decoded.success
      ? { value: decoded.output }
      : { mistake: decoded.issues.map(({ message }) => message).join('; ') }
  } catch (error) {
    return { mistake: `this is no JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
}

function failed(message: string): Outcome {
  return { status: 'Failed', error: { code: 'ConfigurationError', message } }
}
