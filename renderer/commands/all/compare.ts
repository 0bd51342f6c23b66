import { askAndCompare, compareWithSaved } from '#renderer/state/compare-files.ts'
import { comparisons, endComparison } from '#renderer/state/comparison.ts'
import { activeDocument } from '#renderer/state/workspace.ts'
import type { Command } from '../command.ts'

/** Shows on the canvas what was changed since the document was saved, or what differs from a file. */
export const comparePipelines: readonly Command[] = [
  {
    id: 'compare.saved',
    title: 'command.compareSaved',
    when: 'app',
    enabled: () => activeDocument()?.saved != null,
    run() {
      const document = activeDocument()
      if (document) compareWithSaved(document)
    },
  },
  {
    id: 'compare.file',
    title: 'command.compareFile',
    when: 'app',
    enabled: () => activeDocument() !== undefined,
    async run() {
      const document = activeDocument()
      if (document) await askAndCompare(document)
    },
  },
  {
    id: 'compare.end',
    title: 'command.compareEnd',
    when: 'app',
    enabled: () => comparisons.getState().comparison !== null,
    run: endComparison,
  },
]
