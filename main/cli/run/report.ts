import type { ExecutionEnded, LogWritten, RunEvent } from '#shared/execution/events.ts'
import type { CliIo } from '../command.ts'
import { printable } from '../printable.ts'

/** Tells a run to whoever started it; says nothing after the execution's last event. */
export interface Report {
  tell(event: RunEvent): void
  /** Tells the end of the rollback that takes back what was run. */
  tellRollback(event: ExecutionEnded): void
}

/** One JSON object a line on stdout. */
export function jsonReport({ stdout }: CliIo): Report {
  const tell = (event: RunEvent) => stdout.write(`${toLine(event)}\n`)
  return { tell, tellRollback: tell }
}

/** For people: what happens and what actions write on stderr, the summary as the last line on stdout. */
export function plainReport({ stdout, stderr }: CliIo): Report {
  const say = (line: string) => stderr.write(`${line}\n`)
  const rests = new Map<string, { readonly prefix: string; readonly text: string }>()
  const flush = (actionExecutionId: string | undefined) => {
    for (const [key, { prefix, text }] of rests) {
      if (actionExecutionId !== undefined && !key.startsWith(actionExecutionId)) continue
      rests.delete(key)
      if (text !== '') say(`${prefix} ${plain(text)}`)
    }
  }
  const write = (event: LogWritten) => {
    const key = `${event.actionExecutionId}/${event.stream}`
    const prefix = prefixOf(event)
    const lines = `${rests.get(key)?.text ?? ''}${event.text}`.split(/\r\n|\n|\r(?!$)/)
    // A line that is not over yet waits for its rest.
    rests.set(key, { prefix, text: lines.pop() ?? '' })
    for (const line of lines) say(`${prefix} ${plain(line)}`)
  }
  return {
    tellRollback: (event) => say(`Execution ${event.pipelineExecutionId}, which takes it back: ${event.summary}`),
    tell(event) {
      switch (event.type) {
        case 'log':
          return write(event)
        case 'execution':
          if ('executionMode' in event) return say(`Execution ${event.pipelineExecutionId}: ${event.status}`)
          flush(undefined)
          sayWhatDidNotSucceed(event, say)
          return stdout.write(`${printable(event.summary)}\n`)
        case 'stage':
          return say(`Stage ${printable(event.stage)}: ${event.status}`)
        case 'action': {
          if (event.status !== 'InProgress') flush(event.actionExecutionId)
          const isSimulated = event.fidelity === 'simulates' ? ' (simulated)' : ''
          const words = event.errorDetails
            ? `${event.errorDetails.code}: ${event.errorDetails.message}`
            : (event.summary ?? '')
          return say(`${prefixOf(event)} ${event.status}${isSimulated}${words === '' ? '' : `: ${plain(words)}`}`)
        }
        case 'condition': {
          const { stage, position, status, result } = event
          return say(`Stage ${printable(stage)}: condition ${position} ${status} (${printable(result)})`)
        }
        case 'rule': {
          const { stage, position, rule, status, summary } = event
          const words = summary === undefined ? '' : `: ${plain(summary)}`
          return say(`${prefixOf({ stage, action: `${position}/${rule}` })} ${status}${words}`)
        }
        case 'approval':
          return say(`${prefixOf(event)} waits for an approval until ${event.expires}`)
        case 'artifact':
          return
      }
    },
  }
}

function sayWhatDidNotSucceed({ status, stages }: ExecutionEnded, say: (line: string) => void): void {
  if (status === 'Succeeded') return
  for (const { stage, actions } of stages) {
    for (const { action, status: became } of actions) {
      if (became !== null && became !== 'Succeeded') say(`${became}: ${prefixOf({ stage, action })}`)
    }
  }
}

function prefixOf({ stage, action }: { readonly stage: string; readonly action: string }): string {
  return `[${printable(stage)}/${printable(action)}]`
}

/** JSON leaves DEL and the C1 control characters as they are, and terminals obey those too. */
function toLine(event: RunEvent): string {
  return JSON.stringify(event).replaceAll(
    // oxlint-disable-next-line no-control-regex
    /[\u007F-\u009F]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** What actions write may hold colours and cursor movements; they are taken out, and other controls made visible. */
function plain(text: string): string {
  return printable(text.replaceAll(escapeSequences, '').replaceAll('\r', ''))
}

// ECMA-48: CSI, OSC up to its end, and two-character escapes.
// oxlint-disable-next-line no-control-regex
const escapeSequences = /\u001B\[[0-?]*[ -/]*[@-~]|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|\u001B[ -/]*[0-~]/g
