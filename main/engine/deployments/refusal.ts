import { OutsideFolder } from './deploy-folder.ts'
import { FilesExist } from './install.ts'

/**
 * What a deployment was refused, in a sentence: a place that it may not write to, and what the file system refuses (a
 * folder in the way, no permission, a full disk), which a machine would refuse too. Anything else is thrown again.
 */
export function refusalOf(error: unknown): string {
  if (error instanceof OutsideFolder || error instanceof FilesExist) return error.message
  if (error instanceof Error && 'syscall' in error) return error.message
  throw error
}
