import { createContext, useContext, useMemo } from 'react'
import type { Location } from '#shared/model/location.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import type { Diagnostic } from '#shared/rules/index.ts'
import type { Dialect } from '#shared/rules/rule.ts'
import { within } from './problems.ts'

/** What the fields of a form have in common. */
export interface Form {
  readonly pipeline: Pipeline
  /** Tells the pipelines of all open documents apart. */
  readonly key: string
  /** Whether values may be functions of CloudFormation. */
  readonly dialect: Dialect
  /** What the pipeline is called where it has no name of its own. */
  readonly title: string
  /** What is edited, as the history calls it. */
  readonly owner: string
  /** Of whatever the form is about. */
  readonly problems: readonly Diagnostic[]
  /** The names of the artifacts that the action or rule takes in. */
  readonly inputs: readonly string[]
}

export const FormContext = createContext<Form | null>(null)

/** The form that a field stands in. */
export function useForm(): Form {
  const form = useContext(FormContext)
  if (!form) throw new Error('A field stands outside of a form.')
  return form
}

/** What is wrong with the value at a place, or with something inside it. */
export function useProblems(location: Location): readonly Diagnostic[] {
  const { problems } = useForm()
  return useMemo(() => within(problems, location), [problems, location])
}

/** What the history calls the change of a place: `Set ProjectName of Compile`. */
export function changeOf(location: Location, owner: string): string {
  const name = location.findLast((part) => typeof part === 'string')
  return `Set ${name ?? ''} of ${owner}`
}
