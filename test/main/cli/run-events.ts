import type { RunEvent } from '#shared/execution/events.ts'

/** The events that `run --json` printed. */
export function linesOf(stdout: string): readonly RunEvent[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as RunEvent)
}
