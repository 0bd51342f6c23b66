import type { Module } from './modules.ts'

/** A part of the project and what its files may import: other parts by name, and packages. */
export interface Part {
  readonly parts: readonly string[]
  readonly packages: 'any' | readonly string[]
}

const pure = ['valibot', 'jsonc-parser', 'yaml', 'ajv', 'json-schema-to-ts']
const language = (...parts: string[]): Part => ({ parts: parts.map((part) => `shared/${part}`), packages: pure })
const everyLanguage = ['shared/*']
const machine = (...parts: string[]): Part => ({
  parts: [...everyLanguage, 'main/system-error.ts', ...parts.map((part) => `main/${part}`)],
  packages: 'any',
})
const pane: Part = {
  parts: [...everyLanguage, 'renderer/commands', 'renderer/places', 'renderer/state', 'renderer/ui'],
  packages: 'any',
}

/** The arrows of the design: a part may import itself and what stands here, and nothing else. */
export const arrows: Readonly<Record<string, Part>> = {
  'shared/model': language(),
  'shared/catalog': language('model'),
  'shared/graph': language('model', 'catalog'),
  // Checks report text ranges, so they see what a codec read.
  'shared/rules': language('model', 'catalog', 'graph', 'codecs'),
  'shared/edits': language('model', 'catalog', 'graph'),
  'shared/codecs': language('model', 'catalog'),
  // What is offered at a caret is read from the text and may be a whole new action.
  'shared/assist': language('model', 'catalog', 'graph', 'edits', 'codecs'),
  'shared/diff': language('model'),
  'shared/resolve': language('model'),
  'shared/convert': language('model', 'codecs', 'resolve'),
  // Texts are merged by what they say.
  'shared/merge': language('model', 'codecs', 'diff'),
  // A push checks the document, works out its functions and tells what differs from what is there.
  'shared/deploy': language('model', 'catalog', 'codecs', 'resolve', 'convert', 'diff', 'rules'),
  'shared/policy': language('model', 'catalog'),
  'shared/execution': language('model', 'graph'),
  // A bindings file is edited as every other text is.
  'shared/bindings': language('model', 'codecs'),
  'shared/settings': language(),
  'shared/i18n': language(),
  'shared/rpc': { parts: everyLanguage, packages: pure },
  // What an error of the operating system is.
  'main/system-error.ts': { parts: [], packages: pure },
  // Where the app itself lies; what is read there goes to those who ask.
  'main/app-folder.ts': { parts: [], packages: 'any' },
  'main/files': machine(),
  'main/engine': machine(),
  'main/aws': machine(),
  // Both servers of this machine listen and are named in the same way.
  'main/loopback.ts': machine('files'),
  // Keys and objects are files, written like all others.
  'main/api': machine('loopback.ts', 'engine', 'files'),
  'main/rpc': machine('engine', 'api', 'aws', 'files'),
  'main/local-endpoint.ts': machine('endpoint-service.ts', 'local-engine.ts', 'api', 'rpc'),
  'main/services.ts': machine(
    'app-folder.ts',
    'local-endpoint.ts',
    'local-engine.ts',
    'engine',
    'api',
    'aws',
    'files',
    'rpc',
  ),
  // The one place where the endpoint meets the engine that it serves.
  'main/endpoint-service.ts': machine('engine', 'api', 'files'),
  'main/local-engine.ts': machine('app-folder.ts', 'endpoint-service.ts', 'engine', 'api', 'files'),
  'main/browser': machine('loopback.ts', 'app-folder.ts', 'services.ts', 'rpc', 'engine', 'api', 'aws', 'files'),
  'main/desktop': machine('app-folder.ts', 'services.ts', 'rpc', 'engine', 'api', 'aws', 'files'),
  // The command that serves the app starts the browser host.
  'main/cli': machine(
    'app-folder.ts',
    'endpoint-service.ts',
    'local-engine.ts',
    'services.ts',
    'rpc',
    'engine',
    'api',
    'aws',
    'files',
    'browser',
  ),
  preload: { parts: everyLanguage, packages: ['electron'] },
  'renderer/main.tsx': { parts: [...everyLanguage, 'renderer/*'], packages: 'any' },
  'renderer/app': { parts: [...everyLanguage, 'renderer/*'], packages: 'any' },
  'renderer/state': { parts: everyLanguage, packages: 'any' },
  'renderer/ui': { parts: ['shared/i18n'], packages: 'any' },
  'renderer/commands': { parts: [...everyLanguage, 'renderer/state', 'renderer/ui'], packages: 'any' },
  // Where pipelines are, to be chosen in panes and dialogs alike.
  'renderer/places': { parts: [...everyLanguage, 'renderer/state', 'renderer/ui'], packages: 'any' },
  'renderer/canvas': pane,
  'renderer/inspector': pane,
  'renderer/palette': pane,
  'renderer/text': pane,
  'renderer/problems': pane,
  'renderer/runs': pane,
  'renderer/deploy': pane,
  'renderer/templates': pane,
  'renderer/settings': pane,
}

/** The part that a file belongs to: `shared/model`, `main/services.ts`, `preload`. */
export function partOf(file: string): string {
  return file.startsWith('preload/') ? 'preload' : file.split('/').slice(0, 2).join('/')
}

/** Every import that no arrow allows, as `file -> import`. */
export function forbiddenImports(modules: readonly Module[], allowed = arrows): readonly string[] {
  return modules.flatMap(({ file, imports }) =>
    imports.filter((source) => !mayImport(file, source, allowed)).map((source) => `${file} -> ${source}`),
  )
}

function mayImport(file: string, source: string, allowed: Readonly<Record<string, Part>>): boolean {
  const from = partOf(file)
  const part = allowed[from]
  if (!part) return false
  if (/^(shared|main|preload|renderer|test)\//.test(source)) {
    const to = partOf(source)
    return to === from || part.parts.includes(to) || part.parts.includes(`${to.split('/')[0]}/*`)
  }
  if (source === 'electron') return from === 'main/desktop' || from === 'preload'
  if (source.startsWith('node:')) return from.startsWith('main/')
  return part.packages === 'any' || part.packages.some((name) => source === name || source.startsWith(`${name}/`))
}

/** Every way in which files import each other in a circle, each once. */
export function cycles(modules: readonly Module[]): readonly string[] {
  const imports = new Map(modules.map((module) => [module.file, module.imports]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' -> '))
    if (way.includes(file) || done.has(file)) return
    for (const next of imports.get(file) ?? []) visit(next, [...way, file])
    done.add(file)
  }
  for (const { file } of modules) visit(file, [])
  return found
}
