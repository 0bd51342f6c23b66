import { join } from 'node:path'

/** Where the keys of a data folder are kept. */
export function keysFile(dataFolder: string): string {
  return join(dataFolder, 'access-keys.json')
}
