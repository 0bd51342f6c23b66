import { statSync } from 'node:fs'
import { delimiter, extname, join } from 'node:path'
import { type Bindings, boundPath } from '../bindings.ts'
import { nodeRunner } from './node-runner.ts'
import { pythonRunner } from './python-runner.ts'

/** A handler that can be called: by which program, and where it is. */
export interface Handler {
  readonly interpreter: string
  /** What the interpreter runs, which calls the handler. */
  readonly runner: { readonly name: string; readonly text: string }
  /** Absolute path of the file with the function. */
  readonly file: string
  readonly name: string
}

/** Finds what `file.py:function` or `file.mjs:export` means, or says what is missing. */
export function findHandler(
  handler: string,
  bindings: Bindings,
  env: Readonly<Record<string, string | undefined>>,
): Handler | { readonly missing: string } {
  const at = handler.lastIndexOf(':')
  const [path, name] = [handler.slice(0, at), handler.slice(at + 1)]
  const language = languages.find(({ extensions }) => extensions.includes(extname(path)))
  if (at < 1 || name === '' || !language) {
    return { missing: `Handler “${handler}” is not of the form file.py:function or file.mjs:export.` }
  }
  const file = boundPath(bindings, path)
  if (!isFile(file)) return { missing: `Handler “${handler}”: there is no file ${file}.` }
  const interpreter = findProgram(language.program, env)
  if (interpreter === undefined) {
    return { missing: `Handler “${handler}” needs ${language.title}, but there is no ${language.program} on the PATH.` }
  }
  return { interpreter, runner: language.runner, file, name }
}

interface Language extends Pick<Handler, 'runner'> {
  readonly title: string
  readonly extensions: readonly string[]
  readonly program: string
}

const languages: readonly Language[] = [
  { title: 'Python 3', extensions: ['.py'], program: 'python3', runner: { name: 'run.py', text: pythonRunner } },
  {
    title: 'Node.js',
    extensions: ['.mjs', '.js', '.cjs'],
    program: 'node',
    runner: { name: 'run.mjs', text: nodeRunner },
  },
]

function findProgram(name: string, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const ending = process.platform === 'win32' ? '.exe' : ''
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, `${name}${ending}`)).find(isFile)
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}
