import { goToProblem } from '../problems.ts'
import type { Command } from '../command.ts'

/** Goes to the next problem after the cursor, after the last to the first. */
export const nextProblem: Command = {
  id: 'problem.next',
  title: 'command.nextProblem',
  when: 'app',
  keys: ['F8'],
  run: () => goToProblem(1),
}

/** Goes to the problem before the cursor, before the first to the last. */
export const previousProblem: Command = {
  id: 'problem.previous',
  title: 'command.previousProblem',
  when: 'app',
  keys: ['Shift+F8'],
  run: () => goToProblem(-1),
}
