import type { Pipeline } from '#shared/model/pipeline.ts'
import type { ExecutionStarted } from './events.ts'
import type { SourceRevision } from './journal.ts'
import { sourceRevisions as maximumRevisions, variableLength } from './limits.ts'

/** Why a start cannot be carried out as it is asked for. */
export interface InputMistake {
  readonly kind: 'missing' | 'wrong'
  readonly message: string
}

/**
 * The values of the pipeline's variables for one execution: what the start gives, before what is known otherwise, before
 * the default. They are fixed from then on.
 */
export function chooseVariables(
  { name: pipelineName, variables }: Pipeline,
  given: Readonly<Record<string, string>>,
  otherwise: Readonly<Record<string, string>> = {},
): { readonly chosen: ExecutionStarted['variables']; readonly mistakes: readonly InputMistake[] } {
  const mistakes: InputMistake[] = []
  for (const name of Object.keys(given)) {
    const isKnown = variables.some((declared) => declared.name === name)
    if (!isKnown) mistakes.push(wrong(`There is no variable “${name}” in pipeline ${pipelineName}.`))
  }
  const chosen = variables.flatMap(({ name, defaultValue }) => {
    const resolvedValue = own(given, name) ?? own(otherwise, name) ?? defaultValue
    if (resolvedValue === undefined) {
      mistakes.push({ kind: 'missing', message: `Variable “${name}” has no default: give it a value.` })
      return []
    }
    mistakes.push(...mistakesInValue(name, resolvedValue))
    return [{ name, resolvedValue }]
  })
  return { chosen, mistakes }
}

function mistakesInValue(name: string, value: string): readonly InputMistake[] {
  if (value === '') return [wrong(`Variable “${name}” cannot be empty.`)]
  if (value.length <= variableLength) return []
  return [wrong(`Variable “${name}” has ${value.length} characters; ${variableLength} are allowed.`)]
}

/** What is wrong with the source revisions that a start asks for. */
export function mistakesInRevisions(
  { stages }: Pipeline,
  revisions: readonly SourceRevision[],
): readonly InputMistake[] {
  const sources = stages.flatMap(({ actions }) => actions.filter(({ type }) => type.category === 'Source'))
  const tooMany =
    revisions.length > maximumRevisions ? [wrong(`A start takes at most ${maximumRevisions} source revisions.`)] : []
  const each = revisions.flatMap(({ actionName, revisionType }, index) => {
    const action = sources.find(({ name }) => name === actionName)
    if (!action) return [wrong(`There is no source action “${actionName}”.`)]
    const isRepeated = revisions
      .slice(0, index)
      .some((other) => other.actionName === actionName && !areOfOneObject(other.revisionType, revisionType))
    if (isRepeated) return [wrong(`Source action “${actionName}” cannot take two revisions.`)]
    const allowed = action.configuration['AllowOverrideForS3ObjectKey']
    const isAllowed = revisionType !== 'S3_OBJECT_KEY' || allowed === 'true' || allowed === true
    return isAllowed ? [] : [wrong(`Source action “${actionName}” does not allow another object key.`)]
  })
  return [...tooMany, ...each]
}

/** The key of an object and one of its versions go together. */
function areOfOneObject(one: SourceRevision['revisionType'], other: SourceRevision['revisionType']): boolean {
  return one !== other && one.startsWith('S3_') && other.startsWith('S3_')
}

function own(values: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}

function wrong(message: string): InputMistake {
  return { kind: 'wrong', message }
}
