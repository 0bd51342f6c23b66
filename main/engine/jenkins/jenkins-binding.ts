import type { JenkinsBinding } from '#shared/bindings/schema.ts'
import { bindingOf, ownMember } from '../bindings.ts'
import { readSource } from '../bindings-secrets.ts'
import type { BoundAction, PlannedWork } from '../executor.ts'

/** The server that builds for an action, where one is bound for it or for its provider. */
export function jenkinsOf(action: BoundAction): JenkinsBinding | undefined {
  return bindingOf(action.bindings, action)?.jenkins ?? ownMember(action.bindings.jenkins, action.type.provider ?? '')
}

/** What keeps an action from being built by a server. */
export function missingForJenkins(jenkins: JenkinsBinding, work: PlannedWork): readonly string[] {
  const access = accessOf(jenkins, work)
  const project = work.configuration['ProjectName'] ? [] : ['ProjectName is missing: it names the job of Jenkins.']
  return [...('missing' in access ? [access.missing] : []), ...project]
}

/** How a server is spoken to, or why it cannot be. */
export function accessOf(
  { url, user, token }: JenkinsBinding,
  { bindings, env }: Pick<PlannedWork, 'bindings' | 'env'>,
): JenkinsAccess | { readonly missing: string } {
  const base = url.replace(/\/+$/, '')
  if (user === undefined && token === undefined) return { url: base }
  if (user === undefined || token === undefined)
    return { missing: 'Jenkins needs both a user and a token, or neither.' }
  const secret = readSource(bindings, `Jenkins token of ${user}`, token, env)
  return 'missing' in secret ? secret : { url: base, user, token: secret.value }
}

export interface JenkinsAccess {
  /** Without a slash at its end. */
  readonly url: string
  readonly user?: string
  readonly token?: string
}
