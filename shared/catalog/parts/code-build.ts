import type { Field, Permission } from '../field.ts'
import { trueOrFalse } from './truth.ts'

/** The keys that a CodeBuild action and a CodeBuild rule have in common. */
export const codeBuildFields = {
  ProjectName: {
    label: 'Project name',
    kind: 'text',
    required: true,
    help: 'The build project, in the same account and Region as the action.',
  },
  PrimarySource: {
    label: 'Primary source',
    kind: 'artifact',
    required: false,
    requiredWhen: { words: 'there are several input artifacts', when: { inputs: [2, 5] } },
    help: 'The input artifact that holds the buildspec, and in whose folder ($CODEBUILD_SRC_DIR) the build starts.',
  },
  BatchEnabled: {
    label: 'Batch build',
    kind: 'choice',
    required: false,
    choices: trueOrFalse,
    default: 'false',
    help: 'Whether to start the builds of a batch instead of a single one.',
  },
  CombineArtifacts: {
    label: 'Combine artifacts',
    kind: 'choice',
    required: false,
    unusedWhen: { words: 'a single build runs', when: { key: 'BatchEnabled', in: ['false'] } },
    choices: trueOrFalse,
    default: 'false',
    help: 'Whether what the builds of a batch make goes into one artifact.',
  },
  EnvironmentVariables: {
    label: 'Environment variables',
    kind: 'json',
    required: false,
    json: 'environment-variables',
    help: 'A list of {"name", "value", "type"} that overrides variables of the project; the type is PLAINTEXT (as it is where there is none), PARAMETER_STORE or SECRETS_MANAGER. The text may hold references such as #{variables.NAME}.',
  },
} as const satisfies Record<string, Field>

/** The keys of the CodeBuild actions, which are the same for building and testing. */
export const codeBuildActionFields = {
  ...codeBuildFields,
  EnvironmentVariables: { ...codeBuildFields.EnvironmentVariables, maxLength: 1000 },
  BuildspecOverride: {
    label: 'Buildspec override',
    kind: 'lines',
    required: false,
    help: 'Takes the place of the buildspec of the project: the text of a buildspec, the path of one in the primary source, or the ARN of an S3 object in the Region of the project.',
  },
  ServiceRoleArnOverride: {
    label: 'Service role override',
    kind: 'text',
    required: false,
    help: 'The ARN of a role in the account of the project that the build works with instead of the role of the project.',
  },
} as const satisfies Record<string, Field>

const project = 'arn:${partition}:codebuild:${actionRegion}:${account}:project/${config.ProjectName}'

/** What the CodeBuild actions must be allowed. */
export const codeBuildActionPermissions = [
  { id: 'CodeBuild', actions: ['codebuild:BatchGetBuilds', 'codebuild:StartBuild'], resources: [project] },
  {
    id: 'CodeBuildBatch',
    actions: ['codebuild:BatchGetBuildBatches', 'codebuild:StartBuildBatch'],
    resources: [project],
    case: { words: 'a batch is built', when: { key: 'BatchEnabled', in: ['true'] } },
  },
  {
    id: 'PassBuildRole',
    actions: ['iam:PassRole'],
    resources: ['${config.ServiceRoleArnOverride}'],
    condition: { StringEquals: { 'iam:PassedToService': 'codebuild.amazonaws.com' } },
    case: { words: 'the build works with another role', when: { key: 'ServiceRoleArnOverride', set: true } },
  },
] as const satisfies readonly Permission[]

/** What else is to be known of both CodeBuild actions. */
export const codeBuildActionNotes = [
  'A single output artifact holds what the section artifacts of the buildspec names. Of several, each takes its content from the entry of secondary-artifacts with its name, so that their names can have only letters, digits and underscores.',
  'The output artifacts of a batch are named after the builds: the identifier of the build, or that and the identifier of the secondary artifact with an underscore between them.',
  'It is the role of the project that reads and writes artifacts and the log, not the role of the pipeline.',
  'Whoever saves a pipeline with a service role override needs iam:PassRole for that role too.',
] as const
