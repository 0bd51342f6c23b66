import * as monaco from 'monaco-editor/editor'
import 'monaco-editor/features/register.all'
import 'monaco-editor/languages/definitions/yaml/register'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import JsonWorker from 'monaco-editor/language/json/json.worker?worker'
import { jsonDefaults } from 'monaco-editor/languages/features/json/register'

// Without this the editor starts its workers from `blob:` addresses, which the page's policy refuses.
self.MonacoEnvironment = {
  getWorker: (_id: string, label: string) => (label === 'json' ? new JsonWorker() : new EditorWorker()),
}

// What is wrong with a document is said by our own checks, here as everywhere else.
jsonDefaults.setDiagnosticsOptions({ validate: false, allowComments: true })
jsonDefaults.setModeConfiguration({
  tokens: true,
  foldingRanges: true,
  selectionRanges: true,
  documentSymbols: true,
  documentFormattingEdits: true,
  documentRangeFormattingEdits: true,
  colors: false,
  completionItems: false,
  diagnostics: false,
  hovers: false,
})

/** Shows every editor in the app's theme. */
export function applyEditorTheme(): void {
  const dark = document.documentElement.dataset.theme === 'dark'
  const style = getComputedStyle(document.documentElement)
  // A build may have shortened #ffffff to #fff, which the editor does not take.
  const colour = (token: string) =>
    style
      .getPropertyValue(token)
      .trim()
      .replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3')
  const name = dark ? 'stagecraft-dark' : 'stagecraft-light'
  monaco.editor.defineTheme(name, {
    base: dark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: dark
      ? [
          { token: 'string.key.json', foreground: '9CD4FF' },
          { token: 'string.value.json', foreground: 'F2B39B' },
          { token: 'type.yaml', foreground: '9CD4FF' },
          { token: 'string.yaml', foreground: 'F2B39B' },
          { token: 'number', foreground: 'B9DEA9' },
        ]
      : [
          { token: 'string.key.json', foreground: '0451A5' },
          { token: 'string.value.json', foreground: 'A31515' },
          { token: 'type.yaml', foreground: '0451A5' },
          { token: 'string.yaml', foreground: 'A31515' },
        ],
    colors: {
      'editor.background': colour('--surface-pane'),
      'editor.foreground': colour('--text'),
      'editorLineNumber.foreground': colour('--text-quiet'),
      'editorLineNumber.activeForeground': colour('--text'),
      'editorGutter.background': colour('--surface-pane'),
      focusBorder: colour('--focus'),
    },
  })
  monaco.editor.setTheme(name)
}

/** Follows the app's theme; the answer ends it. */
export function followTheme(): () => void {
  applyEditorTheme()
  const observer = new MutationObserver(applyEditorTheme)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

export { monaco }
