/**
 * For working on the page: it is served from its sources and follows every change of them, with the machine behind it
 * run from its sources too. A change of `main` wants a new start. `npm run dev -- FILE…` opens files.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { node24 } from './node24.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const machine = spawn(
  node24(),
  [join(root, 'main/cli/cli.ts'), 'serve', '--json', '--no-open', ...process.argv.slice(2)],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
machine.on('exit', (code) => process.exit(code ?? 0))
process.on('SIGTERM', () => machine.kill('SIGTERM'))

const [line] = await once(createInterface({ input: machine.stdout }), 'line')
const { origin, search } = new URL(JSON.parse(line).url)
const server = await createServer({
  configFile: join(root, 'vite.config.ts'),
  server: {
    host: '127.0.0.1',
    proxy: {
      '/rpc': {
        target: origin,
        ws: true,
        changeOrigin: true,
        headers: { origin },
        rewrite: () => `/rpc${search}`,
        // The token is added here, so a page of another origin has to be turned away here as well.
        configure: (proxy) =>
          proxy.on('proxyReqWs', (_, request, socket) => {
            if (request.headers.origin !== `http://${request.headers.host}`) socket.destroy()
          }),
      },
    },
  },
})
await server.listen()
server.printUrls()
