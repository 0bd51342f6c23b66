import { hasReferences } from '#shared/execution/variables.ts'
import { UnsafeArchive } from '../artifacts/unpack.ts'
import { runBatchBuild } from '../buildspec/batch-build.ts'
import { type Built, runBuild } from '../buildspec/build.ts'
import { buildId, unpackSources } from '../buildspec/build-environment.ts'
import { nextBuildNumber } from '../buildspec/build-number.ts'
import { understandBuild } from '../buildspec/build-order.ts'
import { actionVariables, projectVariables } from '../buildspec/build-variables.ts'
import { packOutputs, wantedOutputs } from '../buildspec/collect-outputs.ts'
import { findBuildspec, projectName, projectOf } from '../buildspec/project.ts'
import type { ActionWork, Executor, Outcome } from '../executor.ts'
import { countsText } from '../reports/collect-reports.ts'
import { keepReports } from '../reports/kept-reports.ts'

/** Builds as CodeBuild does, with the buildspec of the source, on the shell of this machine or in a container. */
export const codebuild: Executor = {
  types: ['Build/AWS/CodeBuild/1', 'Test/AWS/CodeBuild/1'],
  performs: 'runs',
  async missing(work) {
    const { EnvironmentVariables: own } = work.configuration
    // With references inside, the text may become JSON only in the run.
    const ofAction = own === undefined || hasReferences(own) ? [] : actionVariables(own, work).mistakes
    return [...projectVariables(projectOf(work), work).mistakes, ...ofAction]
  },
  async execute(work) {
    try {
      return await build(work)
    } catch (error) {
      if (error instanceof UnsafeArchive) return failed(work, 'ConfigurationError', `Input artifact: ${error.message}`)
      throw error
    }
  },
}

async function build(work: ActionWork): Promise<Outcome> {
  const project = projectOf(work)
  const sources = await unpackSources(work, work.configuration['PrimarySource'])
  const found = await findBuildspec(work, project, sources.primary)
  if ('mistake' in found) return failed(work, 'ConfigurationError', found.mistake)
  const understood = understandBuild(work, found, project)
  if ('error' in understood) return failed(work, understood.error.code, understood.error.message)
  const { buildspec } = understood
  const name = projectName(work)
  const identity = { project: name, number: await nextBuildNumber(work.dataFolder, name) }
  if (work.configuration['BatchEnabled'] === 'true') {
    const built = await runBatchBuild(work, { found, buildspec, project, identity })
    return 'mistake' in built ? failed(work, 'ConfigurationError', built.mistake) : finish(work, built, built.summary)
  }
  const outputs = wantedOutputs(buildspec, work.outputs)
  return finish(work, await runBuild(work, { ...understood, sources, project, identity, outputs }))
}

/** What a build or a batch comes to, with its reports kept. */
async function finish(work: ActionWork, built: Built, summary = ''): Promise<Outcome> {
  const { reports, remark = '' } = built
  await keepReports(work, reports, (text) => work.hide(text))
  const counts = reports.length > 0 ? countsText(...reports) : ''
  const told = [summary, counts, remark].filter((text) => text !== '').join('. ')
  const common = { externalExecutionId: buildId(work, projectName(work)), ...(told !== '' && { summary: told }) }
  if (built.status === 'Failed') return { status: 'Failed', error: built.error, ...common }
  const artifacts = await packOutputs(built.outputs, work)
  return { status: 'Succeeded', outputVariables: built.outputVariables, artifacts, ...common }
}

function failed(work: ActionWork, code: string, message: string): Outcome {
  return { status: 'Failed', error: { code, message }, externalExecutionId: buildId(work, projectName(work)) }
}
