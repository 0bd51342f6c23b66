import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The Node that Stagecraft runs on. The one that the `node` package brings is first choice, because the machine's own may
 * be older and lack what is needed; where it was not installed this process's own has to do.
 */
export function node24() {
  const root = dirname(dirname(fileURLToPath(import.meta.url)))
  const brought = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(brought) ? brought : process.execPath
}
