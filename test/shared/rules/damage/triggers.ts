import type { JsonObject } from '#shared/model/json.ts'
import { awsType } from '#test/builders/arbitrary-pipeline.ts'
import { action, actionsOf, both, type Change, changedStages, type Damage, ofPipeline, onV2 } from './damage.ts'

const onMain = { branches: { includes: ['main'] } }

const linked = action(
  awsType('Source', 'CodeStarSourceConnection'),
  {
    ConnectionArn: 'arn:aws:codeconnections:us-east-1:123456789012:connection/4e5f',
    FullRepositoryId: 'acme/more',
    BranchName: 'main',
    DetectChanges: 'false',
  },
  'Linked',
)
const plain = action(awsType('Source', 'CodeCommit'), { RepositoryName: 'shop', BranchName: 'main' }, 'Plain')

/** What is wrong with triggers. */
export const triggerDamages: readonly Damage[] = [
  ofPipeline('a trigger names nobody', 'trigger-source-exists', triggered({ sourceActionName: 'Nobody' })),
  ofPipeline(
    'a trigger is for no connection',
    'trigger-source-connection',
    triggered({ sourceActionName: 'More-Plain' }),
  ),
  ofPipeline('a source has two triggers', 'one-trigger-per-source', both(triggered({}), doubled)),
  ofPipeline(
    'a V1 pipeline has triggers',
    'triggers-need-v2',
    both(triggered({}), (it) => ({ ...it, pipelineType: 'V1' })),
  ),
  ofPipeline(
    'a filter is about tags and branches',
    'tags-or-branches',
    pushed({ tags: { includes: ['v*'] }, branches: { includes: ['main'] } }),
  ),
  ofPipeline('a filter has paths alone', 'file-paths-with-branches', pushed({ filePaths: { includes: ['src/**'] } })),
  ofPipeline('two filters are the same', 'unique-trigger-filters', triggered({ push: [onMain, onMain] })),
  ofPipeline('a pattern comes twice', 'unique-filter-entries', pushed({ branches: { includes: ['main', 'main'] } })),
  ofPipeline(
    'a pattern is in and out',
    'contradictory-patterns',
    pushed({ branches: { includes: ['main'], excludes: ['main'] } }),
  ),
  ofPipeline('a branch has a blank', 'ref-pattern', pushed({ branches: { includes: ['my branch'] } })),
  ofPipeline('a pattern is not closed', 'pattern-syntax', pushed({ branches: { includes: ['{a,b'] } })),
  ofPipeline(
    'a pull request names no branch',
    'pull-request-branches',
    triggered({ pullRequest: [{ events: ['OPEN'] }] }),
  ),
]

/** Adds a source behind a connection and a trigger for it. */
function triggered(git: JsonObject): Change {
  const gitConfiguration = { sourceActionName: 'More-Linked', push: [{ branches: { includes: ['main'] } }], ...git }
  return onV2(
    both(
      changedStages(([first = {}, ...others]) => [
        { ...first, actions: [...actionsOf(first), linked, plain] },
        ...others,
      ]),
      (pipeline) => ({ ...pipeline, triggers: [{ providerType: 'CodeStarSourceConnection', gitConfiguration }] }),
    ),
  )
}

function pushed(filter: JsonObject): Change {
  return triggered({ push: [filter] })
}

function doubled(pipeline: JsonObject): JsonObject {
  const triggers = Array.isArray(pipeline.triggers) ? pipeline.triggers : []
  return { ...pipeline, triggers: [...triggers, ...triggers] }
}
