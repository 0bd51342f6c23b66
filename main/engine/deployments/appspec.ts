import * as v from 'valibot'
import { readYaml } from '../yaml-file.ts'
import { files, machinePath, scalar, type Script, scripts } from './spec-parts.ts'

const mode = v.pipe(scalar, v.regex(/^[0-7]{1,4}$/, 'Expected a mode in octal digits, such as 644.'))
const kinds = v.array(v.picklist(['file', 'directory'], 'Expected file or directory.'), 'Expected a list of types.')
const permission = v.object({
  object: machinePath,
  pattern: v.nullish(scalar, '**'),
  except: v.nullish(v.array(scalar, 'Expected a list of patterns.'), []),
  type: v.nullish(kinds, ['file', 'directory']),
  mode: v.nullish(mode),
  owner: v.nullish(scalar),
  group: v.nullish(scalar),
  acls: v.nullish(v.array(scalar, 'Expected a list of texts.')),
  context: v.nullish(v.unknown()),
})
const appspec = v.pipe(
  v.object({
    version: v.pipe(v.string('Expected 0.0.'), v.regex(/^0(?:\.0+)?$/, 'Expected 0.0.')),
    os: v.picklist(['linux', 'windows'], 'Expected linux or windows.'),
    files,
    file_exists_behavior: v.nullish(
      v.picklist(['DISALLOW', 'OVERWRITE', 'RETAIN'], 'Expected DISALLOW, OVERWRITE or RETAIN.'),
      'DISALLOW',
    ),
    permissions: v.nullish(v.array(permission, 'Expected a list of permissions.'), []),
    hooks: v.nullish(v.record(v.string(), scripts, 'Expected a mapping.'), {}),
  }),
  v.forward(
    v.check(({ os, permissions }) => os === 'linux' || permissions.length === 0, 'There are none on Windows.'),
    ['permissions'],
  ),
)

/** What is installed where, and the scripts around it. */
export type AppSpec = v.InferOutput<typeof appspec>
export type Permission = v.InferOutput<typeof permission>

/** The events that scripts can be given for, in their order. */
export const scriptedEvents = [
  'ApplicationStop',
  'BeforeInstall',
  'AfterInstall',
  'ApplicationStart',
  'ValidateService',
] as const
export type ScriptedEvent = (typeof scriptedEvents)[number]

/** The events around a load balancer, which no folder has. */
const balancedEvents = ['BeforeBlockTraffic', 'AfterBlockTraffic', 'BeforeAllowTraffic', 'AfterAllowTraffic']

/** Reads an AppSpec file for EC2 and machines of one's own; every mistake in it is named at once, with its place. */
export function readAppSpec(
  text: string,
): { readonly appspec: AppSpec; readonly warnings: readonly string[] } | { readonly mistakes: readonly string[] } {
  const read = readYaml(text, appspec)
  if ('mistakes' in read) return read
  const { value, unknown, told } = read
  const known: readonly string[] = scriptedEvents
  const idle = Object.keys(value.hooks).filter((event) => !known.includes(event))
  const why = (event: string) =>
    balancedEvents.includes(event)
      ? 'There is no load balancer here, so these scripts are not run.'
      : 'CodeDeploy runs no scripts for such an event.'
  return {
    appspec: value,
    warnings: [
      ...unknown.map((path) => told(path, 'CodeDeploy knows no such key here; it is ignored.')),
      ...idle.map((event) => told(['hooks', event], why(event))),
    ],
  }
}

/** The scripts of an event. */
export function scriptsOf({ hooks }: Pick<AppSpec, 'hooks'>, event: ScriptedEvent): readonly Script[] {
  return Object.hasOwn(hooks, event) ? (hooks[event] ?? []) : []
}
