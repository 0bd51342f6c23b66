import * as v from 'valibot'
import {
  answerApproval,
  getState,
  listActionExecutions,
  listExecutions,
  listPipelines,
  locate,
  overrideCondition,
  previewPush,
  type Proposal,
  pull,
  push,
  retryStage,
  rollBackStage,
  setTransition,
  startExecution,
  stopExecution,
  type Targets,
} from '#main/aws/index.ts'
import type { OwnActionTypes } from '#main/files/action-types.ts'
import type { SettingsFile } from '#main/files/settings-file.ts'
import { catalogWith } from '#shared/catalog/index.ts'
import { choosePipeline } from '#shared/codecs/choose-pipeline.ts'
import { readDocument } from '#shared/codecs/index.ts'
import { differencesFrom } from '#shared/deploy/index.ts'
import { fail, type Handlers, type Result, succeed } from '#shared/rpc/contract.ts'
import type { StagecraftContract } from '#shared/rpc/index.ts'
import { type Target, target as targetSchema } from '#shared/rpc/target.ts'
import type { Watches } from '../watches.ts'

export interface TargetPorts {
  readonly targets: Targets
  readonly settings: SettingsFile
  readonly ownActionTypes: OwnActionTypes
  readonly watches: Watches
}

/** CodePipeline wherever it is. What goes to a page are sentences and data, never a credential. */
export function targetHandlers(ports: TargetPorts): Handlers<StagecraftContract>['targets'] {
  const { targets, settings, ownActionTypes, watches } = ports
  const to = ({ target }: { readonly target: Target }) => targets.connectionTo(target)
  return {
    async list() {
      const { endpoints = [] } = await settings.read()
      // The settings are a file that people may edit.
      const named = endpoints.flatMap((endpoint) => {
        const decoded = v.safeParse(targetSchema, { kind: 'endpoint', ...endpoint })
        return decoded.success ? [{ target: decoded.output }] : []
      })
      return succeed([...(await targets.choices()), ...named])
    },
    pipelines: (input) => listPipelines(to(input), input.nextToken),
    async pull(input) {
      const pulled = await pull(to(input), input.name)
      if (!pulled.ok) return pulled
      const { remote: _, ...answer } = pulled.value
      return succeed(answer)
    },
    async compare(input) {
      const proposal = await proposalOf(input, ownActionTypes)
      if (!proposal.ok) return proposal
      const located = await locate(to(input), proposal.value)
      if (!located.ok) return located
      const { name, local, remote, region } = located.value
      if (!remote) return fail('not-found', `There is no pipeline “${name}” there.`)
      const { catalog } = proposal.value
      return succeed({
        changes: differencesFrom(remote, local, { region, catalog }),
        remoteVersion: remote.version,
      })
    },
    async preview(input) {
      const proposal = await proposalOf(input, ownActionTypes)
      return proposal.ok ? previewPush(to(input), proposal.value) : proposal
    },
    async push(input) {
      const proposal = await proposalOf(input, ownActionTypes)
      return proposal.ok ? push(to(input), proposal.value, input) : proposal
    },
    state: (input) => getState(to(input), input.name),
    executions: (input) => listExecutions(to(input), input),
    actionExecutions: (input) => listActionExecutions(to(input), input),
    start: (input) => startExecution(to(input), input),
    stop: (input) => stopExecution(to(input), input),
    approve: (input) => answerApproval(to(input), input),
    retry: (input) => retryStage(to(input), input),
    rollBack: (input) => rollBackStage(to(input), input),
    override: (input) => overrideCondition(to(input), input),
    setTransition: (input) => setTransition(to(input), input),
    watch(input, caller) {
      watches.begin(input, caller)
      return succeed(null)
    },
    unwatch(input, caller) {
      watches.end(input, caller.id)
      return succeed(null)
    },
  }
}

interface ProposedText {
  readonly text: string
  readonly pipeline?: string
  readonly parameters: Readonly<Record<string, string>>
}

/** The pipeline that is meant in a text, as it is in the editor. */
async function proposalOf(
  { text, pipeline: wanted, parameters }: ProposedText,
  ownActionTypes: OwnActionTypes,
): Promise<Result<Proposal>> {
  const document = readDocument(text)
  const fault = document.problems.find(({ severity }) => severity === 'error')
  if (fault) return fail('document-invalid', fault.message)
  const pipeline = choosePipeline(document, wanted)
  if ('mistake' in pipeline) return fail('bad-request', pipeline.mistake)
  const own = await ownActionTypes.types()
  if (!own.ok) return own
  return succeed({ document, pipeline, parameters, catalog: catalogWith(own.value) })
}
