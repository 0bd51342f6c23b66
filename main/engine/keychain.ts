import { spawnSync } from 'node:child_process'

/** A password of the system's own store, or a sentence that says why there is none. */
export type KeychainAnswer = { readonly value: string } | { readonly missing: string }

type Environment = Readonly<Record<string, string | undefined>>

/** How a platform's own tool is asked for the password of a service. */
interface KeychainTool {
  readonly command: string
  args(service: string): readonly string[]
  /** How the user puts one there. */
  store(service: string): string
}

/** Milliseconds that a tool may take: it may ask the user to unlock the store. */
const patience = 60_000

// https://ss64.com/mac/security-password.html
const mac: KeychainTool = {
  command: 'security',
  args: (service) => ['find-generic-password', '-s', service, '-w'],
  store: (service) => `security add-generic-password -a "$USER" -s ${quoted(service)} -w`,
}

// The tool of libsecret, for the stores of GNOME and KDE.
const linux: KeychainTool = {
  command: 'secret-tool',
  args: (service) => ['lookup', 'service', service],
  store: (service) => `secret-tool store --label=${quoted(service)} service ${quoted(service)}`,
}

// Windows' own vault; the name travels in the environment, so that nothing of it can become a command.
const windows: KeychainTool = {
  command: 'powershell.exe',
  args: () => [
    '-NoProfile',
    '-NonInteractive',
    '-Command',
    '[void][Windows.Security.Credentials.PasswordVault,Windows.Security.Credentials,ContentType=WindowsRuntime];' +
      '$found=(New-Object Windows.Security.Credentials.PasswordVault).FindAllByResource($env:STAGECRAFT_KEYCHAIN)[0];' +
      '$found.RetrievePassword();[Console]::Out.Write($found.Password)',
  ],
  store: (service) => `the credential manager, as a web credential for ${service}`,
}

/** Reads the password that the system keeps for a service. */
export function readKeychain(service: string, env: Environment, platform = process.platform): KeychainAnswer {
  const tool = platform === 'darwin' ? mac : platform === 'win32' ? windows : linux
  const { error, status, stdout } = spawnSync(tool.command, tool.args(service), {
    env: { ...env, STAGECRAFT_KEYCHAIN: service },
    encoding: 'utf8',
    timeout: patience,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  })
  if (error) return { missing: `the keychain cannot be read with ${tool.command}: ${error.message}` }
  const value = stdout.replace(/\r?\n$/, '')
  if (status === 0 && value !== '') return { value }
  return { missing: `the keychain has no password for service “${service}”; put it there with: ${tool.store(service)}` }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
