import { mkdir, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { writeAtomically } from '#main/files/atomic-write.ts'
import { fileFailure } from '#main/files/failures.ts'
import { isSystemError } from '#main/system-error.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import { type Role, roles } from './caller.ts'
import { foreignSections, type Section, withSections } from './ini.ts'
import type { KeyPairs } from './key-pairs.ts'

/** Where AWS's tools look for their profiles. */
export function profileFiles({
  env,
  cwd,
}: {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}): { config: string; credentials: string } {
  const home = env['HOME'] || homedir()
  const at = (variable: string, name: string) => {
    const given = env[variable]
    if (!given) return join(home, '.aws', name)
    return given.startsWith('~/') ? join(home, given.slice(2)) : resolve(cwd, given)
  }
  return { config: at('AWS_CONFIG_FILE', 'config'), credentials: at('AWS_SHARED_CREDENTIALS_FILE', 'credentials') }
}

/** The profile of a role: the name itself is that of the administrator. */
export function profileOf(name: string, role: Role): string {
  return role === 'admin' ? name : `${name}-${role}`
}

/**
 * Writes a profile for each role into the files of AWS's tools, so that those talk to the endpoint. Other profiles keep
 * their bytes; one of these names that somebody else wrote is not touched, and nothing is written at all.
 */
export async function writeProfiles(
  name: string,
  { config, credentials }: { readonly config: string; readonly credentials: string },
  { endpointUrl, region, keys }: { readonly endpointUrl: string; readonly region: string; readonly keys: KeyPairs },
): Promise<Result<readonly string[]>> {
  const profiles = roles.toReversed().map((role) => ({ profile: profileOf(name, role), pair: keys.of(role) }))
  const files = [
    {
      path: config,
      sections: profiles.map(({ profile }) => ({
        name: profile === 'default' ? profile : `profile ${profile}`,
        lines: [`region = ${region}`, `endpoint_url = ${endpointUrl}`, 's3 =', '    addressing_style = path'],
      })),
    },
    {
      path: credentials,
      sections: profiles.map(({ profile, pair }) => ({
        name: profile,
        lines: [`aws_access_key_id = ${pair.accessKeyId}`, `aws_secret_access_key = ${pair.secretAccessKey}`],
      })),
    },
  ]
  try {
    const texts = await Promise.all(files.map(({ path }) => readText(path)))
    const foreign = files.flatMap(({ path, sections }, at) => foreignIn(texts[at] ?? '', path, sections))
    if (foreign.length > 0) return fail('already-exists', foreign.join('\n'))
    for (const [at, { path, sections }] of files.entries()) {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await writeAtomically(path, Buffer.from(withSections(texts[at] ?? '', sections)), { mode: 0o600 })
    }
    return succeed(profiles.map(({ profile }) => profile))
  } catch (error) {
    return fileFailure(error, `${config} or ${credentials}`)
  }
}

function foreignIn(text: string, path: string, sections: readonly Section[]): readonly string[] {
  const names = sections.map((section) => section.name)
  return foreignSections(text, names).map(
    (name) => `${path} has [${name}] already, which Stagecraft did not write; choose another name.`,
  )
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return ''
    throw error
  }
}
