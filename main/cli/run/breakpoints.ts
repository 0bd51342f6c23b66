import { fstatSync } from 'node:fs'
import type { Breakpoint, Engine, Held } from '#main/engine/index.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import type { CliIo } from '../command.ts'
import { printable } from '../printable.ts'
import { hasTerminal, type Terminal } from './terminal.ts'

/** Where a run is to be held, and what of it cannot be meant. */
export interface BreakpointPlan {
  readonly breakpoints: readonly Breakpoint[]
  readonly mistakes: readonly string[]
}

/** Reads `STAGE[.ACTION][:before|:after]`; without a word for when, before. Names may hold full stops themselves. */
export function planBreakpoints(given: readonly string[], pipeline: Pipeline | undefined, io: CliIo): BreakpointPlan {
  const breakpoints = given.map((text): Breakpoint => {
    const [, place = text, when] = /^(.*?)(?::(before|after))?$/s.exec(text) ?? []
    return { ...placeOf(place, pipeline), when: when === 'after' ? 'after' : 'before' }
  })
  const isAlone = given.length > 0 && !hasTerminal(io) && !hasInput(io)
  const nobody = '--break: there is nobody at a terminal who could let the run go on.'
  return { breakpoints, mistakes: isAlone ? [nobody] : [] }
}

function placeOf(place: string, pipeline: Pipeline | undefined): Omit<Breakpoint, 'when'> {
  const stages = pipeline?.stages.map(({ label }) => label) ?? []
  if (stages.includes(place)) return { stage: place }
  const stage = stages.find((label) => place.startsWith(`${label}.`)) ?? place.split('.')[0] ?? ''
  return stage === place ? { stage } : { stage, action: place.slice(stage.length + 1) }
}

/** Whether somebody may write to the standard input: a program at the other end of a pipe, or a file. */
function hasInput({ stdin }: CliIo): boolean {
  if (stdin !== process.stdin) return true
  try {
    return !fstatSync(0).isCharacterDevice()
  } catch {
    // It is closed.
    return false
  }
}

/** Tells of every action of an execution that is held, and lets it go on when somebody says so. */
export async function letGoOn(
  held: Held,
  {
    engine,
    terminal,
    log,
    stop,
  }: {
    readonly engine: Engine
    readonly terminal: Terminal
    readonly log: (message: string) => void
    readonly stop: () => Promise<void>
  },
): Promise<void> {
  const { pipelineExecutionId, stage, action, when, workFolder } = held
  const place = printable(`${stage}.${action}`)
  const question = `Held ${when} ${place}; it works in ${printable(workFolder)}\nGo on? [Enter, or stop] `
  for (;;) {
    const line = await terminal.ask(question)
    if (line === null) log('Nobody is there any more to let it go on: the execution is stopped.')
    if (line === null || /^s(top)?$/i.test(line)) return stop()
    if (line === '') return engine.goOn(pipelineExecutionId)
  }
}
