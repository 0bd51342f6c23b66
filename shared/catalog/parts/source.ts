import type { Field } from '../field.ts'
import { trueOrFalse } from './truth.ts'

/** The key by which S3, CodeCommit and the first GitHub source decide whether the service looks for changes itself. */
export const pollForSourceChanges = {
  label: 'Poll for source changes',
  kind: 'choice',
  required: false,
  choices: trueOrFalse,
  default: 'true',
  help: 'Whether CodePipeline itself looks for changes from time to time, which it does unless this says false. Set it to false where an event rule or a webhook starts the pipeline, or each change starts it twice.',
} as const satisfies Field

/** The key of the Git sources for what their artifact holds. */
export const outputArtifactFormat = {
  label: 'Output artifact format',
  kind: 'choice',
  required: false,
  choices: ['CODE_ZIP', 'CODEBUILD_CLONE_REF'],
  default: 'CODE_ZIP',
  help: 'CODE_ZIP passes on the files of the commit as a zip file, without the history. CODEBUILD_CLONE_REF passes on a reference from which CodeBuild actions, and no others, make a full clone.',
} as const satisfies Field
