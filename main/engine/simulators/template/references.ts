import { isList, isObject, type Json, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { isParameter } from '#shared/resolve/index.ts'
import type { Mistake } from '../reading/mistake.ts'
import { mistakeIn } from '../reading/written.ts'
import { entriesOf, isTransformed, type WrittenTemplate } from './sections.ts'
import { type Use, usesIn } from './uses.ts'

/** Names that a template speaks of and does not declare, and resources that wait for each other. */
export function unresolvedReferences(template: WrittenTemplate): readonly Mistake[] {
  // A macro may declare the rest.
  if (isTransformed(template.value)) return []
  return [...undeclared(template), ...circles(template)]
}

function* undeclared(template: WrittenTemplate): Iterable<Mistake> {
  for (const use of usesOf(template)) {
    if (isDeclared(use, template)) continue
    yield mistakeIn(template, use.location, `${kinds[use.kind]} “${use.name}” is not declared in the template.`)
  }
}

const kinds = {
  reference: 'Parameter or resource',
  attribute: 'Resource',
  condition: 'Condition',
  mapping: 'Mapping',
} as const

function isDeclared({ kind, name }: Use, { value }: WrittenTemplate): boolean {
  const isIn = (section: string) => member(value[section], name) !== undefined
  switch (kind) {
    case 'reference':
      return isIn('Resources') || name === 'AWS::NoValue' || isParameter(name, value)
    case 'attribute':
      return isIn('Resources')
    case 'condition':
      return isIn('Conditions')
    case 'mapping':
      return isIn('Mappings')
  }
}

function* usesOf({ value }: WrittenTemplate): Iterable<Use> {
  for (const [id, resource] of entriesOf(value, 'Resources')) yield* usesOfResource(resource, ['Resources', id])
  for (const [name, output] of entriesOf(value, 'Outputs')) {
    yield* usesIn(member(output, 'Value') ?? null, ['Outputs', name, 'Value'])
    yield* usesIn(member(output, 'Export') ?? null, ['Outputs', name, 'Export'])
    yield* conditionOf(output, ['Outputs', name])
  }
  for (const [name, condition] of entriesOf(value, 'Conditions')) yield* usesIn(condition, ['Conditions', name])
}

function* usesOfResource(resource: Json, location: Location): Iterable<Use> {
  for (const part of ['Properties', 'Metadata', 'UpdatePolicy', 'CreationPolicy']) {
    yield* usesIn(member(resource, part) ?? null, [...location, part])
  }
  for (const [name, place] of dependencies(resource)) {
    yield { kind: 'attribute', name, location: [...location, ...place], isConditional: false }
  }
  yield* conditionOf(resource, location)
}

function* conditionOf(entry: Json, location: Location): Iterable<Use> {
  const name = member(entry, 'Condition')
  if (typeof name === 'string') {
    yield { kind: 'condition', name, location: [...location, 'Condition'], isConditional: false }
  }
}

function dependencies(resource: Json): readonly (readonly [string, Location])[] {
  const given = member(resource, 'DependsOn')
  if (typeof given === 'string') return [[given, ['DependsOn']]]
  return isList(given)
    ? given.flatMap((name, i) => (typeof name === 'string' ? [[name, ['DependsOn', i]] as const] : []))
    : []
}

function* circles(template: WrittenTemplate): Iterable<Mistake> {
  const resources = entriesOf(template.value, 'Resources').filter(([, resource]) => isObject(resource))
  const waitsFor = new Map(
    resources.map(([id, resource]) => [
      id,
      [...usesOfResource(resource, [])]
        // CloudFormation looks only at the case that holds.
        .filter(({ kind, isConditional }) => !isConditional && (kind === 'reference' || kind === 'attribute'))
        .map(({ name }) => name),
    ]),
  )
  const done = new Set<string>()
  const circleFrom = (id: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(id)) return path.slice(path.indexOf(id))
    if (done.has(id)) return undefined
    for (const next of waitsFor.get(id) ?? []) {
      const circle = circleFrom(next, [...path, id])
      if (circle) return circle
    }
    done.add(id)
    return undefined
  }
  for (const [id] of resources) {
    const circle = circleFrom(id, [])
    if (!circle) continue
    const message = `Resources wait for each other in a circle: ${[...circle, circle[0]].join(' → ')}.`
    yield mistakeIn(template, ['Resources', circle[0] ?? ''], message, 'name')
    return
  }
}
