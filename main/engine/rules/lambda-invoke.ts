import { bindingOf, ownMember } from '../bindings.ts'
import { asItEnded, type PerformedRule } from '../rule-evaluator.ts'

/** Asks a function; after a failure it is the function's error that the condition waits for. */
export const lambdaInvoke: PerformedRule = {
  provider: 'LambdaInvoke',
  performs: { category: 'Invoke', owner: 'AWS', provider: 'Lambda', version: '1' },
  read(outcome, position) {
    if (position !== 'onFailure') return asItEnded(outcome)
    if (outcome.status === 'Succeeded') return { status: 'Failed', summary: 'The function reported no error.' }
    if (outcome.error.code !== 'JobFailed') return asItEnded(outcome)
    return { status: 'Succeeded', summary: `The function reported an error: ${outcome.error.message}` }
  },
  missing(work) {
    const { FunctionName: name = '' } = work.configuration
    const { handler, command } = bindingOf(work.bindings, work) ?? {}
    const isBound =
      handler !== undefined || command !== undefined || ownMember(work.bindings.functions, name) !== undefined
    return isBound ? [] : [`Function “${name}” is not bound: add it to "functions" of the bindings.`]
  },
}
