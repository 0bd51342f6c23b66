import { parseArgs } from 'node:util'

export interface DesktopArguments {
  readonly files: readonly string[]
  readonly data: string | undefined
}

/** Reads the arguments after the program's own; switches that Electron and Chromium know are passed over. */
export function readArguments(args: readonly string[]): DesktopArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  })
  return { files: positionals, data: typeof values.data === 'string' ? values.data : undefined }
}
