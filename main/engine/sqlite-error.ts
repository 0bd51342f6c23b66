/**
 * The primary result code of an error of SQLite (https://www.sqlite.org/rescode.html), which extended codes hold in their
 * lowest byte; `undefined` for any other error.
 */
export function sqliteCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined
}
