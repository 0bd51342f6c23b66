import { spawn } from 'node:child_process'

/**
 * Shows an address in the user's browser where there is a screen to show it on, and says whether it tried. That no
 * browser could be started is no failure: the address was printed.
 */
export function openBrowser(
  url: string,
  env: Readonly<Record<string, string | undefined>>,
  log: (message: string) => void,
): boolean {
  const opener = openerOf(env)
  if (!opener) return false
  const [command, ...args] = opener
  const child = spawn(command, [...args, url], { detached: true, stdio: 'ignore' })
  child.on('error', (error) => log(`No browser could be opened (${error.message}); open the address yourself.`))
  child.unref()
  return true
}

function openerOf(env: Readonly<Record<string, string | undefined>>): readonly [string, ...string[]] | undefined {
  if (process.platform === 'darwin') return ['open']
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : undefined
}
