import type { Reference, ReferenceUser } from '#shared/graph/references.ts'
import { actionAt } from '#shared/graph/flow.ts'
import { type Location, toPointer, valueAt } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { Action, Pipeline } from '#shared/model/pipeline.ts'
import type { Fix } from './rule.ts'

/** The namespaces that CodePipeline itself fills (UG/reference-variables). */
export const executionNamespace = 'codepipeline'
export const variablesNamespace = 'variables'

/** Tells of each value only once that it holds a certain text. */
export function oncePerValue(): (found: { readonly location: Location; readonly text: string }) => boolean {
  const told = new Set<string>()
  return ({ location, text }) => {
    const key = `${toPointer(location)} ${text}`
    const isNew = !told.has(key)
    told.add(key)
    return isNew
  }
}

/** The action that refers; `undefined` for a rule of a condition. */
export function referringAction(pipeline: Pipeline, user: ReferenceUser): Action | undefined {
  return 'action' in user ? actionAt(pipeline, user) : undefined
}

/** Puts another reference in the place of one; not inside a function of CloudFormation. */
export function replacing(
  { raw }: Pipeline,
  { text, location }: Reference,
  { namespace, key }: { readonly namespace: string; readonly key: string },
): readonly Fix[] {
  const value = valueAt(raw, location)
  if (typeof value !== 'string') return []
  const better = `#{${namespace}.${key}}`
  return [{ title: say`Write ${better}`, repairs: [{ set: location, value: value.replaceAll(text, better) }] }]
}
