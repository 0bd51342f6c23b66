import { defineAction } from '../action-type.ts'
import { outputArtifactFormat } from '../parts/source.ts'
import { trueOrFalse } from '../parts/truth.ts'

export const sourceCodeStarSourceConnection = defineAction({
  category: 'Source',
  owner: 'AWS',
  provider: 'CodeStarSourceConnection',
  version: '1',
  title: 'GitHub, GitLab, Bitbucket (CodeStarSourceConnection)',
  description: 'Takes a branch of a Git repository through a connection.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodestarConnectionSource.html',
  inputs: [0, 0],
  outputs: [1, 1],
  fields: {
    ConnectionArn: {
      label: 'Connection ARN',
      kind: 'text',
      required: true,
      help: 'The ARN of a connection (codeconnections or codestar-connections) whose handshake is done, to GitHub, GitHub Enterprise Server, GitLab, GitLab self-managed, Bitbucket Cloud or Azure DevOps.',
    },
    FullRepositoryId: {
      label: 'Full repository ID',
      kind: 'text',
      required: true,
      help: 'The repository as owner/name; groups of GitLab may be nested. Upper and lower case matter.',
    },
    BranchName: {
      label: 'Branch name',
      kind: 'text',
      required: true,
      help: 'The branch that is watched, and that a start by hand takes. Where a trigger with a filter starts the pipeline, it takes the branch that was pushed.',
    },
    OutputArtifactFormat: outputArtifactFormat,
    DetectChanges: {
      label: 'Detect changes',
      kind: 'choice',
      required: false,
      choices: trueOrFalse,
      default: 'true',
      help: 'Whether each new commit of the branch starts the pipeline. It counts as false as soon as there is a trigger with a filter for the action.',
    },
  },
  headline: 'FullRepositoryId',
  outputVariables: {
    AuthorDate: 'When the commit was written.',
    BranchName: 'The branch.',
    CommitId: 'The full id of the commit.',
    CommitMessage: 'The message of the commit, of at most 100 KB.',
    ConnectionArn: 'The connection.',
    FullRepositoryName: 'The repository as owner/name.',
  },
  crossRegion: false,
  actionRole: true,
  timeoutInMinutes: 60,
  permissions: [
    {
      id: 'UseConnection',
      actions: ['codeconnections:UseConnection', 'codestar-connections:UseConnection'],
      resources: ['${config.ConnectionArn}'],
    },
  ],
  limits: ['The files of the commit may have at most 1 GB.'],
  notes: [
    'UseConnection must be allowed in both spellings, whichever of them the ARN has.',
    'Whoever saves the pipeline needs codeconnections:PassConnection and codestar-connections:PassConnection.',
    'It is the only source that the triggers of a pipeline can name.',
    'A start may name a revision of type COMMIT_ID.',
    'It is missing in some Regions: Hong Kong, Hyderabad, Jakarta, Melbourne, Osaka, Cape Town, Bahrain, UAE, Spain, Zurich, Tel Aviv and GovCloud (US-West).',
  ],
  local: 'runs',
  pipelineTypes: ['V1', 'V2'],
})
