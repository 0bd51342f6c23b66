import { defineAction } from '../action-type.ts'

export const sourceCodeCommit = defineAction({
  category: 'Source',
  owner: 'AWS',
  provider: 'CodeCommit',
  version: '1',
  title: 'AWS CodeCommit',
  description: 'Takes a branch of a CodeCommit repository.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeCommit.html',
  inputs: [0, 0],
  outputs: [1, 1],
  fields: {
    RepositoryName: { label: 'Repository name', kind: 'text', required: true, help: 'Repository to watch.' },
    BranchName: { label: 'Branch name', kind: 'text', required: true, help: 'Branch to watch.' },
    PollForSourceChanges: {
      label: 'Poll for source changes',
      kind: 'choice',
      required: false,
      choices: ['true', 'false'],
      default: 'true',
      help: 'Whether the service itself polls the location. Absence means true. Set to false whenever an event rule or webhook starts the pipeline, or runs start twice.',
    },
    OutputArtifactFormat: {
      label: 'Output artifact format',
      kind: 'choice',
      required: false,
      choices: ['CODE_ZIP', 'CODEBUILD_CLONE_REF'],
      default: 'CODE_ZIP',
      help: 'CODE_ZIP gives a zip with a shallow copy of the commit; CODEBUILD_CLONE_REF gives a JSON reference that only CodeBuild actions can turn into a full clone.',
    },
  },
  headline: 'RepositoryName',
  outputVariables: {
    AuthorDate: 'Author timestamp.',
    BranchName: 'Branch of the change.',
    CommitId: 'Full commit id.',
    CommitMessage: 'Commit message, up to 100 KB.',
    CommitterDate: 'Committer timestamp.',
    RepositoryName: 'Repository of the change.',
  },
  local: 'runs',
  pipelineTypes: ['V1', 'V2'],
})
