import * as v from 'valibot'

const text = v.pipe(v.string(), v.minLength(1, 'Expected a text that is not empty.'))
const texts = v.optional(v.record(v.string(), v.string()), {})

/** A path is absolute, or starts from the folder of the bindings file. */
const path = (words: string) => v.pipe(text, v.description(words))

const environment = v.optional(
  v.pipe(
    v.record(v.string(), v.union([v.string(), v.strictObject({ secret: text })])),
    v.description('Environment variables: texts, or secrets by the name they have under "secrets".'),
  ),
)
const project = {
  buildspec: v.optional(
    v.pipe(text, v.description('The buildspec itself, or its path: from here, else in the source.')),
  ),
  environment,
  image: v.optional(v.pipe(text, v.description('The image of the container that it is built in.'))),
  timeoutInMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
}
const secret = v.union(
  [
    v.strictObject({ env: v.pipe(text, v.description('An environment variable.')) }),
    v.strictObject({ file: path('A file that holds it and nothing else.') }),
    v.strictObject({ keychain: v.pipe(text, v.description('A service of the system’s keychain.')) }),
  ],
  'Expected {"env": …}, {"file": …} or {"keychain": …}.',
)
const handler = v.pipe(text, v.description('The function in a file: file.py:function or file.mjs:export.'))
const command = v.pipe(text, v.description('A command; what it is called with comes on its standard input.'))
const lambda = v.union(
  [v.strictObject({ handler, environment }), v.strictObject({ command, environment })],
  'Expected {"handler": …} or {"command": …}, with or without "environment".',
)

const jenkins = v.strictObject({
  url: v.pipe(text, v.url('Expected a URL.'), v.regex(/^https?:/, 'Expected a URL of http or https.')),
  user: v.optional(v.pipe(text, v.description('Who builds there, by the id of the user.'))),
  token: v.optional(v.pipe(secret, v.description('The API token of that user.'))),
})

function named<Schema extends v.GenericSchema>(schema: Schema, words: string) {
  return v.optional(v.pipe(v.record(v.string(), schema), v.description(words)), {})
}

/** The members of `stagecraft.local.json`, which say what the things of a pipeline are on this machine. */
export const bindingsData = v.strictObject({
  /** For editors only. */
  $schema: v.optional(v.string()),
  version: v.literal(1, 'Expected 1.'),
  repositories: named(
    v.strictObject({
      path: path('A folder, a git repository or a zip file.'),
      ref: v.optional(v.pipe(text, v.description('A branch, tag or commit, instead of the files as they stand.'))),
    }),
    'Repositories: owner/name, or the name of one in CodeCommit or ECR.',
  ),
  objects: named(v.strictObject({ path: path('A zip file or a folder.') }), 'Objects that sources read: bucket/key.'),
  buckets: named(v.strictObject({ folder: path('The folder that is the bucket.') }), 'Buckets by their names.'),
  projects: named(v.strictObject(project), 'Projects of CodeBuild by their names.'),
  deploymentGroups: named(
    v.strictObject({ folder: path('The folder that stands for the machine: /srv/x is put in its srv/x.') }),
    'Deployment groups of CodeDeploy: APPLICATION/GROUP; instances of EC2: TAGKEY/TAGVALUE.',
  ),
  functions: named(lambda, 'Functions of Lambda by their names.'),
  stateMachines: named(v.strictObject({ command }), 'State machines of Step Functions by name or ARN.'),
  jenkins: named(jenkins, 'Servers of Jenkins, by the provider name of the actions that they build.'),
  partners: named(
    v.strictObject({ clientId: text, clientToken: secret }),
    'The clients that workers of partner actions know, by provider; without one such an action is simulated.',
  ),
  alarms: named(
    v.picklist(['OK', 'ALARM', 'INSUFFICIENT_DATA']),
    'The states of alarms of CloudWatch, for rules that ask for them.',
  ),
  secrets: named(secret, 'Secrets by their names; NAME:jsonKey for one member of a secret that is JSON.'),
  variables: v.pipe(texts, v.description('Values of pipeline variables.')),
  parameters: v.pipe(texts, v.description('Values of template parameters, AWS::Region and AWS::AccountId included.')),
  actions: named(
    v.strictObject({
      path: v.optional(path('What a source action takes.')),
      ref: v.optional(text),
      folder: v.optional(path('Where a deploy action puts things.')),
      handler: v.optional(handler),
      command: v.optional(command),
      jenkins: v.optional(jenkins),
      ...project,
    }),
    'For one action alone, STAGE.ACTION, before anything that its resources are bound to.',
  ),
})

export type BindingsData = v.InferOutput<typeof bindingsData>
export type FunctionBinding = BindingsData['functions'][string]
export type JenkinsBinding = BindingsData['jenkins'][string]
export type ProjectBinding = BindingsData['projects'][string]
export type ActionBinding = BindingsData['actions'][string]

/** The name of the bindings file beside a document. */
export const bindingsFileName = 'stagecraft.local.json'
