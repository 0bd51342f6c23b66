import type { JsonObject } from '#shared/model/json.ts'
import { setUp } from './play.ts'
import { perform } from './steps.ts'
import { createNames } from './told.ts'

/**
 * Plays the steps of a transcript and writes down what was told after each of them. A step is a line that begins with
 * `>`; lines that begin with `#` say what the scenario is about; everything else is rewritten.
 *
 * In steps an execution is what `start` called it, an action is `STAGE.ACTION`, a rule is `STAGE:POSITION.RULE`, and
 * rollbacks that start by themselves are called `rollback`, `rollback-2`…
 */
export function playTranscript(declaration: JsonObject, text: string): string {
  const lines = text.split('\n')
  const stage = setUp(declaration)
  const names = createNames()
  const steps = lines.filter((line) => line.startsWith('> '))
  const about = lines.filter((line) => line.startsWith('#'))
  const played = steps.flatMap((step) => ['', step, ...perform(step.slice(2), { stage, names, declaration })])
  return `${[...about, ...played].join('\n')}\n`
}
