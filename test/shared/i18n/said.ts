import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseAst } from 'vite'
import { actionTypeOf, actionTypes, ruleTypes } from '#shared/catalog/index.ts'
import type { Case, Field, Permission } from '#shared/catalog/field.ts'
import { cloudFormationSchema } from '#shared/model/schema/cloudformation-schema.ts'
import { pipelineSchema } from '#shared/model/schema/pipeline-schema.ts'
import { conditionResults } from '#shared/rules/condition-results.ts'

const shared = resolve(import.meta.dirname, '../../../shared')

/** Every template that the code writes with the tag `say`. */
export function templates(): readonly string[] {
  return readdirSync(shared, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => readFileSync(join(shared, file), 'utf8'))
    .filter((text) => text.includes('say`'))
    .flatMap((text) => [...nodes(parsed(text))].flatMap(templateOf))
}

/** What the catalog says of action and rule types; their titles are apart, for services keep their names. */
export function catalogTexts(): readonly string[] {
  const ofActions = actionTypes.flatMap(({ description, retired, dynamicVariables, outputVariables, ...type }) => [
    description,
    ...given(retired, dynamicVariables),
    ...Object.values(outputVariables),
    ...(type.limits ?? []),
    ...common(type),
  ])
  const ofRules = ruleTypes.flatMap((type) => [type.description, ...common(type)])
  // The name of a property of one's own is its label, and its description the help.
  const own = actionTypeOf({
    category: 'Build',
    provider: 'Own',
    version: '1',
    configurationProperties: [{ name: 'Job', required: true, key: true, secret: false, queryable: true }],
    inputArtifactDetails: { minimumCount: 0, maximumCount: 1 },
    outputArtifactDetails: { minimumCount: 0, maximumCount: 1 },
  })
  const ofOwn = [...given(own.dynamicVariables), ...Object.values(own.fields).flatMap(wordsOf)]
  return [...ofActions, ...ofRules, ...ofOwn]
}

interface Common {
  readonly fields: Readonly<Record<string, Field>>
  readonly notes?: readonly string[]
  readonly permissions: readonly Permission[]
}

function common({ fields, notes = [], permissions }: Common): readonly string[] {
  return [
    ...Object.values(fields).flatMap((field) => [field.label, field.help, ...wordsOf(field)]),
    ...notes,
    ...permissions.flatMap((permission) => [
      ...given(permission.case?.words),
      ...(permission.resourcesInWords ? permission.resources : []),
    ]),
  ]
}

function wordsOf({ requiredWhen, unusedWhen, pattern }: Field): readonly string[] {
  const cases: readonly (Pick<Case, 'words'> | undefined)[] = [requiredWhen, unusedWhen, pattern]
  return given(...cases.map((each) => each?.words))
}

/** What the schema says of members, and which values they have in words. */
export function schemaTexts(): readonly string[] {
  return [...nodes([pipelineSchema, cloudFormationSchema])].flatMap(({ description, words }) =>
    [description, words].filter((text) => typeof text === 'string'),
  )
}

/** Words that are written in code to fill sentences in. */
export function wordsInCode(): readonly string[] {
  const explaining = readFileSync(join(shared, 'model/schema/explain-error.ts'), 'utf8')
  const kinds = [...nodes(parsed(explaining))].flatMap(({ type, value }) =>
    type === 'Literal' && typeof value === 'string' && /\w \w/.test(value) ? [value] : [],
  )
  const places = ['pipeline', 'stage', 'action'].map((kind) => `the ${kind}`)
  const choices = (['beforeEntry', 'onSuccess', 'onFailure'] as const).flatMap((position) => {
    const results = conditionResults(position)
    const providers = results.map((result) =>
      ruleTypes
        .filter(({ allowedIn }) => allowedIn[position].some((allowed) => allowed === result))
        .map(({ provider }) => provider),
    )
    return [results, ...providers].filter(({ length }) => length > 1).map((values) => values.join(' or '))
  })
  return [...kinds, ...places, ...choices]
}

function templateOf({ type, tag, quasi }: Node): readonly string[] {
  if (type !== 'TaggedTemplateExpression' || !isNode(tag) || tag.name !== 'say') return []
  if (!isNode(quasi) || !Array.isArray(quasi.quasis)) return []
  const parts = [...nodes(quasi.quasis)].flatMap(({ cooked }) => (typeof cooked === 'string' ? [cooked] : []))
  return [parts.map((part, index) => (index === 0 ? part : `{${index - 1}}${part}`)).join('')]
}

type Node = Readonly<Record<string, unknown>>

function parsed(text: string): unknown {
  return parseAst(text, { lang: 'ts' })
}

/** An object and all that it holds. */
function* nodes(from: unknown): Iterable<Node> {
  if (isNode(from)) yield from
  if (typeof from !== 'object' || from === null) return
  for (const value of Object.values(from)) yield* nodes(value)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function given(...texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined)
}
