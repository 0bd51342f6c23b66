import * as v from 'valibot'
import { isList } from '#shared/model/json.ts'

/** The phases that a build goes through, in this order. */
export const phaseNames = ['install', 'pre_build', 'build', 'post_build'] as const

const scalar = v.string('Expected a text.')
// In every way in which YAML 1.1 says it.
const flag = v.pipe(
  scalar,
  v.regex(/^(?:yes|no|true|false|on|off|y|n)$/i, 'Expected yes or no.'),
  v.transform((value) => /^(?:yes|true|on|y)$/i.test(value)),
)
const command = v.string(
  'Expected a command as a text. YAML takes one with “: ” in it for a mapping: put it in quotes.',
)
// A list with one entry may be written without the list.
const commands = v.pipe(
  v.lazy((value) => (isList(value) ? v.array(v.nullable(command)) : v.string('Expected a list of commands.'))),
  v.transform((value) => (typeof value === 'string' ? [value] : value.filter((line) => line !== null))),
)
const texts = v.pipe(
  v.lazy((value) => (isList(value) ? v.array(scalar) : v.string('Expected a list of texts.'))),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
)
const byName = v.record(v.string(), v.nullable(scalar))

/** A member that may be left out, or be there with nothing in it. */
function section<Schema extends v.GenericSchema<unknown, unknown>>(schema: Schema) {
  return v.optional(
    v.pipe(
      v.nullable(schema),
      v.transform((value) => value ?? undefined),
    ),
  )
}

const onFailure = v.pipe(
  scalar,
  v.regex(/^(ABORT|CONTINUE|RETRY(-.+)?)$/, 'Expected ABORT, CONTINUE or RETRY.'),
  v.check(isPattern, 'What follows RETRY is no regular expression.'),
)
function isPattern(text: string): boolean {
  try {
    new RegExp(text)
    return true
  } catch {
    // Only trying tells.
    return false
  }
}
const phase = v.object({
  commands: section(commands),
  finally: section(commands),
  'on-failure': section(onFailure),
  'run-as': section(scalar),
  'runtime-versions': v.optional(v.unknown()),
})

const artifact = {
  files: section(texts),
  name: section(scalar),
  'base-directory': section(scalar),
  'discard-paths': section(flag),
  'exclude-paths': section(texts),
  'enable-symlinks': section(flag),
  's3-prefix': section(scalar),
}

const report = v.object({
  files: section(texts),
  'base-directory': section(scalar),
  'discard-paths': section(flag),
  'file-format': section(scalar),
})

const cache = v.object({
  paths: section(texts),
  key: section(scalar),
  'fallback-keys': section(v.pipe(texts, v.maxLength(5, 'Expected at most 5 fallback keys.'))),
  action: section(v.picklist(['restore', 'save'], 'Expected restore or save.')),
})

const machine = {
  'compute-type': section(scalar),
  fleet: section(scalar),
  image: section(scalar),
  type: section(scalar),
  'privileged-mode': section(flag),
}
const task = {
  identifier: section(scalar),
  buildspec: section(scalar),
  'debug-session': section(flag),
  env: section(v.object({ ...machine, variables: section(byName) })),
  'ignore-failure': section(flag),
}
const batch = v.object({
  'fast-fail': section(flag),
  'build-list': section(v.array(v.object(task), 'Expected a list of builds.')),
  'build-graph': section(v.array(v.object({ ...task, 'depend-on': section(texts) }), 'Expected a list of builds.')),
  'build-matrix': section(
    v.object({
      static: section(v.omit(v.object(task), ['identifier'])),
      dynamic: section(
        v.object({
          buildspec: section(texts),
          env: section(
            v.object({
              'compute-type': section(texts),
              image: section(texts),
              variables: section(v.record(v.string(), texts)),
            }),
          ),
        }),
      ),
    }),
  ),
  'build-fanout': section(
    v.object({
      parallelism: v.pipe(
        scalar,
        v.regex(/^\d+$/, 'Expected a number of builds.'),
        v.transform(Number),
        v.minValue(1, 'Expected at least one build.'),
      ),
      'ignore-failure': section(flag),
    }),
  ),
})

/** What CodeBuild understands of a buildspec. */
export const buildspecSchema = v.object({
  version: v.pipe(
    v.string('Expected 0.2 or 0.1.'),
    v.transform(Number),
    v.check((version) => version === 0.1 || version === 0.2, 'Expected 0.2 or 0.1.'),
  ),
  'run-as': section(scalar),
  env: section(
    v.object({
      shell: section(v.picklist(['bash', '/bin/sh', 'sh', '/bin/bash', 'powershell.exe', 'cmd.exe'])),
      variables: section(byName),
      'parameter-store': section(byName),
      'secrets-manager': section(byName),
      'exported-variables': section(texts),
      'git-credential-helper': section(flag),
    }),
  ),
  /** What version 0.1 has in the place of `env`. */
  environment_variables: section(v.object({ plaintext: section(byName) })),
  proxy: section(v.object({ 'upload-artifacts': section(flag), logs: section(flag) })),
  phases: section(
    v.object({
      install: section(phase),
      pre_build: section(phase),
      build: section(phase),
      post_build: section(phase),
    }),
  ),
  artifacts: section(
    v.object({
      ...artifact,
      /** Of version 0.1, where it can only be `zip`. */
      type: section(scalar),
      'secondary-artifacts': section(v.record(v.string(), v.object(artifact))),
    }),
  ),
  batch: section(batch),
  reports: section(v.record(v.string(), v.nullable(report))),
  cache: section(cache),
})

export type Buildspec = v.InferOutput<typeof buildspecSchema>
export type Phase = v.InferOutput<typeof phase>
export type ArtifactSection = NonNullable<Buildspec['artifacts']>
export type ReportSection = v.InferOutput<typeof report>
export type CacheSection = v.InferOutput<typeof cache>
export type BatchSection = v.InferOutput<typeof batch>
