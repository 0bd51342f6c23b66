import type { ActionType } from '#shared/catalog/action-type.ts'
import { cached } from '#shared/model/cached.ts'
import { type Message, say } from '#shared/model/message.ts'

/** Whether a value is what the service shows instead of a secret: asterisks. */
export function isMasked(value: string): boolean {
  return /^\*{4,}$/.test(value)
}

/**
 * Whether a value is a secret's own text, as far as can be told: no mask, no reference to a secret or a variable, and
 * nothing that somebody still has to fill in.
 */
export function isPlainText(value: string): boolean {
  const text = value.trim()
  return (
    text !== '' &&
    !isMasked(text) &&
    !text.includes('{{') &&
    !text.includes('#{') &&
    !/^(<.*>|\$\{.*\}|\$\w+|%\w+%|\[.*\])$/.test(text)
  )
}

/** What a text gives away; `undefined` for one in which nothing looks like a credential. */
export function credentialIn(text: string): Message | undefined {
  return credentials.find(({ pattern }) => pattern.test(text))?.message
}

/** Whether a text has something in it that every credential has: most need no closer look. */
export function mayHoldCredential(text: string): boolean {
  // None is shorter.
  return text.length >= 12 && mark.test(text)
}

const mark = /AKIA|ASIA|secret_?access|gh[pousr]_|github_pat_|glpat-|xox|slack|npm_|_live_|AIza|PRIVATE KEY|eyJ|:\/\//i

/**
 * Credentials that can be told by their form. Those that AWS and others use in their manuals, with EXAMPLE in them, are
 * none.
 */
const credentials: readonly { readonly pattern: RegExp; readonly message: Message }[] = [
  {
    pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)(?![A-Z0-9]*EXAMPLE)[A-Z2-7]{16}(?![A-Za-z0-9])/,
    message: say`Remove the AWS access key from here: give the role of the action the rights it needs.`,
  },
  {
    pattern:
      /(?:aws_?secret_?access_?key|secretAccessKey)["']?\s*[:=]\s*["']?(?![A-Za-z0-9/+]*EXAMPLE)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/i,
    message: say`Remove the AWS secret key from here: give the role of the action the rights it needs.`,
  },
  {
    pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})/,
    message: say`Keep the GitHub token in AWS Secrets Manager, or use a connection: here everybody reads it.`,
  },
  {
    pattern: /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,}/,
    message: say`Keep the GitLab token in AWS Secrets Manager, or use a connection: here everybody reads it.`,
  },
  {
    pattern:
      /(?<![A-Za-z0-9])xox[abeoprs]-(?:[A-Za-z0-9]+-)+[A-Za-z0-9]{8,}|hooks\.slack\.com\/services\/T[A-Z0-9]+\/B[A-Z0-9]+\/[A-Za-z0-9]{16,}/,
    message: say`Keep the Slack token in AWS Secrets Manager: here everybody reads it.`,
  },
  {
    pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/,
    message: say`Keep the npm token in AWS Secrets Manager: here everybody reads it.`,
  },
  {
    pattern: /(?<![A-Za-z0-9])(?:sk|rk)_live_[A-Za-z0-9]{16,}/,
    message: say`Keep the Stripe key in AWS Secrets Manager: here everybody reads it.`,
  },
  {
    pattern: /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/,
    message: say`Keep the Google API key in AWS Secrets Manager: here everybody reads it.`,
  },
  {
    pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----/,
    message: say`Keep the private key in AWS Secrets Manager: here everybody reads it.`,
  },
  {
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{16,}/,
    message: say`Keep the token in AWS Secrets Manager: here everybody reads it.`,
  },
  {
    pattern:
      /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/:@#${}<>*]*:(?![*$<{]|password@|pass@|token@)[^\s/:@#${}<>]{3,}@[A-Za-z0-9.-]+/i,
    message: say`Keep the password of this address in AWS Secrets Manager: here everybody reads it.`,
  },
]

/** Whether an environment variable is named like one that holds a secret itself, and not its name or address. */
export function isNamedLikeSecret(name: string): boolean {
  if (!mayNameSecret(name)) return false
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()
  return /(^|_)(PASSWORD|PASSWD|PASSPHRASE|PWD|SECRETS?|TOKEN|CREDENTIALS?|(API|PRIVATE|ACCESS|SECRET)_?KEY)$/.test(
    words,
  )
}

/** Whether a text has a word in it that names of secrets end with; quick to tell, and more often true than needed. */
export function mayNameSecret(text: string): boolean {
  return /pass|pwd|secret|token|credential|key/i.test(text)
}

/** The keys of a type's configuration that hold secrets. */
export function secretKeys(type: Pick<ActionType, 'fields'> | undefined): readonly string[] {
  if (!type) return []
  return cached(keysOfTypes, type, () => Object.keys(type.fields).filter((key) => type.fields[key]?.secret))
}

const keysOfTypes = new WeakMap<object, readonly string[]>()
