import type { FunctionBinding } from '#shared/bindings/schema.ts'
import { bindingOf, ownMember } from '../bindings.ts'
import type { BoundAction } from '../executor.ts'

/** What a function is on this machine: bound for the action alone, or by its name, which may stand at the end of an ARN. */
export function functionOf(action: BoundAction): FunctionBinding | undefined {
  const { handler, command, environment } = bindingOf(action.bindings, action) ?? {}
  if (handler !== undefined) return { handler, environment }
  if (command !== undefined) return { command, environment }
  const { FunctionName: given = '' } = action.configuration
  return ownMember(action.bindings.functions, given) ?? ownMember(action.bindings.functions, functionName(given))
}

/** The name of a function that is given by name or ARN. */
export function functionName(given: string): string {
  return /^arn:[^:]*:lambda:[^:]*:[^:]*:function:([^:]+)/.exec(given)?.[1] ?? given
}

/** Why a function cannot be called here. */
export function unboundFunction({ configuration }: Pick<BoundAction, 'configuration'>): string {
  return `Function “${configuration['FunctionName'] ?? ''}” is not bound: add it to "functions" of the bindings.`
}
