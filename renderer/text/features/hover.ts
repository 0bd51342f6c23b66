import { explanationAt } from '#shared/assist/index.ts'
import { currentCatalog } from '#renderer/state/catalog.ts'
import { sentence } from '#renderer/ui/text.ts'
import { offsetAt, rangeOf } from '../line-table.ts'
import type { monaco } from '../monaco.ts'
import type { FindText } from './open-text.ts'

/** Explains what the mouse rests on. */
export function hover(find: FindText): monaco.languages.HoverProvider {
  return {
    provideHover(model, position) {
      const open = find(model)
      if (!open?.document.read.parses) return null
      const { table, document } = open
      const explanation = explanationAt(document.read, offsetAt(table, position), currentCatalog())
      if (!explanation) return null
      const { range, title, lines, docs } = explanation
      const page = docs === undefined ? [] : [{ value: `[docs.aws.amazon.com](${docs})` }]
      return {
        range: rangeOf(table, range.start, range.end),
        contents: [
          { value: `**${plain(title)}**` },
          { value: lines.map((line) => plain(sentence(line))).join('\n\n') },
          ...page,
        ],
      }
    },
  }
}

/** What comes from a document is shown as it stands, never as markup. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+\-.!|<>~&]/g, (sign) => `\\${sign}`)
}
