/** Whether something could not be written because there is no room for it: in a file, or in the database. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')) return true
  // SQLite's own code for it (https://www.sqlite.org/rescode.html#full); extended codes hold it in their lowest byte.
  return 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === 13
}
