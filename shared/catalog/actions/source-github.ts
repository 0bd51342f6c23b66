import { defineAction } from '../action-type.ts'
import { pollForSourceChanges } from '../parts/source.ts'

export const sourceGithub = defineAction({
  category: 'Source',
  owner: 'ThirdParty',
  provider: 'GitHub',
  version: '1',
  title: 'GitHub (version 1, OAuth)',
  description: 'Takes a branch of a GitHub repository with an OAuth token; connections have replaced it.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/appendix-github-oauth.html#action-reference-GitHub',
  inputs: [0, 0],
  outputs: [1, 1],
  fields: {
    Owner: {
      label: 'Owner',
      kind: 'text',
      required: true,
      help: 'The user or organization that the repository belongs to.',
    },
    Repo: { label: 'Repository', kind: 'text', required: true, help: 'The name of the repository.' },
    Branch: { label: 'Branch', kind: 'text', required: true, help: 'The branch that is watched.' },
    OAuthToken: {
      label: 'OAuth token',
      kind: 'text',
      required: true,
      secret: true,
      help: 'A personal access token. It is read back as asterisks; better refer to a secret than write it into a file.',
    },
    PollForSourceChanges: pollForSourceChanges,
  },
  headline: 'Repo',
  outputVariables: {
    AuthorDate: 'When the commit was written.',
    BranchName: 'The branch.',
    CommitId: 'The full id of the commit.',
    CommitMessage: 'The message of the commit.',
    CommitterDate: 'When the commit was committed.',
    CommitUrl: 'The address of the commit.',
    RepositoryName: 'The repository.',
  },
  crossRegion: false,
  actionRole: false,
  timeoutInMinutes: 60,
  permissions: [],
  limits: ['The files of the commit may have at most 1 GB.'],
  notes: ['Changes are noticed through a webhook, which is registered at GitHub, or by polling.'],
  retired:
    'It is kept for pipelines that have it. A new pipeline takes its sources through a connection (CodeStarSourceConnection).',
  local: 'runs',
  pipelineTypes: ['V1', 'V2'],
})
