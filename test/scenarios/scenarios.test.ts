import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { RunEvent } from '#shared/execution/events.ts'
import { folder, open, order, runToEnd } from '#test/main/engine/bench.ts'

const scenarios = readdirSync(import.meta.dirname, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && existsSync(join(import.meta.dirname, entry.name, 'pipeline.json')),
)

it.each(scenarios.map(({ name }) => name))('%s happens as it is written down', async (name) => {
  const path = join(import.meta.dirname, name, 'pipeline.json')
  const { events } = await runToEnd(open(folder()), order(readFileSync(path, 'utf8'), path))
  expect(written(events)).toBe(readFileSync(join(import.meta.dirname, name, 'expected.txt'), 'utf8'))
})

/** The run as a page of text. Actions of a stage stand in the order of their names: side by side they have no other. */
function written(events: readonly RunEvent[]): string {
  const lines: string[] = []
  let actions: { readonly name: string; readonly line: string }[] = []
  for (const event of events) {
    if ('action' in event) actions.push(...lineOf(event).map((line) => ({ name: event.action, line })))
    else {
      lines.push(...actions.toSorted((a, b) => a.name.localeCompare(b.name)).map(({ line }) => line))
      actions = []
      lines.push(headOf(event))
    }
  }
  return `${lines.join('\n')}\n`
}

function headOf(event: Exclude<RunEvent, { readonly action: string }>): string {
  if (event.type === 'stage') return `stage ${event.stage} ${event.status}`
  if (event.type === 'condition') return `condition ${event.stage}:${event.position} ${event.status}`
  if (event.type === 'rule') return `rule ${event.stage}:${event.position}.${event.rule} ${event.status}`
  if ('summary' in event) return `execution ${event.summary}`
  return [
    'execution',
    event.status,
    ...event.variables.map(({ name, resolvedValue }) => `${name}=${resolvedValue}`),
  ].join(' ')
}

function lineOf(event: Extract<RunEvent, { readonly action: string }>): readonly string[] {
  if (event.type === 'log' && event.stream === 'stdout') {
    return event.text
      .trimEnd()
      .split('\n')
      .map((text) => `  ${event.action} > ${text}`)
  }
  if (event.type !== 'action' || event.status === 'InProgress') return []
  const { status, fidelity, errorDetails, outputVariables = {}, action } = event
  // What a source tells depends on the machine; builds say what they were told to say.
  const made =
    event.stage === 'Source' ? [] : Object.entries(outputVariables).map(([name, value]) => `${name}=${value}`)
  const how = fidelity === 'simulates' ? ['(simulated)'] : []
  const why = errorDetails ? [`${errorDetails.code}: ${errorDetails.message}`] : []
  return [['  ' + action, status, ...how, ...made, ...why].join(' ')]
}
