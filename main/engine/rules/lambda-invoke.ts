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
}
