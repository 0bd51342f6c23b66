import { type Completion, completionsAt } from '#shared/assist/index.ts'
import { currentCatalog } from '#renderer/state/catalog.ts'
import { sentence } from '#renderer/ui/text.ts'
import { offsetAt, rangeOf } from '../line-table.ts'
import { monaco } from '../monaco.ts'
import type { FindText } from './open-text.ts'

/** Offers what may stand at the cursor, from the schema, the catalog and the pipeline itself. */
export function completion(find: FindText): monaco.languages.CompletionItemProvider {
  return {
    triggerCharacters: ['"', "'", '{', '.', ' ', ':'],
    provideCompletionItems(model, position) {
      const open = find(model)
      const last = open?.document.read.parses ? open.document.read : open?.document.shown
      if (!open || !last) return { suggestions: [] }
      const { table } = open
      const offers = completionsAt(table.text, offsetAt(table, position), last, currentCatalog())
      return {
        suggestions: offers.map((offer) => ({
          ...item(offer),
          range: rangeOf(table, offer.range.start, offer.range.end),
        })),
      }
    },
  }
}

function item(offer: Completion): Omit<monaco.languages.CompletionItem, 'range'> {
  const { kind, label, detail, description, docs, text, caret, filter, rank } = offer
  const page = docs === undefined ? '' : `\n\n[docs.aws.amazon.com](${docs})`
  const snippet = (part: string) => part.replaceAll(/[\\$}]/g, (sign) => `\\${sign}`)
  return {
    label: detail === undefined ? label : { label, description: detail },
    kind: kinds[kind],
    insertText: `${snippet(text.slice(0, caret))}$0${snippet(text.slice(caret))}`,
    insertTextRules: monaco.languages.CompletionItemInsertTextRule.InsertAsSnippet,
    filterText: filter,
    sortText: `${String(rank).padStart(3, '0')} ${label}`,
    ...(description ? { documentation: { value: sentence(description) + page } } : {}),
    // A member that was just put in mostly wants a value next.
    ...(caret < text.length || text.endsWith(': ')
      ? { command: { id: 'editor.action.triggerSuggest', title: '' } }
      : {}),
  }
}

const kinds: Readonly<Record<Completion['kind'], monaco.languages.CompletionItemKind>> = {
  member: monaco.languages.CompletionItemKind.Property,
  value: monaco.languages.CompletionItemKind.Value,
  item: monaco.languages.CompletionItemKind.Module,
  reference: monaco.languages.CompletionItemKind.Variable,
}
