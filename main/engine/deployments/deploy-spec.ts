import * as v from 'valibot'
import type { ActionWork } from '../executor.ts'
import { readYaml, type YamlFile } from '../yaml-file.ts'
import { scriptedEvents } from './appspec.ts'
import { type FileMapping, files, machinePath, revisionPath, type Script, scripts } from './spec-parts.ts'

/** What an EC2 action puts where, and the scripts before and after that. */
export interface DeploySpec {
  readonly files: readonly FileMapping[]
  readonly before: readonly EventOfSpec[]
  readonly after: readonly EventOfSpec[]
}

interface EventOfSpec {
  readonly event: string
  readonly scripts: readonly Script[]
}

type ReadDeploySpec =
  | { readonly spec: DeploySpec; readonly warnings: readonly string[] }
  | { readonly mistakes: readonly string[] }

const anyVersion = v.object({
  version: v.pipe(
    v.string('Expected 0.1, or 0.0 for an AppSpec file.'),
    v.regex(/^0(?:\.[01]0*)?$/, 'Expected 0.1, or 0.0 for an AppSpec file.'),
    v.transform(Number),
  ),
})
const deploySpec = v.object({
  version: v.unknown(),
  files,
  scripts: v.nullish(v.object({ BeforeDeploy: v.nullish(scripts, []), AfterDeploy: v.nullish(scripts, []) }), {}),
})
const appspec = v.object({
  version: v.unknown(),
  files,
  hooks: v.nullish(v.record(v.string(), scripts, 'Expected a mapping.'), {}),
})

/** Reads a deploy spec, or an AppSpec file in its place; every mistake in it is named at once, with its place. */
export function readDeploySpec(text: string): ReadDeploySpec {
  const found = readYaml(text, anyVersion)
  if ('mistakes' in found) return found
  return found.value.version === 0 ? readOfAppSpec(text) : readOwn(text)
}

/** What the members of an action say that has no deploy spec: everything goes into one folder. */
export function specOfMembers({ configuration }: Pick<ActionWork, 'configuration'>): ReadDeploySpec {
  const { TargetDirectory: target, PreScript: pre, PostScript: post } = configuration
  const destination = v.safeParse(machinePath, target ?? '')
  const locations = [pre, post].map((path) => v.safeParse(revisionPath, path))
  const mistakes = [
    ...(destination.success ? [] : [`TargetDirectory: ${destination.issues[0].message}`]),
    ...locations.flatMap(({ success, issues }, index) =>
      success || [pre, post][index] === undefined
        ? []
        : [`${index === 0 ? 'PreScript' : 'PostScript'}: ${issues[0].message}`],
    ),
  ]
  if (!destination.success || mistakes.length > 0) return { mistakes }
  const [before, after] = locations.map(({ success, output }) => (success ? [{ location: output }] : []))
  return {
    spec: {
      files: [{ source: '', destination: destination.output }],
      before: [{ event: 'PreScript', scripts: before ?? [] }],
      after: [{ event: 'PostScript', scripts: after ?? [] }],
    },
    warnings: [],
  }
}

function readOwn(text: string): ReadDeploySpec {
  const read = readYaml(text, deploySpec)
  if ('mistakes' in read) return read
  const { files: mappings, scripts: given } = read.value
  return {
    spec: {
      files: mappings,
      before: [{ event: 'BeforeDeploy', scripts: given.BeforeDeploy ?? [] }],
      after: [{ event: 'AfterDeploy', scripts: given.AfterDeploy ?? [] }],
    },
    warnings: ignored(read),
  }
}

/** Of an AppSpec file the scripts count that have a place before or after the files. */
function readOfAppSpec(text: string): ReadDeploySpec {
  const read = readYaml(text, appspec)
  if ('mistakes' in read) return read
  const { files: mappings, hooks } = read.value
  const known: readonly string[] = scriptedEvents
  const idle = Object.keys(hooks).filter((event) => !known.includes(event))
  const all = scriptedEvents.map((event) => ({ event, scripts: hooks[event] ?? [] }))
  return {
    spec: { files: mappings, before: all.slice(0, 2), after: all.slice(2) },
    warnings: [...ignored(read), ...idle.map((event) => read.told(['hooks', event], isIgnored))],
  }
}

const isIgnored = 'This is ignored.'

function ignored({ unknown, told }: YamlFile<unknown>): readonly string[] {
  // Every AppSpec file says for which system it is.
  return unknown.filter((path) => path.join('/') !== 'os').map((path) => told(path, isIgnored))
}
