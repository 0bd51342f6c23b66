import { createHmac, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import type { WebhookDefinition } from '@aws-sdk/client-codepipeline'
import type { Engine, WebhookRow } from '#main/engine/index.ts'
import { isObject, type Json, member } from '#shared/model/json.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { addressesIn } from './definition.ts'
import { follow, readPath } from './json-path.ts'

/** A call of a webhook’s address. */
export interface Delivery {
  readonly id: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
  readonly remoteAddress: string
}

export interface Delivered {
  readonly status: number
  readonly message: string
  readonly pipelineExecutionId?: string
}

/** Starts the pipeline of a webhook that is called as it wants to be; says why not otherwise. */
export function deliver(engine: Pick<Engine, 'pipelines'>, delivery: Delivery): Delivered {
  const webhook = engine.pipelines.webhookById(delivery.id)
  if (!webhook) return { status: 404, message: 'There is no such webhook.' }
  const definition = webhook.definition as unknown as WebhookDefinition
  if (!isAuthentic(definition, delivery)) return { status: 403, message: 'The call is not authentic.' }
  const payload = parse(delivery.body)
  if (payload === undefined) return { status: 400, message: 'The body of the call is no JSON.' }
  if (!passes(definition, payload, engine)) return { status: 200, message: 'The call does not pass the filters.' }
  return start(webhook, definition, engine)
}

function start(
  { name, id }: WebhookRow,
  { targetPipeline = '' }: WebhookDefinition,
  { pipelines }: Pick<Engine, 'pipelines'>,
): Delivered {
  const started = pipelines.start({
    pipelineName: targetPipeline,
    variables: {},
    sourceRevisions: [],
    trigger: { triggerType: 'Webhook', triggerDetail: id },
  })
  if (!started.ok) return { status: 400, message: started.failure.message }
  pipelines.markTriggered(name)
  return { status: 200, message: 'Started.', pipelineExecutionId: started.value.pipelineExecutionId }
}

function isAuthentic(
  { authentication, authenticationConfiguration: given }: WebhookDefinition,
  delivery: Delivery,
): boolean {
  if (authentication === 'UNAUTHENTICATED') return true
  if (authentication === 'IP') {
    const address = delivery.remoteAddress.replace(/^::ffff:/, '')
    return addressesIn(given?.AllowedIPRange ?? '')?.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') ?? false
  }
  const secret = given?.SecretToken ?? ''
  const hmac = (algorithm: 'sha256' | 'sha1') =>
    `${algorithm}=${createHmac(algorithm, secret).update(delivery.body).digest('hex')}`
  const { 'x-hub-signature-256': newer, 'x-hub-signature': older } = delivery.headers
  if (newer !== undefined) return isSame(newer, hmac('sha256'))
  return older !== undefined && isSame(older, hmac('sha1'))
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Every filter must match; `{Key}` in what it matches is that of the target action’s configuration. */
function passes(
  { filters = [], targetPipeline = '', targetAction }: WebhookDefinition,
  payload: Json,
  { pipelines }: Pick<Engine, 'pipelines'>,
): boolean {
  const declaration = pipelines.find(targetPipeline)?.declaration ?? {}
  const action = readPipeline(declaration).stages[0]?.actions.find(({ label }) => label === targetAction)
  return filters.every(({ jsonPath = '', matchEquals }) => {
    const value = follow(payload, readPath(jsonPath) ?? ['\0'])
    if (value === undefined) return false
    if (matchEquals === undefined) return true
    const wanted = matchEquals.replaceAll(/\{([^{}]+)\}/g, (written, key: string) => {
      const known = member(action?.configuration, key)
      return typeof known === 'string' ? known : written
    })
    return (typeof value === 'string' ? value : JSON.stringify(value)) === wanted
  })
}

function parse(body: Buffer): Json | undefined {
  const text = body.toString('utf8')
  // GitHub can also send a form with the JSON in it.
  const json = text.startsWith('payload=') ? (new URLSearchParams(text).get('payload') ?? '') : text
  try {
    const value: unknown = JSON.parse(json)
    return isObject(value) ? value : undefined
  } catch {
    // Whoever calls is told.
    return undefined
  }
}
