import { defineAction } from '../action-type.ts'
import { outputArtifactFormat, pollForSourceChanges } from '../parts/source.ts'

const repository = 'arn:${partition}:codecommit:${region}:${account}:${config.RepositoryName}'

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
    RepositoryName: {
      label: 'Repository name',
      kind: 'text',
      required: true,
      help: 'The repository that is watched.',
    },
    BranchName: { label: 'Branch name', kind: 'text', required: true, help: 'The branch that is watched.' },
    PollForSourceChanges: pollForSourceChanges,
    OutputArtifactFormat: outputArtifactFormat,
  },
  headline: 'RepositoryName',
  outputVariables: {
    AuthorDate: 'When the commit was written.',
    BranchName: 'The branch.',
    CommitId: 'The full id of the commit.',
    CommitMessage: 'The message of the commit, of at most 100 KB.',
    CommitterDate: 'When the commit was committed.',
    RepositoryName: 'The repository.',
  },
  crossRegion: false,
  actionRole: true,
  timeoutInMinutes: 60,
  permissions: [
    {
      id: 'CodeCommitSource',
      actions: [
        'codecommit:CancelUploadArchive',
        'codecommit:GetBranch',
        'codecommit:GetCommit',
        'codecommit:GetUploadArchiveStatus',
        'codecommit:UploadArchive',
      ],
      resources: [repository],
    },
    {
      id: 'CodeCommitFullClone',
      actions: ['codecommit:GetRepository'],
      resources: [repository],
      case: {
        words: 'builds make a full clone',
        when: { key: 'OutputArtifactFormat', in: ['CODEBUILD_CLONE_REF'] },
      },
    },
  ],
  limits: ['The files of the commit may have at most 1 GB.'],
  notes: [
    'For a full clone the role of the CodeBuild project needs codecommit:GitPull.',
    'A start may name a revision of type COMMIT_ID.',
  ],
  local: 'runs',
  pipelineTypes: ['V1', 'V2'],
})
