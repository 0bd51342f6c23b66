import * as monaco from 'monaco-editor/editor'
import 'monaco-editor/features/register.all'
import { jsonDefaults } from 'monaco-editor/languages/features/json/register'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import JsonWorker from 'monaco-editor/language/json/json.worker?worker'

// Workers are files of our own: the page's policy forbids the blobs that the editor would make by itself.
self.MonacoEnvironment = { getWorker: (_id, label) => (label === 'json' ? new JsonWorker() : new EditorWorker()) }

// What is wrong with a document is said by our own checks, in one place and in one voice.
jsonDefaults.setDiagnosticsOptions({ validate: false })
jsonDefaults.setModeConfiguration({
  documentFormattingEdits: false,
  documentRangeFormattingEdits: false,
  completionItems: false,
  hovers: false,
  documentSymbols: false,
  tokens: true,
  colors: false,
  foldingRanges: true,
  diagnostics: false,
  selectionRanges: true,
})

/** Gives the editor the colours of the tokens that are in force now. */
export function applyEditorTheme(): void {
  const isDark = document.documentElement.dataset['theme'] === 'dark'
  const style = getComputedStyle(document.documentElement)
  const color = (name: string) => style.getPropertyValue(name).trim()
  monaco.editor.defineTheme('stagecraft', {
    base: isDark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [],
    colors: {
      'editor.background': color('--surface-pane'),
      'editorGutter.background': color('--surface-pane'),
      'editorLineNumber.foreground': color('--text-disabled'),
    },
  })
  monaco.editor.setTheme('stagecraft')
}

export { monaco }
