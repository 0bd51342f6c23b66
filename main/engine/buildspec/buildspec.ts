import * as v from 'valibot'
import { parseDocument } from 'yaml'
import { toPointer } from '#shared/model/location.ts'

/** The phases that a build goes through, in this order. */
export const phaseNames = ['install', 'pre_build', 'build', 'post_build'] as const
export type PhaseName = (typeof phaseNames)[number]

// YAML 1.2 takes `yes` and `no` for texts; CodeBuild means them.
const flag = v.pipe(
  v.union([v.boolean(), v.picklist(['yes', 'no', 'true', 'false'])], 'Expected yes or no.'),
  v.transform((value) => value === true || value === 'yes' || value === 'true'),
)
const scalar = v.pipe(v.union([v.string(), v.number(), v.boolean()], 'Expected a text.'), v.transform(String))
// A list with one entry may be written without the list.
const commands = v.pipe(
  v.union([v.array(v.nullable(scalar)), scalar], 'Expected a list of commands.'),
  v.transform((value) => (typeof value === 'string' ? [value] : value.filter((line) => line !== null))),
)
const texts = v.pipe(
  v.union([v.array(scalar), scalar], 'Expected a list of texts.'),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
)
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
const byName = v.record(v.string(), v.nullable(scalar))

const buildspec = v.object({
  version: v.pipe(
    v.union([v.number(), v.string()], 'Expected 0.2 or 0.1.'),
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
    }),
  ),
  phases: section(
    v.object({
      install: section(phase),
      pre_build: section(phase),
      build: section(phase),
      post_build: section(phase),
    }),
  ),
  artifacts: section(
    v.object({ ...artifact, 'secondary-artifacts': section(v.record(v.string(), v.object(artifact))) }),
  ),
  batch: v.optional(v.unknown()),
  reports: v.optional(v.unknown()),
  cache: v.optional(v.unknown()),
})

export type Buildspec = v.InferOutput<typeof buildspec>
export type Phase = v.InferOutput<typeof phase>
export type ArtifactSection = NonNullable<Buildspec['artifacts']>

/** Reads a buildspec; every mistake in it is named at once, with its place. */
export function readBuildspec(
  text: string,
): { readonly buildspec: Buildspec } | { readonly mistakes: readonly string[] } {
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { logLevel: 'silent', prettyErrors: true })
  const [broken] = document.errors
  if (broken) return { mistakes: [broken.message.trim()] }
  const decoded = v.safeParse(buildspec, document.toJS({ maxAliasCount: 100 }))
  if (decoded.success) return { buildspec: decoded.output }
  return { mistakes: decoded.issues.map((issue) => `${pointerTo(issue)}: ${issue.message}`) }
}

function pointerTo({ path }: v.BaseIssue<unknown>): string {
  return toPointer(path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? []) || '/'
}
