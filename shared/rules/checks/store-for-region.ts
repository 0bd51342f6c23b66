import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { Action, Pipeline } from '#shared/model/pipeline.ts'
import type { Finding, PipelineContext, PipelineRule } from '../rule.ts'
import { runsOnlyAtHome, storeRegions, storesOf } from '../stores.ts'

/** Where actions run in several Regions, each has a store (UG/actions-create-cross-region). */
export const storeForRegion: PipelineRule = {
  id: 'store-for-region',
  topic: 'regions and roles',
  severity: 'error',
  summary: 'Every Region in which actions run has an artifact store.',
  explanation:
    'CodePipeline copies artifacts into the Region of the action that takes them in. With actions in several Regions a pipeline needs artifactStores instead of artifactStore, with a bucket for each Region in which an action runs and one for the pipeline’s own.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-create-cross-region.html',
  *check(pipeline, context) {
    const stores = storesOf(pipeline)
    if (!stores) return
    const covered = storeRegions(pipeline)
    if (covered) yield* uncovered(pipeline, context, covered)
    else if (stores.length > 0) yield* severalWithOneStore(pipeline)
  },
}

function* uncovered(
  pipeline: Pipeline,
  { catalog }: PipelineContext,
  covered: ReadonlySet<string>,
): Generator<Finding, void, undefined> {
  const told = new Set<string>()
  for (const action of actionsWithRegion(pipeline)) {
    const { region } = action
    if (covered.has(region) || told.has(region) || runsOnlyAtHome(action, catalog.find(action.type))) continue
    told.add(region)
    yield {
      location: at('artifactStores', region),
      message: say`Add an artifact store for ${region}: action “${action.label}” runs there.`,
    }
  }
}

function* severalWithOneStore(pipeline: Pipeline): Generator<Finding, void, undefined> {
  const regions = new Set<string>()
  for (const { region } of actionsWithRegion(pipeline)) regions.add(region)
  if (regions.size < 2) return
  yield {
    location: at('artifactStore'),
    part: 'name',
    message: say`Replace “artifactStore” by “artifactStores” with a store for each Region: actions run in ${[...regions].join(', ')}.`,
  }
}

/** The actions whose Region is written down. An approval takes in no artifact, wherever it is asked for. */
function* actionsWithRegion({ stages }: Pipeline): Generator<Action & { readonly region: string }, void, undefined> {
  for (const { actions } of stages) {
    for (const action of actions) {
      const { region, type } = action
      if (region !== undefined && region !== '' && type.category !== 'Approval') yield { ...action, region }
    }
  }
}
