import { monaco } from '../monaco.ts'
import { completion } from './completion.ts'
import { hover } from './hover.ts'
import type { FindText } from './open-text.ts'
import { quickFixes } from './quick-fixes.ts'
import { rename } from './rename.ts'

/** Gives the editor what our own language knows; the answer takes it away again. */
export function registerFeatures(find: FindText): () => void {
  const languages = ['json', 'yaml']
  const fixes = quickFixes(find)
  const registered = [
    monaco.languages.registerCompletionItemProvider(languages, completion(find)),
    monaco.languages.registerHoverProvider(languages, hover(find)),
    monaco.languages.registerRenameProvider(languages, rename(find)),
    monaco.languages.registerCodeActionProvider(languages, fixes.provider),
    fixes.command,
  ]
  return () => {
    for (const one of registered) one.dispose()
  }
}
