import { isSystemError } from '#main/system-error.ts'
import { sqliteCode } from './sqlite-error.ts'

/** SQLite's own code for it. */
const full = 13

/** Whether something could not be written because there is no room for it: in a file, or in the database. */
export function isDiskFull(error: unknown): boolean {
  return isSystemError(error, 'ENOSPC', 'EDQUOT') || sqliteCode(error) === full
}
