import type { Catalog } from '#shared/catalog/catalog.ts'
import { isObject, type JsonObject } from '#shared/model/json.ts'
import { type Location, toPointer } from '#shared/model/location.ts'
import { inWords } from '#shared/model/message.ts'
import { type Action, type Pipeline, readPipeline } from '#shared/model/pipeline.ts'
import { checkDeclaration } from '#shared/rules/index.ts'
import { ApiException } from './exceptions.ts'

type Problem = ReturnType<typeof checkDeclaration>[number]

/**
 * Throws what the service would say of a declaration that breaks a rule of the language: everything of the first kind
 * of mistake, in the service’s own words where those are known.
 */
export function requireValid(declaration: JsonObject, catalog: Catalog, region: string): void {
  const pipeline = readPipeline(declaration)
  const problems = checkDeclaration(declaration, { dialect: 'api', catalog }).filter(
    ({ severity, rule }) => (severity === 'error' && !lenient.has(rule)) || strict.has(rule),
  )
  const mistakes = [
    ...unknownTypes(pipeline, catalog, region),
    ...problems.map((problem) => ({
      exception: exceptionFor(problem),
      message: sentenceFor(problem, pipeline, region),
    })),
  ]
  const kind = order.find((exception) => mistakes.some((mistake) => mistake.exception === exception))
  if (kind === undefined) return
  const own = mistakes.filter(({ exception }) => exception === kind).map(({ message }) => message)
  throw new ApiException(kind, [...new Set(own)].join(' '))
}

/** Members that the API does not know are taken no notice of. */
const lenient: ReadonlySet<string> = new Set(['unknown-member'])

/** What is a warning in a document, since AWS may still come to use it, is refused as long as AWS does not. */
const strict: ReadonlySet<string> = new Set(['blockers-reserved'])

const order = [
  'ValidationException',
  'InvalidStructureException',
  'InvalidStageDeclarationException',
  'InvalidBlockerDeclarationException',
  'InvalidActionDeclarationException',
] as const

type DeclarationException = (typeof order)[number]

/** Which exception a rule’s finding is, by what it is about (facts of the API: mistakes in a declaration). */
function exceptionFor({ rule, location }: Problem): DeclarationException {
  if (shapeRules.has(rule)) return 'ValidationException'
  if (rule === 'blockers-reserved') return 'InvalidBlockerDeclarationException'
  if (rule === 'unique-stage-names') return 'InvalidStageDeclarationException'
  if (structureRules.has(rule) || rule.endsWith('-need-v2') || rule.endsWith('-needs-v2')) {
    return 'InvalidStructureException'
  }
  if (location[0] !== 'stages' || location.length < 2) return 'InvalidStructureException'
  return location[2] === 'actions' && location.length > 3
    ? 'InvalidActionDeclarationException'
    : 'InvalidStageDeclarationException'
}

const shapeRules: ReadonlySet<string> = new Set([
  'required-member',
  'value-type',
  'value-choice',
  'value-pattern',
  'value-length',
  'value-range',
  'list-length',
  'value-shape',
])

const structureRules: ReadonlySet<string> = new Set([
  'source-stage-first',
  'source-only-first',
  'minimum-stages',
  'maximum-stages',
])

/** Types that are neither AWS’s nor registered here. */
function unknownTypes(
  { stages }: Pipeline,
  catalog: Catalog,
  region: string,
): readonly { readonly exception: DeclarationException; readonly message: string }[] {
  return stages.flatMap(({ actions }) =>
    actions
      .filter(({ type, opaque }) => !opaque && type.owner === 'Custom' && !catalog.find(type))
      .map((action) => ({
        exception: 'InvalidActionDeclarationException' as const,
        message: notAvailable(action, region),
      })),
  )
}

function notAvailable({ label, type }: Action, region: string): string {
  const { category, provider, owner, version } = type
  return `ActionType (Category: '${category}', Provider: '${provider}', Owner: '${owner}', Version: '${version}') in action '${label}' is not available in region '${region.toUpperCase().replaceAll('-', '_')}'`
}

/** The service’s own words as people have quoted them, else ours with the place. */
function sentenceFor(problem: Problem, pipeline: Pipeline, region: string): string {
  const { rule, location, message } = problem
  const action = actionAt(pipeline, location)
  switch (rule) {
    case 'minimum-stages':
      return `Pipeline has only ${pipeline.stages.length} stage(s). There should be a minimum of 2 stages in a pipeline`
    case 'action-type-known':
      if (action) return notAvailable(action, region)
      break
    case 'commands-present':
      if (action) return `Action ${action.label} must have a non-empty commands field`
      break
    case 'input-artifact-produced': {
      const name = action?.inputs.find(({ index }) => index === location[5])?.name
      if (action && name !== undefined) {
        return `Input Artifact Bundle ${name} in action ${action.label} is not declared as Output Artifact Bundle in any of the preceding actions`
      }
      break
    }
    default:
      break
  }
  return `${inWords(message)} (at ${toPointer(location) || '/'})`
}

function actionAt({ stages }: Pipeline, location: Location): Action | undefined {
  const [, stage, , action] = location
  return typeof stage === 'number' && typeof action === 'number' ? stages[stage]?.actions[action] : undefined
}

/** What an input that passed the limits of the model is as JSON: it holds texts, numbers, lists and objects alone. */
export function asDeclaration(pipeline: unknown): JsonObject {
  const plain: unknown = JSON.parse(JSON.stringify(pipeline))
  if (!isObject(plain)) throw new Error('A declaration is an object')
  return plain
}
